import type { LabelBook, Leaf } from './labels.js';
import type { Run, Runs } from './runs.js';
import type { CellPlace, ValueToken } from './tokens.js';

/** Where the label of each column was last printed above some values. */
export type HeaderPlaces = ReadonlyMap<Leaf, CellPlace>;

/** The table heads in force for each run of values. */
export function headerPlaces(book: LabelBook, runs: Runs): ReadonlyMap<Run, HeaderPlaces> {
  const byKey = columnsByKey(book);
  let places: HeaderPlaces = new Map();
  const result = new Map<Run, HeaderPlaces>();
  for (const run of runs.runs) {
    const printed = run.labels.flatMap((label) =>
      label.cell === null ? [] : (byKey.get(book.keyOf(label.text)) ?? []).map((leaf) => [leaf, label.cell as CellPlace] as const),
    );
    if (printed.length > 0) places = new Map([...places, ...printed]);
    result.set(run, places);
  }
  return result;
}

const COLUMNS = new WeakMap<LabelBook, ReadonlyMap<string, readonly Leaf[]>>();

function columnsByKey(book: LabelBook): ReadonlyMap<string, readonly Leaf[]> {
  const known = COLUMNS.get(book);
  if (known !== undefined) return known;
  const byKey = new Map<string, Leaf[]>();
  for (const leaf of book.columns) {
    for (const wording of [leaf.node.label, ...leaf.node.accepted, ...leaf.node.recognised]) {
      const key = book.keyOf(wording);
      byKey.set(key, [...(byKey.get(key) ?? []), leaf]);
    }
  }
  COLUMNS.set(book, byKey);
  return byKey;
}

/**
 * The columns of some values by the table head above them; null unless each value stands beneath the label of a column
 * of its own, in the same table.
 */
export function byHeader(
  values: readonly ValueToken[] | null,
  places: HeaderPlaces | undefined,
  columns: readonly Leaf[],
): readonly Leaf[] | null {
  if (values === null || places === undefined) return null;
  const byColumn = new Map<string, Leaf>();
  for (const leaf of columns) {
    const place = places.get(leaf);
    if (place !== undefined) byColumn.set(`${place.table}:${place.column}`, leaf);
  }
  const named = values.map((value) => (value.cell === null ? undefined : byColumn.get(`${value.cell.table}:${value.cell.column}`)));
  const found = named.filter((leaf) => leaf !== undefined);
  return found.length === values.length && new Set(found).size === values.length ? found : null;
}
