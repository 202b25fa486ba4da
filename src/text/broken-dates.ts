import { parseChineseNumber } from './chinese-numerals.js';
import { isoDate, lastDay, monthOf, toAsciiDigits } from './dates.js';
import { lazily } from './lazily.js';
import { chineseZeros, parseChineseYear } from './written-year.js';

/**
 * What is wrong with a date. `year`: no year has so many digits; `month`, `day`: the calendar has no such month or day; `mark`: 日 is
 * left out (12月31止); `lost`: 年 or 月 is left out (20231月1日), as where they stood in a tag of their own that a site dropped;
 * `blank`: the day was never filled in (2024年1月 日).
 */
export interface BrokenDate {
  readonly kind: 'year' | 'month' | 'day' | 'mark' | 'lost' | 'blank';
  readonly text: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** As it should be written, where only one date can be meant. */
  readonly better: string | null;
  /** How many days the month has; `day` only. */
  readonly days: number | null;
  /** The month, 1–12; `day` only. */
  readonly month: number | null;
}

type Found = Omit<BrokenDate, 'text'>;

/** Bounded, since several stand side by side and a line may hold any run of spaces. */
const s = '\\s{0,4}';
/** 日 and 号; 日均, 日常, 日报 are other words. */
const day = '[日号](?![均常报内])';
const century = '(?:19|20)\\d{2}';
type Pattern = readonly [pattern: RegExp, judge: (match: RegExpExecArray, text: string) => Found | null];
const ordinary = lazily((): readonly Pattern[] => [
  [new RegExp(`(?<![\\d.])(?:(\\d{3,8})${s}年度?${s})?(\\d{1,8})${s}月${s}(\\d{1,4})(?:${s}(${day}))?(?!\\d)`, 'gu'), monthAndDay],
]);
/** What the dates look like that the patterns below are about. */
const damage = /\d{5,8}\s{0,4}[月日号]|年\s{0,4}\d{1,4}\s{0,4}[日号]|\d\s{0,4}月\s{0,12}日/;
const damaged = lazily((): readonly Pattern[] => [
  [new RegExp(`(?<![\\d.])(${century})${s}年${s}(\\d{1,4})${s}${day}`, 'gu'), withoutMonth],
  [new RegExp(`(?<![\\d.])(${century})(\\d{2,4})${s}${day}`, 'gu'), runTogether],
  [new RegExp(`(?<![\\d.])(${century})(\\d{1,2})月(?!${s}\\d)`, 'gu'), gluedMonth],
  [new RegExp(`(?<![\\d.])${century}${s}年${s}\\d{1,2}${s}月\\s{0,12}日(?=\\s{0,4}(?:$|[，。；）)]))`, 'gu'), unfilled],
]);
const numbers = lazily((): readonly Pattern[] => [
  [new RegExp(`(?<![\\d./-])(${century})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d./-]|${s}[年月])`, 'gu'), numeric],
]);
const numerals = lazily((): readonly Pattern[] => [
  [
    new RegExp(
      `(?:(二[${chineseZeros}][${chineseZeros}一二三四五六七八九]{2})年)?([一二三四五六七八九十元]{1,3})月([一二三四五六七八九十]{1,4})日`,
      'gu',
    ),
    chinese,
  ],
]);
/** What must stand behind a day without 日 for it to be one: an end, or the beginning of another date. */
const goesOn = /^\s{0,4}(?:止|起|(?:至|到|—{1,2}|-{1,2}|~|～)\s{0,4}(?:(?:19|20)\d{2}\s{0,4}年|\d{1,2}\s{0,4}月))/u;

/** Dates that no calendar has or that lost a part of their writing, in order. Dates that are as they should be are left out. */
export function findBrokenDates(text: string): BrokenDate[] {
  const plain = toAsciiDigits(text);
  const found: Found[] = [];
  for (const [pattern, judge] of patternsFor(plain)) {
    for (const match of plain.matchAll(pattern)) {
      const broken = judge(match, plain);
      if (broken !== null) found.push(broken);
    }
  }
  return found
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .filter((broken, index, all) => index === 0 || broken.start >= (all[index - 1]?.end ?? 0))
    .map((broken) => ({ ...broken, text: text.slice(broken.start, broken.end) }));
}

