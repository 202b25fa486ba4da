import type { Bilingual } from '../text/bilingual.js';
import type { CheckOptions, FileResult, Locale, RuleMeta } from '../types/rule.js';
import type { Paint } from './color.js';

export interface ReportContext {
  readonly locale: Locale;
  /** Hides warnings and reviews. */
  readonly quiet: boolean;
  readonly paint: Paint;
  /** Without it, formats that tell of the run leave that out and show paths as they are. */
  readonly run?: RunInfo;
}

/** The run that the results come from. */
export interface RunInfo {
  readonly tool: { readonly name: string; readonly version: string; readonly homepage: string | null };
  /** Absolute path of the folder to which paths are made relative. */
  readonly root: string;
  readonly rules: readonly RuleMeta[];
  /** Levels and options by rule, where they are the same for all files. */
  readonly levels: CheckOptions['rules'];
  /** The command line. */
  readonly arguments: readonly string[];
  /** What came of the run. To be asked when all results were read. */
  conclusion(): Conclusion;
}

export interface Conclusion {
  readonly exitCode: number;
  /** What was said about the run itself. */
  readonly notes: readonly Bilingual[];
}

/** Results, one a file, in the order of output. */
export type Results = Iterable<FileResult> | AsyncIterable<FileResult>;

/** Makes text of results, in pieces: one or more a file, so that nothing is kept. Pure. */
export type Reporter = (results: Results, context: ReportContext) => AsyncIterable<string>;
