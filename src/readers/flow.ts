import type { ChromeBlock, Paragraph } from '../types/document.js';
import type { MappedText, Point, Position } from '../types/position.js';
import { MappedTextBuilder } from '../text/mapped-text.js';
import { isLeftover, isPageMark, viewOf } from './line-kind.js';
import type { Line } from './text-lines.js';
import { continues, glueOf, type WrapProfile } from './wrap.js';

/** A place on the line (column counted from the line that editors know). */
export function pointOn(line: Line, offset: number): Point {
  return { line: line.number, column: offset - line.lineStart + 1, offset };
}

export function positionOn(line: Line, start = line.start, end = line.end): Position {
  return { start: pointOn(line, start), end: pointOn(line, end) };
}

export function textOf(source: string, line: Line): MappedText {
  return line.text ?? plainText(source, line.start, line.end);
}

/** Shared by the texts of one stretch: a file may hold millions of them. */
const oneStretch: readonly number[] = [0];

/** The source between two offsets as it stands. */
export function plainText(source: string, start: number, end: number): MappedText {
  return { text: source.slice(start, end), at: oneStretch, from: [start], to: [end] };
}

/** Takes page marks and leftovers out of the lines; what follows a page mark knows of it. */
export function dropPageMarks(source: string, lines: readonly Line[], chrome: ChromeBlock[]): Line[] {
  const kept: Line[] = [];
  let gap = 0;
  let page = false;
  for (const line of lines) {
    const short = line.end - line.start <= 24;
    const view = short ? viewOf(source, line) : null;
    const mark = view !== null && isPageMark(view);
    if (mark || (view !== null && isLeftover(view))) {
      chrome.push({ text: textOf(source, line), position: positionOn(line) });
      gap += line.gap;
      page ||= mark || line.page;
    } else if (gap > 0 || page) {
      kept.push({ ...line, gap: line.gap + gap, page: line.page || page });
      gap = 0;
      page = false;
    } else {
      kept.push(line);
    }
  }
  return kept;
}

/** The paragraph that begins at `lines[from]`, with the lines that go on with it. `next` is the first line after it. */
export function paragraphFrom(
  source: string,
  lines: readonly Line[],
  from: number,
  profile: WrapProfile | null,
): { paragraph: Paragraph; next: number } | null {
  const first = lines[from];
  if (first === undefined) return null;
  let last = first;
  let next = from + 1;
  let builder: MappedTextBuilder | null = null;
  for (let line = lines[next]; line !== undefined && continues(source, profile, last, line); line = lines[next]) {
    builder ??= new MappedTextBuilder().append(textOf(source, first));
    const glue = glueOf(source, last, line);
    if (glue !== '') builder.add(glue, last.end, line.start);
    builder.append(textOf(source, line));
    last = line;
    next += 1;
  }
  const text = builder === null ? textOf(source, first) : builder.build();
  const position = { start: pointOn(first, first.start), end: pointOn(last, last.end) };
  return { paragraph: { type: 'paragraph', text, position, gap: first.gap }, next };
}
