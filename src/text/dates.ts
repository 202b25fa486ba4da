import { parseChineseDigits, parseChineseNumber } from './chinese-numerals.js';

export interface DateMatch {
  /** ISO date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const written =
  /(?<!\d)((?:19|20)\d{2})\s*(?:年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日|([-/.])(\d{1,2})\4(\d{1,2})(?!\d))|(二[〇○零0][〇○零0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu;

/** Dates in the text in order: 2019年2月28日, 2019-02-28, 二○一二年二月二十日. Days that no calendar has are left out. */
export function findDates(text: string): DateMatch[] {
  const dates: DateMatch[] = [];
  for (const match of text.matchAll(written)) {
    const date =
      match[7] === undefined
        ? isoDate(Number(match[1]), Number(match[2] ?? match[5]), Number(match[3] ?? match[6]))
        : isoDate(parseChineseDigits(match[7]) ?? 0, parseChineseNumber(match[8] ?? '') ?? 0, parseChineseNumber(match[9] ?? '') ?? 0);
    if (date !== null) dates.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return dates;
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
