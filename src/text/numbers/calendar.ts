import { unitAt } from './units.js';
import { isDigit, isIn, isStop, type ShortInteger, shortIntegerAt, skipSpaces } from './characters.js';
import { Words } from './words.js';

export interface CalendarMatch {
  readonly end: number;
  readonly reason: 'date' | 'year' | 'time';
}

const dashes = '-—–~～－至到−';
const partsOfYear = new Words('第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 前三季度 上半年 下半年');

/** A date, year or time that begins with digits which end at `first.end`; null where they are none. */
export function calendarAt(text: string, first: ShortInteger): CalendarMatch | null {
  const behind = skipSpaces(text, first.end);
  const mark = text.charAt(behind);
  if (isGarbled(first, mark)) return date(behind + 1);
  if (mark === '年') return yearAt(text, first, behind);
  const whole = first.length < 4 && isDigit(text.charCodeAt(behind)) ? splitYear(text, first, behind) : null;
  if (whole !== null) return yearAt(text, whole, skipSpaces(text, whole.end));
  if (mark === '月') return monthAt(text, first, behind);
  if (first.length === 4 && isYear(first.value)) return fullYearAt(text, first, behind, mark);
  if (first.length === 8 && isCompactDate(first.value) && !isAmountBehind(text, first.end)) return date(first.end);
  if (first.length > 2) return null;
  if (mark === '日' && first.value >= 1 && first.value <= 31)
    return text.startsWith('内', behind + 1) || text.startsWith('之内', behind + 1) ? null : date(behind + 1);
  if (text.startsWith('季度', behind) && first.value >= 1 && first.value <= 4) return date(behind + 2);
  return listAt(text, first, behind, mark) ?? clockAt(text, first, behind, mark);
}

/** 202020年, 1231日, 2018131日: digits that a slip of the keyboard glued or doubled; no such number of years or days is told. */
function isGarbled(first: ShortInteger, mark: string): boolean {
  return (mark === '年' && first.length > 4 && first.length < 9) || (mark === '日' && first.length > 3 && first.length < 9);
}

function date(end: number): CalendarMatch {
  return { end, reason: 'date' };
}

export function isYear(value: number): boolean {
  return value >= 1949 && value <= 2049;
}

/** 20 23年: a year that a white space of a PDF stands within. */
function splitYear(text: string, first: ShortInteger, behind: number): ShortInteger | null {
  const rest = shortIntegerAt(text, behind);
  if (rest === null || first.length + rest.length !== 4 || text.charAt(skipSpaces(text, rest.end)) !== '年') return null;
  const value = first.value * 10 ** rest.length + rest.value;
  return isYear(value) ? { value, length: 4, end: rest.end } : null;
}

