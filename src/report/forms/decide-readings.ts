import { addDecimals, parseDecimal, ZERO, type Decimal } from '../../text/decimal.js';
import type { Range } from '../../types/position.js';
import type { RelationStandard } from '../../types/standard.js';
import type { LabelBook, Leaf } from './labels.js';
import type { BoundRow } from './row-form.js';
import type { LabelToken, ValueToken } from './tokens.js';

/** A row of run-together digits that can be read in several ways. */
export interface OpenRow {
  readonly index: number;
  readonly columns: readonly Leaf[];
  readonly readings: readonly (readonly ValueToken[])[];
  readonly label: LabelToken | null;
  readonly range: Range;
  readonly text: string;
}

const STEPS = 100_000;

/**
 * Decides rows with several readings by the sums of their columns. Null unless every column sum that can be checked
 * holds for exactly one choice of readings.
 */
export function decideReadings(
  open: readonly OpenRow[],
  rows: readonly BoundRow[],
  book: LabelBook,
  relations: readonly RelationStandard[],
): BoundRow[] | null {
  if (open.length === 0) return [];
  const sums = relations.filter((relation) => relation.over === 'each-column' && relation.kind === 'eq');
  const values = new Map<string, readonly ValueToken[]>();
  for (const row of rows) values.set(book.rows[row.index]?.node.id ?? '', row.values);
  const names = open.map((row) => book.rows[row.index]?.node.id ?? '');
  const ready = open.map((_, position) => {
    const known = new Set([...values.keys(), ...names.slice(0, position + 1)]);
    const name = names[position] ?? '';
    return sums.filter((relation) => {
      const terms = [...relation.left, ...relation.right];
      const last = names.reduce((latest, other, index) => (terms.includes(other) ? index : latest), -1);
      return terms.includes(name) && last === position && terms.every((term) => known.has(term));
    });
  });
  const choice: (readonly ValueToken[])[] = [];
  let found: (readonly ValueToken[])[] | null = null;
  let several = false;
  let steps = 0;
  const search = (position: number): void => {
    if (several || (steps += 1) > STEPS) return;
    const row = open[position];
    if (row === undefined) {
      if (found === null) found = [...choice];
      else several = true;
      return;
    }
    for (const reading of row.readings) {
      choice[position] = reading;
      values.set(names[position] ?? '', reading);
      if ((ready[position] ?? []).every((relation) => holds(relation, values, row.columns.length))) search(position + 1);
    }
    values.delete(names[position] ?? '');
  };
  search(0);
  const decided = found as (readonly ValueToken[])[] | null;
  if (decided === null || several || steps > STEPS) return null;
  return open.map((row, position) => ({
    index: row.index,
    columns: row.columns,
    values: decided[position] ?? [],
    by: 'label',
    label: row.label,
  }));
}

function holds(relation: RelationStandard, values: ReadonlyMap<string, readonly ValueToken[]>, width: number): boolean {
  for (let column = 0; column < width; column += 1) {
    const side = (terms: readonly string[]): Decimal => addDecimals(terms.map((term) => decimalOf(values.get(term)?.[column])));
    if (side(relation.left) !== side(relation.right)) return false;
  }
  return true;
}

function decimalOf(token: ValueToken | undefined): Decimal {
  return (token?.value.value === undefined || token.value.value === null ? null : parseDecimal(token.value.value)) ?? ZERO;
}
