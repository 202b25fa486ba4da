import { ZERO, type Decimal } from '../../text/decimal.js';
import { search, type SearchResult, type Solution } from './search.js';
import type { System } from './system.js';

/** Broken equations with one cause, and the smallest sets of cells that repair them; none where it was not found. */
export interface FaultGroup {
  readonly equations: readonly number[];
  readonly solutions: readonly Solution[];
  /** False where there may be more solutions. */
  readonly complete: boolean;
}

/** More wrong cells than this in one tangle are not told apart. */
const MOST_CELLS = 3;
const MOST_ROUNDS = 4;

/** Parts the broken equations of a form into independent faults. */
export function faultGroups(system: System): FaultGroup[] {
  const residuals = [...system.residuals];
  const broken = residuals.flatMap((residual, equation) => (residual === 0n ? [] : [equation]));
  return components(system, broken).flatMap((part) => explain(system, residuals, part));
}

/** All at once where few cells are wrong; else one fault after another, single cells first. */
function explain(system: System, residuals: Decimal[], broken: readonly number[]): FaultGroup[] {
  const groups: FaultGroup[] = [];
  let open = [...broken];
  for (let size = 1; size <= MOST_CELLS && open.length > 0; size += 1) {
    const whole = smallest(system, residuals, open, 1);
    if (whole !== null) return [...groups, ...split(system, residuals, whole)];
    for (const equation of open) {
      if (residuals[equation] === 0n) continue;
      const group = around(system, residuals, equation, size);
      if (group === null) continue;
      groups.push(group);
      for (const repaired of group.equations) residuals[repaired] = ZERO;
    }
    open = open.filter((equation) => residuals[equation] !== 0n);
  }
  // What is left may have its cause in any cell of the tangle: the repairs found are possible, no more.
  if (open.length > 0) for (const [index, group] of groups.entries()) groups[index] = { ...group, complete: false };
  return [...groups, ...open.map((equation) => ({ equations: [equation], solutions: [], complete: true }))];
}

function smallest(system: System, residuals: readonly Decimal[], targets: readonly number[], from: number): SearchResult | null {
  for (let size = from; size <= MOST_CELLS; size += 1) {
    const result = search(system, residuals, targets, size);
    if (result.solutions.length > 0) return result;
  }
  return null;
}

/** The fault that an equation belongs to: widened until all its solutions repair the same equations. */
function around(system: System, residuals: readonly Decimal[], equation: number, size: number): FaultGroup | null {
  let targets = [equation];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = round === 0 ? search(system, residuals, targets, size) : smallest(system, residuals, targets, size);
    if (result === null || result.solutions.length === 0) return null;
    const repaired = result.solutions.map((solution) => touched(solution).filter((one) => residuals[one] !== 0n));
    const union = [...new Set(repaired.flat())].sort((a, b) => a - b);
    if (repaired.every((list) => list.length === union.length))
      return { equations: union, solutions: result.solutions, complete: result.complete };
    targets = union;
  }
  return null;
}

/** Solutions of the whole fall into faults that share no equation. */
function split(system: System, residuals: readonly Decimal[], { solutions, complete }: SearchResult): FaultGroup[] {
  const sets = new DisjointSets(system.equations.length);
  for (const solution of solutions) for (const { variable } of solution) sets.join(variable.in.map((use) => use.equation));
  const roots = new Map<number, number[]>();
  residuals.forEach((residual, equation) => {
    if (residual === 0n || !solutions.some((solution) => touched(solution).includes(equation))) return;
    const root = sets.rootOf(equation);
    roots.set(root, [...(roots.get(root) ?? []), equation]);
  });
  return [...roots].map(([root, equations]) => ({
    equations,
    solutions: distinct(
      solutions.map((solution) => solution.filter(({ variable }) => sets.rootOf(variable.in[0]?.equation ?? -1) === root)),
    ),
    complete,
  }));
}

function distinct(solutions: readonly Solution[]): Solution[] {
  return [
    ...new Map(solutions.map((solution) => [solution.map(({ variable, by }) => `${variable.index}:${by}`).join(' '), solution])).values(),
  ];
}

/** The equations in which a changed cell stands, each once. */
function touched(solution: Solution): number[] {
  return [...new Set(solution.flatMap(({ variable }) => variable.in.map((use) => use.equation)))];
}

/** Broken equations by the part of the form that they can reach one another in. */
function components(system: System, broken: readonly number[]): number[][] {
  const sets = new DisjointSets(system.equations.length);
  for (const variable of system.variables) sets.join(variable.in.map((use) => use.equation));
  const parts = new Map<number, number[]>();
  for (const equation of broken) parts.set(sets.rootOf(equation), [...(parts.get(sets.rootOf(equation)) ?? []), equation]);
  return [...parts.values()];
}

class DisjointSets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    for (let parent = this.#parent[root]; parent !== undefined && parent !== root; parent = this.#parent[root]) root = parent;
    return root;
  }

  join(members: readonly number[]): void {
    const first = members[0];
    if (first === undefined) return;
    for (const member of members.slice(1)) this.#parent[this.rootOf(member)] = this.rootOf(first);
  }
}
