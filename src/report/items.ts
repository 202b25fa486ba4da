import { sourceRange } from '../text/mapped-text.js';
import type { Range } from '../types/position.js';
import type { ItemEvidence, Passage, Section } from '../types/report.js';
import type { Standard } from '../types/standard.js';

type Place = ItemEvidence['places'][number];

interface Stretch {
  readonly text: string;
  readonly where: Place['where'];
  readonly rangeOf: (start: number, end: number) => Range;
}

const sentence = /[^。；！？]+[。；！？]?/gu;

/**
 * Where each item of an edition about content is addressed: in a heading, a sentence or a row of a table. Empty for editions
 * that mandate headings.
 */
export function findItems(standard: Standard | null, passages: readonly Passage[], sections: readonly Section[]): ItemEvidence[] {
  if (standard === null || standard.about !== 'content') return [];
  const stretches = passages.flatMap(stretchesOf);
  return standard.sections.map((section) => {
    const bound = sections.filter((candidate) => candidate.id === section.id).map((candidate): Place => ({ range: candidate.heading.range, where: 'heading' }));
    const found = placesOf(stretches, section.addressedBy).filter((place) => !bound.some((heading) => heading.range[0] === place.range[0]));
    const halves = section.halves.map((half) => ({ name: half.name, places: placesOf(stretches, half.words.map((word) => [word])) }));
    return { section, places: [...bound, ...found], halves };
  });
}

function placesOf(stretches: readonly Stretch[], phrases: readonly (readonly string[])[]): Place[] {
  const places: Place[] = [];
  for (const stretch of stretches) {
    if (!phrases.some((words) => words.every((word) => stretch.text.includes(word)))) continue;
    if (stretch.where !== 'sentence') {
      places.push({ range: stretch.rangeOf(0, stretch.text.length), where: stretch.where });
      continue;
    }
    for (const match of stretch.text.matchAll(sentence)) {
      if (phrases.some((words) => words.every((word) => match[0].includes(word)))) places.push({ range: stretch.rangeOf(match.index, match.index + match[0].length), where: 'sentence' });
    }
  }
  return places;
}

function stretchesOf(passage: Passage): Stretch[] {
  if (passage.kind !== 'table') {
    const { text } = passage;
    return [{ text: text.text, where: passage.kind === 'heading' ? 'heading' : 'sentence', rangeOf: (start, end) => sourceRange(text, start, end) }];
  }
  return passage.table.children.map((row) => ({
    text: row.children.map((cell) => cell.text.text).join(' '),
    where: 'table-row',
    rangeOf: () => [row.position.start.offset, row.position.end.offset],
  }));
}
