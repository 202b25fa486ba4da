import { measureRelations } from '../../standards/measure-relations.js';
import { measureById } from '../../standards/measures.js';
import type { MeasureRate } from '../../types/measure-relation.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { exactFigure, inOneSentence, isSamePeriod, type ExactFigure } from './exact-figure.js';
import { carriedIn, withCarried } from './listed-figures.js';
import { isBeyondAll, isPercentOf, printedPercent, type PrintedPercent } from './printed-percent.js';

/** A rate of nothing (收到0件，办结率100%), or one that its own figures do not give. */
export type RateFault =
  | { readonly kind: 'of-nothing'; readonly rate: Quantity; readonly whole: ExactFigure }
  | {
      readonly kind: 'rate';
      readonly rate: Quantity;
      readonly printed: PrintedPercent;
      readonly part: ExactFigure;
      readonly whole: ExactFigure;
    };

export interface JudgedRates {
  readonly count: number;
  readonly faults: readonly RateFault[];
}

/** So many figures before a rate are looked at. */
const MOST_BEFORE = 24;

/** The rates of a report whose figures stand before them in their sentence. */
export function judgeRates(report: Report): JudgedRates {
  const carried = carriedIn(report);
  let count = 0;
  const faults: RateFault[] = [];
  for (const rate of report.quantities) {
    const relation = rate.kind === 'rate' ? measureRelations.rates.find((each) => each.rate === rate.measure) : undefined;
    const printed = printedPercent(rate);
    if (relation === undefined || printed === null) continue;
    count += 1;
    const before = countsBefore(rate, report.quantities);
    const fault =
      ofNothing(rate, relation, before) ?? (isBeyondAll(printed) ? null : notFollowing(rate, printed, relation, before, carried));
    if (fault !== null) faults.push(fault);
  }
  return { count, faults };
}

/** The counts before a rate in its sentence; null where one of them is not exact. */
function countsBefore(rate: Quantity, quantities: readonly Quantity[]): ExactFigure[] | null {
  const before = quantities
    .slice(Math.max(0, rate.index - MOST_BEFORE), rate.index)
    .filter((quantity) => quantity.kind === 'count' && inOneSentence(quantity, rate));
  const figures = before.flatMap((quantity) => exactFigure(quantity) ?? []);
  return figures.length === before.length && figures.every(({ quantity }) => isSamePeriod(quantity, rate)) ? figures : null;
}

function ofNothing(rate: Quantity, { wholes }: MeasureRate, before: readonly ExactFigure[] | null): RateFault | null {
  if (before === null || rate.value === '0' || before.some(({ value }) => value !== 0n)) return null;
  const whole = before.find(({ quantity }) => quantity.measure !== null && wholes.includes(quantity.measure));
  return whole === undefined ? null : { kind: 'of-nothing', rate, whole };
}

/** Only where all counts before it are of one family, and one is the part and one the whole. */
function notFollowing(
  rate: Quantity,
  printed: PrintedPercent,
  relation: MeasureRate,
  before: readonly ExactFigure[] | null,
  carried: ReturnType<typeof carriedIn>,
): RateFault | null {
  if (before === null || relation.due.some((word) => rate.wording.includes(word))) return null;
  const parts = before.filter(({ quantity }) => quantity.measure !== null && relation.parts.includes(quantity.measure));
  const wholes = before.filter(({ quantity }) => quantity.measure !== null && relation.wholes.includes(quantity.measure));
  const [part] = parts;
  const [whole] = wholes;
  if (part === undefined || whole === undefined || wholes.length !== 1) return null;
  const family = measureById(whole.quantity.measure)?.family;
  if (before.some(({ quantity }) => measureById(quantity.measure)?.family !== family)) return null;
  const known = carried(whole.quantity.measure);
  // All that fell due was handled; the rest was carried out.
  if (rate.value === '100' && known !== null && known.out.some((value) => value !== 0n)) return null;
  const numerators = [...parts.map(({ value }) => value), parts.reduce((sum, { value }) => sum + value, 0n)];
  const denominators = [...before.map(({ value }) => value), ...withCarried(whole.value, known)];
  if (numerators.some((value) => denominators.some((other) => isPercentOf(printed, value, other)))) return null;
  return { kind: 'rate', rate, printed, part, whole };
}
