import type { Cell, ChromeBlock, Row, Table } from '../types/document.js';
import type { Position } from '../types/position.js';
import { isSpace } from '../text/mapped-text.js';
import { plainText, pointOn, positionOn, textOf } from './flow.js';
import { startsWithMark } from './line-kind.js';
import { PIPE, WIDE_PIPE, type Line } from './text-lines.js';

/** A stretch of lines that was looked at: a table, or none (then every line up to `next` is prose). */
export interface TableScan {
  readonly table: Table | null;
  readonly next: number;
  readonly chrome: readonly ChromeBlock[];
}

interface RawRow {
  readonly line: Line;
  /**
   * What stands between the separators, white space left out: start and end of each piece in turn (a flat list, since
   * a file may hold millions). An empty piece starts and ends after its separator.
   */
  readonly pieces: readonly number[];
  /** The line begins, ends with a separator. */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** A row with more pieces than this keeps only those that hold something. */
const manyCells = 256;
const longCell = 60;
const longProse = 80;

/** A file has no more cells of tables, and a line no more of them: a cell takes some 600 bytes, and no report has as many. */
export const mostCells = 100_000;

/**
 * Looks for a table of `|` rows, of cells closed by `|` one a line, or of tab rows at `lines[from]`; it ends when it has
 * `cells` cells.
 */
export function scanTable(source: string, lines: readonly Line[], from: number, cells = mostCells): TableScan | null {
  const line = lines[from];
  if (line === undefined || line.pipes + line.tabs >= cells) return null;
  if (line.pipes > 0 || isClosedBelow(source, lines, from)) return scanRun(source, lines, from, cells, pipeRow, acceptPipes);
  if (line.tabs > 0) return scanRun(source, lines, from, cells, tabRow, acceptTabs);
  return null;
}

/** What a line is within a run of rows: a row (and the lines it takes), nothing worth keeping, or the end of the run. */
type RowReader = (
  source: string,
  lines: readonly Line[],
  at: number,
  started: boolean,
) => { row: RawRow | null; taken: number; chrome: boolean } | null;

function scanRun(
  source: string,
  lines: readonly Line[],
  from: number,
  cells: number,
  readRow: RowReader,
  accept: (source: string, rows: readonly RawRow[]) => boolean,
): TableScan {
  const rows: RawRow[] = [];
  const chrome: ChromeBlock[] = [];
  let usualGap = -1;
  let at = from;
  let left = cells;
  for (let line = lines[at]; line !== undefined && left > line.pipes + line.tabs; line = lines[at]) {
    if (at > from && !line.page && line.gap > 0) {
      if (usualGap === -1 && line.gap <= 2) usualGap = line.gap;
      else if (line.gap > usualGap) break;
    }
    const read = readRow(source, lines, at, rows.length > 0);
    if (read === null) break;
    if (read.row !== null) {
      rows.push(read.row);
      left -= countOf(read.row);
    }
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
    return { row: { line, pieces: [line.start, line.end], opened: false, closed: true }, taken: 2, chrome: false };
  }
  if (isRule(source, line)) return { row: null, taken: 1, chrome: true };
  const row = splitRow(source, line, line.start, line.end, isPipe);
  if (countOf(row) > manyCells && isBlank(row)) return { row: null, taken: 1, chrome: false };
  if (line.pipes === 1 && row.opened) return row.closed ? { row: null, taken: 1, chrome: false } : { row, taken: 1, chrome: false };
  return isProseRow(source, row) || isHeadingRow(source, lines, at, row) ? null : { row, taken: 1, chrome: false };
}

function tabRow(
  source: string,
  lines: readonly Line[],
  at: number,
  started: boolean,
): { row: RawRow | null; taken: number; chrome: boolean } | null {
  const line = lines[at];
  if (line === undefined || line.pipes > 1) return null;
  const outer =
    line.tabs === 0 &&
    started &&
    line.end - line.start <= longCell &&
    (hasTab(source, line.rawStart, line.start) || hasTab(source, line.end, line.rawEnd));
  if (line.tabs === 0 && !outer) return null;
  const row = splitRow(source, line, line.rawStart, line.rawEnd, isTab);
  const prose = someFilled(
    row,
    (start, end) => end - start > longProse || (end - start > longCell && source.slice(start, end).includes('。')),
  );
  return prose ? null : { row, taken: 1, chrome: false };
}

function acceptPipes(source: string, rows: readonly RawRow[]): boolean {
  if (rows.length > 1) return rows.some((row) => row.opened || row.closed || countOf(row) > 2 || hasNumber(source, row));
  const [row] = rows;
  if (row === undefined) return false;
  if (row.opened || row.closed) return countOf(row) > 1 && !isBlank(row);
  return countOf(row) > 1 && hasNumber(source, row);
}

function acceptTabs(source: string, rows: readonly RawRow[]): boolean {
  if (rows.length > 1) return true;
  const [row] = rows;
  return row !== undefined && countOf(row) > 2 && hasNumber(source, row);
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
  let filled = 0;
  let longest = 0;
  let last = 0;
  someFilled(row, (start, end) => {
    filled += 1;
    longest = Math.max(longest, end - start);
    last = end;
    return false;
  });
  if (longest > longProse * 3) return true;
  if (filled === 0) return false;
  if (filled > 1) return countOf(row) === 2 && !row.opened && !row.closed && longest > longCell;
  return longest > longProse || (longest > 20 && source.charCodeAt(last - 1) === 0x3002);
}

/** A row that holds only a heading, above or below a row of prose: the page is laid out in a table. */
function isHeadingRow(source: string, lines: readonly Line[], at: number, row: RawRow): boolean {
  const line = lines[at];
  if (line === undefined || filledCount(row) !== 1) return false;
  const start = row.pieces[row.pieces.findIndex((value, index) => index % 2 === 0 && (row.pieces[index + 1] ?? 0) > value)] ?? line.start;
  return (
    startsWithMark({ text: source, start, end: line.end }) &&
    [lines[at - 1], lines[at + 1]].some(
      (near) =>
        near !== undefined &&
        near.pipes > 0 &&
        near.end - near.start > 20 &&
        isProseRow(source, splitRow(source, near, near.start, near.end, isPipe)),
    )
  );
}

function filledCount(row: RawRow): number {
  let filled = 0;
  someFilled(row, () => {
    filled += 1;
    return false;
  });
  return filled;
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
  const pieces: number[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isSeparator(source.charCodeAt(at))) continue;
    pushTrimmed(source, from, at, pieces);
    from = at + 1;
  }
  const several = pieces.length > 2;
  return {
    line,
    pieces,
    opened: several && pieces[0] === pieces[1],
    closed: several && pieces[pieces.length - 2] === pieces[pieces.length - 1],
  };
}

