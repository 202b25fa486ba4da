import { fold } from '../../text/fold.js';
import type { SectionStandard } from '../../types/standard.js';

const distinctives = new WeakMap<readonly SectionStandard[], ReadonlyMap<SectionStandard, ReadonlySet<string>>>();

/** How many pairs of characters a text shares with the wordings of a section that no other of the sections has. */
export function likenessTo(text: string, section: SectionStandard, among: readonly SectionStandard[]): number {
  const own = distinctiveOf(among).get(section);
  if (own === undefined) return 0;
  return [...pairsOf(fold(text))].filter((pair) => own.has(pair)).length;
}

function distinctiveOf(sections: readonly SectionStandard[]): ReadonlyMap<SectionStandard, ReadonlySet<string>> {
  const known = distinctives.get(sections);
  if (known !== undefined) return known;
  const pairs = new Map(sections.map((section) => [section, pairsOfAll([section.title, ...section.accepted])]));
  const distinctive = new Map(sections.map((section) => [section, ownPairs(section, pairs)]));
  distinctives.set(sections, distinctive);
  return distinctive;
}

function ownPairs(section: SectionStandard, pairs: ReadonlyMap<SectionStandard, ReadonlySet<string>>): Set<string> {
  const own = new Set(pairs.get(section));
  for (const [other, theirs] of pairs) {
    if (other !== section) for (const pair of theirs) own.delete(pair);
  }
  return own;
}

function pairsOfAll(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...pairsOf(fold(text))]));
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}
