import { fold } from '../../text/fold.js';
import type { Passage } from '../../types/report.js';
import { sentencesOf } from './places.js';

/** Groups of words; a thing is said where all words of one group stand in one sentence. */
export type WordGroups = readonly (readonly string[])[];

const split = new WeakMap<readonly string[], WordGroups>();

/** Entries of words set apart by spaces, as groups. */
export function groupsOf(entries: readonly string[]): WordGroups {
  const known = split.get(entries);
  if (known !== undefined) return known;
  const groups = entries.map((entry) => entry.split(' '));
  split.set(entries, groups);
  return groups;
}

/** The sentences of running text, folded for comparing; with `headings` those as well. Tables are left out. */
export function foldedSentences(passages: readonly Passage[], { headings = false } = {}): string[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading') return headings ? [fold(passage.text.text)] : [];
    return [...sentencesOf([passage])].map(({ text }) => fold(text));
  });
}

/** Whether one of the folded sentences says it. */
export function isSaid(groups: WordGroups, sentences: readonly string[]): boolean {
  const folded = groups.map((words) => words.map(fold));
  return sentences.some((sentence) => folded.some((words) => words.every((word) => sentence.includes(word))));
}
