import type { Range } from '../../types/position.js';
import type { LabelFault } from '../../types/form.js';
import type { LabelNode } from '../../types/standard.js';
import { markOf, QUALITY } from './label-text.js';
import type { LabelBook, Leaf } from './labels.js';
import { groupsOf } from './one-row-form.js';
import type { BoundRow, RowFormReading } from './row-form.js';
import type { LabelToken } from './tokens.js';

/** What the labels of a form as printed differ in from the mandated ones. `range`: where nothing better is known. */
export function labelFaults(book: LabelBook, reading: RowFormReading, merged: readonly LabelNode[], range: Range): LabelFault[] {
  return [
    ...missing(book, reading, range),
    ...missingColumns(book, reading, range),
    ...renamed(book, reading.rows),
    ...renamedGroups(book, reading.runs.labels),
    ...added(reading),
    ...unsplit(book, merged, reading.runs.labels, range),
    ...renamedColumns(book, reading.runs.labels),
  ];
}

/** Rows whose labels stand somewhere in the form, whatever was bound to them. */
export function printedRows(book: LabelBook, reading: RowFormReading): ReadonlySet<number> {
  const good = reading.runs.labels.flatMap((label) => book.match(label.text).filter(({ quality }) => QUALITY[quality] >= QUALITY.prefix));
  return new Set(good.map(({ index }) => index));
}

function missing(book: LabelBook, reading: RowFormReading, range: Range): LabelFault[] {
  const present = new Set([
    ...reading.rows.map((row) => row.index),
    ...reading.unread.flatMap((row) => (row.index === null ? [] : [row.index])),
  ]);
  const due = book.rows.flatMap((leaf, index) => (present.has(index) || leaf.node.optional === true ? [] : [{ leaf, index }]));
  if (due.length === 0) return [];
  const printed = printedRows(book, reading);
  const absent = due.filter(({ index }) => !printed.has(index));
  const wholeBlocks = new Set(
    absent
      .map(({ leaf }) => leaf.block)
      .filter(
        (block) =>
          block.caption !== null &&
          book.rows.every(
            (leaf, index) => leaf.block !== block || leaf.node.optional === true || absent.some((gone) => gone.index === index),
          ),
      ),
  );
  const blocks = [...wholeBlocks].map((block): LabelFault => ({
    kind: 'missing-block',
    expected: block.caption,
    actual: null,
    id: block.id,
    range,
  }));
  const rows = absent
    .filter(({ leaf }) => !wholeBlocks.has(leaf.block))
    .map(({ leaf, index }): LabelFault => ({
      kind: 'missing-row',
      expected: leaf.node.label,
      actual: null,
      id: leaf.node.id,
      range: after(reading.rows, index) ?? range,
    }));
  return [...blocks, ...rows];
}

/** Columns for which no row has a value, in blocks that were read. */
function missingColumns(book: LabelBook, reading: RowFormReading, range: Range): LabelFault[] {
  const isWhole = reading.rows.every(
    (row) => row.columns[0] !== undefined && row.columns.length === book.columnsOf(row.columns[0].block).length,
  );
  if (isWhole) return [];
  const filled = new Set(reading.rows.flatMap((row) => row.columns));
  const blocks = new Set([...filled].map((column) => column.block));
  return book.columns
    .filter((column) => blocks.has(column.block) && !filled.has(column))
    .map((column): LabelFault => ({
      kind: 'missing-column',
      expected: column.node.label,
      actual: null,
      id: column.node.id,
      range: reading.runs.labels[0]?.range ?? range,
    }));
}

/** Groups of columns that a form of one row does not print. */
export function missingGroups(book: LabelBook, columns: readonly Leaf[], range: Range): LabelFault[] {
  return groupsOf(book.columns)
    .filter((group) => group.every((leaf) => !columns.includes(leaf)))
    .flatMap((group): LabelFault[] => {
      const heading = group[0]?.path[group[0].path.length - 1];
      return heading === undefined ? [] : [{ kind: 'missing-column', expected: heading.label, actual: null, id: heading.id, range }];
    });
}

/** The place behind the last row that stands before the missing one. */
function after(rows: readonly BoundRow[], index: number): Range | null {
  let best: BoundRow | null = null;
  for (const row of rows) if (row.index < index && (best === null || row.index > best.index)) best = row;
  const end = best?.values[best.values.length - 1]?.range[1];
  return end === undefined ? null : [end, end];
}

function renamed(book: LabelBook, rows: readonly BoundRow[]): LabelFault[] {
  return rows.flatMap((row) => {
    const leaf = book.rows[row.index];
    if (leaf === undefined || row.label === null) return [];
    const quality = book.match(row.label.text).find((match) => match.index === row.index)?.quality;
    const isOther = quality === 'recognised' || quality === 'near' || (row.by === 'gap' && row.label.cell !== null);
    return isOther ? [renaming(leaf.node, row.label)] : [];
  });
}

/** Columns whose label is a known misprint. Only labels that fill a cell tell: others may be cut by a line break. */
function renamedColumns(book: LabelBook, labels: readonly LabelToken[]): LabelFault[] {
  const suspects = book.columns.filter((leaf) => leaf.node.recognised.length > 0);
  if (suspects.length === 0 || book.rows.every((row) => row.node.label === '')) return [];
  const printed = new Map(labels.map((label) => [book.keyOf(label.text), label] as const));
  return suspects.flatMap((leaf) => {
    if ([leaf.node.label, ...leaf.node.accepted].some((wording) => printed.has(book.keyOf(wording)))) return [];
    const token = leaf.node.recognised
      .map((wording) => printed.get(book.keyOf(wording)))
      .find((label) => label !== undefined && label.cell !== null);
    return token === undefined ? [] : [renaming(leaf.node, token)];
  });
}

/** A group whose label is not printed, while words that name nothing stand under its mark. */
function renamedGroups(book: LabelBook, labels: readonly LabelToken[]): LabelFault[] {
  const strangers = labels.filter(
    (label) => label.cell !== null && book.labelOf(label.text) === null && book.match(label.text).length === 0,
  );
  if (strangers.length === 0) return [];
  const printed = new Set(labels.map((label) => book.keyOf(label.text)));
  return book.groupNodes.flatMap((node) => {
    if ([node.label, ...node.accepted, ...node.recognised].some((wording) => printed.has(book.keyOf(wording)))) return [];
    const mark = markOf(book.keyOf(node.label));
    const token =
      mark === ''
        ? undefined
        : strangers.find(({ text }) => markOf(book.keyOf(text)) === mark && !book.keyOf(node.label).startsWith(book.keyOf(text)));
    return token === undefined ? [] : [renaming(node, token)];
  });
}

function renaming(node: LabelNode, label: LabelToken): LabelFault {
  return { kind: 'renamed', expected: node.label, actual: label.text, id: node.id, range: label.range };
}

function added(reading: RowFormReading): LabelFault[] {
  return reading.added.map((label) => ({ kind: 'added-row', expected: null, actual: label.text, id: null, range: label.range }));
}

function unsplit(book: LabelBook, merged: readonly LabelNode[], labels: readonly LabelToken[], range: Range): LabelFault[] {
  return merged.map((group) => {
    const wordings = new Set([group.label, ...group.accepted, ...group.recognised].map((wording) => book.keyOf(wording)));
    const named = labels.filter((label) => wordings.has(book.keyOf(label.text)));
    const token = named.find((label) => !book.isColumn(label.text)) ?? named[named.length - 1];
    return { kind: 'unsplit', expected: group.label, actual: token?.text ?? null, id: group.id, range: token?.range ?? range };
  });
}
