import type { StandardSet } from '../../standards/index.js';
import type { Range } from '../../types/position.js';
import type { Form, FormCell, LocalForm, UnreadableCells } from '../../types/form.js';
import type { Passage, Section } from '../../types/report.js';
import type { EditionId, RelationStandard } from '../../types/standard.js';
import { cellId } from '../../standards/index.js';
import { formCell, rowPlace } from './cells.js';
import { locateBest, type LocatedForm } from './edition.js';
import { labelFaults, missingGroups } from './label-faults.js';
import { labelBook, type LabelBook, type Leaf } from './labels.js';
import { localForms } from './local-form.js';
import { readOneRowForm } from './one-row-form.js';
import { readRowForm, type RowFormReading, type UnreadRow } from './row-form.js';
import { mergedGroups, mergeRows } from './variants.js';
import { withdrawGuesses } from './withdraw.js';

export interface FormInput {
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  /** The edition of the report; null where unknown: then the forms of all editions are looked for. */
  readonly edition: EditionId | null;
  readonly standards: StandardSet;
}

/** Finds the forms of the law in the document and binds their cells. Every range is an offset into the source. */
export function readForms(input: FormInput): { readonly forms: readonly Form[]; readonly localForms: readonly LocalForm[] } {
  const standard = input.edition === null ? undefined : input.standards.byId(input.edition);
  const ids = new Set((standard === undefined ? input.standards.all : [standard]).flatMap((one) => one.forms.map((form) => form.id)));
  const forms: Form[] = [];
  for (const id of ids) {
    const located = locateBest(id, input.edition, input.standards, input.passages, input.sections);
    const form = located === null ? null : readForm(located, input.standards);
    if (form !== null) forms.push(form);
  }
  return { forms, localForms: localForms(standard, forms, input.passages) };
}

