import { areNearUnits } from '../../standards/measure-relations.js';
import { measureBook } from '../../standards/measures.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { exactFigure, inOneSentence, isSamePeriod, type ExactFigure } from './exact-figure.js';

/** A figure listed under another in a near unit, and larger: 162条，其中…293篇. */
export interface NearPart {
  readonly total: ExactFigure;
  readonly part: ExactFigure;
}

/** So many figures back from a part its total is looked for. */
const FARTHEST = 12;

/** Parts in a near unit that exceed their total. They are in no group, since lists are read in one unit. */
export function largerNearParts(report: Pick<Report, 'quantities' | 'quantityGroups' | 'source'>): NearPart[] {
  return report.quantities.flatMap((quantity) => {
    const part = quantity.group === null ? exactFigure(quantity) : null;
    const total = part === null ? null : totalOf(quantity, report);
    return part !== null && total !== null && part.value > total.value ? [{ part, total }] : [];
  });
}

/** The figure behind which a word such as 其中 opens the list that a figure stands in, all between them being its parts. */
function totalOf(part: Quantity, { quantities, quantityGroups, source }: Pick<Report, 'quantities' | 'quantityGroups' | 'source'>) {
  let next = part;
  for (let index = part.index - 1; index >= Math.max(0, part.index - FARTHEST); index -= 1) {
    const before = quantities[index];
    if (before === undefined || before.passage !== part.passage) return null;
    const between = source.value.slice(before.range[1], next.range[0]);
    if (/[；;]/u.test(between) || (next !== part && !inOneSentence(next, part))) return null;
    const opens = measureBook.lists.strong.some((word) => between.includes(word));
    if (opens) return isWholeOf(before, part) ? exactFigure(before) : null;
    if (before.group === null || !inOneSentence(before, part)) return null;
    if (/[）)]/u.test(between) || quantityGroups[before.group]?.total === null) return null;
    next = before;
  }
  return null;
}

function isWholeOf(whole: Quantity, part: Quantity): boolean {
  return (
    areNearUnits(whole.unit, part.unit) &&
    whole.measure !== null &&
    whole.measure === part.measure &&
    whole.scope === part.scope &&
    whole.channels.length === 0 &&
    isSamePeriod(whole, part)
  );
}
