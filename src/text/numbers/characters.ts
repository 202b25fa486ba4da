import { isSpace } from '../mapped-text.js';

/** An ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** 0–9; asks only for digits. */
export function digitOf(code: number): number {
  return code < 0x100 ? code - 0x30 : code - 0xff10;
}

/** An ASCII or full-width letter. */
export function isLetter(code: number): boolean {
  const folded = code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code;
  return (folded >= 0x41 && folded <= 0x5a) || (folded >= 0x61 && folded <= 0x7a);
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** No more white space than this stands between a number and what belongs to it. */
const MOST_SPACES = 3;

/** The place behind white space, or the place itself where there is none or more than a few. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next - at < MOST_SPACES && isSpace(text.charCodeAt(next))) next += 1;
  return isSpace(text.charCodeAt(next)) ? at : next;
}

/** The end of what stands before `at` when white space is left out; not before `floor`. */
export function skipSpacesBack(text: string, at: number, floor: number): number {
  let before = at;
  while (before > floor && at - before < MOST_SPACES && isSpace(text.charCodeAt(before - 1))) before -= 1;
  return before;
}

/** The end of a run of digits. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

export interface ShortInteger {
  /** -1 where it has more than nine digits. */
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

/** The run of digits at a place as a small number; null where no digit stands there. */
export function shortIntegerAt(text: string, at: number): ShortInteger | null {
  let end = at;
  let value = 0;
  for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(end)) {
    value = end - at < 9 ? value * 10 + digitOf(code) : -1;
    end += 1;
  }
  return end === at ? null : { value, length: end - at, end };
}

/** Whether a character is one of several; asks for its code, which is NaN where there is none. */
export function isIn(characters: string, code: number): boolean {
  for (let at = 0; at < characters.length; at += 1) if (characters.charCodeAt(at) === code) return true;
  return false;
}

/** A character that ends a clause or sentence, or nothing at all. */
export function isStop(code: number): boolean {
  return Number.isNaN(code) || isIn('，。、；：！？）,;:!?)】」”"|\n\r\t', code);
}
