import { subtract, type Decimal } from '../../text/decimal.js';
import type { ExactFigure } from './exact-figure.js';
import type { FigureList } from './listed-figures.js';

/** A figure that is a power of ten away from what the others of its list make it. */
export interface MagnitudeSlip {
  readonly figure: ExactFigure;
  readonly expected: Decimal;
  readonly factor: bigint;
  /** True where the figure is the larger. */
  readonly above: boolean;
}

/** Slips of a digit; those of 万 and 亿 only where one of them is written. */
const smallFactors = [10n, 100n, 1000n];
const largeFactors = [10_000n, 100_000_000n];
/** Round figures are multiples of ten of each other by chance. */
const MIN_DIGITS = 3;

/** The figure of a list that one power of ten would put right; null where none would. */
export function magnitudeSlip({ group, total, parts }: FigureList, sum: Decimal): MagnitudeSlip | null {
  if (parts.length < 2) return null;
  const large = [total, ...parts].some(({ quantity }) => /[万亿]/u.test(quantity.text)) ? largeFactors : [];
  const small = group.closed !== null || digitsOf(sum) >= MIN_DIGITS ? smallFactors : [];
  const ofTotal = slipOf(total, sum, [...large, ...small]);
  if (ofTotal !== null) return ofTotal;
  const others = group.closed === null ? large : [...large, ...small];
  for (const part of others.length === 0 ? [] : parts) {
    const rest = subtract(total.value, subtract(sum, part.value));
    const slip = slipOf(part, rest, others);
    if (slip !== null) return slip;
  }
  return null;
}

function slipOf(figure: ExactFigure, expected: Decimal, factors: readonly bigint[]): MagnitudeSlip | null {
  if (figure.value <= 0n || expected <= 0n) return null;
  for (const factor of factors) {
    if (figure.value === expected * factor) return { figure, expected, factor, above: true };
    if (expected === figure.value * factor) return { figure, expected, factor, above: false };
  }
  return null;
}

/** Digits between the first and the last that are not 0. */
function digitsOf(value: Decimal): number {
  return value.toString().replace(/0+$/u, '').length;
}
