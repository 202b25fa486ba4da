import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, similarity } from '../../src/text/edit-distance.js';
import { fold, foldFrom } from '../../src/text/fold.js';
import { pinyinKind } from '../../src/text/pinyin.js';
import { WordIndex } from '../../src/text/word-index.js';

describe('fold', () => {
  test('drops white space and folds width, brackets, quotes and dashes', () => {
    expect(fold(' （一）　“三安全一稳定”\u00a0１２—〔2021〕')).toBe('(一)"三安全一稳定"12-(2021)');
    expect(fold('（区分处理的，只计这一情形）')).toBe(fold('(区分处理的,只计 这一情形)'));
  });

  test('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  test('gives the places of what it folds', () => {
    expect(foldFrom('一、 总 体情况', 2, 3)).toEqual({ text: '总体情', at: [3, 5, 6] });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const folded = foldFrom(text, 0, text.length);
        expect(folded.text).toBe(fold(text));
        expect(folded.at).toHaveLength(folded.text.length);
      }),
    );
  });
});

describe('edit distance', () => {
  function plain(left: string, right: string): number {
    if (left === '' || right === '') return left.length + right.length;
    const same = left[0] === right[0] ? 0 : 1;
    return Math.min(plain(left.slice(1), right.slice(1)) + same, plain(left.slice(1), right) + 1, plain(left, right.slice(1)) + 1);
  }

  test('agrees with the definition up to its bound', () => {
    const short = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 6 }), (left, right, bound) => {
        expect(editDistance(left, right, bound)).toBe(Math.min(plain(left, right), bound + 1));
      }),
    );
  });

  test('similarity is 1 for equals and 0 beyond the bound', () => {
    expect([
      similarity('', ''),
      similarity('总体情况', '总体情况'),
      similarity('总体情况', '总体状况', 0.7),
      similarity('甲', '乙'),
    ]).toEqual([1, 1, 0.75, 0]);
  });
});

test('words are found in one pass, those inside others too', () => {
  const index = new WordIndex();
  const numbers = ['行政复议', '复议', '诉讼', '复议'].map((word) => index.add(word));
  expect(numbers).toEqual([0, 1, 2, 1]);
  expect(index.present('未发生行政复议')).toEqual(Uint8Array.of(1, 1, 0));
  expect(index.present('无')).toBeNull();
});

test.each([
  ['rèn', 'toned'],
  ['lǜ', 'toned'],
  ['zhèng fǔ', 'toned'],
  ['wen', 'toneless'],
  ['app', null],
  ['ok', null],
  ['pdf', null],
])('%s as pinyin is %s', (text, kind) => {
  expect(pinyinKind(text)).toBe(kind);
});
