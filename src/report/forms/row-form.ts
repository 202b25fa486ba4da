import { sliceMapped, sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { FormStandard, LabelNode, RelationStandard } from '../../types/standard.js';
import { alignRows, weighLabels, type Candidate } from './align.js';
import { QUALITY } from './label-text.js';
import type { LabelBook, Leaf } from './labels.js';
import { collectRuns, cutRun, type Run, type Runs } from './runs.js';
import { byHeader, headerPlaces } from './headers.js';
import { decideReadings, type OpenRow } from './decide-readings.js';
import { splitDigits, type RowSum } from './split-digits.js';
import type { LabelToken, TokenLine, ValueToken } from './tokens.js';
import { parseValue } from './values.js';

/** A row of the form with the values that stand for its columns, in the order of `columns`. */
export interface BoundRow {
  readonly index: number;
  readonly columns: readonly Leaf[];
  readonly values: readonly ValueToken[];
  /** `gap`: no label of its own; placed because exactly this row was free. */
  readonly by: 'label' | 'gap';
  /** The words that named it; for `gap` those that stand in its place and name nothing, null where there are none. */
  readonly label: LabelToken | null;
}

export interface UnreadRow {
  readonly index: number | null;
  readonly reason: 'unreadable-number' | 'ambiguous-table';
  readonly range: Range;
  readonly text: string;
}

export interface RowFormReading {
  readonly rows: readonly BoundRow[];
  readonly unread: readonly UnreadRow[];
  readonly added: readonly LabelToken[];
  readonly runs: Runs;
}

interface Entry extends Candidate {
  readonly run: Run;
  readonly values: readonly ValueToken[] | null;
  readonly range: Range;
  readonly text: string;
  /** Several readings of run-together digits. */
  readonly readings?: readonly (readonly ValueToken[])[];
}

/** Reads a form whose rows have labels. */
export function readRowForm(
  form: FormStandard,
  book: LabelBook,
  lines: readonly TokenLine[],
  relations: readonly RelationStandard[],
): RowFormReading {
  const units = unitsOf(form);
  const runs = collectRuns(lines, (text) => units.has(text.trim()));
  const columns = columnReader(book, runs);
  const headers = headerPlaces(book, runs);
  const entries = runs.runs.flatMap((run, index) => entriesOf(run, index, book, columns, relations));
  const placements = alignRows(entries, book.rows.length);
  const rows: BoundRow[] = [];
  const unread: UnreadRow[] = [];
  const added: LabelToken[] = [];
  const open: OpenRow[] = [];
  entries.forEach((entry, position) => {
    const placement = placements[position];
    const index = placement?.index ?? null;
    const leaf = index === null ? undefined : book.rows[index];
    if (index === null || leaf === undefined || placement?.by == null) {
      const label = ownLabel(entry.run, book);
      if (label !== null && entry.matches.length === 0) added.push(label);
      else if (entry.values !== null && worthReading(entry.values))
        unread.push({ index: null, reason: 'ambiguous-table', range: entry.range, text: entry.text });
      return;
    }
    const width = byHeader(entry.values, headers.get(entry.run), book.columnsOf(leaf.block)) ?? columns(leaf, entry.values?.length ?? -1);
    if (entry.values === null && width !== null && entry.readings !== undefined && entry.readings.length > 1) {
      open.push({
        index,
        columns: width,
        readings: entry.readings,
        label: nearestLabel(entry.run, index, book),
        range: entry.range,
        text: entry.text,
      });
      return;
    }
    if (entry.values === null || width === null) {
      unread.push({ index, reason: 'unreadable-number', range: entry.range, text: entry.text });
      return;
    }
    rows.push({
      index,
      columns: width,
      values: entry.values,
      by: placement.by,
      label: placement.by === 'label' ? nearestLabel(entry.run, index, book) : ownLabel(entry.run, book),
    });
  });
  const decided = decideReadings(open, rows, book, relations);
  if (decided !== null) rows.push(...decided);
  else unread.push(...open.map((row): UnreadRow => ({ index: row.index, reason: 'unreadable-number', range: row.range, text: row.text })));
  return { rows, unread, added, runs };
}

function entriesOf(run: Run, index: number, book: LabelBook, columns: ColumnReader, relations: readonly RelationStandard[]): Entry[] {
  const matches = weighLabels(run.labels, run.sameLine, book);
  const leaf = book.rows[heaviest(matches)];
  if (run.digits !== null) return leaf === undefined ? [] : [digitsEntry(run, index, matches, leaf, columns, relations)];
  const width = (leaf === undefined ? onlyWidth(book) : columns(leaf, run.values.length)?.length) ?? null;
  const group = String(index);
  if (width === null) {
    // A form of several widths: figures without a label are one row, to be judged when it is known which.
    if (leaf === undefined) return worthReading(run.values) ? [entry(run, run.values, run.values, matches, [], group)] : [];
    return [entry(run, null, run.values, matches, [], group)];
  }
  const rows = cutRun(run, width);
  if (rows === null) return leaf === undefined ? [] : [entry(run, null, run.values, matches, [], group)];
  if (leaf === undefined && rows.every((row) => !worthReading(row.values))) return [];
  return rows.map((row, position) => {
    const shared = row.shared && row.group === 0 ? matches.filter(isGood).map((match) => match.index) : [];
    return entry(run, row.values, row.values, position === 0 && !row.shared ? matches : [], shared, `${group}:${row.group}`);
  });
}

function heaviest(matches: Entry['matches']): number {
  let best: Entry['matches'][number] | null = null;
  for (const match of matches) if (best === null || match.weight > best.weight) best = match;
  return best?.index ?? -1;
}

function isGood({ weight }: Entry['matches'][number]): boolean {
  return weight >= QUALITY.prefix * 10 - 4;
}

function entry(
  run: Run,
  values: Entry['values'],
  printed: readonly ValueToken[],
  matches: Entry['matches'],
  shared: Entry['shared'],
  group: string,
): Entry {
  return {
    run,
    values,
    matches,
    shared,
    group,
    // Asked for only where the row stays unread.
    get range() {
      return rangeOf(printed);
    },
    get text() {
      return printed.map((value) => value.text).join(' ');
    },
  };
}

function digitsEntry(
  run: Run,
  index: number,
  matches: Entry['matches'],
  leaf: Leaf,
  columns: ColumnReader,
  relations: readonly RelationStandard[],
): Entry {
  const digits = run.digits;
  const wide = columns(leaf, -1) ?? [];
  const base = {
    run,
    matches,
    shared: [],
    group: String(index),
    range: digits?.range ?? ([0, 0] as const),
    text: digits?.text.text.trim() ?? '',
  };
  if (digits === null) return { ...base, values: null };
  const order = wide.map((column) => column.node.id);
  const sums = relations.flatMap((relation) => rowSum(relation, order));
  const readings = cutDigits(digits.text, order.length, sums);
  return { ...base, values: readings.length === 1 ? (readings[0] ?? null) : null, readings };
}

/** The relation as positions in the row, where it closes a row with its total. */
export function rowSum(relation: RelationStandard, order: readonly string[]): RowSum[] {
  if (relation.over !== 'each-row' || relation.kind !== 'eq') return [];
  const [parts, total] = relation.total === 'left' ? [relation.right, relation.left] : [relation.left, relation.right];
  const last = order.indexOf(total[0] ?? '');
  const positions = parts.map((part) => order.indexOf(part));
  return last === -1 || positions.includes(-1) || positions.some((position) => position > last) ? [] : [{ parts: positions, total: last }];
}

/** So many readings of one run of digits are carried on, to be decided by the other rows. */
const MOST_READINGS = 60;

/** The figures of a row, with spaces between, are no longer than this. */
const LONGEST_RUN = 400;

/** The readings of run-together digits; white space between figures helps only where it parts them into just as many. */
export function cutDigits(mapped: MappedText, count: number, sums: readonly RowSum[]): readonly (readonly ValueToken[])[] {
  const { text } = mapped;
  if (text.length > LONGEST_RUN) return [];
  const words = [...text.matchAll(/[^\s|]+/g)].map((match) => [match.index, match.index + match[0].length] as const);
  if (words.length === count) return [words.map(([start, end]) => pieceOf(mapped, start, end))];
  const places = [...text].flatMap((unit, at) => (/\d/.test(unit) ? [at] : []));
  // Signs and points cannot be told apart; separators leave nothing to tell.
  if (/[.+|-]/.test(text)) return [];
  const cuts = splitDigits(places.map((at) => text.charAt(at)).join(''), count, sums, MOST_READINGS) ?? [];
  return cuts.map((cut) => cut.map(([start, end]) => pieceOf(mapped, places[start] ?? 0, (places[end - 1] ?? 0) + 1)));
}

function pieceOf(mapped: MappedText, start: number, end: number): ValueToken {
  const piece = sliceMapped(mapped, start, end);
  const text = piece.text.replace(/\s+/g, '');
  return { kind: 'value', text, range: sourceRange(mapped, start, end), value: parseValue(text), cell: null };
}

/** The columns that `count` values of a row stand for; null where that cannot be told. -1: as many as the form has. */
export type ColumnReader = (row: Leaf, count: number) => readonly Leaf[] | null;

/** All columns of the block, or, where fewer values stand, those whose labels are printed. */
function columnReader(book: LabelBook, runs: Runs): ColumnReader {
  let printed: ReadonlySet<string> | null = null;
  const isPrinted = (node: LabelNode): boolean => {
    printed ??= new Set(runs.labels.map((label) => book.keyOf(label.text)));
    return [node.label, ...node.accepted, ...node.recognised].some((wording) => printed?.has(book.keyOf(wording)));
  };
  return (row, count) => {
    const all = book.columnsOf(row.block);
    if (count === -1 || count >= all.length) return all;
    const some = all.filter((column) => isPrinted(column.node));
    return some.length === count ? some : null;
  };
}

function onlyWidth(book: LabelBook): number | undefined {
  const blocks = new Set(book.rows.map((row) => row.block));
  return blocks.size === 1 ? book.columns.length : undefined;
}

const UNITS = new WeakMap<FormStandard, ReadonlySet<string>>();

function unitsOf(form: FormStandard): ReadonlySet<string> {
  const known = UNITS.get(form);
  if (known !== undefined) return known;
  const units = new Set<string>();
  UNITS.set(form, units);
  const visit = (node: LabelNode): void => {
    if (node.unit !== null) units.add(node.unit);
    node.children.forEach(visit);
  };
  form.blocks.forEach((block) => block.rows.forEach(visit));
  return units;
}

function worthReading(values: readonly ValueToken[]): boolean {
  return values.some((value) => value.value.kind === 'number');
}

function ownLabel(run: Run, book: LabelBook): LabelToken | null {
  const label = run.sameLine[run.sameLine.length - 1];
  return label !== undefined && !book.isColumn(label.text) && run.from === 'table' && worthReading(run.values) ? label : null;
}

function nearestLabel(run: Run, index: number, book: LabelBook): LabelToken | null {
  return [...run.labels].reverse().find((label) => book.match(label.text).some((match) => match.index === index)) ?? null;
}

function rangeOf(values: readonly ValueToken[]): Range {
  return [Math.min(...values.map((value) => value.range[0])), Math.max(...values.map((value) => value.range[1]))];
}
