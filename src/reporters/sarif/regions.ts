import { LineIndex } from '../../text/lines.js';
import type { Range } from '../../types/position.js';

/** Longer texts are no help to a reader, and a line can be a whole report. */
const longestSnippet = 4000;
const around = 100;

/** Makes regions of one text. Lines and columns are 1-based, columns in UTF-16 units, ends exclusive. */
export class Regions {
  readonly #source: string;
  readonly #lines: LineIndex;

  constructor(source: string) {
    this.#source = source;
    this.#lines = new LineIndex(source);
  }

  /** The place and, where it is not too long, its text. */
  region(range: Range, withSnippet: boolean): object {
    const { start, end } = this.#lines.positionOf(range);
    const text = this.#source.slice(start.offset, end.offset);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
      ...(withSnippet && text.length <= longestSnippet ? { snippet: { text } } : {}),
    };
  }

  /** What stands around a place: to the ends of its lines, or so far as is worth reading; undefined where it is all there is. */
  context([start, end]: Range): object | undefined {
    if (end - start > longestSnippet) return undefined;
    const { line } = this.#lines.pointAt(start);
    const last = this.#lines.pointAt(end).line;
    let from = Math.max(this.#lines.startOf(line), start - around);
    let to = Math.min(this.#lines.startOf(last + 1), end + around);
    // A whole line is shown with those beside it.
    if (from === start) from = Math.max(this.#lines.startOf(Math.max(1, line - 1)), start - around);
    if (to === end) to = Math.min(this.#lines.startOf(last + 2), end + around);
    from -= this.#isInside(from) ? 1 : 0;
    to += this.#isInside(to) ? 1 : 0;
    return from === start && to === end ? undefined : this.region([from, to], true);
  }

  /** Within a pair of surrogates. */
  #isInside(offset: number): boolean {
    return (this.#source.charCodeAt(offset) & 0xfc00) === 0xdc00 && (this.#source.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  }
}
