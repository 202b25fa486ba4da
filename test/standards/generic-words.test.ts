import { describe, expect, test } from '@jest/globals';
import { genericWords } from '../../src/standards/generic-words.js';
import written from '../../src/standards/words/generic.json' with { type: 'json' };

describe('words for nobody in particular', () => {
  test.each(written.examples.generic)('in: %s', (sentence) => {
    expect(genericWords().anyone.isIn(sentence)).toBe(true);
  });

  test.each(written.examples.particular)('not in: %s', (sentence) => {
    expect(genericWords().anyone.isIn(sentence)).toBe(false);
  });

  test('no word stands twice, none is both', () => {
    const words = [...written.anyone.split(' '), ...written.own.split(' ')];
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  });
});
