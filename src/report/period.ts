import { isoDate, lastDay, monthOf } from '../text/dates.js';
import { sliceMapped, sourceRange } from '../text/mapped-text.js';
import { chineseZeros, parseChineseYear } from '../text/written-year.js';
import type { MappedText } from '../types/position.js';
import type { Period } from '../types/report.js';

/** Bounded, since several stand side by side and a line may hold any run of spaces. */
const s = '\\s{0,4}';
/** 零时, 24时 behind a day. */
const hour = `(?:${s}(?:零|\\d{1,2})${s}[时点](?:整)?)?`;
const link = `${s}(?:起|开始)?${s}[,，、]?${s}(?:至|到|—{1,2}|-{1,4}|－{1,2}|–|~|～|─{1,2}|止)${s}`;
const span = (date: string): RegExp => new RegExp(`${date}${link}${date}`, 'u');
const arabic = span(`(?:(\\d{4})${s}年度?${s}|[同当]年${s})?(\\d{1,2}|元)${s}月${s}(\\d{1,2})${s}日?${hour}`);
const dotted = span(`(?<![\\d.])(\\d{4})${s}[-./]${s}(\\d{1,2})${s}[-./]${s}(\\d{1,2})(?![\\d.])`);
const chineseYear = `二[${chineseZeros}][${chineseZeros}一二三四五六七八九]{2}`;
const chinese = span(`(?:(${chineseYear})年)?([一二三四五六七八九十元]{1,2})月([一二三四五六七八九十]{1,3})日${hour}`);
const months = new RegExp(`(\\d{4})${s}年度?${s}(\\d{1,2})${s}(?:月份?)?${link}(?:(\\d{4})${s}年${s})?(\\d{1,2})${s}月(?!${s}\\d)`, 'u');
const aboutFigures = /统计|数据|期限|时限|起止/u;
/** What the period of the figures is called. */
const periodName = '(?:统计|数据)(?:的?统计|所属)?的?(?:期限|时限|期间|时间段?|时段|周期|区间|范围|口径|年度|日期)';
/** 统计期限为2023年度. */
const wholeYear = new RegExp(`${periodName}${s}(?:均?[为是]|[:：])${s}(\\d{4})${s}年${s}(?:全?年?度|全年)(?!末|底)`, 'u');
const periodSaid = new RegExp(periodName, 'gu');
/** Behind the name of the period so much may say it. */
const longestStatement = 80;
const mostStatements = 20;
const fromOnly = new RegExp(
  `自${s}(\\d{4})${s}年${s}(\\d{1,2})${s}月${s}(\\d{1,2})${s}日${s}(?:起|以来)(?!\\s?[，,]?\\s?(?:施行|实施|执行|生效))`,
  'u',
);
const toOnly = new RegExp(
  `(?:截至|截止|截止日期[为是]?|截止时间[为是]?|截止到|至)${s}[:：]?${s}(\\d{4})${s}年${s}(\\d{1,2})${s}月${s}(\\d{1,2})${s}日`,
  'u',
);
const mutilated =
  /(?:自|从|期限[为是]?|期间?[:：]?)\s?(?:19|20)\d{2}年?\d{1,4}月?\d{0,2}日?起?\s?[,，]?\s?(?:至|到|-{1,2}|—{1,2})\s?(?:19|20)\d{2}年?\d{1,4}月?\d{0,2}日?/u;

/** The period that a text states for its figures. Ends that are left out or cannot be read are null. */
export function periodIn(mapped: MappedText): Period | null {
  const { text } = mapped;
  if (!/[日月时点\d]\s?(?:起|止|开始|[，,]?\s?[至到—\-－–~～─])|截[至止]/u.test(text)) return yearSpan(mapped);
  return wholeSpan(mapped) ?? monthSpan(mapped) ?? partOf(mapped) ?? yearSpan(mapped);
}

/** The period where a text outside the preamble names it as that: 数据统计期限为…. */
export function namedPeriodIn(mapped: MappedText): Period | null {
  let seen = 0;
  for (const match of mapped.text.matchAll(periodSaid)) {
    seen += 1;
    if (seen > mostStatements) return null;
    const end = match.index + match[0].length;
    const period = periodIn(sliceMapped(mapped, match.index, end + longestStatement));
    if (period !== null) return period;
  }
  return null;
}

/** Whether a sentence tells of the figures of the report, so that a period in it is theirs. */
export function tellsOfFigures(text: string): boolean {
  return aboutFigures.test(text);
}

function wholeSpan(mapped: MappedText): Period | null {
  for (const pattern of [arabic, chinese, dotted]) {
    const match = pattern.exec(mapped.text);
    if (match !== null && (match[1] ?? match[4]) !== undefined) return spanOf(mapped, match);
  }
  return null;
}

/** 统计期限为2023年1月至12月. */
function monthSpan(mapped: MappedText): Period | null {
  const match = aboutFigures.test(mapped.text) ? months.exec(mapped.text) : null;
  if (match === null) return null;
  const year = Number(match[1]);
  const lastYear = Number(match[3] ?? match[1]);
  const month = Number(match[4]);
  return {
    from: isoDate(year, Number(match[2]), 1),
    to: isoDate(lastYear, month, lastDay(lastYear, month)),
    range: sourceRange(mapped, match.index, match.index + match[0].length),
  };
}

function yearSpan(mapped: MappedText): Period | null {
  const match = wholeYear.exec(mapped.text);
  if (match === null) return null;
  const year = Number(match[1]);
  const start = match.index + match[0].indexOf(match[1] ?? '');
  return { from: isoDate(year, 1, 1), to: isoDate(year, 12, 31), range: sourceRange(mapped, start, match.index + match[0].length) };
}

function partOf(mapped: MappedText): Period | null {
  const { text } = mapped;
  if (!aboutFigures.test(text)) return null;
  const lost = mutilated.exec(text);
  if (lost !== null) return { from: null, to: null, range: sourceRange(mapped, lost.index, lost.index + lost[0].length) };
  const end = toOnly.exec(text);
  if (end !== null)
    return { from: null, to: dateOf(end[1], end[2], end[3]), range: sourceRange(mapped, end.index, end.index + end[0].length) };
  const start = fromOnly.exec(text);
  if (start !== null)
    return { from: dateOf(start[1], start[2], start[3]), to: null, range: sourceRange(mapped, start.index, start.index + start[0].length) };
  return null;
}

function spanOf(mapped: MappedText, match: RegExpExecArray): Period {
  let start = match.index;
  let end = start + match[0].length;
  const before = /[自从]\s?$/u.exec(mapped.text.slice(Math.max(0, start - 2), start));
  if (before !== null) start -= before[0].length;
  if (/^\s?(?:止|截止)/u.test(mapped.text.slice(end, end + 3))) end += mapped.text.slice(end).indexOf('止') + 1;
  const range = sourceRange(mapped, start, end);
  if (/(?<!\d)\d{1,3}$/u.test(mapped.text.slice(Math.max(0, match.index - 4), match.index))) return { from: null, to: null, range };
  return { from: dateOf(match[1] ?? match[4], match[2], match[3]), to: dateOf(match[4] ?? match[1], match[5], match[6]), range };
}

function dateOf(year = '', month = '', day = ''): string | null {
  const value = /^\d/u.test(year) ? Number(year) : parseChineseYear(year);
  return isoDate(value ?? 0, monthOf(month), monthOf(day));
}
