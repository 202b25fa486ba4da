import { measureById } from '../../standards/measures.js';
import { formatDecimal } from '../../text/decimal.js';
import type { Quantity } from '../../types/quantity.js';
import { shortLabel } from './cell-names.js';
import type { ExactFigure } from './exact-figure.js';
import { figureName as measureName } from './figure-words.js';

/** What a message calls the total of a list, in quotation marks: what is counted, and by which way. */
export function totalName(quantity: Quantity): string {
  return quantity.measure === null ? partName(quantity) : `“${measureName(quantity)}”`;
}

/** What it calls a part, in quotation marks: all of a measure by its name, else the last clause before the number. */
export function partName(quantity: Quantity): string {
  const { measure, subject, channels, scope } = quantity;
  const isWhole = measure !== null && subject === '' && channels.length === 0 && scope === 'own';
  return isWhole ? `“${measureName(quantity)}”` : `“${shortLabel(clauseOf(quantity))}”`;
}

/** The exact value, without thousands separators and 万. */
export function valueOf({ value }: ExactFigure): string {
  return formatDecimal(value);
}

/** The name of the measure where no words stand before the number; the number itself where there is neither. */
function clauseOf({ wording, measure, text }: Quantity): string {
  const clause = wording.split(/[,;:。]/u).findLast((words) => words.trim() !== '') ?? '';
  const words = clause
    .replace(/^(?:其中|包括|含)/u, '')
    .replace(/["“”]/gu, '')
    .trim();
  return words === '' ? (measureById(measure)?.name.zh ?? text) : words;
}
