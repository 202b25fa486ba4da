import { makesUp } from '../../standards/measure-cells.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { sumsFor, type CellSum } from './figure-cells.js';

/** None, by one sentence, of what another place counts. */
export type ZeroContradiction =
  | { readonly zero: Quantity; readonly figures: readonly Quantity[]; readonly sum: null }
  | { readonly zero: Quantity; readonly figures: readonly []; readonly sum: CellSum };

/** Holds each 0 that the prose says or writes against what it counts elsewhere, and against the cells of the forms. */
export function zeroContradictions(report: Report, whole: readonly Quantity[]): ZeroContradiction[] {
  const found: ZeroContradiction[] = [];
  const seen = new Set<string>();
  for (const zero of whole) {
    const key = `${zero.measure ?? ''} ${zero.channels.join(' ')} ${String(zero.period.year)}`;
    if (!isZero(zero) || seen.has(key)) continue;
    seen.add(key);
    const figures = whole.filter((figure) => !isZero(figure) && isAmong(figure, zero));
    const sums = sumsFor(zero, report);
    const [first] = sums;
    if (figures.length > 0) found.push({ zero, figures, sum: null });
    else if (first !== undefined && sums.every(isSome)) found.push({ zero, figures: [], sum: first });
  }
  return found;
}

export function isZero({ value }: Quantity): boolean {
  return value === '0';
}

/** Whether there is none of the one where there is none of the other. */
function isAmong(figure: Quantity, zero: Quantity): boolean {
  if (figure.measure === null || zero.measure === null || !makesUp(zero.measure, figure.measure)) return false;
  if (figure.period.year !== zero.period.year) return false;
  return zero.channels.length === 0 || zero.channels.join() === figure.channels.join();
}

/** More than nothing, and not because a cell is at fault. */
function isSome({ value, repaired, trust }: CellSum): boolean {
  return value > 0n && (trust !== 'faulty' || (repaired !== null && repaired > 0n));
}
