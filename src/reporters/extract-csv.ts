import type { Extract, FormExtract } from './extract.js';
import type { QuantityExtract } from './extract-quantities.js';

const columns = ['filePath', 'agency', 'year', 'edition', 'form', 'cell', 'kind', 'value', 'text', 'line', 'column'] as const;

/** What only numbers of the prose have; empty in the rows of cells. Never renamed or moved, more may follow. */
const proseColumns = [
  ...['channel', 'scope', 'period', 'unit', 'approximate', 'to', 'part', 'subject', 'place', 'otherMeasures'],
  ...['index', 'partOf', 'list', 'about', 'written', 'section', 'endLine', 'endColumn'],
] as const;

/** What stands in `form` for numbers of the prose; their measure stands in `cell`. */
const PROSE = 'prose';

type Field = string | number | boolean | null | undefined;

/**
 * One row a cell (RFC 4180), those that cannot be read with their reason for a kind, then one row a number of the prose; a file
 * without either has one row with nothing after its edition.
 */
export async function* csv(extracts: Iterable<Extract> | AsyncIterable<Extract>): AsyncGenerator<string> {
  yield csvRow([...columns, ...proseColumns]);
  for await (const extract of extracts) yield csvRows(extract).map(csvRow).join('');
}

function csvRows({ filePath, report, forms, quantities }: Extract): Field[][] {
  const head = [filePath, report?.agency, report?.year, report?.edition];
  const rows = [...Object.entries(forms).flatMap(([id, form]) => cellRows(id, form)), ...quantities.map(proseRow)];
  return rows.length > 0 ? rows.map((row) => [...head, ...row]) : [head];
}

function cellRows(id: string, { cells, unreadable }: FormExtract): Field[][] {
  const read = Object.entries(cells).map(([cell, { kind, value, text, line, column }]) => [id, cell, kind, value, text, line, column]);
  const unread = unreadable.flatMap(({ reason, cells: ids, text, line, column }) =>
    ids.map((cell) => [id, cell, reason, null, text, line, column]),
  );
  return [...read, ...unread];
}

function proseRow(quantity: QuantityExtract, index: number): Field[] {
  const { measure, kind, value, text, line, column, channel, scope, period, unit, approximate, to, part } = quantity;
  const { subject, place, otherMeasures, partOf, list, about, written, section, endLine, endColumn } = quantity;
  return [
    ...[PROSE, measure, kind, value, text, line, column],
    ...[channel, scope, period, unit, approximate, to, part, subject, place, otherMeasures.join('+')],
    ...[index, partOf, list, about, written, section, endLine, endColumn],
  ];
}

/** Rows are filled up to the last column. */
function csvRow(fields: readonly Field[]): string {
  const count = columns.length + proseColumns.length;
  return `${Array.from({ length: count }, (_, index) => csvField(String(fields[index] ?? ''))).join(',')}\r\n`;
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
