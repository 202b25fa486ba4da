import { fold } from '../text/fold.js';
import { MappedTextBuilder } from '../text/mapped-text.js';
import { textStart } from './heading-ends.js';
import type { Lexicon } from './lexicon.js';
import { markAt } from './marks.js';
import type { Piece, TextPiece } from './metadata.js';

const longestLine = 40;

/** Joins a marked heading that a narrow page broke over two lines, where only both together are a known wording. */
export function joinBrokenHeadings(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const joined: Piece[] = [];
  let changed = false;
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    const whole = before?.kind === 'text' && piece.kind === 'text' ? joinedHeading(before, piece, lexicon) : null;
    if (whole === null) joined.push(piece);
    else {
      joined[joined.length - 1] = whole;
      changed = true;
    }
  }
  return changed ? joined : pieces;
}

function joinedHeading(before: TextPiece, behind: TextPiece, lexicon: Lexicon): TextPiece | null {
  const head = before.text.text;
  const tail = behind.text.text;
  if (head.length > longestLine || tail.length > longestLine) return null;
  const mark = markAt(head, textStart(head));
  if (mark?.level !== 1) return null;
  const words = fold(head.slice(mark.end));
  if (words.length < 2 || isRequired(words, lexicon) || !isRequired(words + fold(tail), lexicon)) return null;
  return { ...before, text: new MappedTextBuilder().append(before.text).append(behind.text).build() };
}

function isRequired(wording: string, lexicon: Lexicon): boolean {
  return (lexicon.wordings.get(wording) ?? []).some((use) => use.id !== null && use.required);
}
