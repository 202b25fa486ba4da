import { areNearUnits } from '../../standards/measure-relations.js';
import { addDecimals } from '../../text/decimal.js';
import type { Report } from '../../types/report.js';
import { exactFigure, inOneSentence, isSamePeriod, type ExactFigure } from './exact-figure.js';
import { figureLists, isKindOf, type FigureList } from './listed-figures.js';

/** A list that comes to its total only with figures of another unit: 999条 = 542条+152篇+305条. */
export interface MixedList {
  readonly total: ExactFigure;
  /** All that come to the total, in order. */
  readonly counted: readonly ExactFigure[];
  /** Those of another unit. */
  readonly others: readonly ExactFigure[];
}

/** So many figures behind the last part may belong to the list. */
const MOST_BEHIND = 4;
/** So many figures from the total on are looked at. */
const MOST = 500;

/** Linear in the number of figures listed. */
export function mixedLists(report: Pick<Report, 'quantities' | 'quantityGroups'>): MixedList[] {
  return figureLists(report).flatMap((list) => {
    const others = othersOf(list, report);
    if (others.length === 0 || sum(list.parts) === list.total.value) return [];
    const counted = [...list.parts, ...others].sort((left, right) => left.quantity.index - right.quantity.index);
    return sum(counted) === list.total.value ? [{ total: list.total, counted, others }] : [];
  });
}

function sum(figures: readonly ExactFigure[]): bigint {
  return addDecimals(figures.map(({ value }) => value));
}

/** Figures in a near unit that count the same, among the parts or right behind them in their sentence. */
function othersOf({ group, total, parts }: FigureList, { quantities }: Pick<Report, 'quantities'>): ExactFigure[] {
  const own = new Set(group.parts);
  const first = total.quantity.index + 1;
  const last = parts.at(-1)?.quantity;
  if (last === undefined || last.index < first) return [];
  const others: ExactFigure[] = [];
  for (const quantity of quantities.slice(first, Math.min(first + MOST, last.index + 1 + MOST_BEHIND))) {
    if (own.has(quantity.index) || quantity.group !== null || !inOneSentence(quantity, last)) continue;
    if (!areNearUnits(quantity.unit, total.quantity.unit) || !isSamePeriod(quantity, total.quantity)) continue;
    const figure = isKindOf(quantity.measure, total.quantity.measure) ? exactFigure(quantity) : null;
    if (figure !== null) others.push(figure);
  }
  return others;
}
