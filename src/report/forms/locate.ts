import type { Passage, Section } from '../../types/report.js';
import type { FormStandard } from '../../types/standard.js';
import { canonicalLabel, type LabelBook } from './labels.js';
import { tokenise, type TokenLine } from './tokens.js';

/** The lines among which a form stands. */
export interface Region {
  readonly lines: readonly TokenLine[];
  /** Distinct labels of the form found there. */
  readonly labels: number;
  readonly section: Section | null;
}

/** Labels of the table head may stand this many passages above its first row. */
const HEAD_ROOM = 24;

/**
 * Finds where a form stands: in its section; where the section holds none of its labels, wherever in the document they
 * stand (a table moved to the end, a heading lost). Null where too few of its labels are in the text.
 */
export function locateForm(form: FormStandard, book: LabelBook, passages: readonly Passage[], sections: readonly Section[]): Region | null {
  const section = form.section === null ? null : (sections.find((candidate) => candidate.id === form.section) ?? null);
  if (section !== null) {
    const lines = tokenise(passages.slice(section.first + 1, section.end), book);
    const labels = countLabels(lines, book);
    if (labels >= enough(book)) return { lines, labels, section };
  }
  const found = form.section === null ? byCaption(form, passages) : byLabels(book, passages);
  if (found === null) return null;
  const lines = tokenise(passages.slice(found[0], found[1]), book);
  const labels = countLabels(lines, book);
  return labels >= enough(book) ? { lines, labels, section: null } : null;
}

/** A form of a few rows is known by two labels, a large one by three. */
function enough(book: LabelBook): number {
  return book.rows.length * book.columns.length > 12 ? 3 : 2;
}

function countLabels(lines: readonly TokenLine[], book: LabelBook): number {
  const found = new Set<string>();
  for (const line of lines) {
    for (const token of line.tokens) {
      if (token.kind !== 'label') continue;
      const key = canonicalLabel(token.text);
      if (key.length >= 2 && (book.isRow(key) || book.isColumn(key) || book.captions.has(key) || book.groups.has(key))) found.add(key);
    }
  }
  return found.size;
}

/** From the last caption to the end: an annex. */
function byCaption(form: FormStandard, passages: readonly Passage[]): readonly [number, number] | null {
  const captions = form.captions.map(canonicalLabel);
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const passage = passages[index];
    if (passage === undefined || passage.kind === 'table') continue;
    const key = canonicalLabel(passage.text.text);
    if (key.length <= 80 && captions.some((caption) => key.includes(caption))) return [index + (passage.kind === 'heading' ? 1 : 0), passages.length];
  }
  return null;
}

/** Around the passages that hold whole row labels (or, for a form without row labels, several column labels). */
function byLabels(book: LabelBook, passages: readonly Passage[]): readonly [number, number] | null {
  let first = -1;
  let last = -1;
  passages.forEach((passage, index) => {
    if (holdsLabels(passage, book)) {
      if (first === -1) first = index;
      last = index;
    }
  });
  if (first === -1) return null;
  let start = first;
  while (start > 0 && first - start < HEAD_ROOM && isHead(passages[start - 1])) start -= 1;
  let end = last + 1;
  while (end < passages.length && isHead(passages[end])) end += 1;
  return [start, end];
}

function holdsLabels(passage: Passage, book: LabelBook): boolean {
  const rows = passage.kind === 'table' ? passage.table.children.map((row) => row.children.map((cell) => cell.text.text)) : [[passage.text.text]];
  return rows.some((cells) => (book.hasRowLabels ? cells.some((cell) => cell.length <= 60 && book.isDistinct(cell)) : cells.filter((cell) => book.isColumn(cell)).length >= 4 || cells.some((cell) => cell.length <= 60 && book.isDistinct(cell))));
}

function isHead(passage: Passage | undefined): boolean {
  return passage !== undefined && (passage.kind === 'table' || (passage.kind === 'text' && passage.text.text.trim().length <= 30));
}
