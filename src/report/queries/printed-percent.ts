import { formatDecimal, parseDecimal, type Decimal } from '../../text/decimal.js';
import type { Quantity } from '../../types/quantity.js';

/** A per cent as printed: 34.8 with a step of 0.1 says that something lies between 34.75 and 34.9, rounded or cut off. */
export interface PrintedPercent {
  /** Without sign. */
  readonly value: bigint;
  readonly step: bigint;
  readonly approximation: Quantity['approximation'];
}

/** Null where it is a range or has more places than are kept. */
export function printedPercent({ value, to, step, approximation }: Quantity): PrintedPercent | null {
  const number = parseDecimal(value);
  const unit = parseDecimal(step);
  if (to !== null || number === null || unit === null) return null;
  return { value: number < 0n ? -number : number, step: unit, approximation };
}

/**
 * Whether `part` is as many per cent of `whole` as is printed, rounded half up or cut off; 超 says more, 近 no more and not much less,
 * 约 nothing that could be checked. Exact. False where the whole is 0.
 */
export function isPercentOf(printed: PrintedPercent, part: bigint, whole: bigint): boolean {
  if (whole <= 0n || part < 0n) return false;
  const share = 200n * part * ONE;
  const from = (2n * printed.value - printed.step) * whole;
  const below = 2n * (printed.value + printed.step) * whole;
  if (printed.approximation === 'about') return true;
  if (printed.approximation === 'above') return share >= 2n * printed.value * whole;
  if (printed.approximation === 'below') return share < below;
  return from <= share && share < below;
}

/** `part` in per cent of `whole`, half up, with as many places as are printed and at least one: 51.85. */
export function percentText(part: bigint, whole: bigint, { step }: Pick<PrintedPercent, 'step'>): string {
  const unit = step >= ONE ? ONE / 10n : step;
  const size = part < 0n ? -part : part;
  const steps = (2n * 100n * size * ONE + whole * unit) / (2n * whole * unit);
  return `${part < 0n ? '-' : ''}${formatDecimal((steps * unit) as Decimal)}%`;
}

/** Whether more than all is printed. */
export function isBeyondAll({ value }: Pick<PrintedPercent, 'value'>): boolean {
  return value > 100n * ONE;
}

const ONE = parseDecimal('1') ?? 1n;
