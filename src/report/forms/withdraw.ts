import type { StandardSet } from '../../standards/index.js';
import type { Form, RelationResult, UnreadableCells } from '../../types/form.js';
import type { Standard } from '../../types/standard.js';
import { computeArithmetic } from '../arithmetic.js';
import type { LabelBook } from './labels.js';
import { printedRows } from './label-faults.js';
import type { RowFormReading } from './row-form.js';

/**
 * Rows without a label of their own were placed because exactly that many rows were free. They stand only if nothing
 * speaks against it: every relation they take part in holds, and either their label is printed somewhere or a sum
 * could be checked; a bound holds for many a row. Otherwise they are withdrawn: a person must look.
 */
export function withdrawGuesses(form: Form, reading: RowFormReading, book: LabelBook, standard: Standard): Form {
  const guessed = reading.rows.filter((row) => row.by === 'gap');
  if (guessed.length === 0) return form;
  const single: StandardSet = { all: [standard], byId: (id) => (id === standard.id ? standard : undefined), forYear: () => standard };
  const { results } = computeArithmetic([form], single);
  const printed = printedRows(book, reading);
  const resultsOf = (ids: ReadonlySet<string>): RelationResult[] =>
    results.filter((result) => [...result.left.terms, ...result.right.terms].some((cell) => ids.has(cell.id)));
  const rows = guessed.map((row) => {
    const leaf = book.rows[row.index];
    const ids = new Set([...form.cells.values()].filter((cell) => leaf !== undefined && cell.row === leaf.node).map((cell) => cell.id));
    const own = resultsOf(ids);
    const fits = !own.some(isBroken) && (printed.has(row.index) || own.some(isHeldSum));
    return { row, ids, fits };
  });
  if (rows.every(({ fits }) => fits)) return form;
  const cells = new Map(form.cells);
  const unreadable: UnreadableCells[] = rows.map(({ row, ids }) => {
    for (const id of ids) cells.delete(id);
    const first = row.values[0]?.range[0] ?? form.range[0];
    const last = row.values[row.values.length - 1]?.range[1] ?? first;
    return { reason: 'ambiguous-table', cells: [...ids], range: [first, last], text: row.values.map((value) => value.text).join(' ') };
  });
  return { ...form, cells, unreadable: [...form.unreadable, ...unreadable] };
}

function isBroken({ outcome }: RelationResult): boolean {
  return outcome === 'broken';
}

function isHeldSum({ outcome, relation }: RelationResult): boolean {
  return outcome === 'held' && relation.kind === 'eq';
}
