import { cellId, valueNodes } from '../../src/standards/index.js';
import type { FormBlock, FormStandard, LabelNode } from '../../src/types/standard.js';
import { printed, type Values } from './values.js';

/** A cell of a printed form; `key` where it holds a value. */
export interface GridCell {
  readonly text: string;
  readonly key?: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Rows as HTML writes them: a cell stands only in the row in which it begins. */
export type GridRow = readonly GridCell[];

export interface Grid {
  readonly rows: readonly GridRow[];
  /** How many rows stand above the first row of values. */
  readonly head: number;
  readonly width: number;
}

/** The form as it is printed, one table; blocks one under the other with their captions. */
export function gridOf(form: FormStandard, values: Values): Grid {
  const blocks = form.blocks.map((block) => blockGrid(form, block, values));
  const width = Math.max(...blocks.map((block) => block.width));
  return { width, head: blocks[0]?.head ?? 0, rows: blocks.flatMap((block) => block.rows.map((row) => widen(row, width, block.width))) };
}

/** The words of a row's own label, and its values: what remains of a row where only text remains. */
export function lineOf(row: GridRow): { readonly label: string; readonly values: readonly GridCell[] } {
  const labels = row.filter((cell) => cell.key === undefined && cell.text !== '');
  return { label: labels[labels.length - 1]?.text ?? '', values: row.filter((cell) => cell.key !== undefined) };
}

function blockGrid(form: FormStandard, block: FormBlock, values: Values): Grid {
  const isList = block.columns.some((column) => column.id === 'label');
  const rows = isList ? listRows(form, block, values) : treeRows(form, block, values);
  const labels = isList ? 0 : depthOf(block.rows.filter((row) => row.label !== ''));
  const head = headRows(block, labels);
  const width = labels + leaves(block.columns).length;
  const caption: GridRow[] = block.caption === null ? [] : [[{ text: block.caption, colspan: width, rowspan: 1 }]];
  return { rows: [...caption, ...head, ...rows], head: caption.length + head.length, width };
}

/** The tree of columns, with the note of the form in the corner above the labels. */
function headRows(block: FormBlock, labels: number): GridRow[] {
  const depth = depthOf(block.columns);
  const rows: GridCell[][] = Array.from({ length: depth }, () => []);
  if (labels > 0) rows[0]?.push({ text: block.note ?? '', colspan: labels, rowspan: depth });
  const place = (node: LabelNode, level: number): void => {
    rows[level]?.push({ text: node.label, colspan: leaves([node]).length, rowspan: node.children.length === 0 ? depth - level : 1 });
    for (const child of node.children) place(child, level + 1);
  };
  for (const column of block.columns) place(column, 0);
  return rows;
}

/** Every node a row of its own, the unit beside it. */
function listRows(form: FormStandard, block: FormBlock, values: Values): GridRow[] {
  const walk = (nodes: readonly LabelNode[]): LabelNode[] => printed(nodes).flatMap((node) => [node, ...walk(node.children)]);
  return walk(block.rows).map((row) =>
    leaves(block.columns).map((column): GridCell => {
      if (column.id === 'label') return single(row.label);
      if (column.id === 'unit') return single(row.unit ?? '——');
      return row.value ? valueCell(form, block, row, column, values) : single('——');
    }),
  );
}

/** Leaves in rows, the nodes above them in columns that span their rows. */
function treeRows(form: FormStandard, block: FormBlock, values: Values): GridRow[] {
  const depth = depthOf(block.rows.filter((row) => row.label !== ''));
  const rows: GridCell[][] = [];
  const walk = (node: LabelNode, level: number, above: readonly GridCell[]): void => {
    if (node.children.length > 0) {
      const own: GridCell = { text: node.label, colspan: 1, rowspan: valueNodes([node]).length };
      node.children.forEach((child, index) => {
        walk(child, level + 1, index === 0 ? [...above, own] : []);
      });
      return;
    }
    const label: GridCell[] = node.label === '' ? [] : [{ text: node.label, colspan: depth - level, rowspan: 1 }];
    rows.push([...above, ...label, ...valueNodes(block.columns).map((column) => valueCell(form, block, node, column, values))]);
  };
  for (const row of printed(block.rows)) walk(row, 0, []);
  return rows;
}

function valueCell(form: FormStandard, block: FormBlock, row: LabelNode, column: LabelNode, values: Values): GridCell {
  const key = `${form.id}:${cellId(block, row, column)}`;
  return { text: values.get(key) ?? '', key, colspan: 1, rowspan: 1 };
}

function single(text: string): GridCell {
  return { text, colspan: 1, rowspan: 1 };
}

/** The last cell of a narrow block takes the columns that a wide one has more. */
function widen(row: GridRow, width: number, own: number): GridRow {
  const last = row[row.length - 1];
  return last === undefined || width === own ? row : [...row.slice(0, -1), { ...last, colspan: last.colspan + width - own }];
}

function leaves(nodes: readonly LabelNode[]): LabelNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leaves(node.children)));
}

function depthOf(nodes: readonly LabelNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children)));
}

/** The grid with a cell, or null where another reaches over, at every place. */
export function filled({ rows, width }: Grid): (GridCell | null)[][] {
  const open: number[] = Array.from({ length: width }, () => 0);
  return rows.map((row) => {
    const out: (GridCell | null)[] = [];
    const cells = [...row];
    while (out.length < width) {
      const column = out.length;
      if ((open[column] ?? 0) > 0) {
        open[column] = (open[column] ?? 0) - 1;
        out.push(null);
        continue;
      }
      const cell = cells.shift();
      out.push(cell ?? null);
      for (let span = 0; span < (cell?.colspan ?? 1); span += 1) {
        if (span > 0) out.push(null);
        open[column + span] = (cell?.rowspan ?? 1) - 1;
      }
    }
    return out;
  });
}
