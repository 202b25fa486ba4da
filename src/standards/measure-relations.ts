import type { MeasureCarry, MeasureRelations } from '../types/measure-relation.js';
import type { MeasureId } from '../types/quantity.js';
import relations from './measure-relations.json' with { type: 'json' };

/** How figures of the prose hang together. */
export const measureRelations: MeasureRelations = relations;

/** What may have been carried into or out of a total; undefined where it is none of that kind. */
export function carryOf(whole: MeasureId | null): MeasureCarry | undefined {
  return whole === null ? undefined : measureRelations.carries.find(({ wholes }) => wholes.includes(whole));
}

/** Whether some count in the one unit what others count in the other. */
export function areNearUnits(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return false;
  return measureRelations.nearUnits.some((units) => units.includes(left) && units.includes(right));
}
