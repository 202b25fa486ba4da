import { parseChineseNumber } from '../chinese-numerals.js';
import { chineseZeros } from '../written-year.js';
import type { CalendarMatch } from './calendar.js';
import { shortIntegerAt, skipSpaces } from './characters.js';
import { numeralsEnd } from './numerals.js';

/** 二○一二年二月二十日, 三月, 二十日, 三季度 at a place; null where the numerals are no date. 三年 and 七日内 are none. */
export function chineseCalendarAt(text: string, at: number): CalendarMatch | null {
  const year = yearEnd(text, at);
  if (year !== null) {
    const month = monthEnd(text, skipSpaces(text, year));
    return month === null ? { end: year, reason: 'year' } : { end: month, reason: 'date' };
  }
  const end = numeralsEnd(text, at);
  const end2 = monthEnd(text, at) ?? dayEnd(text, at) ?? (text.startsWith('季度', end) && end - at <= 2 ? end + 2 : null);
  return end2 === null ? null : { end: end2, reason: 'date' };
}

/** 二〇一八年 or 二0一八年度, with white space between. */
function yearEnd(text: string, at: number): number | null {
  if (!'一二'.includes(text.charAt(at))) return null;
  const century = skipSpaces(text, at + 1);
  if (!isYearDigit(text.charAt(century), '九')) return null;
  const decade = skipSpaces(text, century + 1);
  if (!isYearDigit(text.charAt(decade), '一二三四五六七八九')) return null;
  const last = skipSpaces(text, decade + 1);
  if (!isYearDigit(text.charAt(last), '一二三四五六七八九')) return null;
  const mark = skipSpaces(text, last + 1);
  if (text.charAt(mark) !== '年') return null;
  return text.charAt(mark + 1) === '度' ? mark + 2 : mark + 1;
}

function isYearDigit(character: string, digits: string): boolean {
  return character !== '' && (digits.includes(character) || chineseZeros.includes(character));
}

function monthEnd(text: string, at: number): number | null {
  const mark = smallEnd(text, at, '月', 12) ?? (text.startsWith('元月', at) ? at + 2 : null);
  return mark === null ? null : (dayEnd(text, skipSpaces(text, mark)) ?? mark);
}

function dayEnd(text: string, at: number): number | null {
  const end = smallEnd(text, at, '日', 31) ?? smallEnd(text, at, '号', 31);
  return end === null || text.startsWith('内', end) || text.startsWith('之内', end) ? null : end;
}

/** The end of a number no greater than `most`, in numerals or digits, and the word behind it. */
function smallEnd(text: string, at: number, word: string, most: number): number | null {
  const written = numeralsEnd(text, at);
  const digits = written === at ? shortIntegerAt(text, at) : null;
  const end = digits?.end ?? written;
  if (end === at || end - at > 3) return null;
  const value = digits?.value ?? parseChineseNumber(text.slice(at, end)) ?? 0;
  const mark = skipSpaces(text, end);
  return value >= 1 && value <= most && text.startsWith(word, mark) ? mark + word.length : null;
}
