import type { FormBlock, FormStandard, LabelNode } from '../../types/standard.js';
import { canonicalLabel } from './labels.js';
import type { TokenLine } from './tokens.js';

const CACHE = new WeakMap<FormStandard, Map<string, FormStandard>>();

/** Groups of rows that the document prints as one row: the group's label stands there, none of its rows does. */
export function mergedGroups(form: FormStandard, lines: readonly TokenLine[]): LabelNode[] {
  const printed = lines.flatMap((line) => line.tokens.flatMap((token) => (token.kind === 'label' ? [canonicalLabel(token.text)] : [])));
  const has = (node: LabelNode): boolean => {
    const own = [node.label, ...node.accepted, ...node.recognised].map(canonicalLabel).filter((label) => label.length > 2);
    return printed.some((words) => own.some((label) => words === label || (words.length >= 5 && label.startsWith(words))));
  };
  return form.blocks.flatMap((block) => groupsOf(block.rows)).filter((group) => has(group) && !group.children.some(has));
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
