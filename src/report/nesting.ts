import type { Wording } from '../types/report.js';
import type { SectionId } from '../types/standard.js';

/** What decides whether a heading marked as a part is one: its number and what it is bound to. */
export interface PartMark {
  readonly ordinal: number | null;
  readonly id: SectionId | null;
  readonly wording: Wording;
  /** The words of the heading. */
  readonly title: string;
}

/** Places in the list of parts: `first` to, not including, `end` stand inside the part before them. */
interface Inner {
  readonly parent: number;
  readonly first: number;
  readonly end: number;
  /** The numbers of the parts go on behind it. */
  readonly resumed: boolean;
}

/** So many sections of the standard a second time are another outline, not a list inside one; more where the parts go on behind them. */
const secondOutline = { resumed: 3, open: 2 };

/**
 * Which headings of the first level stand inside the part before them: lists inside a section that begin again at 一、, items
 * of such lists, and a heading set twice. A second outline in the same file stays one.
 */
export function nestedParts(marks: readonly PartMark[]): readonly boolean[] {
  const nested = marks.map(() => false);
  if (isAscending(marks)) return nested;
  const inner = innerRuns(marks);
  const within = new Set<number>();
  for (const run of inner) for (let index = run.first; index < run.end; index += 1) within.add(index);
  const outer = new Set(marks.flatMap(({ id }, index) => (id === null || within.has(index) ? [] : [id])));
  for (const run of inner) {
    if (!isOutline(marks, run, outer)) nested.fill(true, run.first, run.end);
  }
  return nested;
}

function isAscending(marks: readonly PartMark[]): boolean {
  return marks.every(({ ordinal }, index) => index === 0 || ordinal === null || ordinal > (marks[index - 1]?.ordinal ?? 0));
}

/** Runs of numbers that begin again at one, up to the heading that goes on with the numbers before them. */
function innerRuns(marks: readonly PartMark[]): Inner[] {
  const runs: Inner[] = [];
  const later = new LaterMarks(marks);
  const seen = new Set<SectionId>();
  let last = 0;
  let inside = 0;
  let first = -1;
  const close = (end: number): void => {
    if (first > 0) runs.push({ parent: first - 1, first, end, resumed: marks[end]?.ordinal === last + 1 });
    first = -1;
    inside = 0;
  };
  marks.forEach((mark, index) => {
    later.pass(index);
    const ordinal = mark.ordinal ?? 0;
    const goesOn = inside > 0 && ordinal === inside + 1 && !(ordinal === last + 1 && isOuter(mark, seen, later));
    if (last > 0 && (goesOn || ordinal === 1)) {
      if (inside === 0) first = index;
      inside = ordinal;
      return;
    }
    close(index);
    if (isTwin(marks, index) || isStray(mark, last)) {
      runs.push({ parent: index - 1, first: index, end: index + 1, resumed: true });
      return;
    }
    if (mark.ordinal !== null) last = ordinal;
    if (mark.id !== null) seen.add(mark.id);
  });
  close(marks.length);
  return runs;
}

/** Where a number fits both the list and the parts around it: a section not yet seen is a part, unless a better one comes. */
function isOuter(mark: PartMark, seen: ReadonlySet<SectionId>, later: LaterMarks): boolean {
  const rank = rankOf(mark, seen);
  const best = later.bestRank(mark.ordinal ?? 0, seen);
  return best === null || rank > best || (rank === best && rank > 0);
}

function rankOf({ id, wording }: PartMark, seen: ReadonlySet<SectionId>): number {
  if (id === null || seen.has(id)) return 0;
  return wording === 'mandated' || wording === 'accepted' ? 2 : 1;
}

/** The headings still to come, by number. */
class LaterMarks {
  readonly #places = new Map<number, number[]>();
  readonly #marks: readonly PartMark[];

  constructor(marks: readonly PartMark[]) {
    this.#marks = marks;
    for (let index = marks.length - 1; index >= 0; index -= 1) {
      const ordinal = marks[index]?.ordinal ?? 0;
      const places = this.#places.get(ordinal);
      if (places === undefined) this.#places.set(ordinal, [index]);
      else places.push(index);
    }
  }

  pass(index: number): void {
    this.#places.get(this.#marks[index]?.ordinal ?? 0)?.pop();
  }

  /** The rank of the best of the next few with this number; null where none comes. */
  bestRank(ordinal: number, seen: ReadonlySet<SectionId>): number | null {
    const ranks = (this.#places.get(ordinal) ?? []).slice(-3).flatMap((index) => {
      const mark = this.#marks[index];
      return mark === undefined ? [] : [rankOf(mark, seen)];
    });
    return ranks.length === 0 ? null : Math.max(...ranks);
  }
}

/** An item of a list whose beginning is in other words: unknown, with a number that the parts have passed. */
function isStray({ id, ordinal }: PartMark, last: number): boolean {
  return id === null && ordinal !== null && ordinal > 1 && ordinal < last;
}

/** The same heading once more, as on the next page. */
function isTwin(marks: readonly PartMark[], index: number): boolean {
  const [before, mark] = [marks[index - 1], marks[index]];
  return mark !== undefined && before !== undefined && before.ordinal === mark.ordinal && before.title === mark.title;
}

/** Whether a run has a section that the parts lack, or several that they have: then it is an outline of its own. */
function isOutline(marks: readonly PartMark[], { parent, first, end, resumed }: Inner, outer: ReadonlySet<SectionId>): boolean {
  const own = marks[parent]?.id ?? null;
  const again = new Set<SectionId>();
  for (const { id, wording } of marks.slice(first, end)) {
    if (id === null || id === own) continue;
    if (!outer.has(id)) return true;
    if (wording === 'mandated' || wording === 'accepted') again.add(id);
  }
  return again.size >= (resumed ? secondOutline.resumed : secondOutline.open);
}
