import type { Passage, Section } from '../../types/report.js';
import type { FormStandard } from '../../types/standard.js';
import { canonicalLabel } from './label-text.js';
import type { LabelBook } from './labels.js';
import { flattenedTokens } from './flattened.js';
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
export function locateForm(
  form: FormStandard,
  book: LabelBook,
  others: readonly LabelBook[],
  passages: readonly Passage[],
  sections: readonly Section[],
): Region | null {
  const section = form.section === null ? null : (sections.find((candidate) => candidate.id === form.section) ?? null);
  if (section !== null) {
    const lines = ownLines(tokenise(passages.slice(section.first + 1, section.end), book), book, others);
    const labels = countLabels(lines, book);
    if (labels >= ENOUGH_IN_SECTION) return { lines, labels, section };
  }
  const found = (form.section === null ? byCaption(form, passages) : null) ?? byLabels(book, others, passages);
  if (found === null) return null;
  const lines = ownLines(tokenise(passages.slice(found[0], found[1]), book), book, others);
  const labels = countLabels(lines, book);
  return labels >= enough(book) ? { lines, labels, section: null } : null;
}

/** Lines from a label of another form on, up to the next label of this one, are the other form's. */
function ownLines(lines: readonly TokenLine[], book: LabelBook, others: readonly LabelBook[]): readonly TokenLine[] {
  let foreign = false;
  return lines.filter((line) => {
    for (const token of line.tokens) {
      if (token.kind !== 'label') continue;
      if (book.labelOf(token.text) !== null) {
        if (!foreign || book.isDistinct(token.text)) foreign = false;
      } else if (others.some((other) => other.isDistinct(token.text))) foreign = true;
    }
    return !foreign;
  });
}

/** In its own section a form is known by two labels. */
const ENOUGH_IN_SECTION = 2;

/** Elsewhere a form of a few rows is known by two labels, a large one by three. */
function enough(book: LabelBook): number {
  return book.rows.length * book.columns.length > 12 ? 3 : 2;
}

function countLabels(lines: readonly TokenLine[], book: LabelBook): number {
  const found = new Set<string>();
  for (const line of lines) {
    for (const token of line.tokens) {
      if (token.kind !== 'label') continue;
      const key = book.labelOf(token.text);
      if (key !== null) found.add(key);
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
    if (key.length <= 80 && captions.some((caption) => key.includes(caption)))
      return [index + (passage.kind === 'heading' ? 1 : 0), passages.length];
  }
  return null;
}

/** Around the passages that hold whole row labels (or, for a form without row labels, several column labels). */
function byLabels(book: LabelBook, others: readonly LabelBook[], passages: readonly Passage[]): readonly [number, number] | null {
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
  const foreign = (passage: Passage | undefined): boolean => passage !== undefined && others.some((other) => holdsLabels(passage, other));
  while (start > 0 && first - start < HEAD_ROOM && isHead(passages[start - 1]) && !foreign(passages[start - 1])) start -= 1;
  let end = last + 1;
  while (end < passages.length && isHead(passages[end]) && !foreign(passages[end])) end += 1;
  return [start, end];
}

function holdsLabels(passage: Passage, book: LabelBook): boolean {
  if (passage.kind === 'table')
    return passage.table.children.some((row) =>
      holdsAmong(
        row.children.map((cell) => cell.text.text),
        book,
      ),
    );
  const { text } = passage.text;
  if (text.length <= 200) return holdsAmong(text.split(/\s{2,}|\s+(?=\d+(?:\s|$))/), book);
  return flattenedTokens(passage.text, book) !== null;
}

function holdsAmong(parts: readonly string[], book: LabelBook): boolean {
  if (parts.some((part) => part.length <= 60 && book.isDistinct(part))) return true;
  return !book.hasRowLabels && parts.filter((part) => book.isColumn(part)).length >= 4;
}

function isHead(passage: Passage | undefined): boolean {
  return (
    passage !== undefined && (passage.kind === 'table' || (passage.kind === 'text' && passage.text.text.replace(/\s+/g, '').length <= 30))
  );
}
