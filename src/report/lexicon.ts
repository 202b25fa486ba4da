import { fold } from '../text/fold.js';
import type { LabelNode, SectionId, Standard } from '../types/standard.js';
import type { StandardSet } from './options.js';

export interface WordingUse {
  readonly standard: Standard;
  /** Null for headings that custom knows. */
  readonly id: SectionId | null;
  readonly wording: 'mandated' | 'accepted' | 'recognised' | 'unknown';
  readonly required: boolean;
}

/** Wordings of headings and labels of forms of all editions, folded, ready to be looked up. Built once for a set of standards. */
export interface Lexicon {
  /** Folded wording → where it is used. */
  readonly wordings: ReadonlyMap<string, readonly WordingUse[]>;
  /** First two characters → folded wordings that begin so, longest first. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
  /** Two characters → wordings that have them side by side. */
  pairs(): ReadonlyMap<string, readonly string[]>;
  /** Labels of the mandated forms, marks included, of editions that mandate headings; and without marks. */
  readonly labels: LabelSet;
  /** Labels of statistics forms, which follow the report and use the same words as its headings. */
  readonly statistics: LabelSet;
}

export interface LabelSet {
  readonly whole: ReadonlySet<string>;
  /** First two characters → labels, longest first. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

const lexicons = new WeakMap<StandardSet, Lexicon>();

export function lexiconOf(standards: StandardSet): Lexicon {
  const known = lexicons.get(standards);
  if (known !== undefined) return known;
  const built = buildLexicon(standards.all);
  lexicons.set(standards, built);
  return built;
}

function buildLexicon(standards: readonly Standard[]): Lexicon {
  const wordings = new Map<string, WordingUse[]>();
  const labels = new Set<string>();
  const statistics = new Set<string>();
  for (const standard of standards) {
    for (const { title, use } of usesOf(standard)) push(wordings, fold(title), use);
    for (const form of standard.forms) {
      const set = form.section === null ? statistics : labels;
      for (const block of form.blocks) for (const row of block.rows) collectLabels(row, set);
    }
  }
  const titles = [...wordings.keys()];
  let pairs: Map<string, string[]> | undefined;
  return {
    wordings,
    beginnings: byBeginning(titles),
    longest: titles.reduce((longest, title) => Math.max(longest, title.length), 0),
    // Only a heading that no wording fits needs them.
    pairs: () => (pairs ??= byPair(titles)),
    labels: { whole: labels, beginnings: byBeginning([...labels]) },
    statistics: { whole: statistics, beginnings: byBeginning([...statistics]) },
  };
}

function usesOf(standard: Standard): { title: string; use: WordingUse }[] {
  const uses: { title: string; use: WordingUse }[] = [];
  for (const section of standard.sections) {
    const add = (title: string, wording: WordingUse['wording']): void => {
      uses.push({ title, use: { standard, id: section.id, wording, required: section.required } });
    };
    add(section.title, 'mandated');
    for (const title of section.accepted) add(title, 'accepted');
    for (const title of section.recognised) add(title, 'recognised');
  }
  for (const title of standard.customaryHeadings) uses.push({ title, use: { standard, id: null, wording: 'unknown', required: false } });
  return uses;
}

function collectLabels(node: LabelNode, into: Set<string>): void {
  for (const label of [node.label, ...node.accepted, ...node.recognised]) {
    const folded = fold(label);
    if (folded.length >= 2) into.add(folded);
  }
  for (const child of node.children) collectLabels(child, into);
}

function byBeginning(texts: readonly string[]): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const text of texts) push(beginnings, text.slice(0, 2), text);
  for (const list of beginnings.values()) list.sort((left, right) => right.length - left.length);
  return beginnings;
}

function byPair(texts: readonly string[]): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const text of texts) {
    for (const pair of new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))))
      push(pairs, pair, text);
  }
  return pairs;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
