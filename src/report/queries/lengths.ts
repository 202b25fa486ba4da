import type { Passage } from '../../types/report.js';

/** Characters of running text without white space; tables and headings are not counted. */
export function charactersOf(passages: readonly Passage[]): number {
  let count = 0;
  for (const passage of passages) {
    if (passage.kind !== 'text') continue;
    for (const character of passage.text.text) if (character.trim() !== '') count += 1;
  }
  return count;
}
