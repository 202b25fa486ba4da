import type { FileResult, Locale } from '../types/rule.js';
import type { Paint } from './color.js';

export interface ReportContext {
  readonly locale: Locale;
  /** Hides warnings and reviews. */
  readonly quiet: boolean;
  readonly paint: Paint;
}

/** Results, one a file, in the order of output. */
export type Results = Iterable<FileResult> | AsyncIterable<FileResult>;

/** Makes text of results, in pieces: one or more a file, so that nothing is kept. Pure. */
export type Reporter = (results: Results, context: ReportContext) => AsyncIterable<string>;
