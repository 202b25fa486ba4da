import type { DecodingFault } from '../types/document.js';
import type { Encoding } from './encoding.js';

/**
 * How many bytes the character at `at` takes; negative where they are no character, then how many to leave out.
 * Each returns at least one byte and never looks further than four.
 */
export type Step = (bytes: Uint8Array, at: number) => number;

/** What platforms give for bytes that Big5 leaves empty, where they give no error. */
export const unassignedBig5 = /[\u0080-\u009f\ue000-\uf8ff]/;

/** How many bytes of a stretch a fault shows. */
const shownBytes = 16;

/** Decodes with U+FFFD for what is no character; neighbouring undecodable bytes are one fault. Linear. */
export function decodeLenient(bytes: Uint8Array, encoding: Encoding): { value: string; faults: DecodingFault[] } {
  const step = stepOf(encoding);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const faults: DecodingFault[] = [];
  const pieces: string[] = [];
  let length = 0;
  let good = 0;
  let at = 0;
  while (at < bytes.length) {
    const size = step(bytes, at);
    if (size > 0) {
      at += size;
      continue;
    }
    const before = decoder.decode(bytes.subarray(good, at));
    const start = at;
    let marks = 0;
    for (let next = size; next < 0; next = at < bytes.length ? step(bytes, at) : 0) {
      at -= next;
      marks += 1;
    }
    length += before.length;
    pieces.push(before, '\uFFFD'.repeat(marks));
    faults.push({ kind: 'undecodable-bytes', offset: start, range: [length, length + marks], detail: hex(bytes, start, at) });
    length += marks;
    good = at;
  }
  pieces.push(decoder.decode(bytes.subarray(good)));
  return { value: pieces.join(''), faults };
}

function hex(bytes: Uint8Array, start: number, end: number): string {
  const shown = Array.from(bytes.subarray(start, Math.min(end, start + shownBytes)), (byte) => byte.toString(16).padStart(2, '0'));
  return shown.join(' ') + (end - start > shownBytes ? ' …' : '');
}

/** How an encoding is cut into characters. */
export function stepOf(encoding: Encoding): Step {
  switch (encoding) {
    case 'utf-8':
      return stepUtf8;
    case 'gb18030':
      return checkedPairs('gb18030', stepGb18030);
    case 'big5':
      return checkedPairs('big5', stepBig5);
    case 'utf-16le':
      return (bytes, at) => stepUtf16(bytes, at, 1);
    case 'utf-16be':
      return (bytes, at) => stepUtf16(bytes, at, 0);
  }
}

function stepUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let index = 1; index < size; index += 1) {
    const byte = bytes[at + index] ?? 0;
    const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return -index;
  }
  return size;
}

function stepGb18030(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80) return 1;
  if (lead === 0xff) return -1;
  const second = bytes[at + 1] ?? 0;
  if (second >= 0x40 && second <= 0xfe && second !== 0x7f) return 2;
  if (second < 0x30 || second > 0x39) return -1;
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  return third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39 ? 4 : -1;
}

function stepBig5(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead === 0x80 || lead === 0xff) return -1;
  const second = bytes[at + 1] ?? 0;
  return (second >= 0x40 && second <= 0x7e) || (second >= 0xa1 && second <= 0xfe) ? 2 : -1;
}

function stepUtf16(bytes: Uint8Array, at: number, high: 0 | 1): number {
  if (at + 1 >= bytes.length) return -1;
  const lead = bytes[at + high] ?? 0;
  if (lead < 0xd8 || lead > 0xdf) return 2;
  if (lead > 0xdb) return -2;
  const trail = bytes[at + 2 + high] ?? 0;
  return at + 3 < bytes.length && trail >= 0xdc && trail <= 0xdf ? 4 : -2;
}

/** Well-formed sequences that the table of the encoding leaves empty are no characters; each is asked once. */
function checkedPairs(encoding: Encoding, step: Step): Step {
  const known = new Map<number, boolean>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes, at) => {
    const size = step(bytes, at);
    if (size < 2) return size;
    let key = 0;
    for (let index = 0; index < size; index += 1) key = key * 256 + (bytes[at + index] ?? 0);
    let assigned = known.get(key);
    if (assigned === undefined) {
      assigned = decodes(decoder, bytes.subarray(at, at + size));
      known.set(key, assigned);
    }
    if (assigned) return size;
    return (bytes[at + 1] ?? 0) < 0x80 ? -1 : -size;
  };
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): boolean {
  try {
    return !unassignedBig5.test(decoder.decode(bytes)) || decoder.encoding !== 'big5';
  } catch {
    return false;
  }
}
