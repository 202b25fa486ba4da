import { expect, test } from '@jest/globals';
import { loadSimplifier } from '../../src/readers/simplifier.js';
import { isTraditional } from '../../src/text/traditional.js';
import { traditionalCharacters } from '../../src/text/traditional-characters.js';

test('conversion changes every character of the list', async () => {
  const toSimplified = await loadSimplifier();
  expect([...traditionalCharacters].filter((character) => toSimplified(character) === character)).toEqual([]);
});

test('no character of GB 2312 is in the list', () => {
  const decoder = new TextDecoder('gb18030');
  const wrong: string[] = [];
  for (let high = 0xb0; high <= 0xf7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (isTraditional(character.charCodeAt(0))) wrong.push(character);
    }
  }
  expect(wrong).toEqual([]);
});
