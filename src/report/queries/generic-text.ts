import { genericWords } from '../../standards/generic-words.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Passage, Report } from '../../types/report.js';
import { charactersOf } from './lengths.js';
import { ownNames } from './own-names.js';
import { bodyOf, isInForm } from './places.js';
import { partsOf } from './outline.js';

/** Places where a text speaks of nobody in particular. */
export type GenericWords = readonly { readonly word: string; readonly range: Range }[];

/** Shorter texts may well name nobody. */
const shortest = 200;
/** One such word may stand in a comparison. */
const fewest = 2;

/** Where the sections of a report speak of anyone, while they name neither the own agency or place nor a number; else null. */
export function genericText(report: Report): GenericWords | null {
  const passages = partsOf(report)
    .flatMap((part) => bodyOf(report, part))
    .filter(({ range }) => !isInForm(report, range[0]));
  if (charactersOf(passages) < shortest || report.quantities.some(({ kind, written }) => kind === 'count' && written !== 'words'))
    return null;
  const words: { word: string; range: Range }[] = [];
  const names = ownNames(report);
  const signed = report.signature?.range[0] ?? Infinity;
  for (const passage of passages) {
    if (passage.range[0] >= signed) break;
    if (isOwn(passage, names)) return null;
    words.push(...anyoneIn(passage));
  }
  return words.length < fewest ? null : words;
}

function isOwn(passage: Passage, names: readonly string[]): boolean {
  if (passage.kind === 'table') return false;
  const text = passage.text.text.replaceAll(/\s+/gu, '');
  return genericWords().own.isIn(text) || names.some((name) => text.includes(name));
}

function anyoneIn(passage: Passage): { word: string; range: Range }[] {
  if (passage.kind === 'table') return [];
  const { anyone } = genericWords();
  const { text } = passage;
  const found: { word: string; range: Range }[] = [];
  for (let index = 0; index < text.text.length; index += 1) {
    const word = anyone.at(text.text, index);
    if (word !== null) found.push({ word, range: sourceRange(text, index, index + word.length) });
  }
  return found;
}
