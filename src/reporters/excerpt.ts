import { printable } from '../text/printable.js';
import { characterWidth, visibleWidth } from '../text/width.js';
import type { Range } from '../types/position.js';

const ideographicSpace = '\u3000';
const cut = '...';

export interface Excerpt {
  /** Part of the line, on one line, without control characters. */
  readonly text: string;
  /** Carets under the place; wide characters before it are matched by wide spaces, so that it aligns in any font. */
  readonly carets: string;
}

/**
 * The surroundings of a place in its line, about `columns` wide: a line may be a whole report. A place of several lines is
 * marked to the end of its first. Work is proportional to `columns`, not to the length of the text.
 */
export function excerptAt(source: string, range: Range, columns = 80): Excerpt {
  const start = Math.min(range[0], source.length);
  const before = takeBefore(source, start, Math.floor(columns / 2));
  const room = columns - visibleWidth(before.text);
  const after = takeAfter(source, start, room);
  const marked = after.text.slice(0, Math.max(0, Math.min(range[1] - start, after.text.length)));
  const lead = (before.isCut ? cut : '') + before.text;
  const text = printable(lead + after.text + (after.isCut ? cut : ''));
  return { text, carets: blanks(printable(lead)) + '^'.repeat(Math.max(1, visibleWidth(printable(marked)))) };
}

interface Taken {
  readonly text: string;
  readonly isCut: boolean;
}

function takeBefore(source: string, start: number, columns: number): Taken {
  let at = start;
  let width = 0;
  while (at > 0 && !isLineEnd(source.charCodeAt(at - 1))) {
    const from = isLowSurrogate(source.charCodeAt(at - 1)) && at > 1 ? at - 2 : at - 1;
    width += characterWidth(source.slice(from, at));
    if (width > columns) return { text: source.slice(at, start), isCut: true };
    at = from;
  }
  return { text: source.slice(at, start), isCut: false };
}

function takeAfter(source: string, start: number, columns: number): Taken {
  let at = start;
  let width = 0;
  while (at < source.length && !isLineEnd(source.charCodeAt(at))) {
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    width += characterWidth(character);
    if (width > columns) return { text: source.slice(start, at), isCut: true };
    at += character.length;
  }
  return { text: source.slice(start, at), isCut: false };
}

function blanks(text: string): string {
  let blank = '';
  for (const character of text) {
    const width = characterWidth(character);
    blank += width === 2 ? ideographicSpace : ' '.repeat(width);
  }
  return blank;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
