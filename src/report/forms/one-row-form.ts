import type { Range } from '../../types/position.js';
import type { RelationStandard } from '../../types/standard.js';
import { canonicalLabel } from './label-text.js';
import type { LabelBook, Leaf } from './labels.js';
import { cutDigits, rowSum } from './row-form.js';
import { collectRuns, type Run, type Runs } from './runs.js';
import type { TokenLine, ValueToken } from './tokens.js';

export interface OneRowReading {
  readonly values: readonly ValueToken[] | null;
  /** What the values stand for; all columns unless groups are missing. */
  readonly columns: readonly Leaf[];
  readonly unread: { readonly reason: 'unreadable-number' | 'ambiguous-table'; readonly range: Range; readonly text: string } | null;
  readonly runs: Runs;
}

/**
 * Reads a form of a single row without a label. Its values are taken in the order of the form only where they stand
 * together, where each group follows its own heading, or where nothing but the label of the last column parts them.
 */
export function readOneRowForm(book: LabelBook, lines: readonly TokenLine[], relations: readonly RelationStandard[]): OneRowReading {
  const runs = collectRuns(lines, () => false);
  const count = book.columns.length;
  const figures = runs.runs.filter(
    (run) => run.digits !== null || run.values.some((value) => value.value.kind === 'number' || value.value.kind === 'dash'),
  );
  if (figures.length === 0) {
    const blank = blankRow(lines, count);
    return { values: blank, columns: blank === null ? [] : book.columns, unread: null, runs };
  }
  const values = inOrder(book, joined(figures), count, relations);
  if (values !== null) return { values, columns: book.columns, unread: null, runs };
  const some = printedGroups(book, figures, runs);
  if (some !== null) return { ...some, unread: null, runs };
  const total = figures.reduce((sum, run) => sum + run.values.length, 0);
  return {
    values: null,
    columns: [],
    unread: {
      reason: total === count ? 'ambiguous-table' : 'unreadable-number',
      range: [Math.min(...figures.map((run) => startOf(run))), Math.max(...figures.map((run) => endOf(run)))],
      text: figures.map((run) => run.digits?.text.text.trim() ?? run.values.map((value) => value.text).join(' ')).join(' … '),
    },
    runs,
  };
}

/** A row that was wrapped: lines of several values each, nothing between them. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last !== undefined && run.labels.length === 0 && run.values.length > 1 && last.values.length > 1) {
      out[out.length - 1] = { ...last, values: [...last.values, ...run.values], lines: [...last.lines, ...run.lines] };
    } else out.push(run);
  }
  return out;
}

/** A row of as many cells as the form has columns, none of them filled. */
function blankRow(lines: readonly TokenLine[], count: number): readonly ValueToken[] | null {
  for (const { tokens, from } of lines) {
    if (from !== 'table' || tokens.length !== count) continue;
    const values = tokens.filter((token) => token.kind === 'value');
    if (values.length === count && values.every((value) => value.value.kind === 'blank')) return values;
  }
  return null;
}

/** Without the blank cells that a row has beyond the form: an empty column added by the conversion. */
function withoutSurplus(values: readonly ValueToken[], count: number): readonly ValueToken[] {
  const filled = values.filter((value) => value.value.kind !== 'blank');
  return values.length > count && filled.length === count ? filled : values;
}

function inOrder(
  book: LabelBook,
  printed: readonly Run[],
  count: number,
  relations: readonly RelationStandard[],
): readonly ValueToken[] | null {
  const runs = printed.map((run) => ({ ...run, values: withoutSurplus(run.values, count) }));
  const digits = runs.filter((run) => run.digits !== null);
  if (digits.length > 0) {
    const only = digits[digits.length - 1];
    const order = book.columns.map((column) => column.node.id);
    if (only?.digits == null) return null;
    const readings = cutDigits(
      only.digits.text,
      count,
      relations.flatMap((relation) => rowSum(relation, order)),
    );
    return readings.length === 1 ? (readings[0] ?? null) : null;
  }
  const whole = runs.filter((run) => run.values.length === count);
  if (whole.length === 1) return whole[0]?.values ?? null;
  if (whole.length > 1) return null;
  return byGroups(book, runs) ?? lastLabelBetween(book, runs, count);
}

/** One run a group, each under the heading of its group. */
function byGroups(book: LabelBook, runs: readonly Run[]): readonly ValueToken[] | null {
  const groups = groupsOf(book.columns);
  if (runs.length !== groups.length || runs.some((run, index) => run.values.length !== groups[index]?.length)) return null;
  const named = runs.map((run) => groups.findIndex((group) => run.labels.some((label) => namesGroup(label.text, group, groups))));
  if (named.some((index) => index === -1) || new Set(named).size !== groups.length) return null;
  return groups.flatMap((_, index) => runs[named.indexOf(index)]?.values ?? []);
}

/** One run for the groups whose headings are printed, where others are missing. */
function printedGroups(book: LabelBook, figures: readonly Run[], { labels }: Runs): Pick<OneRowReading, 'values' | 'columns'> | null {
  const [only] = figures;
  if (figures.length !== 1 || only === undefined || only.digits !== null) return null;
  const groups = groupsOf(book.columns);
  const columns = groups.filter((group) => labels.some((label) => namesGroup(label.text, group, groups))).flat();
  return columns.length > 0 && columns.length < book.columns.length && only.values.length === columns.length
    ? { values: only.values, columns }
    : null;
}

function namesGroup(words: string, group: readonly Leaf[], groups: readonly (readonly Leaf[])[]): boolean {
  const key = canonicalLabel(words);
  const own = groupLabels(group);
  if (!own.some((label) => key.includes(label))) return false;
  return !groups.some(
    (other) =>
      other !== group && groupLabels(other).some((label) => key.includes(label) && own.every((mine) => label.length > mine.length)),
  );
}

function groupLabels(group: readonly Leaf[]): string[] {
  const parent = group[0]?.path[group[0].path.length - 1];
  return parent === undefined ? [] : [parent.label, ...parent.accepted].map(canonicalLabel);
}

/** pdftotext prints the last value behind the label of the last column. */
function lastLabelBetween(book: LabelBook, runs: readonly Run[], count: number): readonly ValueToken[] | null {
  const [first, last] = runs;
  if (runs.length !== 2 || first === undefined || last === undefined) return null;
  if (first.values.length !== count - 1 || last.values.length !== 1) return null;
  const column = book.columns[count - 1];
  const only = last.labels.length === 1 ? last.labels[0] : undefined;
  if (column === undefined || only === undefined) return null;
  return canonicalLabel(only.text) === canonicalLabel(column.node.label) ? [...first.values, ...last.values] : null;
}

/** Columns under the same heading. */
export function groupsOf(columns: readonly Leaf[]): Leaf[][] {
  const groups: Leaf[][] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    const parent = column.path[column.path.length - 1];
    if (last !== undefined && last[0]?.path[last[0].path.length - 1] === parent) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function startOf(run: Run): number {
  return run.digits?.range[0] ?? Math.min(...run.values.map((value) => value.range[0]));
}

function endOf(run: Run): number {
  return run.digits?.range[1] ?? Math.max(...run.values.map((value) => value.range[1]));
}
