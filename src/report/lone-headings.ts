import { parseChineseNumber } from '../text/chinese-numerals.js';
import { fold } from '../text/fold.js';
import { han } from '../text/han.js';
import { lastNonSpace, longestHeading, skip, textStart, withoutStop } from './heading-ends.js';
import type { FoundHeading } from './headings.js';
import { markAt } from './marks.js';

/** What may stand around a heading for ornament. */
const ornamentBefore = /^[\s★☆●■□◆◇▲△►▶▪•·*#【〖[、—–-]+/u;
const ornamentBehind = /[\s★☆●■□◆◇▲△*#】〗\]—–-]+$/u;
/** Marks that only a known wording behind them makes marks: `一：`, `一 `, `1 `, `Ⅰ、`, `第一、`, `壹、`. */
const looseMark =
  /^第?\s?(?:([一二三四五六七八九十]{1,3})|(\d{1,2})|([Ⅰ-Ⅻ])|([壹贰叁肆伍陆柒捌玖拾]))\s?(?:部分|章|节)?\s?[：:、.．,，)）—–-]{0,2}/u;
const mayBegin = new RegExp(`[^${han}A-Za-z]|[一二三四五六七八九十第壹贰叁肆伍陆柒捌玖拾]`, 'u');
const romanOne = 0x2160;

/** A line that is nothing but a known heading, whatever its mark. Null where it is not; `isKnown` gets the folded words. */
export function loneHeading(text: string, isKnown: (folded: string) => boolean): FoundHeading | null {
  if (text.length > longestHeading) return null;
  const first = textStart(text);
  const last = lastNonSpace(text);
  if (isWhole(text, first, last, isKnown)) return headingOf(text, null, 1, first, first, last);
  if (!mayBegin.test(text.charAt(first))) return null;
  const behind = text.length - (ornamentBehind.exec(text)?.[0].length ?? 0);
  const start = first + (ornamentBefore.exec(text.slice(first))?.[0].length ?? 0);
  if (start >= behind) return null;
  if (start > first && isWhole(text, start, behind, isKnown)) return headingOf(text, null, 1, start, start, behind);
  const mark = start > first ? markAt(text, start) : null;
  if (mark !== null && isWhole(text, mark.end, behind, isKnown)) return headingOf(text, mark.ordinal, mark.level, start, mark.end, behind);
  const loose = looseMark.exec(text.slice(start, behind));
  const ordinal = loose === null ? null : ordinalOf(loose);
  if (loose === null || ordinal === null || !isWhole(text, start + loose[0].length, behind, isKnown)) return null;
  return headingOf(text, ordinal, 1, start, start + loose[0].length, behind);
}

function isWhole(text: string, start: number, end: number, isKnown: (folded: string) => boolean): boolean {
  const folded = fold(text.slice(start, end)).replace(/[.:]$/u, '');
  return folded !== '' && isKnown(folded);
}

function ordinalOf([, chinese, arabic, roman, capital]: RegExpExecArray): number | null {
  if (chinese !== undefined) return parseChineseNumber(chinese);
  if (capital !== undefined) return '壹贰叁肆伍陆柒捌玖拾'.indexOf(capital) + 1;
  const value = roman === undefined ? Number(arabic) : roman.charCodeAt(0) - romanOne + 1;
  return value > 0 ? value : null;
}

function headingOf(text: string, ordinal: number | null, level: number, start: number, markEnd: number, end: number): FoundHeading {
  const titleStart = skip(text, markEnd);
  return {
    level,
    ordinal,
    start,
    markEnd,
    titleStart,
    titleEnd: withoutStop(text, titleStart, end),
    end,
    unmarked: ordinal === null,
  };
}
