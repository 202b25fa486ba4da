import type { RelationSide } from '../../types/form.js';

/** More addends than this are not written out in full: zeros go first. */
const MOST_ADDENDS = 8;

/** A sum as written out: `11(5+3+2+1)`; one number alone as it is. */
export function writtenSum(side: RelationSide): string {
  const values = side.terms.flatMap((cell) => (cell.kind === 'number' && cell.value !== null ? [cell.value] : []));
  return sumOf(side.sum, values);
}

/** The same for any decimals and what they come to. */
export function sumOf(sum: string, values: readonly string[], most = MOST_ADDENDS): string {
  if (values.length <= 1) return sum;
  const told = values.length <= most ? values : values.filter((value) => value !== '0');
  if (told.length <= 1) return sum;
  return `${sum}(${plus(told.slice(0, most))}${told.length > most ? '+…' : ''})`;
}

function plus(values: readonly string[]): string {
  return values.map((value, index) => (index > 0 && !value.startsWith('-') ? `+${value}` : value)).join('');
}
