import { parseCount } from '../text/chinese-numerals.js';
import { fold } from '../text/fold.js';
import { isSpace, sourceRange } from '../text/mapped-text.js';
import type { MappedText } from '../types/position.js';
import type { DeclaredOutline, Passage, Section } from '../types/report.js';
import type { Binding } from './binding.js';
import type { Lexicon } from './lexicon.js';
import { wordingAt } from './wordings.js';

type DeclaredName = DeclaredOutline['names'][number];

const counted =
  /(?:由|包括|包含|分为|分|涵盖|涉及)((?:(?!由|包括|包含|分为|。)[^]){0,600}?)(等?)\s*(?:共计?|合计|共有|总共)?\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*个?\s*(?:大)?(?:部分|方面|章节|章|项内容|板块)(?:内容)?(?:组成|构成)?/u;
const uncounted = /(?:全文|报告|内容|主要)[^。；]{0,8}?(?:由|包括|包含)([^。；]{8,600})。/u;
/** 三大部分、共六个章节: which of them are the headings is not said. */
const furtherCount = /^[、，,\s]{0,2}(?:共计?|合计|计)?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?个?(?:大|小)?(?:部分|方面|章|节|板块)/u;
const separator = /^(?:[、，,；;\s]|以及|和|及|与|[（(][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、])+/u;

/** What the preamble says of the parts of the report: how many, and which. */
export function findDeclared(
  passages: readonly Passage[],
  firstHeading: number,
  sections: readonly Section[],
  lexicon: Lexicon,
  bind: (title: string) => Binding,
): DeclaredOutline | null {
  for (const passage of passages.slice(0, firstHeading)) {
    if (passage.kind !== 'text') continue;
    const declared = declaredIn(passage.text, sections, lexicon, bind);
    if (declared !== null) return declared;
  }
  return null;
}

function declaredIn(
  mapped: MappedText,
  sections: readonly Section[],
  lexicon: Lexicon,
  bind: (title: string) => Binding,
): DeclaredOutline | null {
  const { text } = mapped;
  const match = counted.exec(text);
  if (match !== null && furtherCount.test(text.slice(match.index + match[0].length, match.index + match[0].length + 16))) return null;
  if (match !== null) {
    const listStart = match.index + match[0].indexOf(match[1] ?? '', match[0].search(/[由括含为分盖及]/u));
    const listEnd = listStart + (match[1] ?? '').length;
    const count = parseCount(match[3] ?? '');
    const names = namesIn(mapped, listStart, listEnd, sections, lexicon, bind);
    const countStart = match.index + match[0].lastIndexOf(match[3] ?? '');
    const short = match[2] === '等' && names.length < (count ?? 0);
    return {
      range: sourceRange(mapped, match.index, match.index + match[0].length),
      count,
      countRange: sourceRange(mapped, countStart, countStart + (match[3] ?? '').length),
      names: short ? [] : names,
    };
  }
  const list = uncounted.exec(text);
  if (list === null || /等/u.test(list[1] ?? '')) return null;
  const start = list.index + list[0].length - 1 - (list[1] ?? '').length;
  const names = namesIn(mapped, start, start + (list[1] ?? '').length, sections, lexicon, bind);
  if (names.filter((name) => name.id !== null).length < 3) return null;
  return { range: sourceRange(mapped, list.index, list.index + list[0].length - 1), count: null, countRange: null, names };
}

/** Splits a list of headings, longest known wording first, so that 行政复议、行政诉讼情况 stays one. */
function namesIn(
  mapped: MappedText,
  start: number,
  end: number,
  sections: readonly Section[],
  lexicon: Lexicon,
  bind: (title: string) => Binding,
): DeclaredName[] {
  const { text } = mapped;
  const titles = sections
    .map((section) => fold(section.heading.title))
    .filter((title) => title !== '')
    .sort((left, right) => right.length - left.length);
  const names: DeclaredName[] = [];
  let at = start;
  while (at < end) {
    at += separator.exec(text.slice(at, Math.min(end, at + 24)))?.[0].length ?? 0;
    if (at >= end) break;
    const stop = Math.min(end, knownEnd(text, at, end, titles, lexicon) ?? nextSeparator(text, at, end));
    const part = text.slice(at, stop).replace(/[\s“”"《》]+/gu, '');
    if (part !== '') names.push({ text: part, range: sourceRange(mapped, at, stop), id: bind(part).id });
    at = Math.max(stop, at + 1);
  }
  return names;
}

/** The end of a heading of this report or of any edition that stands here whole. */
function knownEnd(text: string, at: number, end: number, titles: readonly string[], lexicon: Lexicon): number | null {
  const window = text.slice(at, Math.min(end, at + 60));
  const folded = fold(window);
  const own = titles.find((title) => folded.startsWith(title));
  const ownEnd = own === undefined ? null : at + unfoldedLength(window, own.length);
  const wording = wordingAt(lexicon, text.slice(0, end), at);
  const longest = Math.max(ownEnd ?? -1, wording?.end ?? -1);
  return longest > at && isEnd(text, longest, end) ? longest : null;
}

function isEnd(text: string, at: number, end: number): boolean {
  return at >= end || separator.test(text.slice(at, at + 4));
}

function unfoldedLength(window: string, length: number): number {
  let seen = 0;
  for (let index = 0; index < window.length; index += 1) {
    if (!isSpace(window.charCodeAt(index))) seen += 1;
    if (seen === length) return index + 1;
  }
  return window.length;
}

function nextSeparator(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const character = text.charAt(at);
    if (
      '、，,；;'.includes(character) ||
      text.startsWith('以及', at) ||
      (character === '和' && /^和[^。]{2,}$/u.test(text.slice(at, end)))
    ) {
      const part = text.slice(start, at);
      const following = text.slice(at + 1, Math.min(end, at + 12));
      if (!(/复议$/u.test(part) && /^(?:提起|被)?(?:行政)?诉讼|^申诉/u.test(following))) return at;
    }
    at += 1;
  }
  return end;
}
