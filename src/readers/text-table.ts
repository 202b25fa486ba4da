import type { Cell, ChromeBlock, Row, Table } from '../types/document.js';
import type { Position } from '../types/position.js';
import { isSpace, mappedSlice } from '../text/mapped-text.js';
import { pointOn, positionOn, textOf } from './flow.js';
import { PIPE, WIDE_PIPE, type Line } from './text-lines.js';

/** A stretch of lines that was looked at: a table, or none (then every line up to `next` is prose). */
export interface TableScan {
  readonly table: Table | null;
  readonly next: number;
  readonly chrome: readonly ChromeBlock[];
}

/** A piece between two separators, as offsets of the source with white space left out. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

interface RawRow {
  readonly line: Line;
  readonly pieces: readonly Piece[];
  /** The line begins, ends with a separator. */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** A row with more pieces than this keeps only those that hold something. */
const manyCells = 256;
const longCell = 60;
const longProse = 80;

/** Looks for a table of `|` rows, of cells closed by `|` one a line, or of tab rows at `lines[from]`. */
export function scanTable(source: string, lines: readonly Line[], from: number): TableScan | null {
  const line = lines[from];
  if (line === undefined) return null;
  if (line.pipes > 0 || isClosedBelow(source, lines, from)) return scanRun(source, lines, from, pipeRow, acceptPipes);
  if (line.tabs > 0) return scanRun(source, lines, from, tabRow, acceptTabs);
  return null;
}

/** What a line is within a run of rows: a row (and the lines it takes), nothing worth keeping, or the end of the run. */
type RowReader = (source: string, lines: readonly Line[], at: number, started: boolean) => { row: RawRow | null; taken: number; chrome: boolean } | null;

function scanRun(source: string, lines: readonly Line[], from: number, readRow: RowReader, accept: (source: string, rows: readonly RawRow[]) => boolean): TableScan {
  const rows: RawRow[] = [];
  const chrome: ChromeBlock[] = [];
  let usualGap = -1;
  let at = from;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (at > from && !line.page && line.gap > 0) {
      if (usualGap === -1 && line.gap <= 2) usualGap = line.gap;
      else if (line.gap > usualGap) break;
    }
    const read = readRow(source, lines, at, rows.length > 0);
    if (read === null) break;
    if (read.row !== null) rows.push(read.row);
    if (read.chrome) chrome.push({ text: textOf(source, line), position: positionOn(line) });
    at += read.taken;
    if (usualGap === -1 && rows.length > 1) usualGap = 0;
  }
  if (at === from) return { table: null, next: from + 1, chrome: [] };
  return accept(source, rows) ? { table: tableOf(source, rows), next: at, chrome } : { table: null, next: at, chrome: [] };
}

function pipeRow(source: string, lines: readonly Line[], at: number): { row: RawRow | null; taken: number; chrome: boolean } | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (line.pipes === 0) {
    if (!isClosedBelow(source, lines, at)) return null;
    return { row: { line, pieces: [{ start: line.start, end: line.end }], opened: false, closed: true }, taken: 2, chrome: false };
  }
  if (isRule(source, line)) return { row: null, taken: 1, chrome: true };
  const row = splitRow(source, line, line.start, line.end, isPipe);
  if (row.pieces.length > manyCells && row.pieces.every(isEmpty)) return { row: null, taken: 1, chrome: false };
  if (line.pipes === 1 && row.opened) return row.closed ? { row: null, taken: 1, chrome: false } : { row, taken: 1, chrome: false };
  return isProseRow(source, row) ? null : { row, taken: 1, chrome: false };
}

function tabRow(source: string, lines: readonly Line[], at: number, started: boolean): { row: RawRow | null; taken: number; chrome: boolean } | null {
  const line = lines[at];
  if (line === undefined || line.pipes > 1) return null;
  const outer = line.tabs === 0 && started && line.end - line.start <= longCell && (hasTab(source, line.rawStart, line.start) || hasTab(source, line.end, line.rawEnd));
  if (line.tabs === 0 && !outer) return null;
  const row = splitRow(source, line, line.rawStart, line.rawEnd, isTab);
  return row.pieces.some((piece) => piece.end - piece.start > longProse || (piece.end - piece.start > longCell && source.slice(piece.start, piece.end).includes('。'))) ? null : { row, taken: 1, chrome: false };
}

