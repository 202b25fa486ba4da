import { foldFrom } from '../text/fold.js';
import type { LabelSet, Lexicon } from './lexicon.js';

export interface WordingMatch {
  /** Folded. */
  readonly wording: string;
  /** Where it ends in the text. */
  readonly end: number;
}

const longestLabel = 64;

/** The longest known wording of a heading that the text has at `start`, white space skipped. */
export function wordingAt(lexicon: Lexicon, text: string, start: number): WordingMatch | null {
  return longestAt(lexicon.beginnings, text, start, lexicon.longest);
}

/** The longest label of a form that the text has at `start`, mark included. */
export function labelAt(labels: LabelSet, text: string, start: number): WordingMatch | null {
  return longestAt(labels.beginnings, text, start, longestLabel);
}

/** Whether the folded text is the beginning of a label, as where a cell was broken over lines. */
export function beginsLabel(labels: LabelSet, folded: string): boolean {
  if (folded.length < 2) return false;
  return (labels.beginnings.get(folded.slice(0, 2)) ?? []).some((label) => label.startsWith(folded));
}

function longestAt(beginnings: ReadonlyMap<string, readonly string[]>, text: string, start: number, longest: number): WordingMatch | null {
  const head = foldFrom(text, start, 2);
  const candidates = beginnings.get(head.text);
  if (candidates === undefined) return null;
  const { text: folded, at } = foldFrom(text, start, longest);
  for (const wording of candidates) {
    if (folded.startsWith(wording)) return { wording, end: (at[wording.length - 1] ?? start) + 1 };
  }
  return null;
}
