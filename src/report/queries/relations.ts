import type { RelationResult } from '../../types/form.js';
import type { Report } from '../../types/report.js';

/**
 * What came of the 勾稽关系 of the forms: sums, and bounds of a total. Bounds without a total only say whether figures go
 * together; the rule that holds them speaks of them.
 */
export function balanceResults({ arithmetic }: Pick<Report, 'arithmetic'>): RelationResult[] {
  return arithmetic.results.filter(({ relation }) => relation.kind === 'eq' || relation.total !== null);
}
