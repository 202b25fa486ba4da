import fc from 'fast-check';
import { cellId, valueNodes } from '../../src/standards/index.js';
import type { FormStandard, LabelNode, RelationStandard, Standard } from '../../src/types/standard.js';

/** Values of all cells of all forms: `requests:new@natural` → `893`. Exact decimals as written. */
export type Values = ReadonlyMap<string, string>;

interface Slot {
  readonly key: string;
  readonly row: LabelNode;
  readonly column: LabelNode;
}

/** Values for which every relation of the edition holds. */
export function valuesArbitrary(standard: Standard): fc.Arbitrary<Values> {
  const slots = standard.forms.flatMap(slotsOf);
  return fc.tuple(...slots.map(valueArbitrary)).map((drawn) => {
    const values = new Map(slots.map((slot, index) => [slot.key, drawn[index] ?? '0']));
    for (const relation of inOrder(standard.relations)) satisfy(values, standard, relation);
    return values;
  });
}

/** The cells that a relation binds, one pair of sides an instance. Terms that the form lacks do not occur here. */
export function instances(standard: Standard, relation: RelationStandard): { left: string[]; right: string[] }[] {
  const form = standard.forms.find((candidate) => candidate.id === relation.form);
  const block = form?.blocks.find((candidate) => candidate.id === (relation.block ?? ''));
  if (form === undefined || block === undefined) return [];
  const prefix = `${form.id}:${block.id === '' ? '' : `${block.id}.`}`;
  if (relation.over === 'cells')
    return [{ left: relation.left.map((id) => `${form.id}:${id}`), right: relation.right.map((id) => `${form.id}:${id}`) }];
  const place = (id: string, other: string): string =>
    relation.over === 'each-column' ? `${prefix}${id}@${other}` : `${prefix}${other}@${id}`;
  const others = printed(valueNodes(relation.over === 'each-column' ? block.columns : block.rows));
  return others.map(({ id }) => ({
    left: relation.left.map((term) => place(term, id)),
    right: relation.right.map((term) => place(term, id)),
  }));
}

/** Σ left − Σ right. */
export function difference(
  values: Values,
  { left, right }: { readonly left: readonly string[]; readonly right: readonly string[] },
): number {
  return sum(values, left) - sum(values, right);
}

function slotsOf(form: FormStandard): Slot[] {
  return form.blocks.flatMap((block) =>
    printed(valueNodes(block.rows)).flatMap((row) =>
      printed(valueNodes(block.columns)).map((column) => ({ key: `${form.id}:${cellId(block, row, column)}`, row, column })),
    ),
  );
}

/** Optional rows are a place's own; generated forms leave them out. */
export function printed(nodes: readonly LabelNode[]): LabelNode[] {
  return nodes.filter((node) => node.optional !== true);
}

function valueArbitrary({ row, column }: Slot): fc.Arbitrary<string> {
  // None of the bodies whose reports are made here may make rules.
  if (row.id === 'rules') return fc.constant('0');
  if (row.unit === '万元' || column.type === 'amount' || column.type === 'amount-with-unit') {
    return fc.oneof(
      fc.constant('0'),
      // So much even a township may collect.
      fc.nat(9_999).map(String),
      fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => `${String(whole)}.${String(part).padStart(2, '0')}`),
    );
  }
  if (column.type === 'signed-count') return fc.integer({ min: -30, max: 30 }).map(String);
  return fc
    .oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(9_999) })
    .map(String);
}

const order = ['table-column-sum', 'table-balance', 'table-row-sum', 'table-case-sum', 'statistics-sum', 'statistics-bound', 'table-stock'];

/** Parts before the wholes that contain them, whole amounts before what they bound. */
function inOrder(relations: readonly RelationStandard[]): RelationStandard[] {
  const weight = (relation: RelationStandard): number =>
    order.indexOf(relation.rule) * 100 - (relation.left[0]?.length ?? 0) + (relation.left[0]?.endsWith('.a') === true ? 50 : 0);
  return [...relations].sort((a, b) => weight(a) - weight(b));
}

function satisfy(values: Map<string, string>, standard: Standard, relation: RelationStandard): void {
  for (const instance of instances(standard, relation)) {
    if (relation.kind === 'eq') equalise(values, instance, relation.total);
    else limit(values, instance, relation.kind);
  }
}

function equalise(
  values: Map<string, string>,
  { left, right }: { left: string[]; right: string[] },
  total: RelationStandard['total'],
): void {
  if (total === 'left') return void values.set(left[0] ?? '', String(sum(values, right)));
  if (total === 'right') return void values.set(right[0] ?? '', String(sum(values, left)));
  // What came in before cannot be more than what was there in all.
  const whole = sum(values, right);
  const [first = '', ...rest] = left;
  let open = whole;
  for (const key of rest) {
    const value = Math.min(number(values, key), open);
    values.set(key, String(value));
    open -= value;
  }
  values.set(first, String(open));
}

/** Raises or lowers the first cell of the left side. */
function limit(values: Map<string, string>, { left, right }: { left: string[]; right: string[] }, kind: 'le' | 'ge'): void {
  const [key = '', ...others] = left;
  const bound = sum(values, right) - sum(values, others);
  const value = number(values, key);
  values.set(key, String(kind === 'le' ? Math.min(value, bound) : Math.max(value, bound)));
}

function sum(values: Values, keys: readonly string[]): number {
  return keys.reduce((total, key) => total + number(values, key), 0);
}

function number(values: Values, key: string): number {
  return Number(values.get(key) ?? '0');
}
