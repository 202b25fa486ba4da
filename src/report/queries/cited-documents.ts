import { instruments, issuers } from '../../standards/instruments.js';
import { editDistance } from '../../text/edit-distance.js';
import { fold } from '../../text/fold.js';
import { isSpace } from '../../text/mapped-text.js';
import type { HeadingPassage, Report, TextPassage } from '../../types/report.js';
import type { InstrumentStandard } from '../../types/standard.js';
import { documentNumbers, writtenNumber, type DocumentNumber } from './document-numbers.js';

/** A title in 《》; offsets into the text of the passage, marks included. */
export interface CitedTitle {
  /** With the marks, spaces left out. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A document that the report cites by its number. */
export interface CitedDocument {
  readonly passage: TextPassage | HeadingPassage;
  readonly number: DocumentNumber;
  /** Which of the known instruments has this number; null for any other document. */
  readonly instrument: InstrumentStandard | null;
  /** Of which instrument the code was likely meant to be; null where the code is right or nothing is near. */
  readonly meant: InstrumentStandard | null;
  readonly title: CitedTitle | null;
}

const longestTitle = 160;
/** How many edits a code may be from the right one. */
const nearCode = 2;
const cache = new WeakMap<Report, readonly CitedDocument[]>();

/** The documents that the running text cites by number, in reading order. */
export function citedDocuments(report: Report): readonly CitedDocument[] {
  const known = cache.get(report);
  if (known !== undefined) return known;
  const cited = report.passages.flatMap((passage) => (passage.kind === 'table' ? [] : citedIn(passage)));
  cache.set(report, cited);
  return cited;
}

function citedIn(passage: TextPassage | HeadingPassage): CitedDocument[] {
  const { text } = passage.text;
  return documentNumbers(text).map((number) => {
    const instrument = instrumentOf(number);
    return { passage, number, instrument, meant: instrument === null ? meantBy(number) : null, title: titleBeside(text, number) };
  });
}

function instrumentOf(number: DocumentNumber): InstrumentStandard | null {
  if (number.code === null) return null;
  const written = writtenNumber(number);
  return instruments.find(({ patterns }) => patterns.includes(written)) ?? null;
}

/** The instrument of the same year and serial number whose code is nearly the one that is written. */
function meantBy({ before, code, year, serial }: DocumentNumber): InstrumentStandard | null {
  if (code !== null) return null;
  const rest = writtenNumber({ code: null, year, serial });
  const found = instruments.find(({ number }) => {
    if (!number.endsWith(rest)) return false;
    const right = number.slice(0, -rest.length);
    return [-1, 0, 1, -2].some((more) => {
      const written = before.slice(-(right.length + more));
      return written.startsWith(right.charAt(0)) && editDistance(written, right, nearCode) <= nearCode;
    });
  });
  return found ?? null;
}

/** 《…》（number） or number《…》: the title that belongs to a number. */
function titleBeside(text: string, { start, beforeAt, code, end }: DocumentNumber): CitedTitle | null {
  const from = code === null ? beforeAt : start;
  let index = back(text, from - 1);
  if (index >= 0 && '（(〔['.includes(text.charAt(index))) {
    index = back(text, index - 1);
    if (text.charAt(index) === '》') return titleEndingAt(text, index);
  }
  return text.charAt(end) === '《' ? titleFrom(text, end) : null;
}

function back(text: string, index: number): number {
  let at = index;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at -= 1;
  return at;
}

function titleEndingAt(text: string, last: number): CitedTitle | null {
  let depth = 0;
  for (let index = last; index >= 0 && last - index <= longestTitle; index -= 1) {
    const character = text.charAt(index);
    if (character === '》') depth += 1;
    else if (character === '《') depth -= 1;
    if (depth === 0) return titleAt(text, index, last + 1);
  }
  return null;
}

/** The title that begins with the 《 at a place; null where it has no end near. */
export function titleFrom(text: string, first: number): CitedTitle | null {
  let depth = 0;
  for (let index = first; index < text.length && index - first <= longestTitle; index += 1) {
    const character = text.charAt(index);
    if (character === '《') depth += 1;
    else if (character === '》') depth -= 1;
    if (depth === 0) return titleAt(text, first, index + 1);
  }
  return null;
}

function titleAt(text: string, start: number, end: number): CitedTitle {
  return { text: text.slice(start, end).replace(/\s+/gu, ''), start, end };
}

/** For comparing titles: without marks, spaces, the issuer and a note in brackets at the end. */
export function titleKey(title: string): string {
  const plain = plainTitle(title);
  const issuer = issuers.find((name) => plain.startsWith(name) && plain.length > name.length);
  return issuer === undefined ? plain : plain.slice(issuer.length);
}

/** Without marks, spaces and a note in brackets at the end. */
export function plainTitle(title: string): string {
  return fold(title)
    .replace(/[《》"<>]/gu, '')
    .replace(/\([^()]{1,12}\)$/u, '');
}

/** Whether a title is one of those that the instrument goes by. */
export function isTitleOf({ name, titles = [] }: InstrumentStandard, title: string): boolean {
  const key = titleKey(title);
  return key === titleKey(name) || titles.includes(key);
}