/** Most texts hold no date that most patterns could be about. */
function* patternsFor(text: string): Generator<Pattern> {
  if (/\d\s{0,4}月/.test(text)) yield* ordinary();
  if (damage.test(text)) yield* damaged();
  if (/\d{4}[-/.]\d{1,2}[-/.]\d/.test(text)) yield* numbers();
  if (/[一二三四五六七八九十元]月[一二三四五六七八九十]/.test(text)) yield* numerals();
}

/** 2023年2月30日, 202020年12月31日, 12月31止, 20231月1日. */
function monthAndDay(match: RegExpExecArray, text: string): Found | null {
  const [, year, months = '', days = '', mark] = match;
  const place = placeOf(match);
  if (year === undefined && months.length > 2) return mark === undefined ? null : glued(place, months, days);
  if (year !== undefined && !isYear(year)) return isSplit(text, match.index) ? null : { ...place, kind: 'year', better: null };
  if (isSplit(text, match.index)) return null;
  const month = Number(months);
  if (mark === undefined) {
    if (days.length > 2 || month < 1 || month > 12 || !goesOn.test(text.slice(place.end, place.end + 16))) return null;
    return { ...place, kind: 'mark', better: `${match[0]}日` };
  }
  return outsideCalendar(place, year === undefined ? null : Number(year), month, Number(days));
}

/** 20231月1日, 202312月31日. */
function glued(place: Place, months: string, days: string): Found | null {
  if (!/^(?:19|20)\d{2}\d{1,2}$/.test(months)) return null;
  const better = written(months.slice(0, 4), months.slice(4), days);
  return better === null ? null : { ...place, kind: 'lost', better };
}

/** 20078月. */
function gluedMonth(match: RegExpExecArray): Found | null {
  const [, year = '', month = ''] = match;
  const number = Number(month);
  return number < 1 || number > 12 ? null : { ...placeOf(match), kind: 'lost', better: `${year}年${String(number)}月` };
}

/** 2018年11日, 2018年1231日. */
function withoutMonth(match: RegExpExecArray): Found {
  const [, year = '', rest = ''] = match;
  return { ...placeOf(match), kind: 'lost', better: rest.length === 4 ? written(year, rest.slice(0, 2), rest.slice(2)) : null };
}

/** 20211231日, 202111日. */
function runTogether(match: RegExpExecArray): Found | null {
  const [, year = '', rest = ''] = match;
  const half = rest.length / 2;
  const better = rest.length === 3 ? null : written(year, rest.slice(0, half), rest.slice(half));
  return better === null && rest.length !== 3 ? null : { ...placeOf(match), kind: 'lost', better };
}

function unfilled(match: RegExpExecArray): Found {
  return { ...placeOf(match), kind: 'blank', better: null };
}

/** 2023-02-30. Where the month is none it is more likely a number of another kind. */
function numeric(match: RegExpExecArray): Found | null {
  const [month, days] = [Number(match[3]), Number(match[4])];
  if (month < 1 || month > 12 || days < 1 || days > 31) return null;
  return outsideCalendar(placeOf(match), Number(match[1]), month, days);
}

function chinese(match: RegExpExecArray): Found | null {
  const year = match[1] === undefined ? null : parseChineseYear(match[1]);
  return outsideCalendar(placeOf(match), year, monthOf(match[2] ?? ''), parseChineseNumber(match[3] ?? '') ?? 0);
}

/** Without a year February may have 29 days. */
function outsideCalendar(place: Place, year: number | null, month: number, days: number): Found | null {
  if (month < 1 || month > 12) return { ...place, kind: 'month', better: null };
  const last = lastDay(year ?? 2000, month);
  return days >= 1 && days <= last ? null : { ...place, kind: 'day', better: null, days: last, month };
}

type Place = Pick<Found, 'start' | 'end' | 'days' | 'month'>;

function placeOf(match: RegExpExecArray): Place {
  return { start: match.index, end: match.index + match[0].length, days: null, month: null };
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/.test(digits);
}

/** Digits that text taken from a PDF sets apart: 20 23年1月1日. */
function isSplit(text: string, start: number): boolean {
  return /\d\s{1,4}$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** The date as it should be written; null where there is no such day. */
function written(year: string, month: string, days: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(days)];
  return isoDate(y, m, d) === null ? null : `${String(y)}年${String(m)}月${String(d)}日`;
}
