import { enclosureOf, enclosures } from '../../text/enclosures.js';
import { sourceRange } from '../../text/mapped-text.js';
import { isTraditional } from '../../text/traditional.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { Descriptor } from '../../types/rule.js';
import type { EntryHit } from './word-hits.js';

/** More places of one word than this are said in one finding. */
const most = 3;
/** Further places that such a finding names. */
const named = 5;

/** Messages of a list: for one place (`found`, `expected`), for many (`count` as well), and where nothing replaces the word (`found`). */
export interface WordMessages<Id extends string> {
  readonly one: Id;
  readonly many: Id;
  readonly bare: Id;
}

/** Findings of the hits of a list, in order: each place for itself, a word that stands in many places once. */
export function wordFindings<Id extends string>(report: Report, hits: readonly EntryHit[], messages: WordMessages<Id>): Descriptor<Id>[] {
  const byWord = new Map<string, EntryHit[]>();
  for (const hit of hits) {
    if (isConverted(report, hit)) continue;
    const same = byWord.get(hit.entry.wrong);
    if (same === undefined) byWord.set(hit.entry.wrong, [hit]);
    else same.push(hit);
  }
  return [...byWord.values()].flatMap((same) =>
    same.length <= most ? same.map((hit) => single(report, hit, messages)) : several(report, same, messages),
  );
}

/** Hits that do not stand within titles, or neither within titles nor quotes. */
export function outside(hits: readonly EntryHit[], kinds: 'titles' | 'all'): EntryHit[] {
  const known = new Map<MappedText, Range[]>();
  return hits.filter(({ text, start, end }) => {
    let ranges = known.get(text);
    if (ranges === undefined) known.set(text, (ranges = enclosures(text.text, kinds)));
    return enclosureOf(ranges, start, end) === null;
  });
}

function single<Id extends string>(report: Report, hit: EntryHit, { one, bare }: WordMessages<Id>): Descriptor<Id> {
  const at = placeOf(hit);
  const text = replacement(hit);
  return {
    messageId: hit.entry.right.length === 0 ? bare : one,
    at,
    data: dataOf(hit),
    ...(text !== null && isAsWritten(report, hit, at) ? { fix: { range: at, text } } : {}),
  };
}

function several<Id extends string>(report: Report, hits: readonly EntryHit[], { many, bare }: WordMessages<Id>): Descriptor<Id>[] {
  const places = hits.map(placeOf);
  return hits.slice(0, 1).map((hit) => {
    const at = placeOf(hit);
    const isBare = hit.entry.right.length === 0;
    const text = replacement(hit);
    const fixable = text !== null && hits.every((other, index) => isAsWritten(report, other, places[index] ?? at));
    return {
      messageId: isBare ? bare : many,
      at,
      data: { ...dataOf(hit), ...(isBare ? {} : { count: hits.length }) },
      related: furtherOf(places),
      ...(fixable ? { fix: places.map((range) => ({ range, text })) } : {}),
    };
  });
}

/** Places beside the first, for a finding that speaks of all. */
export function furtherOf(places: readonly Range[]): { readonly at: Range; readonly zh: string; readonly en: string }[] {
  return places.slice(1, 1 + named).map((at) => ({ at, zh: '另一处', en: 'another place' }));
}

/** Whether the place is in traditional characters: which of 账 and 帐, 复 and 覆 the writer meant is not to be told from them. */
function isConverted(report: Report, hit: EntryHit): boolean {
  const [start, end] = placeOf(hit);
  for (let index = start; index < end; index += 1) if (isTraditional(report.source.value.charCodeAt(index))) return true;
  return false;
}

function placeOf({ text, start, end }: EntryHit): Range {
  return sourceRange(text, start, end);
}

function replacement({ entry: { certain, right } }: EntryHit): string | null {
  return certain ? (right[0] ?? null) : null;
}

/** Whether the source reads so: traditional text, pinyin between the characters or a line break may stand there. */
function isAsWritten(report: Report, { entry }: EntryHit, [start, end]: Range): boolean {
  return report.source.value.slice(start, end) === entry.wrong;
}

function dataOf({ entry: { wrong, right } }: EntryHit): Record<string, string> {
  return right.length === 0 ? { found: wrong } : { found: wrong, expected: right.map((word) => `“${word}”`).join('、') };
}