function pushTrimmed(source: string, start: number, end: number, pieces: number[]): void {
  let low = start;
  let high = end;
  while (low < high && isSpace(source.charCodeAt(low))) low += 1;
  while (high > low && isSpace(source.charCodeAt(high - 1))) high -= 1;
  if (low === high) pieces.push(start, start);
  else pieces.push(low, high);
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
  const count = countOf(row);
  const low = opened && count > 1 ? 1 : 0;
  const high = row.closed && isPipe(source.charCodeAt(line.end - 1)) && count > 1 ? count - 1 : count;
  const sparse = high - low > manyCells;
  const children: Cell[] = [];
  for (let index = low; index < high; index += 1) {
    const start = row.pieces[index * 2] ?? 0;
    const end = row.pieces[index * 2 + 1] ?? start;
    if (sparse && start === end) continue;
    const position: Position = { start: pointOn(line, start), end: pointOn(line, end) };
    children.push({ type: 'cell', text: plainText(source, start, end), position, column: index - low, colspan: 1, rowspan: 1 });
  }
  return { type: 'row', children, position: positionOn(line) };
}

function hasNumber(source: string, row: RawRow): boolean {
  return someFilled(row, (start, end) => end - start <= 16 && /^[-+−]?\d[\d.,]*$/.test(source.slice(start, end)));
}

function countOf(row: RawRow): number {
  return row.pieces.length / 2;
}

function isBlank(row: RawRow): boolean {
  return !someFilled(row, () => true);
}

function someFilled(row: RawRow, test: (start: number, end: number) => boolean): boolean {
  for (let at = 0; at < row.pieces.length; at += 2) {
    const start = row.pieces[at] ?? 0;
    const end = row.pieces[at + 1] ?? 0;
    if (end > start && test(start, end)) return true;
  }
  return false;
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
