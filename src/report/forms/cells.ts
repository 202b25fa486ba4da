import { isInteger, parseDecimal } from '../../text/decimal.js';
import type { CellFault, FormCell } from '../../types/report.js';
import type { CellType } from '../../types/standard.js';
import { cellId } from '../../standards/index.js';
import type { Leaf } from './labels.js';
import type { ValueToken } from './tokens.js';

/** Binds a value to a cell of the form; what the column may not hold is noted, never changed. */
export function formCell(row: Leaf, column: Leaf, token: ValueToken, heading: string): FormCell {
  const { value } = token;
  return {
    id: cellId(row.block, row.node, column.node),
    row: row.node,
    column: column.node,
    kind: value.kind,
    value: value.value,
    text: token.text,
    range: token.range,
    faults: [...value.faults, ...typeFaults(value.value, value.unit, column.node.type ?? row.node.type ?? 'count')],
    place: [heading, '表', ...labelsOf(row), ...labelsOf(column)].filter((part) => part !== '').join(' › '),
  };
}

function labelsOf(leaf: Leaf): string[] {
  return leaf.node.label === '' ? [] : [...leaf.path.slice(-1).map((node) => node.label), leaf.node.label];
}

function typeFaults(value: string | null, unit: string | null, type: CellType): CellFault[] {
  if (value === null) return [];
  const faults: CellFault[] = [];
  const decimal = parseDecimal(value);
  if (value.startsWith('-') && type !== 'signed-count') faults.push('negative');
  if ((type === 'count' || type === 'signed-count') && decimal !== null && !isInteger(decimal)) faults.push('fraction');
  if (unit !== null && type !== 'amount-with-unit') faults.push('unit-in-cell');
  return faults;
}
