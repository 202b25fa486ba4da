import { formatDecimal } from '../../text/decimal.js';
import type { Quantity } from '../../types/quantity.js';
import type { CellMeaning } from '../../types/measure-cells.js';
import type { Report } from '../../types/report.js';
import { byValue, fits } from './comparable.js';
import { sumsFor, type CellSum } from './figure-cells.js';

/** A figure of the prose that no reading of the form's cells comes to. */
export interface Mismatch {
  /** Where the figure stands, the first place first. */
  readonly places: readonly Quantity[];
  /** The cells that its words mean first of all. */
  readonly sum: CellSum;
  /** Figures of the prose that the cells do come to. */
  readonly fitting: readonly Quantity[];
  /**
   * Which is the odd one out. `figure`: other sentences say what the form says; `against-sums`: the sums of the form hold it to be
   * right; `cell`: several sentences say otherwise and no sum speaks for it; `both`: the sums of the form say that it is wrong, and
   * the figure is no better; `unknown`: one stands against the other.
   */
  readonly odd: 'figure' | 'against-sums' | 'cell' | 'both' | 'unknown';
}

export interface AgainstCells {
  readonly looked: number;
  readonly mismatches: readonly Mismatch[];
  /** Figures that agree with the form. */
  readonly fitting: readonly Quantity[];
}

interface Judged {
  readonly figure: Quantity;
  readonly sum: CellSum;
  readonly fits: boolean;
}

/** Holds the figures of the prose against the cells that they may mean. */
export function figuresAgainstCells(report: Report, figures: readonly Quantity[]): AgainstCells {
  const byMeaning = new Map<CellMeaning, Judged[]>();
  for (const figure of figures) {
    const judged = judge(figure, report);
    if (judged === null) continue;
    const { meaning } = judged.sum;
    const group = byMeaning.get(meaning);
    if (group === undefined) byMeaning.set(meaning, [judged]);
    else group.push(judged);
  }
  const groups = [...byMeaning.values()];
  return {
    looked: groups.flat().length,
    mismatches: groups.flatMap(mismatchesOf),
    fitting: groups.flat().flatMap((judged) => (judged.fits ? judged.figure : [])),
  };
}

/** The cells that a figure means and does not agree with; null where it agrees or nothing is known. */
export function contrarySum(figure: Quantity, report: Report): CellSum | null {
  const judged = judge(figure, report);
  return judged === null || judged.fits ? null : judged.sum;
}

/** Null where there is nothing to hold it against, or where the form is wrong itself in ways that may explain it. */
function judge(figure: Quantity, report: Report): Judged | null {
  const sums = sumsFor(figure, report);
  const [sum] = sums;
  if (sum === undefined || isInOtherUnit(figure, sum) || sums.some(({ trust, repaired }) => trust === 'faulty' && repaired === null))
    return null;
  const isFit = sums.some(({ value, repaired }) => fits(figure, value) || (repaired !== null && fits(figure, repaired)));
  return { figure, sum, fits: isFit };
}

/** The digits of the figure in a cell of another unit: that the cell is in the wrong unit is told by the rule about units. */
function isInOtherUnit({ value }: Quantity, sum: CellSum): boolean {
  const [term] = sum.terms;
  return sum.terms.length === 1 && term?.cell.value === value && value !== formatDecimal(sum.value);
}

function mismatchesOf(judged: readonly Judged[]): Mismatch[] {
  const fitting = judged.flatMap((each) => (each.fits ? each.figure : []));
  const sums = new Map(judged.map(({ figure, sum }) => [figure, sum]));
  const values = byValue(judged.flatMap((each) => (each.fits ? [] : each.figure))) ?? [];
  return values.flatMap((places): Mismatch[] => {
    const [first] = places;
    const sum = first === undefined ? undefined : sums.get(first);
    return sum === undefined ? [] : [{ places, sum, fitting, odd: oddOne(places, fitting, sum) }];
  });
}

function oddOne(places: readonly Quantity[], fitting: readonly Quantity[], { trust }: CellSum): Mismatch['odd'] {
  if (trust === 'faulty') return 'both';
  if (fitting.length >= places.length) return 'figure';
  if (trust === 'held') return places.length > 1 ? 'unknown' : 'against-sums';
  return places.length > fitting.length + 1 ? 'cell' : 'unknown';
}
