import { findPersonalNumbers, masked, type PersonalNumber } from '../report/queries/personal-numbers.js';
import { namedPlaces, type NamedPlace } from '../report/queries/named-places.js';
import { formRanges, isInside, isRatherFigure, personalPlaces } from '../report/queries/personal-places.js';
import { plainFigures } from '../text/mask.js';
import type { SourceText } from '../types/document.js';
import type { Range } from '../types/position.js';
import type { Report } from '../types/report.js';

/**
 * Takes the numbers of persons, and the names of applicants, out of what leaves the engine: whatever a format quotes, a log says or a cache keeps. Every text
 * stays as long as it was, so that places in it hold.
 */
export interface Veil {
  /** The text of the file. */
  source(value: string): string;
  /** Any text that may quote the file, also in part. */
  text(text: string): string;
  /** A copy of plain data with every string veiled. Repairs that would write a veiled text are left out. */
  data<T>(value: T): T;
}

/** A number, or a person named: 原告李四. */
interface Secret {
  readonly range: Range;
  readonly written: string;
  /** As long as the range. */
  readonly shown: string;
}

/** So many figures of a number in a row are too many: a quotation may be cut anywhere. */
const fragment = 8;
const figures = /[\d０-９](?:[ \-,，]?[\d０-９]){7,}[XxＸｘ]?/gu;
/** Keys of data that a text is written from. */
const repairs: ReadonlySet<string> = new Set(['fix', 'suggestions']);

const veils = new WeakMap<Report, Veil | 'none'>();

/** Null where the report has nothing to be veiled, which is the rule. */
export function veilOf(report: Report): Veil | null {
  let veil = veils.get(report);
  if (veil === undefined) {
    const forms = formRanges(report);
    const { value } = report.source;
    const numbers = findPersonalNumbers(value).filter((number) => !isRatherFigure(number) || !isInside(forms, [number.start, number.end]));
    const places = personalPlaces(report).map(({ range, shown, written }) => ({
      range,
      shown: shown.length === range[1] - range[0] ? shown : maskedAcross(value.slice(...range)),
      written,
    }));
    const named = namedPlaces(report).map(({ range, shown, written }) => ({
      range,
      written,
      shown: shown.length === range[1] - range[0] ? shown : value.slice(...range).replace(/[\u3400-\u9fff]/gu, '*'),
    }));
    veil = makeVeil([...secretsOf(value, numbers), ...places, ...named], phrasesOf(namedPlaces(report))) ?? 'none';
    veils.set(report, veil);
  }
  return veil === 'none' ? null : veil;
}

/** The same for a text of which no report was made. */
export function veilOfText({ value }: Pick<SourceText, 'value'>): Veil | null {
  return makeVeil(secretsOf(value, findPersonalNumbers(value)));
}

function secretsOf(value: string, numbers: readonly PersonalNumber[]): Secret[] {
  return numbers.map(({ kind, start, end }) => {
    const written = value.slice(start, end);
    return { range: [start, end], written, shown: masked(kind, written) };
  });
}

/** A number that marks of a page stand within. */
function maskedAcross(written: string): string {
  return written.replace(/[\dXxＸｘ０-９]/gu, '*');
}

/** What is written → what may be shown. */
function phrasesOf(places: readonly NamedPlace[]): ReadonlyMap<string, string> {
  return new Map(places.map(({ written, shown }) => [written, shown]));
}

function makeVeil(secrets: readonly Secret[], phrases: ReadonlyMap<string, string> = new Map()): Veil | null {
  if (secrets.length === 0) return null;
  const known = new Set<string>();
  for (const { written } of secrets) eachFragment(plainFigures(written).replace(/\D/g, ''), (part) => known.add(part));
  const ranges = [...secrets].sort((a, b) => a.range[0] - b.range[0]);
  const numbers = (value: string): string => value.replace(figures, (run) => veiledRun(run, known));
  const text = (value: string): string => {
    let veiled = numbers(value);
    for (const [written, shown] of phrases) if (veiled.includes(written)) veiled = veiled.replaceAll(written, shown);
    return veiled;
  };
  return { text, source: (value) => numbers(replaced(value, ranges)), data: (value) => veiledData(value, text) };
}

function eachFragment(digits: string, take: (part: string, at: number) => void): void {
  for (let at = 0; at + fragment <= digits.length; at += 1) take(digits.slice(at, at + fragment), at);
}

/** Stars for what is known of a number in a row of figures, whatever stands around it; a few at its ends stay. */
function veiledRun(run: string, known: ReadonlySet<string>): string {
  const stretches: [number, number][] = [];
  eachFragment(plainFigures(run).replace(/\D/g, ''), (part, at) => {
    if (!known.has(part)) return;
    const last = stretches[stretches.length - 1];
    if (last !== undefined && at <= last[1]) last[1] = at + fragment;
    else stretches.push([at, at + fragment]);
  });
  if (stretches.length === 0) return run;
  let [count, next] = [-1, 0];
  return run.replace(/[\d０-９]/gu, (digit) => {
    count += 1;
    while (next < stretches.length && count >= (stretches[next]?.[1] ?? 0)) next += 1;
    const [start, end] = stretches[next] ?? [Infinity, Infinity];
    return count >= start + 3 && count < end - 2 ? '*' : digit;
  });
}

function replaced(value: string, secrets: readonly Secret[]): string {
  let text = '';
  let at = 0;
  for (const { range, shown } of secrets) {
    if (range[0] < at) continue;
    text += value.slice(at, range[0]) + shown;
    at = range[1];
  }
  return text + value.slice(at);
}

function veiledData<T>(value: T, text: (value: string) => string): T {
  if (typeof value === 'string') return text(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => veiledData(each, text)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const veiled = veiledData(each, text);
    return repairs.has(key) && JSON.stringify(veiled) !== JSON.stringify(each) ? [] : [[key, veiled] as const];
  });
  return Object.fromEntries(entries) as T;
}
