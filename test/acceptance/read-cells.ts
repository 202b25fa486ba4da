import { labelNodes, valueNodes } from '../../src/standards/index.js';
import type { FormCell } from '../../src/types/form.js';
import type { Report } from '../../src/types/report.js';
import type { Standard } from '../../src/types/standard.js';
import type { TrueValue } from './truth.js';

export interface Reading {
  /** Cells whose value is as printed. */
  readonly right: readonly string[];
  /** Cells with another value, or a value where none can be known: `requests:new@total read 3, printed 4`. */
  readonly wrong: readonly string[];
  /** Cells that the text decides and that were not read. */
  readonly unread: readonly string[];
  /** Unread cells that no review names. */
  readonly silent: readonly string[];
}

/** Compares the forms of a report with the truth. */
export function compareCells(report: Report, truth: ReadonlyMap<string, TrueValue>): Reading {
  const read = new Map<string, FormCell>(
    report.forms.flatMap((form) => [...form.cells].map(([id, cell]): [string, FormCell] => [`${form.id}:${id}`, cell])),
  );
  const reviewed = new Set<string>(
    report.forms.flatMap((form) => form.unreadable.flatMap(({ cells }) => cells.map((id) => `${form.id}:${id}`))),
  );
  const right: string[] = [];
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const [id, { value, certain }] of truth) {
    const actual = read.get(id)?.value ?? null;
    if (actual !== null && actual === value) right.push(id);
    else if (actual !== null) wrong.push(`${id} read ${actual}, printed ${value ?? 'something that cannot be decided'}`);
    else if (certain || !reviewed.has(id)) unread.push(id);
  }
  for (const [id, cell] of read) {
    if (!truth.has(id) && cell.value !== null) wrong.push(`${id} read ${cell.value}, where nothing is printed`);
  }
  return { right, wrong, unread, silent: unread.filter((id) => !reviewed.has(id)) };
}

/** The columns of a row of form two, whose blocks differ; ids without their form. */
export function disclosureColumns(standard: Standard): (row: string) => readonly string[] {
  const form = standard.forms.find(({ id }) => id === 'disclosure');
  const columns = new Map<string, readonly string[]>();
  for (const block of form?.blocks ?? []) {
    const ids = valueNodes(block.columns).map(({ id }) => id);
    for (const row of labelNodes(block.rows)) columns.set(`${block.id}.${row.id}`, ids);
  }
  return (row) => columns.get(row) ?? [];
}
