import { lazily } from '../lazily.js';

/** A few words that are looked for at a place or before it; of several the longest is found. */
export class Words {
  readonly #tables: () => Tables;

  /** The words, with white space between. */
  constructor(source: string) {
    this.#tables = lazily(() => tablesOf(source.trim().split(/\s+/)));
  }

  has(word: string): boolean {
    return this.#tables().all.has(word);
  }

  /** The word that begins at a place. */
  at(text: string, at: number): string | null {
    const words = this.#tables().first.get(text.charCodeAt(at));
    if (words !== undefined) for (const word of words) if (text.startsWith(word, at)) return word;
    return null;
  }

  /** The word that ends at a place and does not begin before `floor`. */
  before(text: string, end: number, floor: number): string | null {
    const words = end > floor ? this.#tables().last.get(text.charCodeAt(end - 1)) : undefined;
    if (words !== undefined)
      for (const word of words) if (end - word.length >= floor && text.startsWith(word, end - word.length)) return word;
    return null;
  }
}

interface Tables {
  readonly all: ReadonlySet<string>;
  /** By their first and by their last character, longest first. */
  readonly first: ReadonlyMap<number, readonly string[]>;
  readonly last: ReadonlyMap<number, readonly string[]>;
}

function tablesOf(words: string[]): Tables {
  words.sort((left, right) => right.length - left.length);
  const first = new Map<number, string[]>();
  const last = new Map<number, string[]>();
  for (const word of words) {
    put(first, word.charCodeAt(0), word);
    put(last, word.charCodeAt(word.length - 1), word);
  }
  return { all: new Set(words), first, last };
}

function put(map: Map<number, string[]>, code: number, word: string): void {
  const same = map.get(code);
  if (same === undefined) map.set(code, [word]);
  else same.push(word);
}
