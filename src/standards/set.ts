import type { Standard } from '../types/standard.js';

/** The editions at hand. Frozen through and through where some are the caller's own. */
export interface StandardSet {
  /** By the year in which they begin. */
  readonly all: readonly Standard[];
  byId(id: string): Standard | undefined;
  /** The edition for reports on that year (the year covered, never the year of publication). */
  forYear(year: number): Standard | undefined;
}

/** The set of editions that are sorted by their years. */
export function setOf(all: readonly Standard[]): StandardSet {
  const ids = new Map(all.map((standard) => [standard.id, standard]));
  return {
    all,
    byId: (id: string) => ids.get(id),
    forYear: (year: number) => all.findLast(({ years }) => years.from <= year && (years.to === null || year <= years.to)),
  };
}
