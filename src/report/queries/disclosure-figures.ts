import { measureById } from '../../standards/measures.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';

/** Families of measures that count requests, cases and money, and not what was disclosed. */
const other = new Set(['requests', 'disputes', 'fees', 'funds', 'rates', 'duration', 'staff', 'meetings', 'trainings', 'complaints']);
const aboutDisclosure = new Set(['disclosure', 'statistics']);

/** Whether the report gives a figure about what it disclosed, in a form or in a sentence. What cannot be told counts as one. */
export function hasDisclosureFigure(report: Report): boolean {
  if (report.localForms.some(({ form }) => aboutDisclosure.has(form))) return true;
  if (report.forms.some(({ id, cells }) => aboutDisclosure.has(id) && [...cells.values()].some(({ value }) => value !== null))) return true;
  return report.quantities.some(isDisclosureFigure);
}

function isDisclosureFigure({ kind, written, measure }: Quantity): boolean {
  if (kind !== 'count' || written === 'words') return false;
  const family = measureById(measure)?.family;
  return family === undefined || !other.has(family);
}
