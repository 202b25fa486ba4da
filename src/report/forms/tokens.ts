import { sourceRange, isSpace } from '../../text/mapped-text.js';
import type { Row } from '../../types/document.js';
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
  const cells = row.children;
  let first = -1;
  cells.forEach((cell, index) => {
    if (book.isRow(cell.text.text) && (first < index || first === -1) && !laterValues(row, first, index)) first = index;
  });
  if (first === -1) {
    cells.forEach((cell, index) => {
      const blank = cell.text.text.trim() === '';
      if (!blank && !looksLikeValue(cell.text.text) && !cells.slice(0, index).some((other) => looksLikeNumber(other.text.text)))
        first = index;
    });
  }
  const tokens = cells.flatMap((cell, index): Token[] => {
    const range = cellRange(cell.text, [cell.position.start.offset, cell.position.end.offset]);
    const text = cell.text.text.trim();
    if (index <= first) return text === '' ? [] : [{ kind: 'label', text, range, cell: { table, column: cell.column } }];
    return [{ kind: 'value', text, range, value: parseValue(text), cell: { table, column: cell.column } }];
  });
  return { tokens, range: [row.position.start.offset, row.position.end.offset], gap: 0, from: 'table' };
}

/** A second label counts only while no figure stood between (a label printed twice, not a value that reads like one). */
function laterValues(row: Row, first: number, index: number): boolean {
  return first !== -1 && row.children.slice(first + 1, index).some((cell) => looksLikeNumber(cell.text.text));
}

function looksLikeNumber(text: string): boolean {
  return parseValue(text).kind === 'number';
}

function cellRange(text: MappedText, fallback: Range): Range {
  const trimmed = trimBounds(text.text);
  return trimmed === null ? fallback : sourceRange(text, trimmed[0], trimmed[1]);
}

function trimBounds(text: string): readonly [number, number] | null {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : [start, end];
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
