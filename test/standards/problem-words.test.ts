import { describe, expect, test } from '@jest/globals';
import { isStock } from '../../src/report/queries/vague-problems.js';
import { problemWords } from '../../src/standards/problem-words.js';
import written from '../../src/standards/words/problems.json' with { type: 'json' };

describe('stock phrases about problems', () => {
  test.each(written.examples.vague)('made of stock words alone: %s', (phrase) => {
    expect(phrase.split('，').every((clause) => isStock(clause))).toBe(true);
    expect(problemWords().shortcomings.isIn(phrase)).toBe(true);
  });

  test.each(written.examples.concrete)('says what is wrong: %s', (problem) => {
    expect(isStock(problem)).toBe(false);
  });

  test('no word stands twice in a list', () => {
    for (const [name, list] of Object.entries(written)) {
      if (typeof list !== 'string' || name === '$comment') continue;
      const words = list.split(' ');
      expect({ name, twice: words.filter((word, index) => words.indexOf(word) < index) }).toEqual({ name, twice: [] });
    }
  });
});