function isCompactDate(value: number): boolean {
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  return isYear(Math.floor(value / 10_000)) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isAmountBehind(text: string, at: number): boolean {
  const next = skipSpaces(text, at);
  return isIn('万亿余多', text.charCodeAt(next)) || unitAt(text, next) !== null;
}

/** 2019年2月28日, 2018年1-12月, 2024年三季度, 2018年度; 5年 is none. */
function yearAt(text: string, first: ShortInteger, mark: number): CalendarMatch | null {
  const four = first.length === 4 && first.value >= 1900 && first.value <= 2100;
  const next = skipSpaces(text, mark + 1);
  const second = shortIntegerAt(text, next);
  if (second !== null && (four || (first.length === 2 && second.length <= 2))) {
    const end = dayOfYearEnd(text, second);
    if (end !== null) return date(end);
  }
  if (!four) return null;
  if (text.startsWith('元月', next)) return monthEnd(text, next + 1);
  const part = partsOfYear.at(text, next);
  if (part !== null) return date(next + part.length);
  return { end: text.charAt(mark + 1) === '度' ? mark + 2 : mark + 1, reason: 'year' };
}

/** What may follow a year: 2月28日, 1-12月, 3季度, 1231日; the number after 年 ends at `first.end`. */
function dayOfYearEnd(text: string, first: ShortInteger): number | null {
  const behind = skipSpaces(text, first.end);
  const mark = text.charAt(behind);
  if (mark === '月') return monthAt(text, first, behind)?.end ?? null;
  if (mark === '日' && first.length < 9) return behind + 1;
  if (first.length > 2) return null;
  return text.startsWith('季度', behind) ? behind + 2 : (listAt(text, first, behind, mark)?.end ?? null);
}

/** 5月, 12月31日, 12月31止; 20231月1日, whose 年 was lost, as well. */
function monthAt(text: string, first: ShortInteger, mark: number): CalendarMatch | null {
  const month = first.length > 4 ? first.value % 10 ** (first.length - 4) : first.value;
  if (first.length > 6 || month < 1 || month > 12) return null;
  if (first.length > 2 && !isYear(Math.floor(first.value / 10 ** (first.length - 4)))) return null;
  return monthEnd(text, mark);
}

/** The end of a date whose 月 stands at a place: with day, or days, and time. */
function monthEnd(text: string, mark: number): CalendarMatch {
  const next = skipSpaces(text, mark + 1);
  const day = shortIntegerAt(text, next);
  if (day === null || day.length > 2 || day.value < 1 || day.value > 31) return date(mark + 1);
  const behind = skipSpaces(text, day.end);
  const character = text.charAt(behind);
  if (character === '日' || character === '号') return date(clockBehind(text, behind + 1));
  if (isIn(dashes, text.charCodeAt(behind))) {
    const last = shortIntegerAt(text, skipSpaces(text, behind + 1));
    const lastMark = last === null ? -1 : skipSpaces(text, last.end);
    if (last !== null && last.length <= 2 && isIn('日号', text.charCodeAt(lastMark))) return date(lastMark + 1);
    return date(day.end);
  }
  return isIn('止前起，。,)）', text.charCodeAt(behind)) ? date(day.end) : date(mark + 1);
}

/** 2019-03-05 20:27:00, 2018.12.31, 2018/12; 2019-2020学年, 2018、2019年; 2025版. */
function fullYearAt(text: string, first: ShortInteger, behind: number, mark: string): CalendarMatch | null {
  if (mark === '版') return { end: behind, reason: 'year' };
  if (mark === '') return null;
  const next = skipSpaces(text, behind + 1);
  const second = shortIntegerAt(text, next);
  if (second === null) return null;
  if (second.length === 4 && isYear(second.value) && (isIn(dashes, text.charCodeAt(behind)) || mark === '/')) {
    const last = skipSpaces(text, second.end);
    return { end: text.charAt(last) === '年' ? last + 1 : second.end, reason: 'year' };
  }
  if ((mark === '、' || mark === '和' || mark === '及') && second.length === 4 && text.charAt(skipSpaces(text, second.end)) === '年')
    return { end: first.end, reason: 'year' };
  if (!isIn('-./．－', text.charCodeAt(behind)) || second.length > 2 || second.value < 1 || second.value > 12) return null;
  if (text.charAt(second.end) === mark) {
    const day = shortIntegerAt(text, second.end + 1);
    if (day !== null && day.length <= 2 && day.value >= 1 && day.value <= 31) return date(clockBehind(text, day.end));
  }
  return isAmountBehind(text, second.end) ? null : date(second.end);
}

/** 1-12月, 1月-12月, 3、4月, 1—3季度, 3-5日. */
function listAt(text: string, first: ShortInteger, behind: number, mark: string): CalendarMatch | null {
  if (!(isIn(dashes, text.charCodeAt(behind)) || mark === '、') || first.value < 1) return null;
  const last = shortIntegerAt(text, skipSpaces(text, behind + 1));
  if (last === null || last.length > 2) return null;
  const lastMark = skipSpaces(text, last.end);
  const character = text.charAt(lastMark);
  if (character === '月' && first.value <= 12 && last.value <= 12) return monthEnd(text, lastMark);
  if (text.startsWith('季度', lastMark) && last.value <= 4) return date(lastMark + 2);
  return character === '日' && last.value <= 31 && mark !== '、' ? date(lastMark + 1) : null;
}

/** 20:27:00, 8时30分, 9点30分. */
function clockAt(text: string, first: ShortInteger, behind: number, mark: string): CalendarMatch | null {
  if (first.value > 24) return null;
  if (mark === ':' || mark === '：' || mark === '∶') {
    const minutes = shortIntegerAt(text, behind + 1);
    if (minutes === null || minutes.length !== 2 || minutes.value > 59 || isAmountBehind(text, minutes.end)) return null;
    const seconds = text.charAt(minutes.end) === mark ? shortIntegerAt(text, minutes.end + 1) : null;
    return { end: seconds !== null && seconds.length === 2 ? seconds.end : minutes.end, reason: 'time' };
  }
  if (mark !== '时' && mark !== '点') return null;
  const next = skipSpaces(text, behind + 1);
  const minutes = shortIntegerAt(text, next);
  if (minutes !== null && minutes.length <= 2 && minutes.value < 60) {
    const end = skipSpaces(text, minutes.end);
    return text.charAt(end) === '分' ? { end: end + 1, reason: 'time' } : null;
  }
  const code = text.charCodeAt(next);
  return isIn('整许半钟前后起止至到—-', code) || (mark === '时' && isStop(code)) ? { end: behind + 1, reason: 'time' } : null;
}

/** The end of a clock time right behind a date, T and the time zone of ISO included; the end of the date where none stands there. */
function clockBehind(text: string, end: number): number {
  const spaces = skipSpaces(text, end);
  const next = text.charAt(spaces) === 'T' ? spaces + 1 : spaces;
  const first = shortIntegerAt(text, next);
  if (first === null || first.length > 2) return end;
  const behind = skipSpaces(text, first.end);
  const clock = clockAt(text, first, behind, text.charAt(behind));
  return clock === null ? end : zoneBehind(text, clock.end);
}

/** +08:00. */
function zoneBehind(text: string, end: number): number {
  const sign = text.charAt(end);
  const hours = sign === '+' || sign === '-' ? shortIntegerAt(text, end + 1) : null;
  if (hours === null || hours.length !== 2 || text.charAt(hours.end) !== ':') return end;
  const minutes = shortIntegerAt(text, hours.end + 1);
  return minutes !== null && minutes.length === 2 ? minutes.end : end;
}
