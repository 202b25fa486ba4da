import { isChineseNumeral, parseChineseNumber } from '../text/chinese-numerals.js';
import { isSpace } from '../text/mapped-text.js';

/** A numbering mark: 一、 第一部分 (一) 1. （1） ①. */
export interface Mark {
  /** 1: 一、; 2: （一）; 3: 1.; 4: （1） and ①. */
  readonly level: number;
  readonly ordinal: number;
  readonly start: number;
  /** End of the mark; spaces behind it not counted in. */
  readonly end: number;
}

/** The mark that stands at `start`, which must not be white space. Inner spaces and lost opening brackets are allowed. */
export function markAt(text: string, start: number): Mark | null {
  const code = text.charCodeAt(start);
  if (code >= 0x30 && code <= 0x39) return arabicMark(text, start);
  if (code === 0x28 || code === 0xff08) return bracketMark(text, start);
  if (code >= 0x2460 && code <= 0x2473) return { level: 4, ordinal: code - 0x245f, start, end: start + 1 };
  if (isChineseNumeral(text.charAt(start))) return chineseMark(text, start);
  return code === 0x7b2c ? partMark(text, start) : null;
}

function partMark(text: string, start: number): Mark | null {
  const match = /^第([一二三四五六七八九十]{1,3})(?:部分|章)[、.．：:]?/u.exec(text.slice(start, start + 8));
  const ordinal = match === null ? null : parseChineseNumber(match[1] ?? '');
  return match === null || ordinal === null ? null : { level: 1, ordinal, start, end: start + match[0].length };
}

function chineseMark(text: string, start: number): Mark | null {
  let end = start;
  while (end - start < 4 && isChineseNumeral(text.charAt(end))) end += 1;
  const ordinal = parseChineseNumber(text.slice(start, end));
  if (ordinal === null || ordinal === 0) return null;
  const at = skipSpaces(text, end, 3);
  const stop = text.charAt(at);
  if (stop === '、' || stop === '．' || stop === '.' || ((stop === ',' || stop === '，') && at - start <= 2))
    return { level: 1, ordinal, start, end: at + 1 };
  if (stop === ')' || stop === '）') return { level: 2, ordinal, start, end: afterBracket(text, at) };
  return null;
}

function bracketMark(text: string, start: number): Mark | null {
  const first = skipSpaces(text, start + 1, 2);
  let end = first;
  const chinese = isChineseNumeral(text.charAt(first));
  while (end - first < 3 && (chinese ? isChineseNumeral(text.charAt(end)) : isDigit(text.charCodeAt(end)))) end += 1;
  if (end === first) return null;
  const close = skipSpaces(text, end, 2);
  if (text.charAt(close) !== ')' && text.charAt(close) !== '）') return null;
  const ordinal = chinese ? parseChineseNumber(text.slice(first, end)) : Number(text.slice(first, end));
  if (ordinal === null || ordinal === 0) return null;
  return { level: chinese ? 2 : 4, ordinal, start, end: afterBracket(text, close) };
}

function arabicMark(text: string, start: number): Mark | null {
  let end = start;
  while (end - start < 3 && isDigit(text.charCodeAt(end))) end += 1;
  if (end - start > 2 || text.charAt(start) === '0') return null;
  const at = skipSpaces(text, end, 2);
  const stop = text.charAt(at);
  if (stop !== '、' && stop !== '.' && stop !== '．') return null;
  if (stop !== '、' && isDigit(text.charCodeAt(at + 1))) return null;
  return { level: 3, ordinal: Number(text.slice(start, end)), start, end: at + 1 };
}

/** （一）、 counts as one mark. */
function afterBracket(text: string, close: number): number {
  return text.charAt(close + 1) === '、' ? close + 2 : close + 1;
}

function skipSpaces(text: string, start: number, most: number): number {
  let at = start;
  while (at < start + most && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
