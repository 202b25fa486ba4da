import { distance, parseDecimal, ZERO } from '../../text/decimal.js';
import type { FormCell, RelationResult, Repair } from '../../types/form.js';
import type { Report } from '../../types/report.js';
import type { Descriptor } from '../../types/rule.js';
import type { ArithmeticRuleId } from '../../types/standard.js';
import { cellNames, type CellNames } from './cell-names.js';
import { boundSides, collect, common, type ArithmeticFindings } from './repair-findings.js';
import type { StockMessageId } from './repair-messages.js';
import { writtenSum } from './sums.js';

/** What a rule about bounds without a total has to say of a report: stock and flow do not go together, which is wrong is not told. */
export function stockFindings(report: Report, rule: ArithmeticRuleId): ArithmeticFindings<StockMessageId> {
  return collect(report, rule, stockFinding);
}

function stockFinding(repair: Repair): Descriptor<StockMessageId> {
  const names = cellNames(repair.form);
  const lead = repair.relations[0];
  if (lead === undefined) throw new Error('a repair without a relation');
  return { ...stockMessage(lead, names), ...common(repair, lead, names, placedCell(lead)) };
}

function stockMessage(lead: RelationResult, names: CellNames): Pick<Descriptor<StockMessageId>, 'messageId' | 'data'> {
  const { lower, upper } = boundSides(lead);
  const where = names.where(lead);
  if (isZero(lead)) return { messageId: 'belowZero', data: { where, terms: names.side(lead, upper), sum: writtenSum(upper) } };
  return {
    messageId: upper.terms.length > 1 ? 'aboveSum' : 'above',
    data: {
      where,
      lower: names.side(lead, lower),
      lowerSum: writtenSum(lower),
      upper: names.side(lead, upper),
      upperSum: writtenSum(upper),
      difference: distance(lower.sum, upper.sum),
    },
  };
}

/** A bound whose other side has no terms. */
function isZero({ relation }: RelationResult): boolean {
  return relation.right.length === 0;
}

/** The figure that drives the bound: the one said to be too large, or the smallest of those that come to less than 0. */
function placedCell(lead: RelationResult): FormCell | undefined {
  if (!isZero(lead)) return boundSides(lead).lower.terms[0];
  return lead.left.terms.reduce<FormCell | undefined>(
    (least, cell) => (least === undefined || valueOf(cell) < valueOf(least) ? cell : least),
    undefined,
  );
}

function valueOf({ value }: FormCell): bigint {
  return (value === null ? null : parseDecimal(value)) ?? ZERO;
}
