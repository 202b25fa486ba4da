import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WordMatcher } from '../../src/text/word-matcher.js';

function found(words: readonly string[], text: string): string[] {
  const hits: string[] = [];
  new WordMatcher(words).scan(text, (word, start, end) => hits.push(`${String(start)}-${String(end)} ${words[word] ?? ''}`));
  return hits.sort();
}

/** What a search for each word by itself finds. */
function oneByOne(words: readonly string[], text: string): string[] {
  return words
    .flatMap((word) =>
      Array.from(text, (_, start) => start)
        .filter((start) => text.startsWith(word, start))
        .map((start) => `${String(start)}-${String(start + word.length)} ${word}`),
    )
    .sort();
}

describe('WordMatcher', () => {
  test('words within words, and words that overlap', () => {
    expect(found(['公开', '政务公开', '开栏', '公开栏'], '政务公开栏')).toEqual(['0-4 政务公开', '2-4 公开', '2-5 公开栏', '3-5 开栏']);
  });

  test('the same word twice is found for both', () => {
    expect(found(['公开', '公开'], '公开')).toHaveLength(2);
  });

  test('widths of marks and kinds of brackets are the same', () => {
    expect(found(['（文字描述）'], '(文字描述)【文字描述】')).toEqual(['0-6 （文字描述）', '6-12 （文字描述）']);
    expect(found(['(如无'], '（如无')).toHaveLength(1);
  });

  test('no words and no text', () => {
    expect(found([], '公开')).toEqual([]);
    expect(found(['公开'], '')).toEqual([]);
  });

  test('finds what a search for each word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('政', '务', '公', '开'), minLength: 2, maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('政', '务', '公', '开', '栏'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), text, (words, written) => {
        expect(found(words, written)).toEqual(oneByOne(words, written));
      }),
    );
  });

  test('takes time by the length of the text alone', () => {
    const words = Array.from({ length: 200 }, (_, index) => `${'公'.repeat(1 + (index % 20))}开${String(index)}`);
    const matcher = new WordMatcher(words);
    const start = performance.now();
    matcher.scan('公'.repeat(1_000_000), () => undefined);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
