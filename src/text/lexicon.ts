const written = /[\p{L}\p{N}]/u;

/** Words to cut a text into: at each place the longest that begins there. */
export class Lexicon {
  /** First UTF-16 unit → words that begin so, the longest first. */
  readonly #beginnings = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const known = this.#beginnings.get(word.charCodeAt(0));
      if (known === undefined) this.#beginnings.set(word.charCodeAt(0), [word]);
      else known.push(word);
    }
    for (const words of this.#beginnings.values()) words.sort((a, b) => b.length - a.length);
  }

  /** The longest word that begins at this place; null where none does. */
  at(text: string, index: number): string | null {
    return this.#beginnings.get(text.charCodeAt(index))?.find((word) => text.startsWith(word, index)) ?? null;
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
