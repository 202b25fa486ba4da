import type { Encoding } from '../text/encoding-label.js';
import { buildPairTable, type PairTable } from '../text/pair-table.js';

/** The bytes of a character; null where the encoding has none. */
type Encode = (point: number) => readonly number[] | null;

const tables = new Map<'gb18030' | 'big5', PairTable>();
let fourByteUnits: ReadonlyMap<number, number> | undefined;

/** Lone surrogates are no characters: no encoding holds them. */
const loneSurrogate = /\p{Surrogate}/u;

/** The first character of a text that the encoding does not have; null where it has all. */
export function unencodable(text: string, encoding: Encoding): string | null {
  const lone = loneSurrogate.exec(text)?.[0];
  if (lone !== undefined) return lone;
  const encodeOne = encoding === 'big5' ? encodeBig5 : encoding === 'gb18030' ? encodeGb18030 : null;
  if (encodeOne === null) return null;
  for (const character of text) if (encodeOne(character.codePointAt(0) ?? 0) === null) return character;
  return null;
}

/** The bytes of a text. Throws a RangeError where the encoding lacks a character. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  const missing = unencodable(text, encoding);
  if (missing !== null) throw new RangeError(`${encoding} has no U+${(missing.codePointAt(0) ?? 0).toString(16)}`);
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return wide(text, 0);
    case 'utf-16be':
      return wide(text, 1);
    case 'gb18030':
      return byCharacter(text, encodeGb18030);
    case 'big5':
      return byCharacter(text, encodeBig5);
  }
}

function wide(text: string, high: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2 + high] = unit & 0xff;
    bytes[index * 2 + 1 - high] = unit >> 8;
  }
  return bytes;
}

function byCharacter(text: string, encodeOne: Encode): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...(encodeOne(character.codePointAt(0) ?? 0) ?? []));
  return Uint8Array.from(bytes);
}

function encodeBig5(point: number): readonly number[] | null {
  return point < 0x80 ? [point] : pairOf(point, 'big5');
}

function encodeGb18030(point: number): readonly number[] | null {
  if (point < 0x80) return [point];
  const pair = pairOf(point, 'gb18030');
  if (pair !== null) return pair;
  if (point > 0xffff) return fourBytes(point - 0x10000 + FIRST_ASTRAL);
  fourByteUnits ??= decodeFourBytes();
  const index = fourByteUnits.get(point);
  return index === undefined ? null : fourBytes(index);
}

function pairOf(point: number, encoding: 'gb18030' | 'big5'): readonly number[] | null {
  let table = tables.get(encoding);
  if (table === undefined) tables.set(encoding, (table = buildPairTable(encoding)));
  const pair = (point > 0xffff ? table.others.get(point) : table.units[point]) ?? 0;
  return pair === 0 ? null : [pair >> 8, pair & 0xff];
}

/** Four bytes of GB18030 count from 0x81308130; so many of them stand for U+0080–U+FFFF, and U+10000 is 0x90308130. */
const FOUR_BYTE_UNITS = 39420;
const FIRST_ASTRAL = 189000;

function fourBytes(index: number): readonly number[] {
  return [
    0x81 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

function decodeFourBytes(): ReadonlyMap<number, number> {
  const decoder = new TextDecoder('gb18030');
  const units = new Map<number, number>();
  for (let index = 0; index < FOUR_BYTE_UNITS; index += 1) {
    const decoded = decoder.decode(Uint8Array.from(fourBytes(index)));
    const point = decoded.charCodeAt(0);
    if (decoded.length === 1 && !units.has(point)) units.set(point, index);
  }
  return units;
}
