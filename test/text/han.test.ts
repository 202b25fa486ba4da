import { expect, test } from '@jest/globals';
import { han } from '../../src/text/han.js';

test('the class holds the characters of the script, and no other', () => {
  const own = new RegExp(`^[${han}]$`, 'u');
  const script = /^\p{Script=Han}$/u;
  const different: number[] = [];
  for (let code = 0x20; code <= 0x3fffd; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    // Radicals and reading marks that no name is written with; places not yet given are left for characters.
    if (own.test(character) !== script.test(character) && /\p{Assigned}/u.test(character)) different.push(code);
  }
  expect(
    different
      .filter((code) => !(code >= 0x2e80 && code <= 0x2fd5) && !(code >= 0x16fe0 && code <= 0x16fff))
      .map((code) => code.toString(16)),
  ).toEqual([]);
});
