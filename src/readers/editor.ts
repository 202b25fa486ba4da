import { encodingOfLabel, type Encoding } from '../text/encoding-label.js';
import type { SourceText } from '../types/document.js';
import type { Edit } from '../types/rule.js';
import { encode, unencodable } from './encode.js';
import { stepOf } from './lenient.js';

const bomLengths: Partial<Readonly<Record<Encoding, number>>> = { 'utf-8': 3, 'utf-16le': 2, 'utf-16be': 2 };

/** The first character of a text that an encoding of `SourceText` does not have; null where it has all. */
export function unencodableIn(text: string, encoding: string): string | null {
  return unencodable(text, encodingNamed(encoding));
}

/**
 * The bytes of a file with its text edited: what is inserted is encoded, all other bytes are copied, also those that are no
 * characters. The edits stand in order and do not overlap. Throws a RangeError where an edit begins or ends within a character
 * or the encoding lacks one of its own. Linear.
 */
export function editBytes(bytes: Uint8Array, source: Pick<SourceText, 'encoding' | 'bom'>, edits: readonly Edit[]): Uint8Array {
  const encoding = encodingNamed(source.encoding);
  const find = byteFinder(bytes, encoding, source.bom ? (bomLengths[encoding] ?? 0) : 0);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { range, text } of edits) {
    const start = find(range[0]);
    const end = find(range[1]);
    pieces.push(bytes.subarray(at, start), encode(text, encoding));
    at = end;
  }
  pieces.push(bytes.subarray(at));
  return joined(pieces);
}

function encodingNamed(name: string): Encoding {
  const encoding = encodingOfLabel(name);
  if (encoding === null) throw new RangeError(`unknown encoding: ${name}`);
  return encoding;
}

/** Gives the byte at which an offset of the decoded text stands; asked in order. */
function byteFinder(bytes: Uint8Array, encoding: Encoding, from: number): (offset: number) => number {
  const step = stepOf(encoding);
  const unitsOf = unitCounter(encoding);
  let at = from;
  let reached = 0;
  return (offset) => {
    while (reached < offset && at < bytes.length) {
      const size = step(bytes, at);
      // What is no character was decoded as one U+FFFD.
      reached += size < 0 ? 1 : unitsOf(bytes, at, size);
      at += Math.abs(size);
    }
    if (reached !== offset) throw new RangeError(`offset ${String(offset)} is not between two characters of the file`);
    return at;
  };
}

/** How many UTF-16 units the character of so many bytes is. */
function unitCounter(encoding: Encoding): (bytes: Uint8Array, at: number, size: number) => number {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return (_bytes, _at, size) => (size === 4 ? 2 : 1);
    case 'gb18030':
      return (bytes, at, size) => (size === 4 && (bytes[at] ?? 0) >= 0x90 ? 2 : 1);
    case 'big5':
      return big5Counter();
  }
}

/** Some pairs of Big5 are two characters, or one beyond U+FFFF; each is asked once. */
function big5Counter(): (bytes: Uint8Array, at: number, size: number) => number {
  const known = new Map<number, number>();
  const decoder = new TextDecoder('big5');
  return (bytes, at, size) => {
    if (size === 1) return 1;
    const pair = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    let units = known.get(pair);
    if (units === undefined) known.set(pair, (units = decoder.decode(bytes.subarray(at, at + size)).length));
    return units;
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
