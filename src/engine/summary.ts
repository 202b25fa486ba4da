import { balanceResults } from '../report/queries/relations.js';
import { LineIndex } from '../text/lines.js';
import type { Report } from '../types/report.js';
import type { RelationSummary, ReportSummary } from '../types/rule.js';

export const noRelations: RelationSummary = { checked: 0, held: 0, broken: 0, undecidable: 0, list: [] };

/** The `report` object of the JSON contract. `lines` indexes `report.source.value`. */
export function summarise(report: Report, lines: LineIndex = new LineIndex(report.source.value)): ReportSummary {
  return {
    title: report.title?.text ?? null,
    agency: report.agency?.name ?? null,
    agencyKind: report.agency?.kind ?? null,
    year: report.year?.value ?? null,
    edition: report.edition,
    editionFrom: report.editionFrom,
    period: report.period === null ? null : { from: report.period.from, to: report.period.to },
    sections: report.sections.map((section) => ({
      id: section.id,
      ordinal: section.ordinal,
      heading: section.heading.text,
      line: lines.pointAt(section.heading.range[0]).line,
    })),
  };
}

/** The relations that could be put to this report, with what came of each. Those that do not apply are left out. */
export function summariseRelations(report: Report): RelationSummary {
  const list = balanceResults(report)
    .filter((result) => result.outcome !== 'not-applicable')
    .map((result) => ({ id: result.relation.id, form: result.relation.form, at: result.at, outcome: result.outcome }));
  const count = (outcome: string): number => list.filter((entry) => entry.outcome === outcome).length;
  return { checked: list.length, held: count('held'), broken: count('broken'), undecidable: count('undecidable'), list };
}
