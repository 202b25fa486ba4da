import { eastAsianWidth } from 'get-east-asian-width';
import { lazily } from './lazily.js';

// Marks that take no column of their own: combining marks, joiners, variation selectors.
const zeroWidth = lazily(() => new RegExp(String.raw`^[\p{Mn}\p{Me}\p{Cf}]$`, 'u'));

/** Columns of a terminal that a character takes: 0, 1 or 2. Ambiguous characters (“ ” …) count as one. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (zeroWidth().test(character)) return 0;
  return eastAsianWidth(code);
}

/** Columns of a terminal that a text takes. */
export function visibleWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
