import { instruments } from '../../standards/instruments.js';
import { editDistance } from '../../text/edit-distance.js';
import { few } from '../../text/few.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { Descriptor, Edit } from '../../types/rule.js';
import type { InstrumentStandard } from '../../types/standard.js';
import { citedDocuments, isTitleOf, plainTitle, titleFrom, type CitedDocument, type CitedTitle } from './cited-documents.js';
import { writtenNumber, type NumberMark } from './document-numbers.js';

export type NumberFault = 'brackets' | 'ordinal' | 'lost' | 'lostUnknown' | 'code' | 'number' | 'title' | 'nearTitle';

/** So many examples in a message, and so many further places beside it. */
const NAMED = 3;
const RELATED = 5;
/** How many edits a title may be from the full name of an instrument to be that name misquoted. */
const nearTitle = 2;
const shortestNear = 13;

interface Place {
  readonly at: Range;
  readonly edits: readonly Edit[];
  readonly example: string;
  readonly expected: string;
}

/** What is wrong with the numbers of documents and the titles beside them; marks of one kind are one finding. */
export function documentNumberFaults(report: Report): {
  readonly checked: number | null;
  readonly findings: readonly Descriptor<NumberFault>[];
} {
  const cited = citedDocuments(report);
  const titles = titlesOf(report);
  const whole = cited.filter(isWhole);
  const findings = [
    ...marksFinding('brackets', whole.flatMap(bracketPlace)),
    ...marksFinding('ordinal', whole.flatMap(ordinalPlace)),
    ...cited.flatMap((one) => (isWhole(one) ? [] : [lostFinding(report, one)])),
    ...whole.flatMap(codeFinding),
    ...whole.flatMap(titleFinding),
    ...nearTitles(titles, cited),
  ];
  return { checked: cited.length + titles.length === 0 ? null : cited.length + titles.length, findings };
}

function isWhole({ number }: CitedDocument): boolean {
  return number.open !== null && number.close !== null && number.ended;
}

function written({ passage, number }: CitedDocument): string {
  return passage.text.text.slice(number.start, number.end).replace(/\s+/gu, '');
}

function markPlace({ passage }: CitedDocument, { at, text }: NumberMark): Range {
  return sourceRange(passage.text, at, at + text.length);
}

function titleRange({ passage }: CitedDocument, { start, end }: CitedTitle): Range {
  return sourceRange(passage.text, start, end);
}

function rangeOf({ passage, number }: CitedDocument): Range {
  return sourceRange(passage.text, number.start, number.end);
}

function bracketPlace(one: CitedDocument): Place[] {
  const { open, close } = one.number;
  if (open === null || close === null || (open.text === '〔' && close.text === '〕')) return [];
  const edits = [
    { range: markPlace(one, open), text: '〔' },
    { range: markPlace(one, close), text: '〕' },
  ];
  return [{ at: rangeOf(one), edits, example: written(one), expected: written(one).replace(open.text, '〔').replace(close.text, '〕') }];
}

function ordinalPlace(one: CitedDocument): Place[] {
  const { ordinal } = one.number;
  if (ordinal === null) return [];
  const edits = [{ range: markPlace(one, ordinal), text: '' }];
  return [{ at: rangeOf(one), edits, example: written(one), expected: written(one).replace('第', '') }];
}

function marksFinding(messageId: 'brackets' | 'ordinal', places: readonly Place[]): Descriptor<NumberFault>[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  return [
    {
      messageId,
      at: first.at,
      data: {
        count: places.length,
        examples: few([...new Set(places.map(({ example }) => `“${example}”`))], NAMED),
        expected: first.expected,
      },
      related: others.slice(0, RELATED).map(({ at, example }) => ({ at, zh: `“${example}”`, en: example })),
      fix: places.flatMap(({ edits }) => edits),
    },
  ];
}

const endsNumber = /^(?:$|[）)】\]〕》，,。；;、\s文的])/u;

