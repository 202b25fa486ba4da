import { DecimalSum, parseDecimal, subtract, type Decimal } from '../../text/decimal.js';
import type { Form, FormCell, RelationOutcome, RelationResult, RelationSide } from '../../types/form.js';
import type { RelationStandard } from '../../types/standard.js';
import type { RelationInstance } from './instances.js';

interface Side extends RelationSide {
  readonly total: Decimal;
  readonly known: number;
}

const NONE: readonly never[] = [];

/** What comes of a relation. Blank is not zero, but where reading blanks as 0 balances, the relation holds. */
export function evaluate(instance: RelationInstance, form: Form): RelationResult {
  const left = sideOf(instance.left, form);
  const right = sideOf(instance.right, form);
  const { relation, at } = instance;
  // A row that the form need not print and does not print has nothing to compare.
  const isPrinted = !instance.optional || left.terms.length + right.terms.length > 0;
  return { relation, at, outcome: isPrinted ? outcomeOf(relation, left, right) : 'not-applicable', left, right };
}

/** The number of a cell; null where it holds none. */
export function valueOf(cell: FormCell): Decimal | null {
  return cell.kind === 'number' && cell.value !== null ? parseDecimal(cell.value) : null;
}

/** True where the value may be below zero. */
export function isSigned(cell: FormCell): boolean {
  return cell.column.type === 'signed-count' || cell.row.type === 'signed-count';
}

function sideOf(ids: readonly string[], form: Form): Side {
  const terms: FormCell[] = [];
  let blanks: FormCell[] | null = null;
  let missing: string[] | null = null;
  const sum = new DecimalSum();
  let known = 0;
  for (const id of ids) {
    const cell = form.cells.get(id);
    if (cell !== undefined) terms.push(cell);
    if (cell?.kind === 'number' && cell.value !== null && sum.add(cell.value)) known += 1;
    else if (cell !== undefined && cell.kind !== 'text' && cell.kind !== 'number') (blanks ??= []).push(cell);
    else (missing ??= []).push(id);
  }
  return { terms, sum: sum.written, blanks: blanks ?? NONE, missing: missing ?? NONE, total: sum.total, known };
}

function outcomeOf(relation: RelationStandard, left: Side, right: Side): RelationOutcome {
  if (left.missing.length > 0 || right.missing.length > 0) return 'undecidable';
  if (isUnknown(relation.left, left) || isUnknown(relation.right, right)) return 'not-applicable';
  if (relation.total !== null && (relation.total === 'left' ? left : right).blanks.length > 0) return 'not-applicable';
  const difference = subtract(left.total, right.total);
  if (relation.kind === 'le') return bound(difference <= 0n, right);
  if (relation.kind === 'ge') return bound(difference >= 0n, left);
  if (difference === 0n) return 'held';
  // Blanks can only add; those of the smaller side may make up for the difference.
  const smaller = difference > 0n ? right : left;
  const larger = difference > 0n ? left : right;
  return canGrow(smaller) || canFall(larger) ? 'undecidable' : 'broken';
}

/** No figure on a side that has terms; a side without terms is 0. */
function isUnknown(terms: readonly string[], side: Side): boolean {
  return terms.length > 0 && side.known === 0;
}

/** A bound that holds with blanks at 0 holds; one that does not may be saved by blanks of the larger side. */
function bound(holds: boolean, larger: Side): RelationOutcome {
  if (holds) return 'held';
  return canGrow(larger) ? 'undecidable' : 'broken';
}

function canGrow(side: Side): boolean {
  return side.blanks.length > 0;
}

function canFall(side: Side): boolean {
  return side.blanks.some(isSigned);
}
