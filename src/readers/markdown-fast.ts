import { isSpace, mappedSlice } from '../text/mapped-text.js';
import { positionOn } from './flow.js';
import { isPageMark } from './line-kind.js';
import { plainInline } from './markdown-inline.js';
import { isDelimiterRow, lineWith, markdownTable, type Item, type MarkdownCell, type MarkdownRow } from './markdown-parts.js';
import type { Line } from './text-lines.js';

/** Line breaks of text files that Markdown has not, and lines that look blank but are not to Markdown. */
const foreignBreak =
  /[\f\v\0\u0085\u2028\u2029]|^[ \t]*[\u00a0\u3000\u2000-\u200b\ufeff\u202f][ \t\u00a0\u3000\u2000-\u200b\ufeff\u202f]*$/m;
/** What begins a block that the fast reader leaves to the whole grammar. */
const otherBlock =
  /(?:>|`{3}|~{3}|={1,}[ \t]*$|-{1,}[ \t]*$|_[ \t]*(?:_[ \t]*){2,}$|-[ \t]*(?:-[ \t]*){2,}$|\*[ \t]*(?:\*[ \t]*){2,}$|\[[^\]]{1,999}\]:|\[[ xX]\][ \t]|\|[ \t]*$)/y;
const heading = /(#{1,6})(?:[ \t]+|$)/y;
const ordered = /\d{1,9}[.)](?: {1,4}(?! )|$)/y;
const bullet = /[-+*](?: {1,4}(?! )|$)/y;

/**
 * Reads the subset of Markdown that reports are written in: ATX headings, paragraphs, pipe tables, lists of one line an
 * item. Null where the file holds anything else.
 */
export function fastItems(source: string, lines: readonly Line[]): Item[] | null {
  if (foreignBreak.test(source)) return null;
  const items: Item[] = [];
  let inList = false;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const spaces = indentOf(source, line);
    if (spaces === -1) return null;
    if (line.gap > 0 && spaces === 0) inList = false;
    const block = spaces === line.start - line.rawStart;
    if (block && matches(otherBlock, source, line)) return null;
    if (!endsPlainly(source, line)) return null;
    const marks = block ? match(heading, source, line.start, line.end) : 0;
    if (marks > 0) {
      if (!pushHeading(source, line, marks, items)) return null;
      inList = false;
      at += 1;
      continue;
    }
    const listed = block && (match(ordered, source, line.start, line.end) > 0 || match(bullet, source, line.start, line.end) > 0);
    // remark takes the indent of a row for a cell.
    if ((inList || listed || line.start !== line.rawStart) && line.pipes > 0) return null;
    const table = block && line.pipes > 0 ? readTable(source, lines, at) : undefined;
    if (table === null || headsOneColumn(source, line, lines[at + 1])) return null;
    if (table !== undefined) {
      items.push(table.item);
      at = table.next;
      continue;
    }
    if (!pushLine(source, line, listed, items)) return null;
    inList ||= listed;
    at += 1;
  }
  return items;
}

/** Spaces before the text as Markdown counts them, up to the first other white space; -1 for indented code or a tab. */
function indentOf(source: string, line: Line): number {
  let at = line.rawStart;
  while (at < line.start && source.charCodeAt(at) === 32) at += 1;
  return at - line.rawStart > 3 || source.charCodeAt(at) === 9 ? -1 : at - line.rawStart;
}

/** White space that is none to Markdown ends a line whose end matters. */
function endsPlainly(source: string, line: Line): boolean {
  if (line.pipes === 0 && !/[#\d+*-]/.test(source[line.start] ?? '')) return true;
  for (let at = line.end; at < line.rawEnd; at += 1) if (source.charCodeAt(at) !== 32) return false;
  return true;
}

function pushHeading(source: string, line: Line, marks: number, items: Item[]): boolean {
  let from = line.start;
  while (source.charCodeAt(from) === 35) from += 1;
  const depth = from - line.start;
  let end = line.end;
  while (end > from && source.charCodeAt(end - 1) === 35) end -= 1;
  if (end < line.end && source.charCodeAt(end - 1) === 92) return false;
  if (end > from && end < line.end && source.charCodeAt(end - 1) !== 32 && source.charCodeAt(end - 1) !== 9) end = line.end;
  const start = Math.min(line.start + marks, end);
  const text = plainInline(source, start, end);
  if (text === undefined) return false;
  const whole = lineWith(source, line, text ?? mappedSlice(source, start, end));
  if (whole === null) return true;
  const mapped = whole.text ?? mappedSlice(source, whole.start, whole.end);
  items.push({ kind: 'block', block: { type: 'heading', depth, text: mapped, position: positionOn(line) } });
  return true;
}

function pushLine(source: string, line: Line, listed: boolean, items: Item[]): boolean {
  let start = line.start;
  if (listed) {
    const bulleted = match(bullet, source, line.start, line.end);
    const marker = bulleted > 0 ? bulleted : match(ordered, source, line.start, line.end);
    const content = line.start + marker;
    if (content >= line.end || beginsBlock(source, content, line.end)) return false;
    if (bulleted > 0 && !isPageMark({ text: source, start: line.start, end: line.end })) start = content;
  }
  const text = plainInline(source, start, line.end);
  if (text === undefined) return false;
  const kept = start === line.start && text === null ? line : lineWith(source, line, text ?? mappedSlice(source, start, line.end));
  if (kept !== null) items.push({ kind: 'line', line: kept });
  return true;
}

/** The content of a list item is no plain line of text. */
function beginsBlock(source: string, start: number, end: number): boolean {
  if (/[#>`~|<=+*_[-]/.test(source[start] ?? '') || isSpace(source.charCodeAt(start))) return true;
  return match(ordered, source, start, end) > 0 || match(bullet, source, start, end) > 0;
}

