import type { Passage, Report } from '../../types/report.js';
import type { DutyStandard } from '../../types/standard.js';
import { foldedText, groupsOf, isSaid } from './statements.js';

/** What the edition of the report demands by the rule of that name. */
export function dutiesFor({ standard }: Pick<Report, 'standard'>, rule: string): readonly DutyStandard[] {
  return standard?.duties?.filter((duty) => duty.rule === rule) ?? [];
}

/** Those of the duties that no sentence and no heading among the passages fulfils. */
export function unsaidOf(duties: readonly DutyStandard[], passages: readonly Passage[]): DutyStandard[] {
  const text = foldedText(passages, { headings: true });
  return duties.filter(({ anyOf }) => !isSaid(groupsOf(anyOf), text));
}
