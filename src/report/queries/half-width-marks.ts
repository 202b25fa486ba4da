import { han } from '../../text/han.js';
import { lazily } from '../../text/lazily.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { editOf, writtenPassages, type StylePlace } from './style-places.js';

const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };
const anyMark = /[,;:!?()（）]/gu;
const BESIDE = 3;
/** So much white space, and the character on its other side, is looked at. */
const LOOK = 3;
const spaceBefore = /[^\s(]([ \u00a0\u3000]{1,2})$/u;
const spaceBehind = /^([ \u00a0\u3000]{1,2})(?=[^\s)])/u;
/** Longer brackets are not looked for. */
const longestBracket = 200;

/** Han characters and marks that follow them; brackets that belong to them decide for themselves. */
const chinese = lazily(() => new RegExp(`[${han}》”】〕％]`, 'u'));

/** Half-width marks within Chinese text. */
export function halfWidthMarks(report: Report): { readonly places: readonly StylePlace[]; readonly looked: number } {
  const passages = writtenPassages(report);
  const places = passages.flatMap(({ text: mapped }) => marksIn(mapped.text).map((at) => placeOf(report, mapped, at)));
  return { places, looked: passages.length };
}

/** Offsets of the marks. A mark that becomes full-width counts as Chinese for the one behind it. */
function marksIn(text: string): number[] {
  const found = new Set<number>();
  const open: { readonly at: number; readonly isFull: boolean }[] = [];
  const isChinese = (at: number): boolean => found.has(at) || chinese().test(text.charAt(at));
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    if (mark === '(' || mark === '（') open.push({ at: index, isFull: mark === '（' });
    else if (mark === ')' || mark === '）') {
      const start = open.pop();
      if (start === undefined || index - start.at > longestBracket) continue;
      if (!isChinese(start.at - 1) && !chinese().test(text.slice(start.at + 1, index))) continue;
      if (!start.isFull) found.add(start.at);
      if (mark === ')') found.add(index);
    } else if (isChinese(index - 1)) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

/** A space that the half-width mark was written with goes with it. */
function placeOf(report: Report, mapped: MappedText, at: number): StylePlace {
  const { text } = mapped;
  const mark = text.charAt(at);
  const before = mark === ')' ? (spaceBefore.exec(text.slice(Math.max(0, at - LOOK), at))?.[1] ?? '') : '';
  const behind = ',;('.includes(mark) ? (spaceBehind.exec(text.slice(at + 1, at + 1 + LOOK))?.[1] ?? '') : '';
  const edits = editOf(report, mapped, at - before.length, at + 1 + behind.length, full[mark] ?? mark);
  return { at: sourceRange(mapped, at, at + 1), example: text.slice(Math.max(0, at - BESIDE), at + 1 + BESIDE), edits };
}
