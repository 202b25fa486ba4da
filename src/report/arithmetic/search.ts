import type { Decimal } from '../../text/decimal.js';
import { changeFor, type Change, type System, type Variable } from './system.js';

/** A set of changes after which every equation it touches holds. Sorted by cell. */
export type Solution = readonly Change[];

export interface SearchResult {
  readonly solutions: readonly Solution[];
  /** False where the limit was reached: there may be more. */
  readonly complete: boolean;
}

/** So many solutions are kept, so many steps are taken: bounds on hopeless forms, never reached by a few errors. */
const MOST_SOLUTIONS = 64;
const MOST_STEPS = 60_000;

interface State {
  readonly system: System;
  readonly residuals: Decimal[];
  /** Equations that must hold in the end and do not yet. */
  readonly open: Set<number>;
  readonly changes: Change[];
  readonly seen: Set<string>;
  readonly found: Map<string, Solution>;
  readonly degree: number;
  steps: number;
}

/**
 * All sets of exactly `size` cells whose change makes the `targets` hold and leaves no equation that they touch broken.
 * Complete within the limits: of so few cells one always stands alone in an equation, which then tells its change, so it
 * is enough to repair one equation after another by one cell each.
 */
export function search(system: System, residuals: readonly Decimal[], targets: Iterable<number>, size: number): SearchResult {
  const state: State = {
    system,
    residuals: [...residuals],
    open: new Set(targets),
    changes: [],
    seen: new Set(),
    found: new Map(),
    degree: Math.max(0, ...system.variables.map((variable) => variable.in.length)),
    steps: 0,
  };
  const complete = descend(state, size);
  return { solutions: [...state.found.values()], complete };
}

/** False where a limit was reached. */
function descend(state: State, left: number): boolean {
  if (state.open.size === 0) return left > 0 || keep(state);
  if (left === 0 || state.open.size > left * state.degree) return true;
  const equations = left === 1 ? [...state.open].slice(0, 1) : [...state.open];
  for (const equation of equations) {
    for (const variable of state.system.members[equation] ?? []) {
      state.steps += 1;
      if (state.steps > MOST_STEPS) return false;
      if (!attempt(state, equation, variable, left)) return false;
    }
  }
  return true;
}

function attempt(state: State, equation: number, variable: Variable, left: number): boolean {
  if (state.changes.some((change) => change.variable === variable)) return true;
  const by = changeFor(variable, equation, state.residuals[equation] as Decimal);
  if (by === null) return true;
  if (left === 1 && !repairsAll(state, variable, by)) return true;
  state.changes.push({ variable, by });
  const key = keyOf(state.changes);
  const isNew = !state.seen.has(key);
  state.seen.add(key);
  const opened = isNew ? apply(state, variable, by) : null;
  const complete = isNew ? descend(state, left - 1) : true;
  if (opened !== null) undo(state, variable, by, opened);
  state.changes.pop();
  return complete;
}

/** The last cell must close all that is open: told without moving anything. */
function repairsAll({ open, residuals }: State, variable: Variable, by: Decimal): boolean {
  let closed = 0;
  for (const { equation, factor } of variable.in) {
    if ((residuals[equation] as bigint) + by * factor !== 0n) return false;
    if (open.has(equation)) closed += 1;
  }
  return closed === open.size;
}

/** Returns the equations whose membership in `open` changed, to be undone. */
function apply(state: State, variable: Variable, by: Decimal): { readonly opened: number[]; readonly closed: number[] } {
  const opened: number[] = [];
  const closed: number[] = [];
  for (const { equation, factor } of variable.in) {
    const residual = ((state.residuals[equation] as bigint) + by * factor) as Decimal;
    state.residuals[equation] = residual;
    if (residual === 0n && state.open.delete(equation)) closed.push(equation);
    if (residual !== 0n && !state.open.has(equation)) {
      state.open.add(equation);
      opened.push(equation);
    }
  }
  return { opened, closed };
}

function undo(
  state: State,
  variable: Variable,
  by: Decimal,
  { opened, closed }: { readonly opened: number[]; readonly closed: number[] },
): void {
  for (const { equation, factor } of variable.in)
    state.residuals[equation] = ((state.residuals[equation] as bigint) - by * factor) as Decimal;
  for (const equation of opened) state.open.delete(equation);
  for (const equation of closed) state.open.add(equation);
}

function keep(state: State): boolean {
  const solution = [...state.changes].sort((a, b) => a.variable.index - b.variable.index);
  state.found.set(keyOf(solution), solution);
  return state.found.size < MOST_SOLUTIONS;
}

function keyOf(changes: readonly Change[]): string {
  return changes
    .map(({ variable, by }) => `${variable.index}:${by}`)
    .sort()
    .join(' ');
}
