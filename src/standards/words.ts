import { lazily } from '../text/lazily.js';
import type { FixedName, WordEntry, WrittenEntry, WrittenList, WrittenNameList, WrittenNames, WrittenRepeats } from '../types/words.js';
import confusable from './words/confusable.json' with { type: 'json' };
import fixedPhrases from './words/fixed-phrases.json' with { type: 'json' };
import legalTerms from './words/legal-terms.json' with { type: 'json' };
import writtenRepeats from './words/repeats.json' with { type: 'json' };
import templateResidue from './words/template-residue.json' with { type: 'json' };
import terms from './words/terms.json' with { type: 'json' };
import typo from './words/typo.json' with { type: 'json' };

const repeats: WrittenRepeats = writtenRepeats;

const choice = /\[([^[\]>]*)>([^[\]>]*)\]/gu;

/** The words of a written list. `[a>b]` in a word stands for `a` in the wrong form and for `b` in the right one. */
export function readEntries({ entries }: WrittenList): WordEntry[] {
  return entries.flatMap((entry) => wordsOf(entry.words).map((word) => new Entry(word, entry)));
}

/** What is told of a word is read only where the word is found: every start of the command reads the lists. */
class Entry implements WordEntry {
  readonly wrong: string;

  constructor(
    readonly word: string,
    readonly entry: WrittenEntry,
  ) {
    this.wrong = word.includes('[') ? word.replace(choice, '$1') : word;
  }

  get right(): readonly string[] {
    return this.wrong === this.word ? wordsOf(this.entry.to) : [this.word.replace(choice, '$2')];
  }
  get certain(): boolean {
    return this.entry.certain === true && this.right.length === 1;
  }
  get precededBy(): readonly string[] {
    return wordsOf(this.entry.precededBy);
  }
  get followedBy(): readonly string[] {
    return wordsOf(this.entry.followedBy);
  }
  get notPrecededBy(): readonly string[] {
    return wordsOf(this.entry.notPrecededBy);
  }
  get notFollowedBy(): readonly string[] {
    return wordsOf(this.entry.notFollowedBy);
  }
  get unlessSaid(): readonly string[] {
    return wordsOf(this.entry.unlessSaid);
  }
}

/** The names of a written list. */
export function readNames(list: WrittenNameList): FixedName[] {
  return list.entries.flatMap((entry) => wordsOf(entry.names).map((name) => new Name(name, entry, list)));
}

class Name implements FixedName {
  readonly text: string;

  constructor(
    readonly name: string,
    readonly entry: WrittenNames,
    readonly list: Omit<WrittenNameList, 'entries'>,
  ) {
    this.text = name.replaceAll('/', '');
  }

  get words(): readonly string[] {
    return this.name.split('/');
  }
  get strict(): boolean {
    return this.list.strict === true;
  }
  get mistaken(): FixedName['mistaken'] {
    return this.strict && this.entry.similar !== true ? null : this.list.mistaken;
  }
  get wordAt(): readonly number[] {
    return this.words.flatMap((word, index) => Array.from(word, () => index));
  }
  get inner(): readonly boolean[] {
    const { words, strict } = this;
    return words.flatMap((word, index) => Array.from(word, (_, at) => isInner(words, index, at, strict)));
  }
  get swapped(): string | null {
    const { text, words, strict } = this;
    const half = text.length >> 1;
    if (text.charCodeAt(half - 1) === text.charCodeAt(half) || !isInnerAt(words, half - 1, strict) || !isInnerAt(words, half, strict))
      return null;
    return text.slice(0, half - 1) + text.charAt(half) + text.charAt(half - 1) + text.slice(half + 1);
  }
  get needs(): readonly string[] {
    return wordsOf(this.entry.needs).flatMap((need) => without(this.words, need));
  }
  get head(): readonly string[] | null {
    return this.entry.head === undefined ? null : wordsOf(this.entry.head);
  }
  get right(): readonly string[] {
    return wordsOf(this.entry.right);
  }
  get notPrecededBy(): readonly string[] {
    return wordsOf(this.entry.notPrecededBy);
  }
  get notFollowedBy(): readonly string[] {
    return wordsOf(this.entry.notFollowedBy);
  }
}

/** Single characters (和, 或, 的) vary, except in names that are written in one way only. */
function isInner(words: readonly string[], index: number, at: number, strict: boolean): boolean {
  const length = words[index]?.length ?? 0;
  const first = index === 0;
  const last = index === words.length - 1;
  if (first || last) return at > 0 && at < length - 1;
  return strict || length > 1;
}

function isInnerAt(words: readonly string[], at: number, strict: boolean): boolean {
  let from = 0;
  for (let index = 0; index < words.length; index += 1) {
    const end = from + (words[index]?.length ?? 0);
    if (at < end) return isInner(words, index, at - from, strict);
    from = end;
  }
  return false;
}

function without(words: readonly string[], need: string): string[] {
  const at = words.indexOf(need);
  return at < 0 ? [] : [words.filter((_, index) => index !== at).join('')];
}

export function wordsOf(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split(' ');
}

export const entryLists = lazily(() => ({
  typo: readEntries(typo),
  confusable: readEntries(confusable),
  legal: readEntries(legalTerms),
  residue: readEntries(templateResidue),
}));

export const nameLists = lazily(() => ({ term: readNames(terms), phrase: readNames(fixedPhrases) }));

export const repeatWords = lazily(() => ({
  natural: new Set(wordsOf(repeats.natural)),
  behind: contexts(repeats.joined.map(({ words, behind }) => [words, behind])),
  before: contexts(repeats.opened.map(({ words, before }) => [words, before])),
  endings: wordsOf(repeats.endings),
  pairs: wordsOf(repeats.pairs).map((pair): readonly [short: string, long: string] => {
    const [short = '', long = ''] = pair.split('/');
    return [short, long];
  }),
}));

function contexts(lists: readonly (readonly [words: string, around: string])[]): Map<string, readonly string[]> {
  return new Map(lists.flatMap(([words, around]) => wordsOf(words).map((word) => [word, wordsOf(around)] as const)));
}
