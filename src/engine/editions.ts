import type { Report } from '../types/report.js';
import type { InapplicableReason, Rule } from '../types/rule.js';
import type { EditionId, Standard } from '../types/standard.js';
import type { Standards } from './parts.js';

/** The editions that rules speak of by name. */
const named: readonly EditionId[] = ['2008', '2014', '2019', '2021'];

/**
 * The edition by which rules are chosen. One that rules do not know by name (a province's overlay, a format to come)
 * counts as the one it extends, else as the newest of the same nature (`content`, `form`).
 */
export function ruleEdition({ edition, standard }: Pick<Report, 'edition' | 'standard'>, standards: Standards): EditionId | null {
  if (edition === null) return null;
  const seen = new Set<EditionId>();
  for (let id: EditionId | undefined = edition; id !== undefined && !seen.has(id); id = standards.byId(id)?.extends) {
    if (named.includes(id)) return id;
    seen.add(id);
  }
  return newestAlike(standard, standards)?.id ?? edition;
}

/** Why a rule has nothing to say on a report of this edition; undefined where it has. */
export function outOfEdition(rule: Rule, edition: EditionId | null): InapplicableReason | undefined {
  if (rule.meta.editions === 'all') return undefined;
  if (edition === null) return 'edition-unknown';
  return rule.meta.editions.includes(edition) ? undefined : 'edition';
}

function newestAlike(standard: Standard | null, standards: Standards): Standard | undefined {
  return standards.all
    .filter(({ id, about }) => named.includes(id) && about === standard?.about)
    .reduce<Standard | undefined>(
      (newest, other) => (newest === undefined || other.years.from > newest.years.from ? other : newest),
      undefined,
    );
}
