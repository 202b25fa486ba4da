import { readFileSync } from 'node:fs';
import { loadStandards } from '../../src/standards/index.js';
import type { FormStandard, LabelNode, Standard } from '../../src/types/standard.js';

export const BUILT_IN = ['2008', '2014', '2019', '2021'] as const;

/** A standard of the project as written, or the invented fixture; a fresh copy each time. */
export function written(id: string): Record<string, unknown> {
  const folder = id === '2099' ? '../fixtures/standards' : '../../src/standards';
  return JSON.parse(readFileSync(new URL(`${folder}/${id}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

export function standard(id: string): Standard {
  const found = loadStandards().byId(id);
  if (found === undefined) throw new Error(`no standard ${id}`);
  return found;
}

export function formOf(edition: string, id: string): FormStandard {
  const found = standard(edition).forms.find((form) => form.id === id);
  if (found === undefined) throw new Error(`no form ${id} in ${edition}`);
  return found;
}

/** Width, space, brackets and quotes written one way; the test's own, so that it does not lean on the code it judges. */
export function key(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[“”"]/gu, '"')
    .replace(/[〔［\[]/gu, '[')
    .replace(/[〕］\]]/gu, ']');
}

/** The node, its siblings and theirs below: every group of labels that stand side by side. */
export function groups(nodes: readonly LabelNode[]): (readonly LabelNode[])[] {
  return [nodes, ...nodes.flatMap((node) => groups(node.children))].filter((group) => group.length > 0);
}
