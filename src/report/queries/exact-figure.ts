import { parseDecimal, type Decimal } from '../../text/decimal.js';
import type { Quantity } from '../../types/quantity.js';

/** A count that says one number, with that number. */
export interface ExactFigure {
  readonly quantity: Quantity;
  readonly value: Decimal;
}

/** Null for percentages, ranges, approximate numbers and those with more places than are kept. */
export function exactFigure(quantity: Quantity | undefined): ExactFigure | null {
  if (quantity === undefined || quantity.kind !== 'count' || quantity.to !== null || quantity.approximation !== null) return null;
  const value = parseDecimal(quantity.value);
  return value === null || value < 0n ? null : { quantity, value };
}

/** Whether two figures stand in one sentence. */
export function inOneSentence(left: Quantity, right: Quantity): boolean {
  return left.passage === right.passage && left.sentence[0] === right.sentence[0];
}

/** Whether two figures are about the same time. */
export function isSamePeriod({ period: left }: Quantity, { period: right }: Quantity): boolean {
  return left.kind === right.kind && left.year === right.year && left.part === right.part;
}
