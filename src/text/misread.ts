import { isCommonCharacter } from './common-han.js';
import { buildPairTable } from './pair-table.js';

/** Text that was UTF-8 and was read as GBK: 淇℃伅 for 信息. */
export interface Misread {
  readonly start: number;
  readonly end: number;
  /** What it was. */
  readonly text: string;
}

/** Nearly every misread text has one of these traditional characters (鍊–鑄, 長–闥), which no simplified text has. */
export const misreadTrace = /[\u9300-\u9484\u9577-\u95e7]/u;
/** So many characters in a row that decode to common ones are no accident; fewer only with a trace among them. */
const surely = 4;
const atLeast = 2;

let pairs: Uint16Array | null = null;

/** Finds misread stretches, in order. Linear: a stretch that fails ends after a few characters. */
export function findMisread(text: string): Misread[] {
  const found: Misread[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const lead = pairOf(text.charCodeAt(at)) >> 8;
    const misread = lead >= 0xe3 && lead <= 0xef ? misreadAt(text, at) : null;
    if (misread === null) continue;
    found.push(misread);
    at = misread.end - 1;
  }
  return found;
}

function misreadAt(text: string, start: number): Misread | null {
  let bytes: number[] = [];
  let decoded = '';
  let good = '';
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const pair = pairOf(code);
    // The byte 0x80 alone is shown as €.
    if (code === 0x20ac) bytes.push(0x80);
    else if (pair !== 0) bytes.push(pair >> 8, pair & 0xff);
    else break;
    const character = bytes.length >= 3 ? characterOf(bytes) : '';
    if (character === null) break;
    if (character === '') continue;
    decoded += character;
    bytes = bytes.slice(3);
    if (bytes.length > 0) continue;
    good = decoded;
    end = at + 1;
  }
  if (good.length < atLeast) return null;
  return good.length >= surely || misreadTrace.test(text.slice(start, end)) ? { start, end, text: good } : null;
}

/** The character of three bytes of UTF-8 where it is a common one, else null. */
function characterOf([first = 0, second = 0, third = 0]: readonly number[]): string | null {
  if (first < 0xe3 || first > 0xef || (second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return null;
  const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return isCommonCharacter(code) ? String.fromCharCode(code) : null;
}

/** The two bytes of a character in GBK, the first in the high byte; 0 where it has none. */
function pairOf(code: number): number {
  pairs ??= buildPairTable('gbk').units;
  return pairs[code] ?? 0;
}
