import { isInteger, parseDecimal, subtract, ZERO, type Decimal } from '../../text/decimal.js';
import type { FormCell, RelationResult } from '../../types/form.js';
import { isSigned, valueOf } from './outcome.js';

/** A cell that may be at fault, with the equations it stands in: their index and how often it counts on the left. */
export interface Variable {
  readonly index: number;
  readonly cell: FormCell;
  readonly value: Decimal;
  readonly in: readonly { readonly equation: number; readonly factor: 1n | -1n }[];
}

/** Decidable equations of one form, and the cells in them. An equation holds when its residual (left − right) is 0. */
export interface System {
  readonly equations: readonly RelationResult[];
  readonly residuals: readonly Decimal[];
  readonly variables: readonly Variable[];
  /** By equation: the variables in it. */
  readonly members: readonly (readonly Variable[])[];
}

export interface Change {
  readonly variable: Variable;
  readonly by: Decimal;
}

/** Relations that do not tell (undecidable, nothing to compare) are no part of the system. */
export function systemOf(results: readonly RelationResult[]): System {
  const equations = results.filter(({ relation, outcome }) => relation.kind === 'eq' && (outcome === 'held' || outcome === 'broken'));
  const uses = new Map<FormCell, { equation: number; factor: 1n | -1n }[]>();
  equations.forEach(({ left, right }, equation) => {
    for (const cell of left.terms) addUse(uses, cell, equation, 1n);
    for (const cell of right.terms) addUse(uses, cell, equation, -1n);
  });
  const variables = [...uses].flatMap(([cell, at], index) => {
    const value = valueOf(cell);
    return value === null ? [] : [{ index, cell, value, in: at }];
  });
  const members: Variable[][] = equations.map(() => []);
  for (const variable of variables) for (const { equation } of variable.in) members[equation]?.push(variable);
  const residuals = equations.map(({ left, right }) => subtract(parseDecimal(left.sum) ?? ZERO, parseDecimal(right.sum) ?? ZERO));
  return { equations, residuals, variables, members };
}

/** The change of a cell that makes an equation hold; null where the cell cannot take that value. */
export function changeFor(variable: Variable, equation: number, residual: Decimal): Decimal | null {
  const factor = variable.in.find((use) => use.equation === equation)?.factor;
  if (factor === undefined) return null;
  const by = (-residual * factor) as Decimal;
  return mayBe(variable, valueAfter(variable, by)) ? by : null;
}

export function valueAfter(variable: Variable, by: Decimal): Decimal {
  return (variable.value + by) as Decimal;
}

function mayBe({ cell, value }: Variable, changed: Decimal): boolean {
  if (changed < 0n && !isSigned(cell)) return false;
  const type = cell.column.type ?? cell.row.type ?? 'count';
  const isCount = type === 'count' || type === 'signed-count';
  return !isCount || !isInteger(value) || isInteger(changed);
}

function addUse(uses: Map<FormCell, { equation: number; factor: 1n | -1n }[]>, cell: FormCell, equation: number, factor: 1n | -1n): void {
  const list = uses.get(cell);
  if (list === undefined) uses.set(cell, [{ equation, factor }]);
  else if (list.every((use) => use.equation !== equation)) list.push({ equation, factor });
}
