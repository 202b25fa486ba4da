import { formatDecimal } from '../../text/decimal.js';
import type { Form, FormCell, RelationResult, RelationSide, Repair } from '../../types/form.js';
import type { ArithmeticRuleId } from '../../types/standard.js';
import { valueOf } from './outcome.js';
import { faultGroups, type FaultGroup } from './groups.js';
import type { Solution } from './search.js';
import { systemOf, valueAfter, type Change, type System } from './system.js';

/** A group of relations is reported by the rule that comes first here. */
const order: readonly ArithmeticRuleId[] = [
  'table-row-sum',
  'table-column-sum',
  'table-balance',
  'table-case-sum',
  'statistics-sum',
  'statistics-bound',
  'table-stock',
];
const MOST_ALTERNATIVES = 10;

type Cells = Repair['cells'];

/** The causes of the broken relations of one form. */
export function repairsOf(form: Form, results: readonly RelationResult[]): Repair[] {
  const broken = results.filter(({ outcome }) => outcome === 'broken');
  if (broken.length === 0) return [];
  const system = systemOf(results);
  const bounds = broken.filter(({ relation }) => relation.kind !== 'eq');
  const [ofTotals, ofStocks] = [
    bounds.filter(({ relation }) => relation.total !== null),
    bounds.filter(({ relation }) => relation.total === null),
  ];
  return [
    ...faultGroups(system).map((group) => repairOf(form, system, group)),
    ...boundRepairs(form, ofTotals),
    ...ofStocks.map((result) => stockRepair(form, result)),
  ];
}

function repairOf(form: Form, system: System, group: FaultGroup): Repair {
  const relations = inOrder(group.equations.flatMap((equation) => system.equations[equation] ?? []));
  const { cells, alternatives } = chooseCells(relations, group);
  return { ...headOf(form, relations), cells, alternatives, swap: group.solutions.length > 0 && group.solutions.every(isSwap) };
}

function chooseCells(relations: readonly RelationResult[], { solutions, complete }: FaultGroup): Pick<Repair, 'cells' | 'alternatives'> {
  const [only] = solutions;
  if (only === undefined) return { cells: [], alternatives: [] };
  if (solutions.length === 1 && complete) return { cells: asCells(only), alternatives: [] };
  const total = relations.length === 1 ? totalSolution(relations[0], solutions) : undefined;
  if (total !== undefined) {
    return { cells: asCells(total), alternatives: asAlternatives(solutions.filter((solution) => solution !== total)) };
  }
  const common = complete ? only.filter((change) => solutions.every((solution) => solution.some((other) => isSame(change, other)))) : [];
  return { cells: asCells(common), alternatives: asAlternatives(solutions) };
}

/** Where one relation stands alone, its total is taken for the fault: the parts are the other possibilities. */
function totalSolution(result: RelationResult | undefined, solutions: readonly Solution[]): Solution | undefined {
  if (result === undefined || result.relation.total === null) return undefined;
  const totals = new Set((result.relation.total === 'left' ? result.left : result.right).terms);
  const candidates = solutions.filter((solution) => solution.length === 1 && solution.every(({ variable }) => totals.has(variable.cell)));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function asAlternatives(solutions: readonly Solution[]): Cells[] {
  return solutions.slice(0, MOST_ALTERNATIVES).map(asCells);
}

function asCells(solution: Solution): Cells {
  return solution.map(({ variable, by }) => ({ cell: variable.cell, value: formatDecimal(valueAfter(variable, by)) }));
}

function isSame(a: Change, b: Change): boolean {
  return a.variable === b.variable && a.by === b.by;
}

function isSwap(solution: Solution): boolean {
  const [first, second] = solution;
  return solution.length === 2 && first !== undefined && second !== undefined && first.by + second.by === 0n;
}

/** Bounds over the same total are one fault of it; of one bound alone, the single figure that is too large is named. */
function boundRepairs(form: Form, broken: readonly RelationResult[]): Repair[] {
  const byTotal = new Map<string, { cells: readonly FormCell[]; relations: RelationResult[] }>();
  for (const result of broken) {
    const cells = totalSide(result).terms;
    const key = cells.map((cell) => cell.id).join(' ');
    const entry = byTotal.get(key) ?? { cells, relations: [] };
    entry.relations.push(result);
    byTotal.set(key, entry);
  }
  return [...byTotal.values()].map(({ cells, relations }) => ({
    ...headOf(form, inOrder(relations)),
    cells: (relations.length === 1 ? tooLarge(relations[0], cells) : cells).map((cell) => ({ cell, value: null })),
    alternatives: [],
    swap: false,
  }));
}

/** A bound without a total: any of its figures may be the wrong one. */
function stockRepair(form: Form, result: RelationResult): Repair {
  const terms = [...result.left.terms, ...result.right.terms].filter((cell) => valueOf(cell) !== null);
  return { ...headOf(form, [result]), cells: [], alternatives: terms.map((cell) => [{ cell, value: null }]), swap: false };
}

function tooLarge(result: RelationResult | undefined, total: readonly FormCell[]): readonly FormCell[] {
  const side = result?.relation.kind === 'ge' ? result.right : result?.left;
  return side?.terms.length === 1 ? side.terms : total;
}

function totalSide(result: RelationResult): RelationSide {
  return result.relation.total === 'right' ? result.right : result.left;
}

function headOf(form: Form, relations: readonly RelationResult[]): Pick<Repair, 'form' | 'rule' | 'severity' | 'relations'> {
  const rule = relations[0]?.relation.rule ?? 'table-row-sum';
  const severity = relations.some(({ relation }) => relation.severity === 'error') ? 'error' : 'warning';
  return { form, rule, severity, relations };
}

/** Errors before warnings within a rule, so that the first relation is the one to speak of. */
function inOrder(relations: readonly RelationResult[]): RelationResult[] {
  return [...relations].sort((a, b) => order.indexOf(a.relation.rule) - order.indexOf(b.relation.rule) || weight(a) - weight(b));
}

function weight({ relation }: RelationResult): number {
  return relation.severity === 'error' ? 0 : 1;
}
