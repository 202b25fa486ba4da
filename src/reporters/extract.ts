import type { CellKind } from '../types/form.js';
import type { ReviewReason } from '../types/review.js';
import type { ReportSummary } from '../types/rule.js';
import type { QuantityExtract } from './extract-quantities.js';

/** The figures of one file, as they are printed. */
export interface Extract {
  readonly filePath: string;
  /** null where the file is no readable report. */
  readonly report: ReportSummary | null;
  readonly forms: Readonly<Record<string, FormExtract>>;
  /** Numbers of the prose, in reading order. */
  readonly quantities: readonly QuantityExtract[];
}

export interface FormExtract {
  /** 1-based line where the form begins. */
  readonly line: number;
  readonly cells: Readonly<Record<string, CellExtract>>;
  /** Cells that are printed but cannot be read with certainty. */
  readonly unreadable: readonly UnreadableExtract[];
}

export interface UnreadableExtract {
  readonly reason: ReviewReason;
  readonly cells: readonly string[];
  /** What stands there. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface CellExtract {
  readonly kind: CellKind;
  /** Exact decimal; only where `kind` is `number`. */
  readonly value?: string;
  /** As written. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

type Extracts = Iterable<Extract> | AsyncIterable<Extract>;

/** Always an array. */
export async function* json(extracts: Extracts): AsyncGenerator<string> {
  let separator = '[';
  for await (const extract of extracts) {
    yield separator + JSON.stringify(extract);
    separator = ',\n';
  }
  yield separator === '[' ? '[]\n' : ']\n';
}

/** One object a line. */
export async function* ndjson(extracts: Extracts): AsyncGenerator<string> {
  for await (const extract of extracts) yield `${JSON.stringify(extract)}\n`;
}
