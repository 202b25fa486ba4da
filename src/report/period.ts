import { isoDate } from '../text/dates.js';
import { sourceRange } from '../text/mapped-text.js';
import type { MappedText } from '../types/position.js';
import type { Period } from '../types/report.js';

const s = '\\s*';
const date = `(?:(\\d{4})${s}年度?${s})?(\\d{1,2})${s}月${s}(\\d{1,2})${s}日?`;
const span = new RegExp(`${date}${s}(?:起|开始)?${s}[,，、]?${s}(?:至|到|—{1,2}|-{1,4}|－{1,2}|–|~|～|─{1,2}|止)${s}${date}`, 'u');
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
  if (!/[日\d](?:起|止|\s?[至到—\-－–~～─])|截[至止]/u.test(text)) return null;
  const whole = span.exec(text);
  if (whole !== null && (whole[1] ?? whole[4]) !== undefined) return spanOf(mapped, whole);
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

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  return isoDate(Number(year), Number(month), Number(day));
}
