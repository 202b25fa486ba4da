import type { Basis, DutyStandard, EditionId } from '../types/standard.js';
import written from './duties.json' with { type: 'json' };

interface WrittenDuty extends Omit<DutyStandard, 'basis'> {
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

interface WrittenDuties {
  /** By rule and edition; an edition that is not there does not demand it. */
  readonly bases: Readonly<Record<string, Readonly<Partial<Record<EditionId, readonly Basis[]>>>>>;
  readonly duties: readonly WrittenDuty[];
}

/** What a built-in edition demands to be said. */
export function dutiesOf(edition: EditionId): DutyStandard[] {
  const { bases, duties } = written as WrittenDuties;
  return duties.flatMap(({ id, rule, name, section, anyOf, anywhere }) => {
    const basis = bases[rule]?.[edition];
    if (basis === undefined) return [];
    return [{ id, rule, name, section, anyOf, ...(anywhere === undefined ? {} : { anywhere }), basis }];
  });
}
