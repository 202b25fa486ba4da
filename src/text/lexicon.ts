/** Letters and digits; classes by name take long to build. */
const written = /[0-9A-Za-z\u00c0-\u024f\u3400-\u9fff\uff10-\uff5a]/;

/** Words to cut a text into: at each place the longest that begins there. */
export class Lexicon {
  readonly #words: ReadonlySet<string>;
  /** First UTF-16 unit → length of the longest word that begins so. */
  readonly #longest = new Map<number, number>();

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    for (const word of words) {
      const first = word.charCodeAt(0);
      const longest = this.#longest.get(first);
      if (longest === undefined || longest < word.length) this.#longest.set(first, word.length);
    }
  }

  /** The longest word that begins at this place; null where none does. */
  at(text: string, index: number): string | null {
    const longest = this.#longest.get(text.charCodeAt(index)) ?? 0;
    for (let length = Math.min(longest, text.length - index); length > 0; length -= 1) {
      const word = text.slice(index, index + length);
      if (this.#words.has(word)) return word;
    }
    return null;
  }

  /** Whether the text has one of the words. */
  isIn(text: string): boolean {
    for (let index = 0; index < text.length; index += 1) if (this.at(text, index) !== null) return true;
    return false;
  }

  /** How many letters and digits are left where all words are taken out, from left to right. */
  uncovered(text: string): number {
    let count = 0;
    for (let index = 0; index < text.length;) {
      const word = this.at(text, index);
      if (word === null && written.test(text.charAt(index))) count += 1;
      index += word?.length ?? 1;
    }
    return count;
  }
}
