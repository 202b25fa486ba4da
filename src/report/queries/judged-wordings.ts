import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';

/**
 * Places whose wording rules of their own judge whole: a title that is not the mandated one, headings far from theirs in an
 * edition that mandates them. A slip in them is told there.
 */
export function judgedWordings({ title, sections, standard }: Report): Range[] {
  const titles = title !== null && (title.scrambled || !title.complete) ? [title.range] : [];
  if (standard?.about !== 'form') return titles;
  const headings = sections.filter(({ wording }) => wording === 'recognised' || wording === 'unknown').map(({ heading }) => heading.range);
  return [...titles, ...headings];
}

export function standsIn([start, end]: Range, places: readonly Range[]): boolean {
  return places.some((place) => place[0] <= start && end <= place[1]);
}
