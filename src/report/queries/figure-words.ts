import { measureBook, measureById } from '../../standards/measures.js';
import type { Descriptor } from '../../types/rule.js';
import type { Quantity } from '../../types/quantity.js';
import { cellNames } from './cell-names.js';
import { writtenSum } from './sums.js';
import type { CellSum } from './figure-cells.js';

type Related = NonNullable<Descriptor['related']>[number];

/** Longer words are cut in messages, in front: the noun stands last. */
const LONGEST = 18;

/** `收到申请`, `主动公开政府信息（微博、微信）`: what a figure counts, to stand between “ and ”. */
export function figureName({ measure, channels }: Pick<Quantity, 'measure' | 'channels'>): string {
  const name = measureById(measure)?.name.zh ?? measure ?? '';
  return channels.length === 0 ? name : `${name}（${channelNames(channels)}）`;
}

export function channelNames(channels: readonly string[]): string {
  return channels.map((id) => measureBook.channels.find((channel) => channel.id === id)?.name.zh ?? id).join('、');
}

/** A figure with its words, as written, to stand between “ and ”. */
export function quoted({ written, wording, text }: Pick<Quantity, 'written' | 'wording' | 'text'>): string {
  const figure = text.replace(/\s+/g, '');
  if (written === 'words') return marks(figure);
  const clause = wording.slice(lastMark(wording) + 1);
  return marks((clause.length > LONGEST ? `…${clause.slice(-LONGEST)}` : clause) + figure);
}

function marks(words: string): string {
  return words.replace(/["“]/g, '‘').replace(/”/g, '’');
}

function lastMark(wording: string): number {
  for (let index = wording.length - 1; index >= 0; index -= 1) if (',;:.，；：。()（）'.includes(wording.charAt(index))) return index;
  return -1;
}

/** The cells of a sum by their labels: “A”, “A”+“B”, “A”～“D”. */
export function sumName({ form, terms }: CellSum): string {
  const { cell: nameOf } = cellNames(form);
  const names = terms.map(({ cell, minus }) => ({ name: nameOf(cell), sign: minus ? '-' : '+' }));
  if (names.length > 2) return `${names[0]?.name ?? ''}～${names.at(-1)?.name ?? ''}`;
  return names.map(({ name, sign }, index) => (index === 0 ? name : sign + name)).join('');
}

/** What the cells come to, the addends written out; money with its unit. */
export function sumValue({ terms, value }: CellSum, written: string): string {
  const cells = terms.map(({ cell }) => cell);
  const [first] = cells;
  if (cells.length === 1 && first !== undefined) {
    const unit = first.column.unit ?? first.row.unit;
    return unit?.endsWith('元') === true ? `${first.value ?? ''} ${unit}` : (first.value ?? '');
  }
  return terms.some(({ minus }) => minus) || value < 0n ? written : writtenSum({ terms: cells, sum: written, blanks: [], missing: [] });
}

export function relatedFigure(quantity: Quantity): Related {
  const words = quoted(quantity);
  return { at: quantity.range, zh: `此处写“${words}”`, en: `here: "${words}"` };
}

export function relatedCells(sum: CellSum): Related[] {
  const { cell: nameOf } = cellNames(sum.form);
  return sum.terms.map(({ cell }) => ({
    at: cell.range,
    zh: `表格${nameOf(cell)}为 ${cell.text}`,
    en: `the table says ${cell.text} at ${nameOf(cell)}`,
  }));
}
