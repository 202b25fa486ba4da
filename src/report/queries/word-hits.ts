import { entryLists, nameLists } from '../../standards/words.js';
import { lazily } from '../../text/lazily.js';
import { endsAt, isMistake, slipBefore, slipBehind, type Slip } from '../../text/near-name.js';
import { WordMatcher } from '../../text/word-matcher.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { FixedName, WordEntry } from '../../types/words.js';
import { isInForm } from './places.js';

export type EntryList = keyof ReturnType<typeof entryLists>;
export type NameList = keyof ReturnType<typeof nameLists>;

/** Where a word of a list stands. `start` and `end` are offsets into `text`. */
export interface EntryHit {
  readonly entry: WordEntry;
  readonly text: MappedText;
  readonly start: number;
  readonly end: number;
}

/** Something that is a fixed name but for one character, or but for a whole word (`needed`, then `at` is -1). */
export interface NameHit {
  readonly name: FixedName;
  readonly slip: Slip | { readonly kind: 'needed'; readonly at: -1; readonly start: number; readonly end: number };
  readonly text: MappedText;
}

export interface WordHits {
  readonly entries: Readonly<Record<EntryList, readonly EntryHit[]>>;
  readonly names: Readonly<Record<NameList, readonly NameHit[]>>;
  /** How many texts were looked at. */
  readonly looked: number;
}

/** What a word of the matcher is there for. */
type Purpose =
  | { readonly kind: 'entry'; readonly list: EntryList; readonly entry: WordEntry }
  | ForName
  | { readonly kind: 'said'; readonly word: string }
  | { readonly kind: 'right' };

interface ForName {
  readonly kind: 'front' | 'back' | 'swapped' | 'needed';
  readonly list: NameList;
  readonly name: FixedName;
}

const known = new WeakMap<Report, WordHits>();

/** The words of all lists in the running text and the headings of a report: one pass over it for all rules. Forms are left out. */
export function wordHits(report: Report): WordHits {
  const hits = known.get(report) ?? find(report);
  known.set(report, hits);
  return hits;
}

const machine = lazily(() => {
  const words: string[] = [];
  const purposes: Purpose[] = [];
  const add = (word: string, purpose: Purpose): void => {
    words.push(word);
    purposes.push(purpose);
  };
  const said = new Set<string>();
  for (const [list, entries] of Object.entries(entryLists()) as [EntryList, readonly WordEntry[]][]) {
    for (const entry of entries) {
      add(entry.wrong, { kind: 'entry', list, entry });
      for (const word of entry.unlessSaid) said.add(word);
    }
  }
  for (const word of said) add(word, { kind: 'said', word });
  for (const [list, names] of Object.entries(nameLists()) as [NameList, readonly FixedName[]][]) {
    for (const name of names) {
      add(name.text.slice(0, halfOf(name)), { kind: 'front', list, name });
      add(name.text.slice(halfOf(name)), { kind: 'back', list, name });
      if (name.swapped !== null) add(name.swapped, { kind: 'swapped', list, name });
      for (const word of name.needs) add(word, { kind: 'needed', list, name });
      for (const word of name.right) add(word, { kind: 'right' });
    }
  }
  return { matcher: new WordMatcher(words), purposes };
});

/** With one slip at most, one half of a name stands as it should. */
function halfOf({ text }: FixedName): number {
  return text.length >> 1;
}

class Search implements WordHits {
  readonly entries: Record<EntryList, EntryHit[]> = { typo: [], confusable: [], legal: [], residue: [] };
  readonly names: Record<NameList, NameHit[]> = { term: [], phrase: [] };
  looked = 0;
  readonly said = new Set<string>();

