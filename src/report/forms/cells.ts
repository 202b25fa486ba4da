import { isInteger, parseDecimal } from '../../text/decimal.js';
import type { CellFault, FormCell } from '../../types/form.js';
import type { CellType } from '../../types/standard.js';
import { cellId } from '../../standards/index.js';
import type { Leaf } from './labels.js';
import type { ValueToken } from './tokens.js';
import { parseValue, type ParsedValue } from './values.js';

/** Binds a value to a cell of the form; what the column may not hold is noted, never changed. */
export function formCell(row: Leaf, column: Leaf, token: ValueToken, place: string): FormCell {
  const type = column.node.type ?? row.node.type ?? 'count';
  const value = readAs(type, token);
  return {
    id: cellId(row.block, row.node, column.node),
    row: row.node,
    column: column.node,
    kind: value.kind,
    value: value.value,
    text: token.text,
    range: token.range,
    faults: faultsOf(value, type),
    place: `${place} › ${labelsOf(column)}`,
  };
}

const SIGNED_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:增加?|新增|↑)(?=\d)/, ''],
  [/^(?:减少?|↓)(?=\d)/, '-'],
];

/** A column of changes may say its sign in words, an amount may carry the sign of its currency. */
function readAs(type: CellType, token: ValueToken): ParsedValue {
  if (token.value.kind !== 'text') return token.value;
  const text = token.text.replace(/\s+/g, '');
  if (type === 'amount-with-unit') return parseValue(text.replace(/^[￥¥]/, ''));
  if (type !== 'signed-count') return token.value;
  const sign = SIGNED_WORDS.find(([pattern]) => pattern.test(text));
  return sign === undefined ? token.value : parseValue(text.replace(sign[0], sign[1]));
}

/** 三、… › 表 › （三）不予公开 › 1.属于国家秘密 */
export function rowPlace(heading: string, row: Leaf): string {
  return [heading, '表', labelsOf(row)].filter((part) => part !== '').join(' › ');
}

/** The label; with that of its group in front where the form prints it more than once. */
function labelsOf(leaf: Leaf): string {
  if (leaf.node.label === '' || !leaf.repeated) return leaf.node.label;
  return [...leaf.path.slice(-1), leaf.node].map((node) => node.label).join(' › ');
}

function faultsOf({ faults, value, unit }: ParsedValue, type: CellType): readonly CellFault[] {
  // Nearly all cells hold a few digits.
  if (value === null || (unit === null && onlyDigits.test(value))) return faults;
  return [...faults, ...typeFaults(value, unit, type)];
}

const onlyDigits = /^\d+$/;

function typeFaults(value: string, unit: string | null, type: CellType): CellFault[] {
  const faults: CellFault[] = [];
  const decimal = parseDecimal(value);
  if (value.startsWith('-') && type !== 'signed-count') faults.push('negative');
  if ((type === 'count' || type === 'signed-count') && decimal !== null && !isInteger(decimal)) faults.push('fraction');
  if (unit !== null && type !== 'amount-with-unit') faults.push('unit-in-cell');
  return faults;
}
