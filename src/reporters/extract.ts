import type { CellKind } from '../types/form.js';
import type { ReviewReason } from '../types/review.js';
import type { ReportSummary } from '../types/rule.js';

/** The figures of one file, as they are printed. */
export interface Extract {
  readonly filePath: string;
  /** null where the file is no readable report. */
  readonly report: ReportSummary | null;
  readonly forms: Readonly<Record<string, FormExtract>>;
  readonly quantities: readonly never[];
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

const columns = ['filePath', 'agency', 'year', 'edition', 'form', 'cell', 'kind', 'value', 'text', 'line', 'column'] as const;

/** One row a cell (RFC 4180), those that cannot be read with their reason for a kind; a file without cells has one row with nothing after its edition. */
export async function* csv(extracts: Extracts): AsyncGenerator<string> {
  yield csvRow(columns);
  for await (const extract of extracts) yield csvRows(extract).map(csvRow).join('');
}

function csvRows({ filePath, report, forms }: Extract): (string | number)[][] {
  const head = [filePath, report?.agency ?? '', report?.year ?? '', report?.edition ?? ''];
  const rows = Object.entries(forms).flatMap(([form, { cells, unreadable }]) => [
    ...Object.entries(cells).map(([cell, { kind, value, text, line, column }]) => [
      ...head,
      form,
      cell,
      kind,
      value ?? '',
      text,
      line,
      column,
    ]),
    ...unreadable.flatMap(({ reason, cells: ids, text, line, column }) =>
      ids.map((cell) => [...head, form, cell, reason, '', text, line, column]),
    ),
  ]);
  return rows.length > 0 ? rows : [[...head, ...columns.slice(head.length).map(() => '')]];
}

function csvRow(fields: readonly (string | number)[]): string {
  return `${fields.map((field) => csvField(String(field))).join(',')}\r\n`;
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
