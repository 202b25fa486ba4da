/** Finds which of many words a text has in one pass over it. */
export class WordIndex {
  readonly #numbers = new Map<string, number>();
  /** First UTF-16 unit → words that begin so. */
  readonly #beginnings = new Map<number, { readonly word: string; readonly number: number }[]>();

  /** The number of the word; the same for the same word. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    const entry = { word, number };
    const list = this.#beginnings.get(word.charCodeAt(0));
    if (list === undefined) this.#beginnings.set(word.charCodeAt(0), [entry]);
    else list.push(entry);
    return number;
  }

  /** 1 at the number of every word that the text has; null where it has none. */
  present(text: string): Uint8Array | null {
    let present: Uint8Array | null = null;
    for (let index = 0; index < text.length; index += 1) {
      const words = this.#beginnings.get(text.charCodeAt(index));
      if (words === undefined) continue;
      for (const { word, number } of words) {
        if (!text.startsWith(word, index)) continue;
        present ??= new Uint8Array(this.#numbers.size);
        present[number] = 1;
      }
    }
    return present;
  }
}