  text(mapped: MappedText): void {
    this.looked += 1;
    const { matcher, purposes } = machine();
    let right: Range[] | null = null;
    let near: { readonly list: NameList; readonly hit: NameHit }[] | null = null;
    let hits: { readonly list: EntryList; readonly hit: EntryHit }[] | null = null;
    matcher.scan(mapped.text, (word, start, end) => {
      const purpose = purposes[word];
      if (purpose === undefined) return;
      if (purpose.kind === 'entry') {
        const hit = { entry: purpose.entry, text: mapped, start, end };
        if (stands(hit)) (hits ??= []).push({ list: purpose.list, hit });
      } else if (purpose.kind === 'said') this.said.add(purpose.word);
      else if (purpose.kind === 'right') (right ??= []).push([start, end]);
      else {
        const slip = slipOf(purpose, mapped.text, start, end);
        if (slip === 'exact') (right ??= []).push([start, purpose.kind === 'front' ? start + purpose.name.text.length : end]);
        else if (slip !== null) (near ??= []).push({ list: purpose.list, hit: { name: purpose.name, slip, text: mapped } });
      }
    });
    if (hits !== null) this.#keepEntries(hits);
    if (near !== null) this.#keepNames(near, right ?? []);
  }

  /** Longest first: what lies within another hit of the list is that hit. */
  #keepEntries(hits: readonly { readonly list: EntryList; readonly hit: EntryHit }[]): void {
    const sorted = [...hits].sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
    const ends = new Map<EntryList, number>();
    for (const { list, hit } of sorted) {
      if (hit.end <= (ends.get(list) ?? 0)) continue;
      ends.set(list, hit.end);
      this.entries[list].push(hit);
    }
  }

  /** What is a part of something right is right; of several names that may be meant the longest stands for them. */
  #keepNames(near: readonly { readonly list: NameList; readonly hit: NameHit }[], right: readonly Range[]): void {
    const sorted = [...near].sort((a, b) => a.hit.slip.start - b.hit.slip.start || b.hit.slip.end - a.hit.slip.end);
    const cover = [...right].sort((a, b) => a[0] - b[0]);
    let next = 0;
    let covered = 0;
    const ends = new Map<NameList, number>();
    for (const { list, hit } of sorted) {
      const { start, end } = hit.slip;
      for (; next < cover.length && (cover[next]?.[0] ?? 0) <= start; next += 1) covered = Math.max(covered, cover[next]?.[1] ?? 0);
      if (end <= covered || start < (ends.get(list) ?? 0)) continue;
      ends.set(list, end);
      this.names[list].push(hit);
    }
  }

  /** What only holds where the report does not say something else. */
  finish(): this {
    for (const list of Object.keys(this.entries) as EntryList[])
      this.entries[list] = this.entries[list].filter(({ entry }) => !entry.unlessSaid.some((word) => this.said.has(word)));
    return this;
  }
}

function find(report: Report): WordHits {
  const search = new Search();
  for (const passage of report.passages) if (passage.kind !== 'table' && !isInForm(report, passage.range[0])) search.text(passage.text);
  return search.finish();
}

function slipOf({ kind, name }: ForName, text: string, start: number, end: number): NameHit['slip'] | 'exact' | null {
  const slip = slipAt(kind, name, text, start, end);
  if (slip === null || slip === 'exact') return slip;
  if (slip.kind !== 'needed' && !isMistake(name, slip, text)) return null;
  return fits(name, text, slip.start, slip.end) ? slip : null;
}

function slipAt(kind: ForName['kind'], name: FixedName, text: string, start: number, end: number): NameHit['slip'] | 'exact' | null {
  switch (kind) {
    case 'front':
      return slipBehind(name, halfOf(name), text, end);
    case 'back':
      return slipBefore(name, halfOf(name), text, start);
    case 'swapped':
      return { kind, at: halfOf(name) - 1, start, end };
    case 'needed':
      return { kind, at: -1, start, end };
  }
}

interface Surroundings {
  readonly notPrecededBy: readonly string[];
  readonly notFollowedBy: readonly string[];
}

function fits({ notPrecededBy, notFollowedBy }: Surroundings, text: string, start: number, end: number): boolean {
  return !notPrecededBy.some((word) => endsAt(text, word, start)) && !notFollowedBy.some((word) => text.startsWith(word, end));
}

function stands({ entry, text: { text }, start, end }: EntryHit): boolean {
  const { precededBy, followedBy } = entry;
  if (!fits(entry, text, start, end)) return false;
  if (precededBy.length > 0 && !precededBy.some((word) => endsAt(text, word, start))) return false;
  return followedBy.length === 0 || followedBy.some((word) => text.startsWith(word, end));
}
