import { exactFigure, isSamePeriod, type ExactFigure } from './exact-figure.js';
import { exactParts, type FigureList } from './listed-figures.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';

/**
 * Lists without a total beside them, under the figure that the report gives for the whole of what they list: of the same measure and
 * unit, of the whole agency, by no channel and of no subject. Left out where the report gives several or none.
 */
export function listsElsewhere(report: Pick<Report, 'quantities' | 'quantityGroups'>): FigureList[] {
  const open = report.quantityGroups.filter(({ total, closed, categories }) => total === null && (closed === 'rest' || categories));
  if (open.length === 0) return [];
  const wholes = wholesOf(report.quantities);
  return open.flatMap((group) => {
    const parts = exactParts(report, group);
    const first = parts?.[0]?.quantity;
    if (parts === null || first === undefined || parts.length < 2 || !parts.every(({ quantity }) => isLike(quantity, first))) return [];
    const candidates = (wholes.get(keyOf(first)) ?? []).filter(({ quantity }) => isSamePeriod(quantity, first));
    const [total] = candidates;
    if (total === undefined || candidates.some(({ value }) => value !== total.value)) return [];
    return [{ group, total, parts, elsewhere: true }];
  });
}

/** Figures of the whole of a measure, by measure and unit. */
function wholesOf(quantities: readonly Quantity[]): Map<string, ExactFigure[]> {
  const wholes = new Map<string, ExactFigure[]>();
  for (const quantity of quantities) {
    if (quantity.measure === null || quantity.group !== null || quantity.scope !== 'own') continue;
    if (quantity.subject !== '' || quantity.channels.length > 0) continue;
    const figure = exactFigure(quantity);
    if (figure === null) continue;
    const same = wholes.get(keyOf(quantity));
    if (same === undefined) wholes.set(keyOf(quantity), [figure]);
    else same.push(figure);
  }
  return wholes;
}

function keyOf({ measure, unit }: Quantity): string {
  return `${measure ?? ''} ${unit ?? ''}`;
}

function isLike(part: Quantity, first: Quantity): boolean {
  return part.measure === first.measure && part.unit === first.unit && isSamePeriod(part, first);
}
