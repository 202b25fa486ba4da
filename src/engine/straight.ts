import type { Block, Format, Root } from '../types/document.js';
import type { MappedText } from '../types/position.js';
import type { Report } from '../types/report.js';
import type { Edit } from '../types/rule.js';

/** What an inserted text must not bring into a source where it would be taken for mark-up. */
const markup: Readonly<Record<Format, RegExp | null>> = { text: null, markdown: /[<>|`*_\\\n\r]/, html: /[<>&]/ };

/**
 * Where the text that rules see stands in the source as it is, unit by unit: between the tags of a page, the marks of Markdown
 * and the breaks of a wrapped line. Only there can an edit mean what it says. Made when it is first asked.
 */
export class StraightPlaces {
  readonly #report: Pick<Report, 'raw' | 'source' | 'format'>;
  #stretches: (readonly [from: number, to: number])[] | undefined;

  constructor(report: Pick<Report, 'raw' | 'source' | 'format'>) {
    this.#report = report;
  }

  /** Whether all that an edit replaces is text, and what it puts there is none of the format's marks. */
  holds({ range: [start, end], text }: Edit): boolean {
    const marks = markup[this.#report.format];
    if (marks !== null && marks.test(text)) return false;
    this.#stretches ??= stretchesOf(this.#report.raw);
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.[0] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    // What is inserted between two stretches may belong to the first.
    return [low - 1, low - 2].some((index) => {
      const [from, to] = this.#stretches?.[index] ?? [0, -1];
      return from <= start && end <= to;
    });
  }
}

function stretchesOf(root: Root): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const block of root.children) for (const text of textsOf(block)) addStretches(text, found);
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function textsOf(block: Block): readonly MappedText[] {
  if (block.type !== 'table') return [block.text];
  return block.children.flatMap((row) => row.children.map((cell) => cell.text));
}

function addStretches({ text, at, from, to }: MappedText, found: (readonly [number, number])[]): void {
  from.forEach((start, index) => {
    const end = to[index] ?? start;
    const length = (at[index + 1] ?? text.length) - (at[index] ?? 0);
    if (length > 0 && length === end - start) found.push([start, end]);
  });
}
