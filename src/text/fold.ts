import { isSpace } from './mapped-text.js';

const special: ReadonlyMap<string, string> = new Map(
  (
    [
      ['【〔［[﹙', '('],
      ['】〕］]﹚', ')'],
      ['“”"„‟〝〞「」『』＂‘’\'‚‛＇`', '"'],
      ['—–─━―‐‑－−﹣', '-'],
      ['．﹒。', '.'],
      ['﹐', ','],
      ['﹕', ':'],
      ['﹔', ';'],
      ['〈', '《'],
      ['〉', '》'],
      ['•・', '·'],
    ] as const
  ).flatMap(([from, to]) => [...from].map((character) => [character, to] as const)),
);

/** One character folded: full-width to ASCII, one form of bracket, quote and dash. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 && code !== 0x5b && code !== 0x5d && code !== 0x27 && code !== 0x60) return character;
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  const known = special.get(character);
  if (known !== undefined) return known;
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  return character;
}

/** What folding changes: all but Han characters, ASCII letters, digits and the marks that stay. */
const foldable = /[^\u4e00-\u9fff0-9A-Za-z、,.:;()"《》-]/g;

/** For comparing labels and titles: white space out, width, brackets and quotes folded. */
export function fold(text: string): string {
  return text.replace(foldable, foldOne);
}

function foldOne(character: string): string {
  return isSpace(character.charCodeAt(0)) ? '' : foldCharacter(character);
}

export interface Folded {
  readonly text: string;
  /** Where each character of the folded text stood. */
  readonly at: readonly number[];
}

/** At most `limit` folded characters of the text from `start` on, with their places. */
export function foldFrom(text: string, start: number, limit: number): Folded {
  let folded = '';
  const at: number[] = [];
  for (let index = start; index < text.length && at.length < limit; index += 1) {
    if (isSpace(text.charCodeAt(index))) continue;
    folded += foldCharacter(text.charAt(index));
    at.push(index);
  }
  return { text: folded, at };
}
