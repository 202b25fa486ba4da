import type { MeasureId } from './quantity.js';

/** What goes in equals what goes out, within a year: received + carried in = handled + carried out. Each side names measures that say it. */
export interface MeasureFlow {
  readonly received: readonly MeasureId[];
  readonly carriedIn: readonly MeasureId[];
  readonly handled: readonly MeasureId[];
  readonly carriedOut: readonly MeasureId[];
}

/** Totals that may be told with or without what was carried into the year and out of it. */
export interface MeasureCarry {
  readonly wholes: readonly MeasureId[];
  readonly in: readonly MeasureId[];
  readonly out: readonly MeasureId[];
}

/** A rate is the share of `parts` in `wholes`; where its words hold one of `due`, only of those that were due. */
export interface MeasureRate {
  readonly rate: MeasureId;
  readonly parts: readonly MeasureId[];
  readonly wholes: readonly MeasureId[];
  readonly due: readonly string[];
}

/** How figures of the prose hang together: `src/standards/measure-relations.json`. */
export interface MeasureRelations {
  readonly flows: readonly MeasureFlow[];
  readonly carries: readonly MeasureCarry[];
  readonly rates: readonly MeasureRate[];
  /** Wholes whose classes are disjoint and leave nothing out, whatever was carried. */
  readonly settled: readonly MeasureId[];
  /** Words before a total that stands behind its parts and leaves none of them out: 合计. */
  readonly sums: readonly string[];
  /** Units that one thing is counted in by some and in another by others: 条, 篇. */
  readonly nearUnits: readonly (readonly string[])[];
}
