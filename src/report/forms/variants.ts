import type { FormBlock, FormStandard, LabelNode } from '../../types/standard.js';
import { canonicalLabel } from './label-text.js';
import type { LabelBook } from './labels.js';
import type { TokenLine } from './tokens.js';

const CACHE = new WeakMap<FormStandard, Map<string, FormStandard>>();

/** Groups of rows that the document prints as one row: the group's label stands there, none of its rows does. */
export function mergedGroups(form: FormStandard, book: LabelBook, lines: readonly TokenLine[]): LabelNode[] {
  const printed = new Set<string>();
  for (const line of lines) for (const token of line.tokens) if (token.kind === 'label') printed.add(book.keyOf(token.text));
  const cut = [...printed].filter((words) => words.length >= 5);
  const has = (wordings: readonly string[]): boolean =>
    wordings.some((label) => printed.has(label)) || wordings.some((label) => cut.some((words) => label.startsWith(words)));
  return mergeable(form).flatMap(({ group, own, children }) => (has(own) && !children.some(has) ? [group] : []));
}

interface Mergeable {
  readonly group: LabelNode;
  readonly own: readonly string[];
  readonly children: readonly (readonly string[])[];
}

const MERGEABLE = new WeakMap<FormStandard, readonly Mergeable[]>();

/** Groups that could be printed as one row, with their canonical wordings and those of their rows. */
function mergeable(form: FormStandard): readonly Mergeable[] {
  const known = MERGEABLE.get(form);
  if (known !== undefined) return known;
  const made = form.blocks
    .flatMap((block) => groupsOf(block.rows))
    .map((group): Mergeable => ({ group, own: wordings(group), children: group.children.map(wordings) }));
  MERGEABLE.set(form, made);
  return made;
}

function wordings(node: LabelNode): string[] {
  return [node.label, ...node.accepted, ...node.recognised].map(canonicalLabel).filter((label) => label.length > 2);
}

/** The form with those groups as rows of their own. */
export function mergeRows(form: FormStandard, groups: readonly LabelNode[]): FormStandard {
  if (groups.length === 0) return form;
  const key = groups.map((group) => group.id).join(' ');
  const known = CACHE.get(form) ?? new Map<string, FormStandard>();
  CACHE.set(form, known);
  const made = known.get(key);
  if (made !== undefined) return made;
  const ids = new Set(groups.map((group) => group.id));
  const merge = (node: LabelNode): LabelNode =>
    ids.has(node.id) ? { ...node, value: true, children: [] } : { ...node, children: node.children.map(merge) };
  const merged: FormStandard = { ...form, blocks: form.blocks.map((block): FormBlock => ({ ...block, rows: block.rows.map(merge) })) };
  known.set(key, merged);
  return merged;
}

/** Groups without figures of their own whose children are all rows. */
function groupsOf(nodes: readonly LabelNode[]): LabelNode[] {
  return nodes.flatMap((node) =>
    !node.value && node.children.length > 0 && node.children.every((child) => child.value && child.children.length === 0)
      ? [node]
      : groupsOf(node.children),
  );
}