/** Undefined where no table begins here; null where one does that needs the whole grammar. */
function readTable(source: string, lines: readonly Line[], from: number): { item: Item; next: number } | null | undefined {
  const head = lines[from];
  const rule = lines[from + 1];
  if (
    head === undefined ||
    rule === undefined ||
    rule.gap > 0 ||
    !isDelimiterRow(source, rule) ||
    indentOf(source, rule) !== rule.start - rule.rawStart
  )
    return undefined;
  const header = rowOf(source, head);
  const columns = countCells(source, rule);
  if (header === null) return null;
  if (header.cells.length !== columns) return undefined;
  const rows: MarkdownRow[] = [header];
  let at = from + 2;
  for (let line = lines[at]; line !== undefined && line.gap === 0; line = lines[at]) {
    if (line.start !== line.rawStart || !endsPlainly(source, line)) return null;
    if (match(heading, source, line.start, line.end) > 0) break;
    if (
      line.pipes === 0 ||
      matches(otherBlock, source, line) ||
      match(ordered, source, line.start, line.end) > 0 ||
      match(bullet, source, line.start, line.end) > 0
    )
      return null;
    if (!isDelimiterRow(source, line)) {
      const row = rowOf(source, line);
      if (row === null) return null;
      rows.push(row);
    }
    at += 1;
  }
  const table = markdownTable(rows, columns);
  return table === null ? null : { item: { kind: 'block', block: table }, next: at };
}

/** A line without a pipe is the header of a table of one column. */
function headsOneColumn(source: string, line: Line, next: Line | undefined): boolean {
  return line.pipes === 0 && next !== undefined && next.gap === 0 && isDelimiterRow(source, next) && countCells(source, next) === 1;
}

function rowOf(source: string, line: Line): MarkdownRow | null {
  const cells: MarkdownCell[] = [];
  for (const [start, end] of piecesOf(source, line)) {
    const text = plainInline(source, ...trimBounds(source, start, end));
    if (text === undefined) return null;
    cells.push({ text: text ?? mappedSlice(source, ...trimBounds(source, start, end)), start });
  }
  const slice = source.slice(line.start, line.end);
  return slice.includes('\\') || slice.includes('`') || slice.includes('｜') ? null : { line, cells };
}

function countCells(source: string, line: Line): number {
  return piecesOf(source, line).length;
}

function piecesOf(source: string, line: Line): (readonly [start: number, end: number])[] {
  const pieces: (readonly [number, number])[] = [];
  let from = source[line.start] === '|' ? line.start + 1 : line.start;
  for (let at = from; at < line.end; at += 1) {
    if (source.charCodeAt(at) !== 124) continue;
    pieces.push([from, at]);
    from = at + 1;
  }
  if (from < line.end) pieces.push([from, line.end]);
  return pieces;
}

function trimBounds(source: string, start: number, end: number): [start: number, end: number] {
  let low = start;
  let high = end;
  while (low < high && isSpace(source.charCodeAt(low))) low += 1;
  while (high > low && isSpace(source.charCodeAt(high - 1))) high -= 1;
  return [low, high];
}

function matches(pattern: RegExp, source: string, line: Line): boolean {
  pattern.lastIndex = 0;
  return pattern.test(source.slice(line.start, Math.min(line.end, line.start + 2000)));
}

/** How much of the text at `start` the pattern takes; 0 where none. */
function match(pattern: RegExp, source: string, start: number, end: number): number {
  pattern.lastIndex = 0;
  const found = pattern.exec(source.slice(start, Math.min(end, start + 24)));
  return found === null ? 0 : found[0].length;
}
