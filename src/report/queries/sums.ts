import { formatDecimal, negate, parseDecimal, subtract, ZERO } from '../../text/decimal.js';
import type { RelationResult, RelationSide } from '../../types/form.js';

/** More addends than this are not written out in full: zeros go first. */
const MOST_ADDENDS = 8;

/** A sum as written out: `11(5+3+2+1)`; one number alone as it is. */
export function writtenSum(side: RelationSide): string {
  const values = side.terms.flatMap((cell) => (cell.kind === 'number' && cell.value !== null ? [cell.value] : []));
  if (values.length <= 1) return side.sum;
  const told = values.length <= MOST_ADDENDS ? values : values.filter((value) => value !== '0');
  if (told.length <= 1) return side.sum;
  return `${side.sum}(${plus(told.slice(0, MOST_ADDENDS))}${told.length > MOST_ADDENDS ? '+…' : ''})`;
}

/** How far apart the sides are, without sign. */
export function distance({ left, right }: Pick<RelationResult, 'left' | 'right'>): string {
  const difference = subtract(parseDecimal(left.sum) ?? ZERO, parseDecimal(right.sum) ?? ZERO);
  return formatDecimal(difference < 0n ? negate(difference) : difference);
}

function plus(values: readonly string[]): string {
  return values.map((value, index) => (index > 0 && !value.startsWith('-') ? `+${value}` : value)).join('');
}
