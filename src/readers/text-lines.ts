import type { MappedText } from '../types/position.js';
import { isSpace } from '../text/mapped-text.js';
import { columnsOf } from '../text/columns.js';

/** One line of a text that is not blank, white space at both ends left out. Offsets are 0-based in the source. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** 1-based line as editors count it, and the offset where that line begins. */
  readonly number: number;
  readonly lineStart: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Blank lines before. */
  readonly gap: number;
  /** A new page begins here: a form feed or a page mark stands before. */
  readonly page: boolean;
  /** Where the text is not the source as it stands (inline marks taken out); null where it is. */
  readonly text: MappedText | null;
  /** `|` and tabs between `start` and `end`. */
  readonly pipes: number;
  readonly tabs: number;
  /** The whole line, white space included, for rows of tabs. */
  readonly rawStart: number;
  readonly rawEnd: number;
}

export const PIPE = 0x7c;
export const WIDE_PIPE = 0xff5c;

/** Cuts a text into its lines that are not blank. Breaks: LF, CRLF, lone CR, VT, FF, NEL, U+2028, U+2029. */
export function splitLines(source: string): Line[] {
  if (/[\r\v\f\u0085\u2028\u2029]/.test(source)) return splitAnyLines(source);
  const lines: Line[] = [];
  const pipe = new Counter(source, '|');
  const widePipe = new Counter(source, '｜');
  const tab = new Counter(source, '\t');
  let gap = 0;
  let number = 0;
  for (let rawStart = 0, rawEnd = 0; rawEnd < source.length; rawStart = rawEnd + 1) {
    const next = source.indexOf('\n', rawStart);
    rawEnd = next === -1 ? source.length : next;
    number += 1;
    let start = rawStart;
    let indent = 0;
    for (let code = source.charCodeAt(start); start < rawEnd && isSpace(code); code = source.charCodeAt((start += 1))) {
      indent += code === 9 ? 4 : columnsOf(code);
    }
    let end = rawEnd;
    while (end > start && isSpace(source.charCodeAt(end - 1))) end -= 1;
    if (end > start) {
      const pipes = pipe.between(start, end) + widePipe.between(start, end);
      lines.push({
        start,
        end,
        number,
        lineStart: rawStart,
        indent,
        gap,
        page: false,
        text: null,
        pipes,
        tabs: tab.between(start, end),
        rawStart,
        rawEnd,
      });
      gap = 0;
    } else if (next !== -1) gap += 1;
  }
  return lines;
}

/** Counts a character in one stretch after the other; what was searched once is not searched again. */
class Counter {
  #next = -1;

  constructor(
    readonly source: string,
    readonly character: string,
  ) {}

  between(start: number, end: number): number {
    if (this.#next < start && this.#next !== Infinity) this.#find(start);
    let count = 0;
    for (; this.#next < end; this.#find(this.#next + 1)) count += 1;
    return count;
  }

  #find(from: number): void {
    const at = this.source.indexOf(this.character, from);
    this.#next = at === -1 ? Infinity : at;
  }
}

/** The same for texts with any other line end than LF. */
function splitAnyLines(source: string): Line[] {
  const lines: Line[] = [];
  const length = source.length;
  let number = 1;
  let lineStart = 0;
  let gap = 0;
  let page = false;
  let at = 0;
  while (at < length) {
    const rawStart = at;
    let indent = 0;
    let start = at;
    let code = 0;
    for (; start < length; start += 1) {
      code = source.charCodeAt(start);
      if (isBreak(code) || !isSpace(code)) break;
      indent += code === 9 ? 4 : columnsOf(code);
    }
    at = start;
    let pipes = 0;
    let tabs = 0;
    for (; at < length; at += 1) {
      code = source.charCodeAt(at);
      if (code === PIPE || code === WIDE_PIPE) pipes += 1;
      else if (code === 9) tabs += 1;
      else if (code < 32 || code > 0x84) {
        if (isBreak(code)) break;
      }
    }
    let end = at;
    while (end > start && isSpace(source.charCodeAt(end - 1))) {
      end -= 1;
      if (source.charCodeAt(end) === 9) tabs -= 1;
    }
    if (end > start) {
      lines.push({ start, end, number, lineStart, indent, gap, page, text: null, pipes, tabs, rawStart, rawEnd: at });
      gap = 0;
      page = false;
    } else if (at < length && code !== 12) {
      gap += 1;
    }
    if (at >= length) break;
    if (code === 12) page = true;
    at += 1;
    if (code === 13 && source.charCodeAt(at) === 10) at += 1;
    if (code === 10 || code === 13) {
      number += 1;
      lineStart = at;
    }
  }
  return lines;
}

/** Line ends; those that editors do not count (VT, FF, NEL, U+2028, U+2029) end a line of the text all the same. */
function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029 || code === 0x85;
}
