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

/** Sentences folded for comparing. */
export interface FoldedText {
  readonly sentences: readonly string[];
  /** All of them, a line each: a word that is not in it is in none. */
  readonly whole: string;
}

/** The sentences of running text; with `headings` those as well. Tables are left out. */
export function foldedText(passages: readonly Passage[], { headings = false } = {}): FoldedText {
  return foldedOf(
    passages.flatMap((passage) => {
      if (passage.kind === 'heading') return headings ? [passage.text.text] : [];
      return [...sentencesOf([passage])].map(({ text }) => text);
    }),
  );
}

export function foldedOf(texts: readonly string[]): FoldedText {
  const sentences = texts.map(fold);
  return { sentences, whole: sentences.join('\n') };
}

/** Whether one of the sentences says it. */
export function isSaid(groups: WordGroups, { sentences, whole }: FoldedText): boolean {
  return groups.some((words) => {
    const folded = words.map(fold);
    if (!folded.every((word) => whole.includes(word))) return false;
    return folded.length === 1 || sentences.some((sentence) => folded.every((word) => sentence.includes(word)));
  });
}
