import { valueNodes } from '../../standards/index.js';
import type { Range } from '../../types/position.js';
import type { Form, FormCell } from '../../types/form.js';
import type { Report } from '../../types/report.js';
import type { LabelNode } from '../../types/standard.js';
import { shortLabel } from './cell-names.js';

/** The first line of a form: a place to speak of the form as a whole. */
export function formHead(report: Pick<Report, 'source'>, form: { readonly range: Range }): Range {
  const [start, end] = form.range;
  const feed = report.source.value.slice(start, end).search(/[\r\n]/);
  return [start, feed <= 0 ? end : start + feed];
}

/** Cells in reading order. */
export function cellsOf(form: Pick<Form, 'cells'>): FormCell[] {
  return [...form.cells.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** The labels of the rows that cells belong to, each once, in the order of the form; of columns where there is one row. */
export function linesOfCells(form: Pick<Form, 'standard'>, ids: readonly string[]): string[] {
  const wanted = new Set(ids.map(lineOf));
  const { blocks } = form.standard;
  const rows = blocks.flatMap((block) =>
    valueNodes(block.rows).map((row) => ({ key: `${block.id === '' ? '' : `${block.id}.`}${row.id}`, row })),
  );
  const labels = rows.filter(({ key, row }) => wanted.has(key) && row.label !== '').map(({ row }) => shortLabel(row.label));
  return [...new Set(labels)];
}

function lineOf(id: string): string {
  return id.slice(0, id.indexOf('@'));
}

/** A label of the form by its id; null where the form has none of that id. */
export function labelById(form: Pick<Form, 'standard'>, id: string): string | null {
  const search = (nodes: readonly LabelNode[]): LabelNode | undefined =>
    nodes.find((node) => node.id === id) ?? nodes.map((node) => search(node.children)).find((node) => node !== undefined);
  return form.standard.blocks.map((block) => search(block.rows) ?? search(block.columns)).find((node) => node !== undefined)?.label ?? null;
}
