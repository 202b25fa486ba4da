import { QUALITY } from './label-text.js';
import type { LabelBook, LabelMatch } from './labels.js';
import type { LabelToken } from './tokens.js';

/** A row of values on its way to a row of the form. */
export interface Candidate {
  /** Rows of the form it may be, by its labels, with weights; empty where no label stands with it. */
  readonly matches: readonly { readonly index: number; readonly weight: number }[];
  /** Rows it may belong to as one of a group that shares a label; empty where there is none. */
  readonly shared: readonly number[];
  readonly group: string;
}

export interface Placement {
  /** Row of the form; null where none could be told. */
  readonly index: number | null;
  readonly by: 'label' | 'gap' | null;
}

/** How far back a label may stand from its values, in labels. */
const REACH = 6;

/** The rows that the labels in front of some values may name, nearest first; stops at the nearest whole label. */
export function weighLabels(
  labels: readonly LabelToken[],
  sameLine: readonly LabelToken[],
  book: LabelBook,
): { index: number; weight: number }[] {
  const nearest = labels[labels.length - 1];
  const only = nearest === undefined ? undefined : book.match(nearest.text)[0];
  // Nearly every row: its own whole label stands right before it.
  if (only !== undefined && nearest !== undefined && isWhole(only) && book.match(nearest.text).length === 1 && !book.isColumn(nearest.text))
    return [{ index: only.index, weight: QUALITY[only.quality] * 10 }];
  const weights = new Map<number, number>();
  const own = new Set(sameLine);
  for (let back = 0; back < Math.min(REACH, labels.length); back += 1) {
    const token = labels[labels.length - 1 - back];
    if (token === undefined) break;
    if (book.isColumn(token.text) && !own.has(token)) continue;
    const matches = book.match(token.text);
    for (const match of matches) {
      const weight = QUALITY[match.quality] * 10 - back * 2;
      weights.set(match.index, Math.max(weight, weights.get(match.index) ?? 0));
    }
    if (matches.some((match) => isWhole(match))) break;
  }
  return [...weights].map(([index, weight]) => ({ index, weight }));
}

function isWhole(match: LabelMatch): boolean {
  return QUALITY[match.quality] >= QUALITY.stripped;
}

/**
 * Places rows of values on the rows of a form. Labels decide; among several readings the one that keeps the order of
 * the form and weighs most. Rows without a label are placed only where exactly as many rows of the form are free
 * between two placed ones.
 */
export function alignRows(candidates: readonly Candidate[], rowCount: number): Placement[] {
  if (isPlain(candidates)) return candidates.map((candidate) => ({ index: candidate.matches[0]?.index ?? null, by: 'label' }));
  const placed = bestMonotone(candidates);
  bindOutOfOrder(candidates, placed);
  return fillGaps(candidates, placed, rowCount);
}

/** Every row has one label, and they stand in the order of the form. */
function isPlain(candidates: readonly Candidate[]): boolean {
  let last = -1;
  for (const { matches } of candidates) {
    const only = matches[0];
    if (matches.length !== 1 || only === undefined || only.index <= last) return false;
    last = only.index;
  }
  return true;
}

function bestMonotone(candidates: readonly Candidate[]): (number | null)[] {
  interface Step {
    readonly candidate: number;
    readonly index: number;
    readonly total: number;
    readonly before: Step | null;
  }
  // The best chain that ends at or before each row of the form, kept as a list with rising rows and totals.
  let chains: Step[] = [];
  candidates.forEach((candidate, position) => {
    const steps = candidate.matches.map((match): Step => {
      let before: Step | null = null;
      for (const chain of chains) if (chain.index < match.index && (before === null || chain.total > before.total)) before = chain;
      return { candidate: position, index: match.index, total: match.weight + (before?.total ?? 0), before };
    });
    if (steps.length > 0) chains = prune([...chains, ...steps]);
  });
  const placed: (number | null)[] = candidates.map(() => null);
  let best: Step | null = null;
  for (const chain of chains) if (best === null || chain.total > best.total) best = chain;
  for (let step: Step | null = best; step !== null; step = step.before) placed[step.candidate] = step.index;
  return placed;
}

function prune<Step extends { readonly index: number; readonly total: number }>(chains: Step[]): Step[] {
  const sorted = [...chains].sort((a, b) => a.index - b.index || b.total - a.total);
  const kept: Step[] = [];
  for (const chain of sorted) if (kept.length === 0 || chain.total > (kept[kept.length - 1]?.total ?? 0)) kept.push(chain);
  return kept;
}

/** A whole label names its row even where the row stands out of order. */
function bindOutOfOrder(candidates: readonly Candidate[], placed: (number | null)[]): void {
  const taken = new Set(placed);
  candidates.forEach((candidate, position) => {
    if (placed[position] !== null) return;
    const whole = candidate.matches.filter((match) => match.weight >= QUALITY.stripped * 10 && !taken.has(match.index));
    const only = whole[0];
    if (whole.length !== 1 || only === undefined) return;
    placed[position] = only.index;
    taken.add(only.index);
  });
}

function fillGaps(candidates: readonly Candidate[], placed: readonly (number | null)[], rowCount: number): Placement[] {
  const result: Placement[] = placed.map((index) => ({ index, by: index === null ? null : 'label' }));
  const taken = new Set(placed.filter((index) => index !== null));
  let position = 0;
  while (position < candidates.length) {
    if (placed[position] !== null) {
      position += 1;
      continue;
    }
    let stop = position;
    while (stop < candidates.length && placed[stop] === null) stop += 1;
    const low = position === 0 ? -1 : (placed[position - 1] ?? -1);
    const high = stop === candidates.length ? rowCount : (placed[stop] ?? rowCount);
    const free: number[] = [];
    for (let index = low + 1; index < high; index += 1) if (!taken.has(index)) free.push(index);
    if (free.length === stop - position && sharedLabelsFit(candidates.slice(position, stop), free)) {
      free.forEach((index, offset) => (result[position + offset] = { index, by: 'gap' }));
    }
    position = stop;
  }
  return result;
}

/** The label that a group shares must be the label of one of its rows. */
function sharedLabelsFit(candidates: readonly Candidate[], rows: readonly number[]): boolean {
  const groups = new Map<string, { labels: readonly number[]; rows: number[] }>();
  candidates.forEach((candidate, offset) => {
    const group = groups.get(candidate.group) ?? { labels: candidate.shared, rows: [] };
    group.rows.push(rows[offset] ?? -1);
    groups.set(candidate.group, group);
  });
  return [...groups.values()].every((group) => group.labels.length === 0 || group.labels.some((label) => group.rows.includes(label)));
}
