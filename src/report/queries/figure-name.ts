import { measureById } from '../../standards/measures.js';
import { formatDecimal } from '../../text/decimal.js';
import type { Quantity } from '../../types/quantity.js';
import { shortLabel } from './cell-names.js';
import type { ExactFigure } from './exact-figure.js';

/** What a message calls a figure of the prose, in quotation marks: the measure where it is all of it, else the words before the number. */
export function figureName(quantity: Quantity): string {
  const measure = measureById(quantity.measure);
  return quoted(isWhole(quantity) && measure !== undefined ? measure.name.zh : wordsOf(quantity));
}

/** What a message calls the total of a list: what is counted, however it is narrowed. */
export function totalName(quantity: Quantity): string {
  return quoted(measureById(quantity.measure)?.name.zh ?? wordsOf(quantity));
}

/** The exact value, without thousands separators and 万. */
export function valueOf({ value }: ExactFigure): string {
  return formatDecimal(value);
}

function quoted(words: string): string {
  return `“${shortLabel(words)}”`;
}

/** The last clause before the number; the number itself where nothing stands before it. */
function wordsOf({ wording, measure, text }: Quantity): string {
  const clause = wording.split(/[,;:。]/u).findLast((words) => words.trim() !== '') ?? '';
  const words = clause
    .replace(/^(?:其中|包括|含)/u, '')
    .replace(/["“”]/gu, '')
    .trim();
  return words === '' ? (measureById(measure)?.name.zh ?? text) : words;
}

function isWhole({ subject, channels, scope }: Quantity): boolean {
  return subject === '' && channels.length === 0 && scope === 'own';
}
