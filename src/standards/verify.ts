import type { FormBlock, FormStandard, LabelNode, RelationStandard, Standard } from '../types/standard.js';
import { StandardError } from './error.js';
import { cellIds, labelNodes, valueNodes } from './tree.js';

/**
 * Checks what a schema cannot say of one resolved standard: ids are unique, sections and forms name each other,
 * every term of a relation names a row, column or cell that carries values. Throws `StandardError`.
 */
export function verifyStandard(standard: Standard): void {
  const { from, to } = standard.years;
  if (to !== null && to < from) throw new StandardError(standard.id, '/years', standard.years, 'ends before it begins');
  unique(
    standard,
    '/instruments',
    standard.instruments.map((instrument) => instrument.id),
  );
  unique(
    standard,
    '/sections',
    standard.sections.map((section) => section.id),
  );
  unique(
    standard,
    '/forms',
    standard.forms.map((form) => form.id),
  );
  unique(
    standard,
    '/relations',
    standard.relations.map((relation) => relation.id),
  );
  unique(
    standard,
    '/duties',
    (standard.duties ?? []).map((duty) => duty.id),
  );
  standard.duties?.forEach(({ section }, index) => {
    const known = section === null || standard.sections.some(({ id }) => id === section);
    if (!known) throw new StandardError(standard.id, `/duties/${index}/section`, section, 'no such section');
  });
  standard.sections.forEach((section, index) => {
    const known = section.form === null || standard.forms.some((form) => form.id === section.form);
    if (!known) throw new StandardError(standard.id, `/sections/${index}/form`, section.form, 'no such form');
  });
  standard.forms.forEach((form, index) => verifyForm(standard, form, `/forms/${index}`));
  standard.relations.forEach((relation, index) => verifyRelation(standard, relation, `/relations/${index}`));
}

/**
 * Checks that no report year has two standards. A standard without an end lasts until the next one begins, so a later
 * one may follow it; two that begin in one year, or whose closed spans meet, contradict each other.
 */
export function verifyYears(standards: readonly Standard[]): void {
  const sorted = [...standards].sort((a, b) => a.years.from - b.years.from);
  sorted.forEach((standard, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return;
    const { from, to } = standard.years;
    if (next.years.from === from || (to !== null && next.years.from <= to)) {
      throw new StandardError(next.id, '/years', next.years, `overlaps the years of standard ${standard.id}`);
    }
  });
}

function verifyForm(standard: Standard, form: FormStandard, path: string): void {
  const { section } = form;
  if (section !== null && !standard.sections.some((known) => known.id === section)) {
    throw new StandardError(standard.id, `${path}/section`, section, 'no such section');
  }
  unique(
    standard,
    `${path}/blocks`,
    form.blocks.map((block) => block.id),
  );
  form.blocks.forEach((block, index) => {
    unique(
      standard,
      `${path}/blocks/${index}/rows`,
      labelNodes(block.rows).map((node) => node.id),
    );
    unique(
      standard,
      `${path}/blocks/${index}/columns`,
      labelNodes(block.columns).map((node) => node.id),
    );
  });
}

function verifyRelation(standard: Standard, relation: RelationStandard, path: string): void {
  const form = standard.forms.find((known) => known.id === relation.form);
  if (form === undefined) throw new StandardError(standard.id, `${path}/form`, relation.form, 'no such form');
  if (relation.right.length === 0 && relation.kind === 'eq')
    throw new StandardError(standard.id, `${path}/right`, relation.right, 'may be empty in a bound only');
  const known = knownTerms(standard, relation, form, path);
  for (const side of ['left', 'right'] as const) {
    relation[side].forEach((term, index) => {
      if (!known.has(term))
        throw new StandardError(standard.id, `${path}/${side}/${index}`, term, `names no ${named(relation)} with values`);
    });
  }
}

function knownTerms(standard: Standard, relation: RelationStandard, form: FormStandard, path: string): ReadonlySet<string> {
  if (relation.over === 'cells') return new Set(cellIds(form));
  const block = blockOf(form, relation);
  if (block === undefined)
    throw new StandardError(standard.id, `${path}/block`, relation.block ?? null, `names no block of form ${form.id}`);
  const nodes: readonly LabelNode[] = relation.over === 'each-column' ? block.rows : block.columns;
  return new Set(valueNodes(nodes).map((node) => node.id));
}

function blockOf(form: FormStandard, relation: RelationStandard): FormBlock | undefined {
  if (relation.block !== undefined) return form.blocks.find((block) => block.id === relation.block);
  return form.blocks.length === 1 ? form.blocks[0] : undefined;
}

function named(relation: RelationStandard): string {
  return { 'each-column': 'row', 'each-row': 'column', cells: 'cell' }[relation.over];
}

function unique(standard: Standard, path: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new StandardError(standard.id, path, id, 'two entries have this id');
    seen.add(id);
  }
}
