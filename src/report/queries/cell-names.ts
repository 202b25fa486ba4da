import { valueNodes } from '../../standards/index.js';
import type { Form, FormCell, RelationResult, RelationSide } from '../../types/form.js';
import type { LabelNode } from '../../types/standard.js';

/** Longer labels are cut in messages. */
const LONGEST = 22;

/** Names of rows, columns and cells of a form as messages quote them. All labels are those of the standard. */
export interface CellNames {
  /** `“一、本年新收政府信息公开申请数量 › 总计”`; the axis that has one row or column only is left out. */
  readonly cell: (cell: FormCell) => string;
  /** `“自然人”～“其他”`: what the terms of one side are called. */
  readonly side: (result: RelationResult, side: RelationSide) => string;
  /** `“自然人”：`, the row, column or group that a relation is put to; empty where there is but one. */
  readonly where: (result: RelationResult) => string;
}

interface Axis {
  readonly single: boolean;
  readonly paths: ReadonlyMap<string, readonly LabelNode[]>;
  /** Labels that stand for several values (总计 of three groups). */
  readonly shared: ReadonlySet<string>;
}

const known = new WeakMap<Form['standard'], CellNames>();

export function cellNames(form: Form): CellNames {
  const names = known.get(form.standard) ?? namesFor(form);
  known.set(form.standard, names);
  return names;
}

/** The label without its bracketed note, cut where it is long; made to stand between “ and ”. */
export function shortLabel(label: string): string {
  const bare = label
    .replace(/(?<=.)（[^（）]*）$/u, '')
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .trim();
  const characters = Array.from(bare);
  return characters.length <= LONGEST ? bare : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function namesFor(form: Form): CellNames {
  const rows = axisOf(form.standard.blocks.flatMap((block) => block.rows));
  const columns = axisOf(form.standard.blocks.flatMap((block) => block.columns));
  return {
    cell(cell) {
      const parts = [nameOn(rows, cell.row), nameOn(columns, cell.column)].filter((part) => part !== '');
      return `“${parts.join(' › ')}”`;
    },
    side(result, side) {
      const labels = side.terms.map((cell) => shortLabel(varying(result, cell).label));
      const [first = '', second = ''] = labels;
      if (labels.length <= 2) return labels.length === 1 ? `“${first}”` : `“${first}”+“${second}”`;
      return `“${first}”～“${labels[labels.length - 1] ?? ''}”`;
    },
    where(result) {
      const cell = result.left.terms[0] ?? result.right.terms[0];
      if (cell === undefined || result.relation.over === 'cells') return '';
      const isRow = result.relation.over === 'each-row';
      const fixed = nameOn(isRow ? rows : columns, isRow ? cell.row : cell.column);
      const group = groupOf(isRow ? columns : rows, varying(result, cell));
      const parts = [fixed, group].filter((part) => part !== '');
      return parts.length === 0 ? '' : `“${parts.join(' › ')}”：`;
    },
  };
}

/** The label by which the terms of a relation differ. */
function varying(result: RelationResult, cell: FormCell): LabelNode {
  return result.relation.over === 'each-row' ? cell.column : cell.row;
}

function nameOn(axis: Axis, node: LabelNode): string {
  if (axis.single && axis.paths.has(node.id)) return '';
  const group = groupOf(axis, node);
  return group === '' ? shortLabel(node.label) : `${group} › ${shortLabel(node.label)}`;
}

/** What tells a label from others of the same words: the one above it. */
function groupOf(axis: Axis, node: LabelNode): string {
  if (!axis.shared.has(node.label)) return '';
  const above = axis.paths.get(node.id)?.findLast((parent) => parent.label !== '');
  return above === undefined ? '' : shortLabel(above.label);
}

function axisOf(nodes: readonly LabelNode[]): Axis {
  const values = valueNodes(nodes);
  const labels = values.map((node) => node.label);
  return {
    single: values.length <= 1,
    paths: new Map([...pathsOf(nodes, [])].filter(([node]) => node.value).map(([node, path]) => [node.id, path])),
    shared: new Set(labels.filter((label, index) => labels.indexOf(label) !== index)),
  };
}

function* pathsOf(nodes: readonly LabelNode[], above: readonly LabelNode[]): Generator<readonly [LabelNode, readonly LabelNode[]]> {
  for (const node of nodes) {
    yield [node, above];
    yield* pathsOf(node.children, [...above, node]);
  }
}
