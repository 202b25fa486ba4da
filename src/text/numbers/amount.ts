import type { Approximation } from '../../types/quantity.js';
import { digitOf, digitsEnd, isDigit, isIn, skipSpaces } from './characters.js';
import { type Digits, writeDecimal } from './decimal-text.js';
import { Words } from './words.js';

/** A number in digits with 万 or 亿, 余 and 多 read over. */
export interface Amount extends Digits {
  readonly start: number;
  /** End of the digits and of 万 or 亿. */
  readonly numberEnd: number;
  /** Behind 余 or 多 as well. */
  readonly end: number;
  readonly value: string;
  readonly approximation: Approximation | null;
  /** How many zeros 万, 亿 … stand for; 0 where there is none. */
  readonly zeros: number;
}

/** More digits than this count nothing: they name a thing. */
const MOST_DIGITS = 18;

/** The digits at a place, with thousands separators and one decimal point; null where they are too many, or start with a 0. */
export function numeralAt(text: string, at: number): (Digits & { readonly end: number }) | null {
  const wholeEnd = digitsEnd(text, at);
  const point = groupsEnd(text, at, wholeEnd);
  let end = point;
  if (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  if (end - at > MOST_DIGITS * 2) return null;
  const digits = plainDigits(text, at, end);
  const places = point === end ? 0 : end - point - 1;
  if (digits.length > MOST_DIGITS || (digits.length - places > 1 && digits.startsWith('0'))) return null;
  return { digits, places, end };
}

/** The end of 1,069,000: groups of three behind one to three digits, with no other group behind them. */
function groupsEnd(text: string, start: number, wholeEnd: number): number {
  if (wholeEnd - start > 3 || isIn('0０', text.charCodeAt(start))) return wholeEnd;
  let end = wholeEnd;
  while (end - start < MOST_DIGITS * 2 && isGroup(text, end)) end += 4;
  return isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)) ? wholeEnd : end;
}

function isGroup(text: string, at: number): boolean {
  if (!isSeparator(text.charCodeAt(at)) || isDigit(text.charCodeAt(at + 4))) return false;
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
}

function plainDigits(text: string, start: number, end: number): string {
  if (asciiEnd(text, start) === end) return text.slice(start, end);
  let digits = '';
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits += String(digitOf(code));
  }
  return digits;
}

function asciiEnd(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(end)) end += 1;
  return end;
}

function isSeparator(code: number): boolean {
  return code === 0x2c || code === 0xff0c;
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** 1.8万, 400多万, 3170 万, 1亿2000万: the amount in digits at a place; null where its digits are no number. */
export function amountAt(text: string, at: number): Amount | null {
  const first = partAt(text, at);
  if (first === null) return null;
  if (first.zeros < 4 || first.places > -first.zeros || first.approximation !== null || !isDigit(text.charCodeAt(first.numberEnd)))
    return first;
  const rest = partAt(text, first.numberEnd);
  if (rest === null || rest.places > 0 || rest.value.length > first.zeros || rest.zeros === 0) return first;
  const value = (BigInt(first.value) + BigInt(rest.value)).toString();
  return { ...rest, start: at, value, digits: value.slice(0, value.length + rest.places) };
}

function partAt(text: string, at: number): Amount | null {
  const numeral = numeralAt(text, at);
  if (numeral === null) return null;
  const inner = overAt(text, numeral.end);
  const power = powerAt(text, inner ?? numeral.end);
  const numberEnd = power?.end ?? numeral.end;
  const end = (power === null ? inner : inner === null ? overAt(text, numberEnd) : numberEnd) ?? numberEnd;
  const zeros = power?.zeros ?? 0;
  const places = numeral.places - zeros;
  return {
    digits: numeral.digits,
    places,
    start: at,
    numberEnd,
    end,
    value: writeDecimal({ digits: numeral.digits, places }),
    approximation: inner !== null || end !== numberEnd ? 'above' : null,
    zeros,
  };
}

const powers: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['百亿', 10],
  ['千亿', 11],
  ['万', 4],
  ['亿', 8],
  ['千', 3],
  ['百', 2],
];

/** Words that begin with 千 or 百 and are no power. */
const notPowers = new Words('千克 千瓦 千米 千伏 百分 百度 百姓 百货 百强 万家 万达 万象');

function powerAt(text: string, at: number): { readonly zeros: number; readonly end: number } | null {
  const start = skipSpaces(text, at);
  const character = text.charAt(start);
  if (character !== '万' && character !== '亿' && character !== '千' && character !== '百' && character !== '十') return null;
  if (notPowers.at(text, start) !== null) return null;
  for (const [word, zeros] of powers) if (text.startsWith(word, start)) return { zeros, end: start + word.length };
  return null;
}

/** The end of 余, 多 or a plus behind a number. */
function overAt(text: string, at: number): number | null {
  const start = skipSpaces(text, at);
  const code = text.charCodeAt(start);
  if (!isIn('余多+＋', code)) return null;
  return isIn('+＋', code) && !isPlusBehind(text, start) ? null : start + 1;
}

/** Words that 多 and 余 begin behind a unit: 5亿元多元投入. */
const notOver = new Words('余额 余杭 余姚 余下 多元 多样 多种 多次 多层 多方 多媒 多部 多云 多功 多渠 多维 多地 多级');

/** The end of 余 or 多 behind a unit: 3年多. */
export function overBehind(text: string, at: number): number | null {
  return isIn('余多', text.charCodeAt(at)) && notOver.at(text, at) === null ? at + 1 : null;
}

/** 300+ and 300+个, not 1+X or 3+2. */
function isPlusBehind(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next === '' || '万个件条次篇期家项，。、；,;)）余'.includes(next);
}
