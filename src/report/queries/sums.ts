import type { RelationSide } from '../../types/form.js';

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

function plus(values: readonly string[]): string {
  return values.map((value, index) => (index > 0 && !value.startsWith('-') ? `+${value}` : value)).join('');
}