function acceptPipes(source: string, rows: readonly RawRow[]): boolean {
  if (rows.length > 1) return rows.some((row) => row.opened || row.closed || row.pieces.length > 2 || hasNumber(source, row));
  const [row] = rows;
  if (row === undefined) return false;
  if (row.opened || row.closed) return row.pieces.length > 1 && !row.pieces.every(isEmpty);
  return row.pieces.length > 1 && hasNumber(source, row);
}

function acceptTabs(source: string, rows: readonly RawRow[]): boolean {
  if (rows.length > 1) return true;
  const [row] = rows;
  return row !== undefined && row.pieces.length > 2 && hasNumber(source, row);
}

/** A cell whose `|` stands alone on the next line. */
function isClosedBelow(source: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || next.pipes !== 1 || next.end - next.start !== 1 || next.gap > 1) return false;
  return line.pipes === 0 && line.end - line.start <= longProse && source.charCodeAt(line.end - 1) !== 0x3002;
}

/** The whole page stands in one table: a row whose only text is a passage of prose is prose. */
function isProseRow(source: string, row: RawRow): boolean {
  const filled = row.pieces.filter((piece) => !isEmpty(piece));
  if (filled.some((piece) => piece.end - piece.start > longProse * 3)) return true;
  const [only] = filled;
  if (only === undefined) return false;
  const length = only.end - only.start;
  if (filled.length > 1) return row.pieces.length === 2 && !row.opened && !row.closed && filled.some((piece) => piece.end - piece.start > longCell);
  return length > longProse || (length > 20 && source.charCodeAt(only.end - 1) === 0x3002);
}

function isRule(source: string, line: Line): boolean {
  let dashes = 0;
  for (let at = line.start; at < line.end; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 45) dashes += 1;
    else if (!isPipe(code) && code !== 58 && code !== 43 && !isSpace(code)) return false;
  }
  return dashes >= line.pipes && dashes >= 3;
}

function splitRow(source: string, line: Line, start: number, end: number, isSeparator: (code: number) => boolean): RawRow {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isSeparator(source.charCodeAt(at))) continue;
    pieces.push(trimmed(source, from, at));
    from = at + 1;
  }
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  return { line, pieces, opened: pieces.length > 1 && first !== undefined && isEmpty(first), closed: pieces.length > 1 && last !== undefined && isEmpty(last) };
}

function trimmed(source: string, start: number, end: number): Piece {
  let low = start;
  let high = end;
  while (low < high && isSpace(source.charCodeAt(low))) low += 1;
  while (high > low && isSpace(source.charCodeAt(high - 1))) high -= 1;
  return low === high ? { start, end: start } : { start: low, end: high };
}

/** Rows that all begin with a separator begin with no cell; a closing `|` closes the last cell and opens none. */
function tableOf(source: string, rows: readonly RawRow[]): Table {
  const opened = rows.every((row) => row.opened);
  const children = rows.map((row) => rowOf(source, row, opened));
  const first = children[0];
  const last = children[children.length - 1];
  const start = first?.position.start ?? { line: 1, column: 1, offset: 0 };
  return { type: 'table', children, grid: false, position: { start, end: last?.position.end ?? start } };
}

function rowOf(source: string, row: RawRow, opened: boolean): Row {
  const { line } = row;
  const low = opened && row.pieces.length > 1 ? 1 : 0;
  const high = row.closed && isPipe(source.charCodeAt(line.end - 1)) && row.pieces.length > 1 ? row.pieces.length - 1 : row.pieces.length;
  const sparse = high - low > manyCells;
  const children: Cell[] = [];
  for (let index = low; index < high; index += 1) {
    const piece = row.pieces[index];
    if (piece === undefined || (sparse && isEmpty(piece))) continue;
    const position: Position = { start: pointOn(line, piece.start), end: pointOn(line, piece.end) };
    children.push({ type: 'cell', text: mappedSlice(source, piece.start, piece.end), position, column: index - low, colspan: 1, rowspan: 1 });
  }
  return { type: 'row', children, position: positionOn(line) };
}

function hasNumber(source: string, row: RawRow): boolean {
  return row.pieces.some((piece) => piece.end > piece.start && piece.end - piece.start <= 16 && /^[-+−]?\d[\d.,]*$/.test(source.slice(piece.start, piece.end)));
}

function isEmpty(piece: Piece): boolean {
  return piece.end === piece.start;
}

function hasTab(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (source.charCodeAt(at) === 9) return true;
  return false;
}

function isPipe(code: number): boolean {
  return code === PIPE || code === WIDE_PIPE;
}

function isTab(code: number): boolean {
  return code === 9;
}
