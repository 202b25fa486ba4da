import { measureBook } from '../../standards/measures.js';
import type { MeasureBook } from '../../types/measure.js';

/** What a word is, as a tag: `c:request` a class, `w:解读` itself, `channel:website`, `scope:own`, `list:rest`, `filler` … */
export type Tag = string;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly Tag[];
  /** Contexts that the word opens. */
  readonly contexts: readonly string[];
}

interface Word {
  readonly word: string;
  readonly tags: Tag[];
  readonly contexts: string[];
}

const contextTag = 'context:';

/** Finds the words of a book in a text: the longest at each place, from left to right. Linear in the text. */
export class Vocabulary {
  /** First UTF-16 unit → words that begin so, longest first. */
  readonly #beginnings = new Map<number, Word[]>();
  readonly #words = new Map<string, Word>();

  constructor(book: MeasureBook) {
    this.#addMeasures(book);
    this.#addFrame(book);
    for (const words of this.#beginnings.values()) words.sort((left, right) => right.word.length - left.word.length);
  }

  tokens(text: string, from = 0, to = text.length): Token[] {
    const tokens: Token[] = [];
    for (let index = from; index < to;) {
      const word = this.#longestAt(text, index, to);
      if (word === undefined) index += 1;
      else {
        tokens.push({ start: index, end: index + word.word.length, tags: word.tags, contexts: word.contexts });
        index += word.word.length;
      }
    }
    return tokens;
  }

  #longestAt(text: string, index: number, to: number): Word | undefined {
    return this.#beginnings.get(text.charCodeAt(index))?.find(({ word }) => index + word.length <= to && text.startsWith(word, index));
  }

  #addMeasures(book: MeasureBook): void {
    for (const [name, words] of Object.entries(book.classes)) this.#addAll(words, `c:${name}`);
    for (const [name, words] of Object.entries(book.contexts)) this.#addAll(words, `${contextTag}${name}`);
    for (const { phrases, weak = [] } of book.measures) {
      for (const word of [...phrases, ...weak].flat()) if (!word.startsWith('@')) this.#add(word, `w:${word}`);
    }
    for (const { id, words } of book.channels) this.#addAll(words, `channel:${id}`);
  }

  #addFrame({ scopes, periods, lists, percents, zero, fillers, particles }: MeasureBook): void {
    this.#addAll(combine(scopes.own, scopes.bodies), 'scope:own');
    this.#addAll(combine(scopes.area, scopes.areas), 'scope:area');
    this.#addAll(scopes.level, 'scope:level');
    this.#addAll(scopes.government, 'scope:government');
    for (const [name, words] of Object.entries(periods)) this.#addAll(words, `period:${name}`);
    for (const [name, words] of Object.entries(lists)) this.#addAll(words, `list:${name}`);
    for (const [name, words] of Object.entries(percents)) this.#addAll(words, `percent:${name}`);
    this.#addAll(zero.words, 'zero');
    this.#addAll(fillers, 'filler');
    this.#addAll(particles, 'particle');
  }

  #addAll(words: readonly string[], tag: Tag): void {
    for (const word of words) this.#add(word, tag);
  }

  #add(text: string, tag: Tag): void {
    const known = this.#words.get(text);
    if (known !== undefined) {
      if (!known.tags.includes(tag)) known.tags.push(tag);
      if (tag.startsWith(contextTag)) known.contexts.push(tag.slice(contextTag.length));
      return;
    }
    const word = { word: text, tags: [tag], contexts: tag.startsWith(contextTag) ? [tag.slice(contextTag.length)] : [] };
    this.#words.set(text, word);
    const first = text.charCodeAt(0);
    const list = this.#beginnings.get(first);
    if (list === undefined) this.#beginnings.set(first, [word]);
    else list.push(word);
  }
}

function combine(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

let built: Vocabulary | undefined;

/** The vocabulary of `src/standards/measures.json`, built at first use. */
export function vocabulary(): Vocabulary {
  return (built ??= new Vocabulary(measureBook));
}

export function has(token: Token, tag: Tag): boolean {
  return token.tags.includes(tag);
}
