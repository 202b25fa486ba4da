import type { Block, Cell, Row, Table } from '../types/document.js';
import type { MappedText } from '../types/position.js';
import { sourceRange, trimMapped } from '../text/mapped-text.js';
import { pointOn, positionOn } from './flow.js';
import type { Line } from './text-lines.js';

/** What a Markdown file is made of, before the lines of its prose are joined and its loose pipes read. */
export type Item = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'block'; readonly block: Block };

const delimiter = /^\|?(?:[ \t]*:?-+:?[ \t]*)(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** `|---|:-:|`; a single column needs its pipe. */
export function isDelimiterRow(source: string, line: Line): boolean {
  return line.pipes > 0 && line.end - line.start <= 4000 && delimiter.test(source.slice(line.start, line.end));
}

/** A line whose text is `text`, a part of it; null where nothing is left. */
export function lineWith(source: string, line: Line, text: MappedText): Line | null {
  const trimmed = trimMapped(text);
  if (trimmed.text === '') return null;
  // remark gives some links a place that reaches over the end of the line.
  const [start, last] = sourceRange(trimmed);
  const end = Math.max(start, Math.min(last, line.end));
  const plain = trimmed.text.length === end - start && trimmed.text === source.slice(start, end);
  return { ...line, start, end, text: plain ? null : trimmed };
}

export interface MarkdownCell {
  readonly text: MappedText;
  /** Where the cell begins, after its pipe; an empty cell is there. */
  readonly start: number;
}

export interface MarkdownRow {
  readonly line: Line;
  readonly cells: readonly MarkdownCell[];
}

/** The grid can be trusted only where every row has the columns that the delimiter row declares. */
export function markdownTable(rows: readonly MarkdownRow[], columns: number): Table | null {
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return null;
  const grid = rows.every((row) => row.cells.length === columns);
  const position = { start: pointOn(first.line, first.line.start), end: pointOn(last.line, last.line.end) };
  return { type: 'table', children: rows.map(rowOf), grid, position };
}

function rowOf({ line, cells }: MarkdownRow): Row {
  return { type: 'row', children: cells.map((cell, column) => cellOf(line, cell, column)), position: positionOn(line) };
}

function cellOf(line: Line, { text, start }: MarkdownCell, column: number): Cell {
  const trimmed = trimMapped(text);
  const empty = trimmed.text === '';
  const [from, to] = empty ? [start, start] : sourceRange(trimmed);
  const mapped = empty ? { text: '', at: [0], from: [start], to: [start] } : trimmed;
  return { type: 'cell', text: mapped, position: positionOn(line, from, to), column, colspan: 1, rowspan: 1 };
}
