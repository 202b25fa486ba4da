import type { FormBlock, FormStandard, LabelNode } from '../types/standard.js';

/** All nodes of a label tree, parents before their children. */
export function labelNodes(nodes: readonly LabelNode[]): LabelNode[] {
  return nodes.flatMap((node) => [node, ...labelNodes(node.children)]);
}

/** The nodes that carry values, in the order of the form. */
export function valueNodes(nodes: readonly LabelNode[]): LabelNode[] {
  return labelNodes(nodes).filter((node) => node.value);
}

/** Id of a cell: `new@natural`, with the block in front where the form has blocks: `a1.norm@valid`. */
export function cellId(block: FormBlock, row: LabelNode, column: LabelNode): string {
  return `${block.id === '' ? '' : `${block.id}.`}${row.id}@${column.id}`;
}

/** Ids of all cells that carry a value, in the order of the form. */
export function cellIds(form: FormStandard): string[] {
  return form.blocks.flatMap((block) => {
    const columns = valueNodes(block.columns);
    return valueNodes(block.rows).flatMap((row) => columns.map((column) => cellId(block, row, column)));
  });
}
