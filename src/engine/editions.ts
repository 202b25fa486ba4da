import type { Report } from '../types/report.js';
import type { InapplicableReason, Rule } from '../types/rule.js';
import type { EditionId, Standard } from '../types/standard.js';
import type { Standards } from './parts.js';

/**
 * The edition by which rules are chosen. An edition that no rule names (a province's overlay, a format to come)
 * counts as the one it extends, else as the newest of the same nature (`content`, `form`) that a rule names.
 */
export function ruleEdition(report: Pick<Report, 'edition' | 'standard'>, rules: readonly Rule[], standards: Standards): EditionId | null {
  if (report.edition === null) return null;
  const named = new Set(rules.flatMap((rule) => (rule.meta.editions === 'all' ? [] : rule.meta.editions)));
  const seen = new Set<EditionId>();
  let id: EditionId | undefined = report.edition;
  while (id !== undefined && !seen.has(id)) {
    if (named.has(id)) return id;
    seen.add(id);
    id = standards.byId(id)?.extends;
  }
  return newestAlike(report.standard, named, standards)?.id ?? report.edition;
}

/** Why a rule has nothing to say on a report of this edition; undefined where it has. */
export function outOfEdition(rule: Rule, edition: EditionId | null): InapplicableReason | undefined {
  if (rule.meta.editions === 'all') return undefined;
  if (edition === null) return 'edition-unknown';
  return rule.meta.editions.includes(edition) ? undefined : 'edition';
}

function newestAlike(standard: Standard | null, named: ReadonlySet<EditionId>, standards: Standards): Standard | undefined {
  return standards.all
    .filter((other) => named.has(other.id) && other.about === standard?.about)
    .reduce<Standard | undefined>((newest, other) => (newest === undefined || other.years.from > newest.years.from ? other : newest), undefined);
}
