import { textColumns } from '../text/columns.js';
import {
  endingOf,
  hasColumnGap,
  hasWords,
  isAsciiWord,
  isTitleLine,
  startsEnumeration,
  startsWithMark,
  viewOf,
  type View,
} from './line-kind.js';
import type { Line } from './text-lines.js';

/** Lines of running prose in this file are cut at about this many columns. */
export interface WrapProfile {
  readonly columns: number;
}

const narrowest = 36;
const widest = 160;
/** Lines of one width differ by what may not stand at a line's end or start, and by the width of digits. */
const tolerance = 12;

/**
 * Recognises a file whose prose is hard-wrapped: most of its long lines stop in the middle of a sentence, and at about
 * the same column. Null for a file with one paragraph a line.
 */
export function wrapProfile(source: string, lines: readonly Line[]): WrapProfile | null {
  const histogram = new Uint32Array(widest + 1);
  let open = 0;
  let all = 0;
  lines.forEach((line, at) => {
    const view = viewOf(source, line);
    const length = view.end - view.start;
    if (length > widest) all += 1;
    if (length < narrowest / 2 || length > widest || line.pipes > 0 || line.tabs > 0) return;
    const columns = textColumns(view.text, view.start, view.end);
    if (columns < narrowest || columns > widest || hasColumnGap(view)) return;
    // A long heading ends without a stop too.
    if (startsWithMark(view) && !isProse(view)) return;
    if (endingOf(view) !== 'open') {
      all += 1;
      return;
    }
    const next = lines[at + 1];
    const follower = next === undefined ? null : viewOf(source, next);
    // Nothing that could go on: the label of a table before its numbers, the last line of a page.
    if (next === undefined || follower === null || (next.gap > 0 && !next.page) || !hasWords(follower) || isUnit(follower)) return;
    all += 1;
    if (startsWithMark(follower)) return;
    open += 1;
    histogram[columns] = (histogram[columns] ?? 0) + 1;
  });
  if (open < 3 || open < all * 0.55) return null;
  return fullestWindow(histogram, open);
}

/** 件, 人次: the next cell of a table, one a line, rather than the rest of a sentence. */
function isUnit(view: View): boolean {
  return view.end - view.start <= 2 && endingOf(view) === 'open';
}

function fullestWindow(histogram: Uint32Array, open: number): WrapProfile | null {
  let inside = 0;
  let best = 0;
  let columns = 0;
  for (let at = narrowest; at <= widest; at += 1) {
    inside += histogram[at] ?? 0;
    if (at - tolerance >= narrowest) inside -= histogram[at - tolerance] ?? 0;
    if (inside > best) {
      best = inside;
      columns = at;
    }
  }
  return best >= 3 && best >= open * 0.6 ? { columns } : null;
}

/** Whether `next` goes on with the sentence of `line`, so that both are one paragraph. */
export function continues(source: string, profile: WrapProfile | null, line: Line, next: Line): boolean {
  if (line.pipes > 0 || line.tabs > 0 || next.pipes > 0 || next.tabs > 0) return false;
  if (next.gap > 0 && !next.page) return false;
  if (profile === null && !next.page) return false;
  const view = viewOf(source, line);
  const follower = viewOf(source, next);
  if (view.end - view.start > widest && profile !== null) return false;
  if (isTitleLine(view)) return false;
  const ending = endingOf(view);
  if (ending === 'stop' || startsWithMark(follower) || !hasWords(follower)) return false;
  if (ending === 'pause' && (profile === null || startsEnumeration(follower))) return false;
  if (!next.page && next.indent >= line.indent + 2) return false;
  if (hasColumnGap(view) || hasColumnGap(follower)) return false;
  const columns = textColumns(view.text, view.start, view.end);
  if (profile === null) return columns >= narrowest && isProse(follower);
  return columns <= profile.columns + tolerance && columns + unbreakable(follower) > profile.columns - tolerance;
}

/** Columns of the Latin word or number that a line begins with: it could not be cut, so the line before may be short. */
function unbreakable({ text, start, end }: View): number {
  let at = start;
  while (at < end && text.charCodeAt(at) < 0x80 && text.charCodeAt(at) !== 0x20) at += 1;
  return Math.min(at - start, 40);
}

function isProse({ text, start, end }: View): boolean {
  for (let at = start; at < end; at += 1) {
    const char = text[at];
    if (char === '。' || char === '，' || char === '；') return true;
  }
  return false;
}

/** What stands between two joined lines: a space between Latin words or digits, which must not grow together. */
export function glueOf(source: string, line: Line, next: Line): '' | ' ' {
  const view = viewOf(source, line);
  const follower = viewOf(source, next);
  return isAsciiWord(view.text.charCodeAt(view.end - 1)) && isAsciiWord(follower.text.charCodeAt(follower.start)) ? ' ' : '';
}
