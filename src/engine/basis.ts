import type { Report } from '../types/report.js';
import type { Basis } from '../types/standard.js';
import type { Standards } from './parts.js';

/**
 * Of the bases of a rule, those that hold for the report's edition: an instrument of other editions alone was not yet, or
 * is no longer, in force for it. All of them where the edition is unknown or none would be left.
 */
export function basisInForce(bases: readonly Basis[], { standard }: Pick<Report, 'standard'>, standards: Standards): readonly Basis[] {
  if (standard === null || bases.length < 2) return bases;
  const own = numbersOf(standard.instruments);
  const foreign = numbersOf(standards.all.flatMap(({ instruments }) => instruments)).filter((number) => !own.includes(number));
  const holding = bases.filter(({ instrument }) => !foreign.some((number) => instrument.includes(number)));
  return holding.length === 0 ? bases : holding;
}

function numbersOf(instruments: readonly { readonly number: string }[]): string[] {
  return instruments.map(({ number }) => number);
}
