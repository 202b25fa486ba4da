import { parseChineseNumber } from './chinese-numerals.js';
import { chineseZeros, parseChineseYear } from './written-year.js';

export interface DateMatch {
  /** ISO date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const written = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})\\s*(?:年\\s*(\\d{1,2}|元)\\s*月\\s*(\\d{1,2})\\s*日|([-/.])(\\d{1,2})\\4(\\d{1,2})(?!\\d))|(二[${chineseZeros}]\\s?[${chineseZeros}一二三四五六七八九]\\s?[${chineseZeros}一二三四五六七八九])\\s?年\\s?([一二三四五六七八九十元]{1,2})\\s?月\\s?([一二三四五六七八九十]{1,3})\\s?日`,
  'gu',
);
const wideDigit = /[０-９]/gu;

/**
 * Dates in the text in order: 2019年2月28日, 2019-02-28, 二○一二年二月二十日, 2024年元月8日, digits of either width. Days that no
 * calendar has are left out.
 */
export function findDates(text: string): DateMatch[] {
  const dates: DateMatch[] = [];
  for (const match of toAsciiDigits(text).matchAll(written)) {
    const date =
      match[7] === undefined
        ? isoDate(Number(match[1]), monthOf(match[2] ?? match[5] ?? ''), Number(match[3] ?? match[6]))
        : isoDate(parseChineseYear(match[7].replace(/\s/gu, '')) ?? 0, monthOf(match[8] ?? ''), parseChineseNumber(match[9] ?? '') ?? 0);
    if (date !== null) dates.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

/** ２０２４ → 2024; as long as before. */
export function toAsciiDigits(text: string): string {
  return text.replace(wideDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 1, 十二, 元: the number of a month or day; 0 where it is none. */
export function monthOf(text: string): number {
  if (text === '元') return 1;
  return /^\d/u.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0);
}

/** The last day of a month: 28–31. */
export function lastDay(year: number, month: number): number {
  return daysIn(year, month);
}

/** `2024-02-29`; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
