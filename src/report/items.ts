import { sourceRange } from '../text/mapped-text.js';
import { WordIndex } from '../text/word-index.js';
import type { Range } from '../types/position.js';
import type { ItemEvidence, Passage, Section } from '../types/report.js';
import type { Standard } from '../types/standard.js';

type Place = ItemEvidence['places'][number];

interface Stretch {
  readonly text: string;
  readonly where: Place['where'];
  readonly range: () => Range;
}

/** What addresses the items of a standard: each phrase is a list of words, given by their numbers in the index. */
interface ItemIndex {
  readonly words: WordIndex;
  readonly sections: readonly {
    readonly phrases: readonly (readonly number[])[];
    readonly halves: readonly (readonly (readonly number[])[])[];
  }[];
}

const sentence = /[^。；！？]+[。；！？]?/gu;
const indices = new WeakMap<Standard, ItemIndex>();

/**
 * Where each item of an edition about content is addressed: in a heading, a sentence or a row of a table. Empty for editions
 * that mandate headings.
 */
export function findItems(standard: Standard | null, passages: readonly Passage[], sections: readonly Section[]): ItemEvidence[] {
  if (standard === null || standard.about !== 'content') return [];
  const index = indexOf(standard);
  const found = index.sections.map((section) => ({ places: [] as Place[], halves: section.halves.map((): Place[] => []) }));
  for (const passage of passages) {
    for (const stretch of stretchesOf(passage)) addPlaces(stretch, index, found);
  }
  return standard.sections.map((section, at) => {
    const bound = sections
      .filter((candidate) => candidate.id === section.id)
      .map((candidate): Place => ({ range: candidate.heading.range, where: 'heading' }));
    const starts = new Set(bound.map((place) => place.range[0]));
    const places = (found[at]?.places ?? []).filter((place) => !starts.has(place.range[0]));
    const halves = section.halves.map((half, which) => ({ name: half.name, places: found[at]?.halves[which] ?? [] }));
    return { section, places: [...bound, ...places], halves };
  });
}

function addPlaces(stretch: Stretch, index: ItemIndex, found: readonly { places: Place[]; halves: Place[][] }[]): void {
  const present = index.words.present(stretch.text);
  if (present === null) return;
  let place: Place | null = null;
  index.sections.forEach((section, at) => {
    if (section.phrases.some((words) => words.every((word) => present[word] === 1)))
      found[at]?.places.push((place ??= { range: stretch.range(), where: stretch.where }));
    section.halves.forEach((phrases, which) => {
      if (phrases.some((words) => words.every((word) => present[word] === 1)))
        found[at]?.halves[which]?.push((place ??= { range: stretch.range(), where: stretch.where }));
    });
  });
}

function indexOf(standard: Standard): ItemIndex {
  const known = indices.get(standard);
  if (known !== undefined) return known;
  const words = new WordIndex();
  const numbered = (phrases: readonly (readonly string[])[]): number[][] => phrases.map((phrase) => phrase.map((word) => words.add(word)));
  const sections = standard.sections.map((section) => ({
    phrases: numbered(section.addressedBy),
    halves: section.halves.map((half) => numbered(half.words.map((word) => [word]))),
  }));
  const built = { words, sections };
  indices.set(standard, built);
  return built;
}

function* stretchesOf(passage: Passage): Iterable<Stretch> {
  if (passage.kind === 'heading') {
    yield { text: passage.text.text, where: 'heading', range: () => passage.range };
  } else if (passage.kind === 'text') {
    const { text } = passage;
    for (const match of text.text.matchAll(sentence)) {
      yield { text: match[0], where: 'sentence', range: () => sourceRange(text, match.index, match.index + match[0].length) };
    }
  } else {
    for (const row of passage.table.children) {
      yield {
        text: row.children.map((cell) => cell.text.text).join(' '),
        where: 'table-row',
        range: () => [row.position.start.offset, row.position.end.offset],
      };
    }
  }
}
