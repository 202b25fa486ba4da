import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { Descriptor } from '../../types/rule.js';
import { furtherOf } from './word-findings.js';
import type { EntryHit, NameHit } from './word-hits.js';

export type NameMessage = 'missing' | 'extra' | 'wrong' | 'swapped';

/** What is a fixed name but for a character: once for each writing. Data: `found`, `expected`, and the `characters` at fault. */
export function nameFindings(report: Report, hits: readonly NameHit[], fixable: boolean): Descriptor<NameMessage>[] {
  const byWriting = new Map<string, NameHit[]>();
  for (const hit of hits) {
    const written = writingOf(hit);
    const same = byWriting.get(written);
    if (same === undefined) byWriting.set(written, [hit]);
    else same.push(hit);
  }
  return [...byWriting].flatMap(([found, same]) =>
    same.length <= 3
      ? same.map((hit) => describe(report, hit, found, fixable))
      : same.slice(0, 1).map((hit) => ({ ...describe(report, hit, found, false), related: furtherOf(same.map(placeOf)) })),
  );
}

/** Those of which no listed word tells already: neither begins within the other. */
export function apartFrom(hits: readonly NameHit[], told: readonly EntryHit[]): readonly NameHit[] {
  if (told.length === 0 || hits.length === 0) return hits;
  const byText = new Map<MappedText, Range[]>();
  for (const { text, start, end } of told) {
    const ranges = byText.get(text);
    if (ranges === undefined) byText.set(text, [[start, end]]);
    else ranges.push([start, end]);
  }
  return hits.filter(({ text, slip: { start, end } }) => !touches(byText.get(text) ?? [], start, end));
}

/** Whether one of the ranges, which are in order, reaches into the place. */
function touches(ranges: readonly Range[], start: number, end: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (ranges[low - 1]?.[1] ?? 0) > start;
}

function describe(report: Report, hit: NameHit, found: string, fixable: boolean): Descriptor<NameMessage> {
  const { slip, name } = hit;
  const at = placeOf(hit);
  const mended = fixable && slip.kind !== 'needed' && report.source.value.slice(...at) === found;
  return {
    messageId: slip.kind === 'needed' ? 'missing' : slip.kind,
    at,
    data: { found, expected: name.text, characters: charactersOf(hit) },
    ...(mended ? { fix: { range: at, text: name.text } } : {}),
  };
}

function placeOf({ text, slip: { start, end } }: NameHit): readonly [number, number] {
  return sourceRange(text, start, end);
}

function writingOf({ text, slip: { start, end } }: NameHit): string {
  return text.text.slice(start, end);
}

/** What is missing, too many, wrong or in the wrong order. */
function charactersOf({ name, slip, text }: NameHit): string {
  switch (slip.kind) {
    case 'missing':
      return name.text.charAt(slip.at);
    case 'extra':
    case 'wrong':
      return text.text.charAt(slip.start + slip.at);
    case 'swapped':
      return text.text.slice(slip.start + slip.at, slip.start + slip.at + 2);
    case 'needed':
      return missingWord(name.text, text.text.slice(slip.start, slip.end));
  }
}

/** The word by which the name is longer. */
function missingWord(whole: string, written: string): string {
  let at = 0;
  while (at < written.length && written.charAt(at) === whole.charAt(at)) at += 1;
  return whole.slice(at, at + whole.length - written.length);
}
