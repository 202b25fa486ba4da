import type { Quantity, QuantityGroup } from '../../../src/types/quantity.js';
import type { Report } from '../../../src/types/report.js';
import { recogniseText } from '../recognise-text.js';

/** The report that `sentences` stand in, as the body of a section. */
export function reportOf(sentences: string, agency = '云溪市人民政府', year = 2023): Report {
  return recogniseText(`${agency}${String(year)}年政府信息公开工作年度报告\n一、总体情况\n${sentences}\n`);
}

/**
 * One line a figure: measure, channels behind `/`, value with its unit; then, where they say something, `@` scope and place, period,
 * `«subject»`, approximation, what it is a share of.
 */
export function tell(sentences: string, agency?: string, year?: number): string[] {
  const report = reportOf(sentences, agency, year);
  return report.quantities.map((quantity) => tellOne(quantity, report.quantities));
}

function tellOne(quantity: Quantity, all: readonly Quantity[]): string {
  const { kind, measure, channels, value, to, unit, scope, place, period, subject, approximation, about, written } = quantity;
  const words = [
    `${[String(measure), ...channels].join('/')} ${value}${to === null ? '' : `–${to}`}${unit ?? ''}`,
    kind === 'count' ? '' : kind,
    scope === 'own' ? '' : `@${scope}${place === null ? '' : `:${place}`}`,
    period.kind === 'year' ? '' : `${period.kind}${period.part === null ? '' : `:${period.part}`}`,
    subject === '' ? '' : `«${subject}»`,
    approximation ?? '',
    about === null ? '' : `of ${all[about]?.value ?? '?'}`,
    written === 'words' ? 'said' : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** One line a list: total, its marker, parts, and what is known of it. */
export function tellLists(sentences: string, agency?: string, year?: number): string[] {
  const { quantities, quantityGroups } = reportOf(sentences, agency, year);
  return quantityGroups.map((group) => tellList(group, quantities));
}

function tellList(group: QuantityGroup, all: readonly Quantity[]): string {
  const total = group.total === null ? '?' : (all[group.total]?.value ?? '?');
  const flags = [
    group.closed ?? '',
    group.open ? 'open' : '',
    group.alike ? 'alike' : '',
    group.overlapping ? 'overlapping' : '',
    group.categories ? 'categories' : '',
  ];
  return [`${total} ${group.marker} ${group.parts.map((part) => all[part]?.value ?? '?').join('+')}`, ...flags]
    .filter((word) => word !== '')
    .join(' ');
}
