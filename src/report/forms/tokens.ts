import { sourceRange, isSpace } from '../../text/mapped-text.js';
import type { Cell, Row } from '../../types/document.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Passage } from '../../types/report.js';
import { parseValue, looksLikeValue, type ParsedValue } from './values.js';
import type { LabelBook } from './labels.js';
import { flattenedTokens } from './flattened.js';

/** Where in a table a token stands: which table of the region, which column of its grid (0-based). */
export interface CellPlace {
  readonly table: number;
  readonly column: number;
}

export interface LabelToken {
  readonly kind: 'label';
  readonly text: string;
  readonly range: Range;
  /** Set where it fills a cell: then it is the whole label, not a part that a line break cut off. */
  readonly cell: CellPlace | null;
}

export interface ValueToken {
  readonly kind: 'value';
  readonly text: string;
  readonly range: Range;
  readonly value: ParsedValue;
  readonly cell: CellPlace | null;
}

/** Digits that flattening ran together; how many cells they are is decided when the row is known. */
export interface DigitsToken {
  readonly kind: 'digits';
  readonly text: MappedText;
  readonly range: Range;
}

export type Token = LabelToken | ValueToken | DigitsToken;

/** One line of text, one row of a table, one stretch of flattened text. */
export interface TokenLine {
  readonly tokens: readonly Token[];
  readonly range: Range;
  /** Blank lines before it. */
  readonly gap: number;
  readonly from: 'table' | 'words' | 'flattened';
}

/** Cuts passages into labels and values. Sentences are left out: they hold figures, but no cells. */
export function tokenise(passages: readonly Passage[], book: LabelBook): TokenLine[] {
  const lines: TokenLine[] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'table') {
      for (const row of passage.table.children) pushLine(lines, tableRow(row, book, index));
      continue;
    }
    const flattened = flattenedTokens(passage.text, book);
    if (flattened !== null) pushLine(lines, { tokens: flattened, range: passage.range, gap: 0, from: 'flattened' });
    else if (isSeparated(passage.text.text, book))
      pushLine(lines, { tokens: separatedTokens(passage.text), range: passage.range, gap: 0, from: 'words' });
    else if (!isSentence(passage.text.text)) {
      const gap = passage.block.type === 'paragraph' ? (passage.block.gap ?? 0) : 1;
      pushLine(lines, { tokens: wordTokens(passage.text), range: passage.range, gap, from: 'words' });
    }
  }
  return lines;
}

function pushLine(lines: TokenLine[], line: TokenLine): void {
  if (line.tokens.length > 0) lines.push(line);
}

/** Cells after the last label are values, blanks included; blanks before it are merged cells of rows above. */
function tableRow(row: Row, book: LabelBook, table: number): TokenLine {
  const lastLabel = lastLabelOf(row.children, book);
  const tokens: Token[] = [];
  row.children.forEach((cell, index) => {
    const { start, end } = cell.position;
    const bounds = trimBounds(cell.text.text);
    const text = bounds === null ? '' : cell.text.text.slice(bounds[0], bounds[1]);
    const range = bounds === null ? ([start.offset, end.offset] as const) : sourceRange(cell.text, bounds[0], bounds[1]);
    const place = { table, column: cell.column };
    if (index > lastLabel) tokens.push({ kind: 'value', text, range, value: parseValue(text), cell: place });
    else if (text !== '') tokens.push({ kind: 'label', text, range, cell: place });
  });
  return { tokens, range: [row.position.start.offset, row.position.end.offset], gap: 0, from: 'table' };
}

/**
 * The index of the last label: the last whole row label before any figure (a label printed twice, not a value that reads
 * like one); where there is none, the last words before any figure. -1 where the row begins with values.
 */
function lastLabelOf(cells: readonly Cell[], book: LabelBook): number {
  let label = -1;
  let words = -1;
  for (const [index, cell] of cells.entries()) {
    const { text } = cell.text;
    if (book.isRow(text)) label = index;
    else if (parseValue(text).kind === 'number') break;
    else if (text.trim() !== '' && !looksLikeValue(text)) words = index;
  }
  return label === -1 ? words : label;
}

function trimBounds(text: string): readonly [number, number] | null {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : [start, end];
}

/** Marks that part cells where a table lost its own: of drawings, of files of values. */
const SEPARATORS = /[│┃¦,，;；]/;

/** A line with one of those marks between values and labels: at least half of its parts are such. */
function isSeparated(text: string, book: LabelBook): boolean {
  if (text.length > 200 || !SEPARATORS.test(text) || text.includes('。')) return false;
  const parts = text.split(SEPARATORS);
  const known = parts.filter((part) => looksLikeValue(part) || book.labelOf(part) !== null).length;
  return known >= 2 && known * 2 >= parts.length;
}

function separatedTokens(mapped: MappedText): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const part of mapped.text.split(SEPARATORS)) {
    const bounds = trimBounds(part);
    if (bounds !== null) tokens.push(wordToken(mapped, start + bounds[0], start + bounds[1]));
    start += part.length + 1;
  }
  return tokens;
}

function wordToken(mapped: MappedText, start: number, end: number): Token {
  const text = mapped.text.slice(start, end);
  const range = sourceRange(mapped, start, end);
  return looksLikeValue(text)
    ? { kind: 'value', text, range, value: parseValue(text), cell: null }
    : { kind: 'label', text, range, cell: null };
}

/** Words of a line: columns parted by two spaces or more, figures by any space. */
function wordTokens(mapped: MappedText): Token[] {
  const tokens: Token[] = [];
  const { text } = mapped;
  let label: [number, number] | null = null;
  const flush = (): void => {
    if (label === null) return;
    tokens.push({ kind: 'label', text: text.slice(label[0], label[1]), range: sourceRange(mapped, label[0], label[1]), cell: null });
    label = null;
  };
  for (const chunk of chunks(text)) {
    const words = text.slice(chunk.start, chunk.end);
    if (words === '|') continue;
    if (looksLikeValue(words)) {
      flush();
      tokens.push({
        kind: 'value',
        text: words,
        range: sourceRange(mapped, chunk.start, chunk.end),
        value: parseValue(words),
        cell: null,
      });
    } else if (label !== null && chunk.start - label[1] < 2) label = [label[0], chunk.end];
    else {
      flush();
      label = [chunk.start, chunk.end];
    }
  }
  flush();
  return tokens;
}

function* chunks(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const space = at === text.length || isSpace(text.charCodeAt(at));
    if (!space && start === -1) start = at;
    if (space && start !== -1) {
      yield { start, end: at };
      start = -1;
    }
  }
}

/** A run of prose that holds figures: has a stop or comma inside and a good deal of text without columns. */
function isSentence(text: string): boolean {
  if (text.length < 12) return false;
  if (/[。；]/.test(text) && /[0-9０-９]/.test(text)) return true;
  const bare = text.replace(/[(（][^()（）]*(?:[)）]|$)/g, '');
  return bare.length > 40 && /[，,].*[，,。；]/.test(bare) && !/\s{2,}\d/.test(bare);
}
