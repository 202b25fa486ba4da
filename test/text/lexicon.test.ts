import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Lexicon } from '../../src/text/lexicon.js';

describe('Lexicon', () => {
  const lexicon = new Lexicon(['公开', '公开内容', '不够', '全面', '不够全面']);

  test('at a place the longest word', () => {
    expect(lexicon.at('公开内容不够', 0)).toBe('公开内容');
    expect(lexicon.at('公开内容不够', 2)).toBeNull();
    expect(lexicon.at('公开内容不够', 4)).toBe('不够');
    expect(lexicon.at('公开', 2)).toBeNull();
  });

  test('whether a word is in a text', () => {
    expect(lexicon.isIn('内容全面')).toBe(true);
    expect(lexicon.isIn('内容')).toBe(false);
    expect(lexicon.isIn('')).toBe(false);
  });

  test('what no word covers: letters and digits, no marks', () => {
    expect(lexicon.uncovered('公开内容不够全面。')).toBe(0);
    expect(lexicon.uncovered('公开栏3处，不够')).toBe(3);
    expect(new Lexicon([]).uncovered('公开, ab1')).toBe(5);
  });

  test('what consists of words is covered; what is put beside it is counted', () => {
    const words = fc.array(fc.constantFrom('公开', '不够', '全面'));
    fc.assert(
      fc.property(words, fc.nat(20), (some, count) => {
        const text = some.join('');
        expect(lexicon.uncovered(text)).toBe(0);
        expect(lexicon.uncovered(text + '村'.repeat(count))).toBe(count);
      }),
    );
  });

  test('a long line takes time in its length', () => {
    const text = '公开内容不够全面'.repeat(200_000);
    const start = performance.now();
    expect(lexicon.uncovered(text)).toBe(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
