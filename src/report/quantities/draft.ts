import type { NumberToken } from '../../text/numbers/token.js';
import type { MeasureMatch } from './measure-of.js';
import type { Quantity, QuantityPeriod, QuantityScope } from '../../types/quantity.js';
import type { Prose } from './prose.js';
import type { Token } from './vocabulary.js';

/** A quantity in the making; offsets in the text of its prose. */
export interface Draft {
  readonly prose: Prose;
  readonly number: NumberToken;
  readonly sentence: Span;
  /** From the end of the number before it, or the beginning of the sentence, to its own beginning. */
  readonly gap: Span;
  /** The words it is told by. */
  readonly window: Span;
  /** The noun behind it that tells it as well. */
  readonly behind: Span | null;
  readonly tokens: readonly Token[];
  match: MeasureMatch | null;
  kind: Quantity['kind'];
  measure: string | null;
  otherMeasures: readonly string[];
  channels: readonly string[];
  scope: QuantityScope;
  place: string | null;
  period: QuantityPeriod;
  subject: string;
  value: string;
  about: Draft | null;
  group: number | null;
  /** Zeros that are said: what says so stands for the number. */
  readonly said: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}
