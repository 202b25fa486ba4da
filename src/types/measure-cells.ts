import type { ChannelId, MeasureId } from './quantity.js';
import type { EditionId } from './standard.js';

/** Which figures of a measure are meant. */
export interface FigureKind {
  readonly measure: MeasureId;
  /** The ways it is about, all of them; none where absent. */
  readonly channels?: readonly ChannelId[];
  /** Ways that may be named besides. */
  readonly besides?: readonly ChannelId[];
  /** One of them must stand in the words of the figure. */
  readonly words?: readonly string[];
  /** None of them may stand there. */
  readonly except?: readonly string[];
  /** Units it is counted in; any where absent. */
  readonly units?: readonly string[];
}

/** The cells of a form that figures of prose may mean. */
export interface CellMeaning extends FigureKind {
  /**
   * Readings of the same words: cell ids with their form, `requests:new@total`, whose sum the figure may be; `-` before one that
   * is taken off. The first is what the words say first of all.
   */
  readonly sums: readonly (readonly string[])[];
  /** Words of the label itself, which mean the cells of the first sum and nothing else. */
  readonly labels?: readonly string[];
}

/** Stands for a list that several editions share. */
export interface SharedMeanings {
  readonly like: string;
}

/** `src/standards/measure-cells.json`. */
export interface MeasureCells {
  /** What may not be less than what: those handled, as one figure or as several that add up, come of those received and carried in. */
  readonly flow: {
    readonly received: readonly MeasureId[];
    readonly carried: MeasureId;
    readonly handled: readonly (readonly MeasureId[])[];
    readonly results: readonly MeasureId[];
  };
  /** Words by which a report speaks of requests carried over from the year before. */
  readonly carryWords: readonly string[];
  /** By measure, those of which there are none where there is none of it. */
  readonly covers: Readonly<Record<MeasureId, readonly MeasureId[]>>;
  /** By family, the families behind whose figures, in one sentence, its own must be named by one of the words: 行政复议 4件，上年结转 1件. */
  readonly named: Readonly<Record<string, { readonly behind: readonly string[]; readonly words: readonly string[] }>>;
  /** Figures that a report has but one of. Where several kinds fit, the first holds. */
  readonly single: readonly FigureKind[];
  readonly editions: Readonly<Record<EditionId, readonly (CellMeaning | SharedMeanings)[]>>;
  readonly shared: Readonly<Record<string, readonly CellMeaning[]>>;
}
