import type { Range } from './position.js';
import type { ReviewReason } from './review.js';
import type { ArithmeticRuleId, EditionId, FormId, FormStandard, LabelNode, RelationStandard } from './standard.js';

export type CellKind = 'number' | 'blank' | 'dash' | 'words' | 'text';

/** A faulty writing of a value, kept for `table-cell-number`. */
export type CellFault = 'negative' | 'fraction' | 'unit-in-cell' | 'two-numbers' | 'not-a-number' | 'full-width';

export interface FormCell {
  /** `new@natural`, `a1.norm@valid`. */
  readonly id: string;
  readonly row: LabelNode;
  readonly column: LabelNode;
  readonly kind: CellKind;
  /** Exact decimal, e.g. `893`, `-18`, `5949.088667`; null unless `number`. */
  readonly value: string | null;
  /** As written. */
  readonly text: string;
  readonly range: Range;
  readonly faults: readonly CellFault[];
  /** Place in words: 三、… › 表 › 一、本年新收… › 总计. */
  readonly place: string;
}

/** A cell that the form prints but that cannot be read with certainty. */
export interface UnreadableCells {
  readonly reason: ReviewReason;
  /** Cell ids; what they may be is not decided. */
  readonly cells: readonly string[];
  readonly range: Range;
  /** What stands there. */
  readonly text: string;
}

export interface LabelFault {
  readonly kind: 'missing-row' | 'missing-column' | 'missing-block' | 'added-row' | 'added-column' | 'added-block' | 'renamed' | 'unsplit';
  /** The standard's label; null where something was added. */
  readonly expected: string | null;
  readonly actual: string | null;
  readonly id: string | null;
  readonly range: Range;
}

/** A form of the standard found in the document and bound to it. */
export interface Form {
  readonly id: FormId;
  readonly standard: FormStandard;
  /** The edition whose labels it has; equal to the report's edition unless `table-form` is broken. */
  readonly edition: EditionId;
  readonly range: Range;
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly unreadable: readonly UnreadableCells[];
  readonly labelFaults: readonly LabelFault[];
  /** How the cells were read: grid, label-rows, column-blocks, flattened … For the person, not for rules. */
  readonly rendering: string;
  /** Rows merged into one by the document: (六)其他处理 unsplit → its id. Relations use the merged row in place of the children. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
}

/** A table that stands where a form is due but follows a province's own layout. */
export interface LocalForm {
  readonly form: FormId;
  readonly range: Range;
  readonly title: string;
}

export type RelationOutcome = 'held' | 'broken' | 'undecidable' | 'not-applicable';

export interface RelationResult {
  readonly relation: RelationStandard;
  /** The row or column it was evaluated at; empty for `cells`. */
  readonly at: string;
  readonly outcome: RelationOutcome;
  readonly left: RelationSide;
  readonly right: RelationSide;
}
export interface RelationSide {
  readonly terms: readonly FormCell[];
  /** Exact decimal sum of the known terms. */
  readonly sum: string;
  readonly blanks: readonly FormCell[];
  /** Ids of terms that are not in the form or unreadable. */
  readonly missing: readonly string[];
}

/** A smallest set of cells whose change repairs all broken relations of a connected group. */
export interface Repair {
  readonly form: Form;
  readonly rule: ArithmeticRuleId;
  readonly severity: 'error' | 'warning';
  readonly relations: readonly RelationResult[];
  /** The cells at fault and the value that repairs each; `value` null where none is determined (bounds). */
  readonly cells: readonly { readonly cell: FormCell; readonly value: string | null }[];
  /** Other repairs of the same size. */
  readonly alternatives: readonly (readonly { readonly cell: FormCell; readonly value: string | null }[])[];
  /** A pair of opposite errors. */
  readonly swap: boolean;
}

/** Arithmetic of all forms, computed once. */
export interface Arithmetic {
  readonly results: readonly RelationResult[];
  readonly repairs: readonly Repair[];
}
