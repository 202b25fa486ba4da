import { foldCharacter } from './fold.js';

/** Marks that words of lists have and that have other forms. */
const marks = '（(【〔［[﹙）)】〕］]﹚“”"„‟〝〞「」『』＂';

/**
 * Finds all of many words in one pass over a text (Aho–Corasick): the time is that of the text and of what is found, however many
 * words there are. Widths and kinds of brackets and quotes are the same to it.
 */
export class WordMatcher {
  readonly #words: readonly string[];
  /** UTF-16 unit → number of the symbol; 0 for what no word has. */
  readonly #symbols: Uint16Array;
  /** By symbol: the state behind it as a first one. */
  readonly #root: Uint16Array;
  /** By state: first child, next child of the same parent, the symbol that leads to it. */
  readonly #child: Uint16Array;
  readonly #sibling: Uint16Array;
  readonly #symbol: Uint16Array;
  /** By state: where to go on where no child fits. */
  readonly #fail: Uint16Array;
  /** By state: 1 + a word that ends there; by word: 1 + another one that is the same. */
  readonly #ends: Uint16Array;
  readonly #same: Uint16Array;
  /** By state: the next state on the way of failures at which a word ends. */
  readonly #link: Uint16Array;

  /** Words are known by their place in the list; none may be empty. Throws `RangeError` beyond 65 535 characters in all. */
  constructor(words: readonly string[]) {
    let most = 1;
    for (const word of words) most += word.length;
    if (most > 0xffff) throw new RangeError('too many words for one matcher');
    this.#words = words;
    const { symbols, count } = symbolsOf(words);
    this.#symbols = symbols;
    this.#root = new Uint16Array(count + 1);
    this.#child = new Uint16Array(most);
    this.#sibling = new Uint16Array(most);
    this.#symbol = new Uint16Array(most);
    this.#fail = new Uint16Array(most);
    this.#ends = new Uint16Array(most);
    this.#same = new Uint16Array(words.length + 1);
    this.#link = new Uint16Array(most);
    const parent = new Uint16Array(most);
    this.#connect(this.#plant(parent), parent);
  }

  /** Makes a state for every beginning of a word and notes its parent; returns the states by the length of the beginning. */
  #plant(parent: Uint16Array): number[][] {
    const words = this.#words;
    const symbols = this.#symbols;
    const root = this.#root;
    const child = this.#child;
    const sibling = this.#sibling;
    const symbolOf = this.#symbol;
    const levels: number[][] = [];
    let states = 1;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const symbol = symbols[word.charCodeAt(at)] ?? 0;
        let next = state === 0 ? (root[symbol] ?? 0) : (child[state] ?? 0);
        if (state !== 0) while (next !== 0 && symbolOf[next] !== symbol) next = sibling[next] ?? 0;
        if (next === 0) {
          next = states;
          states += 1;
          symbolOf[next] = symbol;
          parent[next] = state;
          if (state === 0) root[symbol] = next;
          else {
            sibling[next] = child[state] ?? 0;
            child[state] = next;
          }
          (levels[at] ??= []).push(next);
        }
        state = next;
      }
      this.#same[index + 1] = this.#ends[state] ?? 0;
      this.#ends[state] = index + 1;
    }
    return levels;
  }

  /** Finds for every state that of the longest shorter beginning its text ends in. */
  #connect(levels: readonly (readonly number[])[], parent: Uint16Array): void {
    const fail = this.#fail;
    for (const states of levels.slice(1)) {
      for (const state of states) {
        const to = this.#shorter(parent[state] ?? 0, this.#symbol[state] ?? 0);
        fail[state] = to;
        this.#link[state] = this.#ends[to] === 0 ? (this.#link[to] ?? 0) : to;
      }
    }
  }

  #shorter(parent: number, symbol: number): number {
    let from = parent;
    while (from !== 0) {
      from = this.#fail[from] ?? 0;
      if (from === 0) return this.#root[symbol] ?? 0;
      let to = this.#child[from] ?? 0;
      while (to !== 0 && this.#symbol[to] !== symbol) to = this.#sibling[to] ?? 0;
      if (to !== 0) return to;
    }
    return 0;
  }

  /** Calls `found` for every occurrence, in the order of ends; offsets are 0-based, `end` exclusive. */
  scan(text: string, found: (word: number, start: number, end: number) => void): void {
    const symbols = this.#symbols;
    const root = this.#root;
    const child = this.#child;
    const sibling = this.#sibling;
    const symbolOf = this.#symbol;
    const fail = this.#fail;
    const ends = this.#ends;
    const link = this.#link;
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      const symbol = symbols[text.charCodeAt(index)] ?? 0;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      let next = 0;
      while (state !== 0) {
        next = child[state] ?? 0;
        while (next !== 0 && symbolOf[next] !== symbol) next = sibling[next] ?? 0;
        if (next !== 0) break;
        state = fail[state] ?? 0;
      }
      state = next === 0 ? (root[symbol] ?? 0) : next;
      if (ends[state] !== 0 || link[state] !== 0) this.#tell(state, index + 1, found);
    }
  }

  #tell(state: number, end: number, found: (word: number, start: number, end: number) => void): void {
    for (let at = state; at !== 0; at = this.#link[at] ?? 0)
      for (let number = this.#ends[at] ?? 0; number !== 0; number = this.#same[number] ?? 0)
        found(number - 1, end - (this.#words[number - 1]?.length ?? 0), end);
  }
}

/** Numbers the characters of the words. */
function symbolsOf(words: readonly string[]): { readonly symbols: Uint16Array; readonly count: number } {
  const symbols = new Uint16Array(0x10000);
  let count = 0;
  for (const word of words)
    for (let at = 0; at < word.length; at += 1) if (symbols[word.charCodeAt(at)] === 0) symbols[word.charCodeAt(at)] = count += 1;
  for (const mark of marks) {
    const number = symbols[mark.charCodeAt(0)] ?? 0;
    if (number === 0) continue;
    const folded = foldCharacter(mark);
    for (const other of marks) if (foldCharacter(other) === folded) symbols[other.charCodeAt(0)] = number;
  }
  return { symbols, count };
}
