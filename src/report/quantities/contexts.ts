import { firstAt } from './spans.js';
import { vocabulary, type Token } from './vocabulary.js';

type Contexts = ReadonlySet<string>;
export const noContexts: Contexts = new Set();

const known = new Map<string, Contexts>();
const mostKnown = 500;

/** What the headings above speak of. */
export function contextsOf(headings: string): Contexts {
  const found = known.get(headings);
  if (found !== undefined) return found;
  const contexts = new Set(
    vocabulary()
      .tokens(headings)
      .flatMap((token) => token.contexts),
  );
  if (known.size > mostKnown) known.clear();
  known.set(headings, contexts);
  return contexts;
}

/** Of these the sentence means the one it names last: cases that were carried over are no applications. */
const rivals = ['request', 'review', 'litigation'];

/** Of the headings and the sentence before they are not taken over. */
const cases = ['review', 'litigation'];

/** How far back the words of a sentence open a context. */
const farthest = 400;

/** The contexts that are open at the places of one sentence. */
export class SentenceContexts {
  readonly #openers: readonly Token[];
  readonly #before: Contexts;
  #count = -1;
  #open: Contexts = noContexts;

  /** `before`: those of the headings and of the sentence before. */
  constructor(tokens: readonly Token[], before: readonly Contexts[]) {
    this.#openers = tokens.filter(({ contexts }) => contexts.length > 0);
    this.#before = new Set(before.flatMap((contexts) => [...contexts]).filter((context) => !cases.includes(context)));
  }

  /** Those open behind the words that begin before `end`, where one sentence or number ends. */
  at(end: number): Contexts {
    const count = firstAt(this.#openers, end);
    if (count !== this.#count) {
      this.#count = count;
      this.#open = count === 0 ? this.#before : this.#openBy(count, end);
    }
    return this.#open;
  }

  #openBy(count: number, end: number): Contexts {
    const open = new Set(this.#before);
    let last: string | undefined;
    for (let index = count - 1; index >= 0; index -= 1) {
      const { start, contexts } = this.#openers[index] as Token;
      if (start < end - farthest) break;
      for (const context of contexts) {
        if (!rivals.includes(context)) open.add(context);
        else last ??= contexts.findLast((each) => rivals.includes(each));
      }
    }
    if (last === undefined) return open;
    for (const rival of rivals) open.delete(rival);
    return open.add(last);
  }
}

/** What a sentence speaks of, for the one behind it. */
export function contextsIn(text: string, start: number, end: number): Contexts {
  const contexts = vocabulary()
    .tokens(text, Math.max(start, end - farthest), end)
    .flatMap((token) => token.contexts);
  return contexts.length === 0 ? noContexts : new Set(contexts);
}