/** The edition whose tables the document holds; null where none can be told. */
export function detectFormEdition(passages: readonly Passage[], sections: readonly Section[], standards: StandardSet): EditionId | null {
  const votes = new Map<EditionId, number>();
  for (const id of new Set(standards.all.flatMap((standard) => standard.forms.map((form) => form.id)))) {
    const located = locateBest(id, null, standards, passages, sections);
    if (located === null) continue;
    const distinct = standards.all.filter((standard) => standard.forms.some((form) => form.id === id)).length;
    if (distinct > 1 && !isDecisive(located, standards, passages, sections)) continue;
    votes.set(located.edition, (votes.get(located.edition) ?? 0) + located.region.labels);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** True where another edition's form of that id would explain fewer labels. */
function isDecisive(located: LocatedForm, standards: StandardSet, passages: readonly Passage[], sections: readonly Section[]): boolean {
  return standards.all.every(
    (standard) =>
      standard.id === located.edition ||
      standard.forms.every((form) => {
        if (form.id !== located.form.id || form === located.form) return true;
        const other = locateBest(form.id, standard.id, { ...standards, all: [standard] }, passages, sections);
        return other === null || other.region.labels < located.region.labels;
      }),
  );
}

function readForm(located: LocatedForm, standards: StandardSet): Form | null {
  const { region, edition } = located;
  const relations = (standards.byId(edition)?.relations ?? []).filter((relation) => relation.form === located.form.id);
  const heading = region.section?.heading.text.trim() ?? located.form.title;
  const range: Range = [region.lines[0]?.range[0] ?? 0, region.lines[region.lines.length - 1]?.range[1] ?? 0];
  if (!located.book.hasRowLabels || located.form.blocks.every((block) => block.rows.every((row) => row.label === '')))
    return oneRowForm(located, relations, heading, range);
  const groups = mergedGroups(located.form, located.book, region.lines);
  const book = labelBook(mergeRows(located.form, groups));
  const reading = readRowForm(located.form, book, region.lines, relations);
  const merged = new Map(groups.map((group) => [group.id, group.children.map((child) => child.id)] as const));
  if (reading.rows.length + reading.unread.length === 0 && !printsRows(book, reading)) return null;
  const draft = assemble(located, book, reading, merged, heading, range, labelFaults(book, reading, groups, range));
  const standard = standards.byId(edition);
  return standard === undefined ? draft : withdrawGuesses(draft, reading, book, standard);
}

/** So many row labels without any figure are a table whose figures were lost; fewer are the head of one that is not there. */
const ENOUGH_ROWS = 3;

function printsRows(book: LabelBook, reading: RowFormReading): boolean {
  return new Set(reading.runs.labels.filter((label) => book.isRow(label.text)).map((label) => book.keyOf(label.text))).size >= ENOUGH_ROWS;
}

function assemble(
  located: LocatedForm,
  book: LabelBook,
  reading: RowFormReading,
  merged: ReadonlyMap<string, readonly string[]>,
  heading: string,
  range: Range,
  faults: Form['labelFaults'],
): Form {
  const cells = new Map<string, FormCell>();
  for (const row of reading.rows) {
    const leaf = book.rows[row.index];
    if (leaf === undefined) continue;
    const place = rowPlace(heading, leaf);
    row.values.slice(0, row.columns.length).forEach((value, index) => {
      const column = row.columns[index];
      if (column === undefined) return;
      const cell = formCell(leaf, column, value, place);
      if (!cells.has(cell.id)) cells.set(cell.id, cell);
    });
  }
  return {
    id: located.form.id,
    standard: located.form,
    edition: located.edition,
    range,
    cells,
    unreadable: unreadableCells(book, reading, cells, range),
    labelFaults: faults,
    rendering: located.region.lines[0]?.from ?? 'words',
    merged,
  };
}

/** Rows that are printed but not read, with the cells they would fill. */
function unreadableCells(book: LabelBook, reading: RowFormReading, cells: ReadonlyMap<string, FormCell>, range: Range): UnreadableCells[] {
  if (reading.unread.length === 0 && reading.rows.length > 0) return [];
  const free = book.rows.flatMap((leaf) => {
    const ids = idsOf(leaf, book);
    return ids.some((id) => cells.has(id)) ? [] : [{ leaf, ids }];
  });
  const named = new Set(reading.unread.flatMap((row) => (row.index === null ? [] : [row.index])));
  const rest = free.filter(({ leaf }) => !named.has(book.rows.indexOf(leaf)) && leaf.node.optional !== true).flatMap(({ ids }) => ids);
  const unnamed = reading.unread.filter((row) => row.index === null);
  const out: UnreadableCells[] = reading.unread.flatMap((row) =>
    row.index === null ? [] : [entryOf(row, idsOf(book.rows[row.index], book))],
  );
  if (reading.rows.length + reading.unread.length === 0) {
    return [{ reason: 'table-not-in-text', cells: rest, range: [range[0], range[0]], text: '' }];
  }
  const first = unnamed[0];
  if (first !== undefined && rest.length > 0) {
    const last = unnamed[unnamed.length - 1] ?? first;
    out.push({
      reason: first.reason,
      cells: rest,
      range: [first.range[0], Math.max(first.range[1], last.range[1])],
      text: unnamed.map((row) => row.text).join(' … '),
    });
  }
  return out.sort((a, b) => a.range[0] - b.range[0]);
}

function entryOf(row: UnreadRow, cells: readonly string[]): UnreadableCells {
  return { reason: row.reason, cells, range: row.range, text: row.text };
}

function idsOf(row: Leaf | undefined, book: LabelBook): string[] {
  return row === undefined ? [] : book.columnsOf(row.block).map((column) => cellId(row.block, row.node, column.node));
}

function oneRowForm(located: LocatedForm, relations: readonly RelationStandard[], heading: string, range: Range): Form | null {
  const { book, region } = located;
  const reading = readOneRowForm(book, region.lines, relations);
  const row = book.rows[0];
  if (row === undefined) return null;
  const cells = new Map<string, FormCell>();
  const place = rowPlace(heading, row);
  reading.values?.forEach((value, index) => {
    const column = reading.columns[index];
    if (column === undefined) return;
    const cell = formCell(row, column, value, place);
    cells.set(cell.id, cell);
  });
  const unreadable: UnreadableCells[] = reading.unread === null ? [] : [{ ...reading.unread, cells: idsOf(row, book) }];
  if (cells.size + unreadable.length === 0)
    unreadable.push({ reason: 'table-not-in-text', cells: idsOf(row, book), range: [range[0], range[0]], text: '' });
  return {
    id: located.form.id,
    standard: located.form,
    edition: located.edition,
    range,
    cells,
    unreadable,
    labelFaults: cells.size === 0 ? [] : missingGroups(book, reading.columns, range),
    rendering: region.lines[0]?.from ?? 'words',
    merged: new Map(),
  };
}
