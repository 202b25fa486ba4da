import { measureCells } from '../../standards/measure-cells.js';
import { addDecimals, formatDecimal, parseDecimal, ZERO, type Decimal } from '../../text/decimal.js';
import type { MeasureId, Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { sumsOf, type CellSum } from './figure-cells.js';
import { judgeFlows } from './flow-findings.js';

const { flow } = measureCells;

/** More requests handled than there were. */
export interface Exceeding {
  /** The figure of those handled, or the figures that make it up. */
  readonly handled: readonly Quantity[];
  readonly handledSum: Decimal;
  readonly received: Quantity;
  readonly receivedValue: Decimal;
  /** What was carried over from the year before: a figure, a cell, or what is not told. */
  readonly carried: Carried;
  /** Nothing about it is in doubt. */
  readonly certain: boolean;
}

/** `absent`: the report does not speak of it and its form has no row for it; `unknown`: there is some, but nobody says how much. */
export type Carried =
  | { readonly from: 'figure'; readonly figure: Quantity; readonly value: Decimal }
  | { readonly from: 'cell'; readonly sum: CellSum; readonly value: Decimal }
  | { readonly from: 'absent' | 'unknown' };

export interface HandledAgainstReceived {
  /** How many totals of handled requests were held against those received. */
  readonly looked: number;
  readonly exceeding: readonly Exceeding[];
}

/** Holds the requests that the prose says were handled against those that it says came in. */
export function handledAgainstReceived(report: Report, whole: readonly Quantity[]): HandledAgainstReceived {
  const received = largest(
    whole.filter(({ measure, channels }) => measure !== null && flow.received.includes(measure) && channels.length === 0),
  );
  if (received === undefined) return { looked: 0, exceeding: [] };
  const totals = handledTotals(report, whole);
  const carried = carriedIn(report, whole);
  const limit = addDecimals([valueOf(received), 'value' in carried ? carried.value : ZERO]);
  const toldAsFlow = toldAsFlows(report);
  const exceeding = totals.flatMap((handled): Exceeding[] => {
    const handledSum = addDecimals(handled.map(valueOf));
    if (handledSum <= limit || handled.some((figure) => toldAsFlow.has(figure))) return [];
    const certain = carried.from !== 'unknown' && handled.every((figure) => isSure(figure, received));
    return [{ handled, handledSum, received, receivedValue: valueOf(received), carried, certain }];
  });
  return { looked: totals.length, exceeding: exceeding.slice(0, 1) };
}

/** Where a sentence tells all that came in and went out, that it does not balance is said of the whole of it. */
function toldAsFlows(report: Report): ReadonlySet<Quantity> {
  const faults = judgeFlows(report).faults.filter(({ severity }) => severity === 'error');
  return new Set(faults.flatMap(({ out }) => out.map(({ quantity }) => quantity)));
}

/** Written figures with one reading, of one section. */
function isSure(handled: Quantity, received: Quantity): boolean {
  return (
    [handled, received].every(({ written, otherMeasures, step }) => written !== 'words' && otherMeasures.length === 0 && step === '1') &&
    handled.section === received.section
  );
}

/** The totals that the prose states, the parts of each: 办结 29, or 按时办结 24 and 延期办结 5. */
function handledTotals(report: Report, whole: readonly Quantity[]): (readonly Quantity[])[] {
  const totals = flow.handled.flatMap((measures) => {
    const [measure] = measures;
    if (measures.length === 1) return whole.filter((figure) => figure.measure === measure).map((figure) => [figure]);
    const figures = measures.flatMap((each) => only(whole, each) ?? []);
    return figures.length > 0 ? [figures] : [];
  });
  return totals.length > 0 ? totals : resultLists(report, new Set(whole));
}

/** The one figure of a measure; undefined where there are several, which may add up. */
function only(whole: readonly Quantity[], wanted: MeasureId): Quantity | undefined {
  const found = whole.filter(({ measure }) => measure === wanted);
  return found.length === 1 ? found[0] : undefined;
}

/** Lists of results without a total beside them. */
function resultLists({ quantities, quantityGroups }: Report, whole: ReadonlySet<Quantity>): (readonly Quantity[])[] {
  return quantityGroups.flatMap(({ total, parts }) => {
    if (total !== null || parts.length < 2) return [];
    const figures = parts.flatMap((part) => quantities[part] ?? []);
    const measures = new Set(figures.map(({ measure }) => measure));
    if (measures.size < figures.length || !figures.every((figure) => whole.has(figure))) return [];
    return [...measures].every((measure) => measure !== null && flow.results.includes(measure)) ? [figures] : [];
  });
}

function carriedIn(report: Report, whole: readonly Quantity[]): Carried {
  const figure = largest(whole.filter(({ measure, otherMeasures }) => [measure, ...otherMeasures].includes(flow.carried)));
  if (figure !== undefined) return { from: 'figure', figure, value: valueOf(figure) };
  const [sum] = sumsOf(flow.carried, report);
  if (sum !== undefined) return sum.trust === 'faulty' ? { from: 'unknown' } : { from: 'cell', sum, value: sum.value };
  return report.standard?.about === 'content' && !speaksOfCarrying(report) ? { from: 'absent' } : { from: 'unknown' };
}

function speaksOfCarrying({ passages }: Report): boolean {
  return passages.some((passage) => passage.kind !== 'table' && measureCells.carryWords.some((word) => passage.text.text.includes(word)));
}

function largest(figures: readonly Quantity[]): Quantity | undefined {
  return figures.reduce<Quantity | undefined>(
    (most, figure) => (most === undefined || valueOf(figure) > valueOf(most) ? figure : most),
    undefined,
  );
}

export function valueOf({ value }: Quantity): Decimal {
  return parseDecimal(value) ?? ZERO;
}

/** What there was to handle, the addends written out: `12(9+3)`. */
export function addends({ received, receivedValue, carried }: Exceeding): { readonly sum: Decimal; readonly written: string } {
  if (!('value' in carried)) return { sum: receivedValue, written: received.value };
  const sum = addDecimals([receivedValue, carried.value]);
  return { sum, written: `${formatDecimal(sum)}(${received.value}+${formatDecimal(carried.value)})` };
}
