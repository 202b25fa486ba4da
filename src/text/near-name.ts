import type { FixedName } from '../types/words.js';

/** How a writing differs from a name. Offsets into the text; `at` counts the characters of the name. */
export interface Slip {
  readonly kind: 'missing' | 'extra' | 'wrong' | 'swapped';
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * How the text goes on behind `at`, where the first `half` characters of the name end: `exact` where it goes on as the name does,
 * a slip where one character differs, null where more do.
 */
export function slipBehind({ text: whole }: FixedName, half: number, text: string, at: number): Slip | 'exact' | null {
  let index = half;
  while (index < whole.length && text.charCodeAt(at + index - half) === whole.charCodeAt(index)) index += 1;
  if (index === whole.length) return 'exact';
  const place = at + index - half;
  const stop = at + whole.length - half;
  const start = at - half;
  if (isSwap(whole, index, text, place) && goesOn(whole, index + 2, text, place + 2))
    return { kind: 'swapped', at: index, start, end: stop };
  if (goesOn(whole, index, text, place + 1)) return { kind: 'extra', at: index, start, end: stop + 1 };
  if (goesOn(whole, index + 1, text, place)) return { kind: 'missing', at: index, start, end: stop - 1 };
  if (goesOn(whole, index + 1, text, place + 1)) return { kind: 'wrong', at: index, start, end: stop };
  return null;
}

/** The same in front of `end`, where the name behind its first `half` characters begins. */
export function slipBefore({ text: whole }: FixedName, half: number, text: string, end: number): Slip | 'exact' | null {
  let index = half - 1;
  while (index >= 0 && text.charCodeAt(end - half + index) === whole.charCodeAt(index)) index -= 1;
  if (index < 0) return 'exact';
  const place = end - half + index;
  const start = end - half;
  const stop = start + whole.length;
  if (index > 0 && isSwap(whole, index - 1, text, place - 1) && begins(whole, index - 1, text, place - 1))
    return { kind: 'swapped', at: index - 1, start, end: stop };
  if (begins(whole, index + 1, text, place)) return { kind: 'extra', at: index + 1, start: start - 1, end: stop };
  if (begins(whole, index, text, place + 1)) return { kind: 'missing', at: index, start: start + 1, end: stop };
  if (begins(whole, index, text, place)) return { kind: 'wrong', at: index, start, end: stop };
  return null;
}

/** Whether the text goes on at `place` as the name does from `index` on. */
function goesOn(whole: string, index: number, text: string, place: number): boolean {
  for (let at = index; at < whole.length; at += 1) if (text.charCodeAt(place + at - index) !== whole.charCodeAt(at)) return false;
  return true;
}

/** Whether the first `count` characters of the name end at `place`. */
function begins(whole: string, count: number, text: string, place: number): boolean {
  if (place < count) return false;
  for (let at = count - 1; at >= 0; at -= 1) if (text.charCodeAt(place - count + at) !== whole.charCodeAt(at)) return false;
  return true;
}

function isSwap(whole: string, index: number, text: string, place: number): boolean {
  const first = whole.charCodeAt(index);
  const second = whole.charCodeAt(index + 1);
  return first !== second && text.charCodeAt(place) === second && text.charCodeAt(place + 1) === first;
}

/** Whether the slip can only be a mistake: characters at the ends of a name may as well belong to the words around. */
export function isMistake(name: FixedName, { kind, at, start }: Slip, text: string): boolean {
  const { text: whole, inner, wordAt, head, mistaken } = name;
  switch (kind) {
    case 'missing':
      return isInnerRun(name, at) || (at === 0 && head !== null && !head.some((word) => endsAt(text, word, start)));
    case 'swapped':
      return inner[at] === true && inner[at + 1] === true;
    case 'wrong': {
      const written = text.charAt(start + at);
      if (inner[at] !== true || !isHan(written)) return false;
      return mistaken === null || (mistaken[whole.charAt(at)] ?? '').includes(written);
    }
    case 'extra': {
      const written = text.charAt(start + at);
      if (at === 0 || !isHan(written)) return false;
      if (written === whole.charAt(at - 1) || written === whole.charAt(at)) return true;
      return wordAt[at - 1] === wordAt[at] && (inner[at - 1] === true || inner[at] === true);
    }
  }
}

/** Of equal characters side by side any may be the one that is missing. */
function isInnerRun({ text, inner }: FixedName, at: number): boolean {
  let from = at;
  while (from > 0 && text.charCodeAt(from - 1) === text.charCodeAt(at)) from -= 1;
  for (let index = from; text.charCodeAt(index) === text.charCodeAt(at); index += 1) if (inner[index] === true) return true;
  return false;
}

/** Whether the word ends at this offset. */
export function endsAt(text: string, word: string, end: number): boolean {
  return end >= word.length && text.startsWith(word, end - word.length);
}

function isHan(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
}
