/** A list of figures as numbers, with all that bears upon what its parts may come to. */
export interface ListFigures {
  /** What the parts may come to: the total, and the total with what was carried into it or out of it. */
  readonly totals: ReadonlySet<bigint>;
  /** 0 or more each. */
  readonly parts: readonly bigint[];
  /** Figures behind the list in the same passage, with which it may go on. */
  readonly further: readonly bigint[];
  /** Places of parts that a word such as 其中 or a bracket opens: from there on they may be parts of the part before. */
  readonly opened: ReadonlySet<number>;
  /** True where no part can be a part of another, since all are classes of one kind. */
  readonly flat: boolean;
}

/** More sums than this at one place mean that nothing can be said of the list. */
const MOST_SUMS = 200;
/** So many parts of a part are looked at. */
const MOST_OPENED = 12;

/**
 * Whether any plausible reading of a list comes to one of its totals: all parts; those up to some part, where what follows belongs
 * elsewhere; parts of parts counted once; figures behind the list counted in. Time linear in the number of parts.
 */
export function balances({ totals, parts, further, opened, flat }: ListFigures): boolean {
  return goesOnTo(totals, parts, further) || (!flat && reaches(totals, parts, opened));
}

/** The places of the parts that count where parts that are themselves added up in the list are counted once. */
export function countedOnce(parts: readonly bigint[]): number[] {
  const sums = new RunningSums(parts);
  const places: number[] = [];
  for (let place = 0; place < parts.length;) {
    const end = sums.endOfParts(place);
    if (end !== null || !sums.isSubtotal(place)) places.push(place);
    place = end ?? place + 1;
  }
  return places;
}

function goesOnTo(totals: ReadonlySet<bigint>, parts: readonly bigint[], further: readonly bigint[]): boolean {
  let sum = 0n;
  for (const value of [...parts, ...further]) {
    sum += value;
    if (totals.has(sum)) return true;
  }
  return false;
}

function reaches(totals: ReadonlySet<bigint>, parts: readonly bigint[], opened: ReadonlySet<number>): boolean {
  const running = new RunningSums(parts);
  // Sums by the place where the next part stands; only those ahead are kept.
  const ahead = new Map<number, Set<bigint>>([[0, new Set([0n])]]);
  let crowded = false;
  const arrive = (place: number, sum: bigint): void => {
    const sums = ahead.get(place) ?? new Set();
    ahead.set(place, sums.add(sum));
    if (sums.size > MOST_SUMS) crowded = true;
  };
  for (let place = 0; place <= parts.length; place += 1) {
    const sums = ahead.get(place);
    ahead.delete(place);
    if (sums === undefined) continue;
    if (place > 0) for (const sum of sums) if (totals.has(sum)) return true;
    const part = parts[place];
    if (part === undefined) break;
    const nested = running.endOfParts(place);
    const isSubtotal = running.isSubtotal(place);
    const ends = opened.has(place) ? endsOfOpened(parts, place) : [];
    for (const sum of sums) {
      arrive(place + 1, sum + part);
      if (nested !== null) arrive(nested, sum + part);
      if (isSubtotal) arrive(place + 1, sum);
      for (const end of ends) arrive(end, sum);
    }
    if (crowded) return true;
  }
  return false;
}

/** Where a run of parts may end that all stand within the part before it. */
function endsOfOpened(parts: readonly bigint[], start: number): number[] {
  const whole = parts[start - 1];
  if (whole === undefined) return [];
  const ends: number[] = [];
  let sum = 0n;
  for (let place = start; place < Math.min(parts.length, start + MOST_OPENED); place += 1) {
    sum += parts[place] ?? 0n;
    if (sum > whole) break;
    ends.push(place + 1);
  }
  return ends;
}

/** Finds runs of parts that come to another part. */
class RunningSums {
  readonly #parts: readonly bigint[];
  /** #sums[i]: of the first i parts. */
  readonly #sums: readonly bigint[];
  readonly #first = new Map<bigint, number>();
  readonly #last = new Map<bigint, number>();

  constructor(parts: readonly bigint[]) {
    this.#parts = parts;
    const sums = [0n];
    for (const part of parts) sums.push((sums.at(-1) ?? 0n) + part);
    this.#sums = sums;
    sums.forEach((sum, index) => {
      if (!this.#first.has(sum)) this.#first.set(sum, index);
      this.#last.set(sum, index);
    });
  }

  /** Where the run of two or more parts ends that follows a part and comes to it; null where there is none. */
  endOfParts(place: number): number | null {
    const part = this.#parts[place] ?? 0n;
    if (part === 0n) return null;
    const end = this.#last.get((this.#sums[place + 1] ?? 0n) + part);
    return end !== undefined && end >= place + 3 ? end : null;
  }

  /** Whether two or more parts right before a part come to it. */
  isSubtotal(place: number): boolean {
    const part = this.#parts[place] ?? 0n;
    if (part === 0n) return false;
    const start = this.#first.get((this.#sums[place] ?? 0n) - part);
    return start !== undefined && start <= place - 2;
  }
}
