/** Which cells of a row add up: positions of the parts and of their total. */
export interface RowSum {
  readonly parts: readonly number[];
  readonly total: number;
}

/** Work at most; a run that needs more stays unread. */
const STEPS = 200_000;
/** Nine digits: sums of a row stay far inside the exact integers of a double. */
const LONGEST_NUMBER = 9;

/** Offsets at which the numbers of one reading begin and end. */
export type Cut = readonly (readonly [start: number, end: number])[];

/**
 * All ways to cut a run of digits into `count` numbers without leading zeros that satisfy the sums; null where there
 * are more than `most`, or the search took too long. A sum is tried as soon as its total is cut, so the parts must
 * stand before their total.
 */
export function splitDigits(digits: string, count: number, sums: readonly RowSum[], most = 1): readonly Cut[] | null {
  if (count < 1 || digits.length < count || !/^\d+$/.test(digits)) return [];
  const byTotal = new Map(sums.map((sum) => [sum.total, sum.parts]));
  const values: number[] = [];
  const cuts: [number, number][] = [];
  const found: Cut[] = [];
  let steps = 0;

  const search = (at: number): void => {
    if (found.length > most || (steps += 1) > STEPS) return;
    if (cuts.length === count) {
      if (at === digits.length) found.push(cuts.map((cut) => [...cut] as const));
      return;
    }
    const left = count - cuts.length - 1;
    const longest = digits.charAt(at) === '0' ? 1 : Math.min(LONGEST_NUMBER, digits.length - at - left);
    const shortest = left === 0 ? digits.length - at : 1;
    for (let length = shortest; length <= longest; length += 1) {
      const value = Number(digits.slice(at, at + length));
      const parts = byTotal.get(cuts.length);
      if (parts !== undefined && sumOf(parts, cuts.length) !== value) continue;
      if (parts === undefined && leavesTooLittle(at + length, left, value)) break;
      cuts.push([at, at + length]);
      values.push(value);
      search(at + length);
      cuts.pop();
      values.pop();
    }
  };
  // The total of the row under way needs at least as many digits as the sum of the parts cut so far.
  const pending = Array.from({ length: count }, (_, position) => sums.find((sum) => sum.parts.includes(position))?.parts ?? null);
  function leavesTooLittle(next: number, left: number, value: number): boolean {
    const parts = pending[cuts.length] ?? null;
    return parts !== null && digits.length - next - (left - 1) < String(sumOf(parts, cuts.length) + value).length;
  }
  function sumOf(parts: readonly number[], before: number): number {
    let sum = 0;
    for (const part of parts) if (part < before) sum += values[part] ?? 0;
    return sum;
  }
  search(0);
  return found.length > most || steps > STEPS ? null : found;
}