/** A bracket or 号 is not there: characters that were lost, with a digit of the year or the number perhaps. */
function lostFinding({ source }: Report, one: CitedDocument): Descriptor<NumberFault> {
  const { number, instrument } = one;
  const missing = [...(number.open === null ? ['〔'] : []), ...(number.close === null ? ['〕'] : []), ...(number.ended ? [] : ['号'])];
  const at = rangeOf(one);
  const data = { actual: written(one), missing: missing.join('') };
  if (instrument === null) return { messageId: 'lostUnknown', at, data };
  const expected = writtenNumber(number);
  const isOneLine = !/[\r\n]/u.test(source.value.slice(...at));
  // Behind 60 a stray 日号 may stand: only where the number visibly ends is it certain what was lost.
  const ends = number.ended || endsNumber.test(source.value.slice(at[1], at[1] + 1));
  return { messageId: 'lost', at, data: { ...data, expected }, ...(isOneLine && ends ? { fix: { range: at, text: expected } } : {}) };
}

/** 国办公开函〔2021〕30号: no such code, and one letter from that of the notice of this number. */
function codeFinding(one: CitedDocument): Descriptor<NumberFault>[] {
  const { meant, number, title } = one;
  if (meant === null || (title !== null && !isTitleOf(meant, title.text))) return [];
  const actual = one.passage.text.text.slice(number.beforeAt, number.end).replace(/\s+/gu, '');
  const start = actual.lastIndexOf('国');
  const at = sourceRange(one.passage.text, number.beforeAt + Math.max(0, start), number.end);
  return [{ messageId: 'code', at, data: { actual: actual.slice(Math.max(0, start)), expected: meant.number } }];
}

/** A title and a number of two documents, or a title that is none of those that the number has. */
function titleFinding(one: CitedDocument): Descriptor<NumberFault>[] {
  const { instrument, meant, title } = one;
  if (title === null || meant !== null) return [];
  const named = instruments.filter((known) => known.number.includes('〔') && isTitleOf(known, title.text));
  const at = titleRange(one, title);
  if (instrument === null) {
    const [right] = named;
    if (right === undefined || one.number.code === null) return [];
    return [{ messageId: 'number', at: rangeOf(one), data: { title: title.text, actual: written(one), expected: listed(named) } }];
  }
  if (named.includes(instrument)) return [];
  return [{ messageId: 'title', at, data: { number: instrument.number, actual: title.text, expected: `《${instrument.name}》` } }];
}

function listed(named: readonly InstrumentStandard[]): string {
  return named.map(({ number }) => number).join('或');
}

interface PlacedTitle {
  readonly text: string;
  readonly at: Range;
}

/** The outermost titles in 《》 of the running text. */
function titlesOf(report: Report): PlacedTitle[] {
  return report.passages.flatMap((passage) => {
    if (passage.kind === 'table') return [];
    const { text } = passage.text;
    const titles: PlacedTitle[] = [];
    for (let index = text.indexOf('《'); index >= 0;) {
      const title = titleFrom(text, index);
      if (title !== null) titles.push({ text: title.text, at: sourceRange(passage.text, title.start, title.end) });
      index = text.indexOf('《', title?.end ?? index + 1);
    }
    return titles;
  });
}

/** Titles without a number that are all but the full name of an instrument: one finding a wording. */
function nearTitles(titles: readonly PlacedTitle[], cited: readonly CitedDocument[]): Descriptor<NumberFault>[] {
  const places = new Map<string, { readonly expected: string; readonly places: PlacedTitle[] }>();
  const numbered = new Set(cited.flatMap((one) => (one.title === null || one.instrument === null ? [] : [titleRange(one, one.title)[0]])));
  for (const title of titles) {
    const plain = plainTitle(title.text);
    if (plain.length < shortestNear || numbered.has(title.at[0]) || instruments.some((known) => isTitleOf(known, title.text))) continue;
    const near = instruments.find(({ name }) => editDistance(plain, plainTitle(name), nearTitle) <= nearTitle);
    if (near === undefined) continue;
    const known = places.get(plain);
    if (known === undefined) places.set(plain, { expected: `《${near.name}》`, places: [title] });
    else known.places.push(title);
  }
  return [...places.values()].flatMap(({ expected, places: [first, ...others] }) =>
    first === undefined
      ? []
      : [
          {
            messageId: 'nearTitle' as const,
            at: first.at,
            data: { actual: first.text, expected, count: others.length + 1 },
            related: others.slice(0, RELATED).map(({ at, text }) => ({ at, zh: text, en: text })),
          },
        ],
  );
}
