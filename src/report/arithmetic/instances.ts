import { labelNodes, valueNodes } from '../../standards/index.js';
import type { Form } from '../../types/form.js';
import type { FormBlock, LabelNode, RelationStandard } from '../../types/standard.js';

/** A relation put to one row or column of a form. Terms are cell ids. */
export interface RelationInstance {
  readonly relation: RelationStandard;
  /** The id of the row or column; empty for relations over single cells. */
  readonly at: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Put to a row or column that the form need not print. */
  readonly optional: boolean;
}

/** Instances depend on the standard and on what the document merged, not on its figures: reports of a folder share them. */
const KNOWN = new WeakMap<readonly RelationStandard[], Map<string, readonly RelationInstance[]>>();

/** Every instance of the relations of a form, in the order of the relations, then of the form. */
export function relationInstances(form: Form, relations: readonly RelationStandard[]): readonly RelationInstance[] {
  const known = KNOWN.get(relations) ?? new Map<string, readonly RelationInstance[]>();
  KNOWN.set(relations, known);
  const key = `${form.id} ${[...form.merged.keys()].join(' ')}`;
  const instances = known.get(key) ?? makeInstances(form, relations);
  known.set(key, instances);
  return instances;
}

function makeInstances(form: Form, relations: readonly RelationStandard[]): readonly RelationInstance[] {
  const parents = parentsOfMerged(form);
  return relations.filter((relation) => relation.form === form.id).flatMap((relation) => instancesOf(relation, form, parents));
}

function instancesOf(relation: RelationStandard, form: Form, parents: ReadonlyMap<string, string>): RelationInstance[] {
  if (relation.over === 'cells')
    return [{ relation, at: '', left: mergedCells(relation.left, parents), right: mergedCells(relation.right, parents), optional: false }];
  const blocks = form.standard.blocks.filter((block) => relation.block === undefined || block.id === relation.block);
  return blocks.flatMap((block) =>
    relation.over === 'each-column' ? overColumns(relation, block, parents) : overRows(relation, block, parents),
  );
}

function overColumns(relation: RelationStandard, block: FormBlock, parents: ReadonlyMap<string, string>): RelationInstance[] {
  if (!hasTerms(block.rows, relation)) return [];
  const prefix = prefixOf(block);
  return valueNodes(block.columns).map((column) => ({
    relation,
    at: column.id,
    left: mergedRows(relation.left, prefix, parents).map((row) => `${prefix}${row}@${column.id}`),
    right: mergedRows(relation.right, prefix, parents).map((row) => `${prefix}${row}@${column.id}`),
    optional: column.optional === true,
  }));
}

function overRows(relation: RelationStandard, block: FormBlock, parents: ReadonlyMap<string, string>): RelationInstance[] {
  if (!hasTerms(block.columns, relation)) return [];
  const prefix = prefixOf(block);
  const nodes = valueNodes(block.rows);
  const rows = nodes.map((row) => row.id);
  const optional = new Set(nodes.filter((row) => row.optional === true).map((row) => row.id));
  return mergedRows(rows, prefix, parents).map((row) => ({
    relation,
    at: row,
    left: relation.left.map((column) => `${prefix}${row}@${column}`),
    right: relation.right.map((column) => `${prefix}${row}@${column}`),
    optional: optional.has(row),
  }));
}

const IDS = new WeakMap<readonly LabelNode[], ReadonlySet<string>>();

function idsOf(nodes: readonly LabelNode[]): ReadonlySet<string> {
  const known = IDS.get(nodes) ?? new Set(labelNodes(nodes).map((node) => node.id));
  IDS.set(nodes, known);
  return known;
}

/** A relation without a block is put to the blocks that have all its terms. */
function hasTerms(nodes: readonly LabelNode[], relation: RelationStandard): boolean {
  const ids = idsOf(nodes);
  return relation.left.every((id) => ids.has(id)) && relation.right.every((id) => ids.has(id));
}

function prefixOf(block: FormBlock): string {
  return block.id === '' ? '' : `${block.id}.`;
}

/** Child row to the row that the document prints in its place. Keys carry the prefix of the block where the form does. */
function parentsOfMerged(form: Form): Map<string, string> {
  return new Map([...form.merged].flatMap(([parent, children]) => children.map((child) => [child, parent] as const)));
}

/** Children of a merged row give way to it; it counts once. */
function mergedRows(rows: readonly string[], prefix: string, parents: ReadonlyMap<string, string>): string[] {
  if (parents.size === 0) return [...rows];
  return [...new Set(rows.map((row) => parents.get(row) ?? parents.get(`${prefix}${row}`) ?? row))];
}

function mergedCells(cells: readonly string[], parents: ReadonlyMap<string, string>): string[] {
  if (parents.size === 0) return [...cells];
  const replaced = cells.map((cell) => {
    const [row = '', column = ''] = cell.split('@');
    const parent = parents.get(row);
    return parent === undefined ? cell : `${parent}@${column}`;
  });
  return [...new Set(replaced)];
}
