import { instrumentById, instruments } from '../../standards/instruments.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { Descriptor } from '../../types/rule.js';
import type { InstrumentStandard } from '../../types/standard.js';
import { citedDocuments, plainTitle } from './cited-documents.js';
import { orderCitations } from './order-citations.js';

export type BasisFault = 'replaced' | 'outdated' | 'early' | 'misnumbered';

/** A place where the running text cites an instrument; offsets into the text of its passage. */
interface Citation {
  readonly instrument: InstrumentStandard;
  readonly text: MappedText;
  readonly start: number;
  readonly end: number;
}

const RELATED = 5;
const longestSentence = 400;
const sentenceEnd = /[。！？!?]/u;
/** The text tells of how the law came about or changed, or of what was once so. */
const history =
  /修订前|修改前|修正前|废止|取代|代替|替代|不再(?:执行|适用|使用)|修订为|修改为|改为|更新为|以来|此前|以往|当时|旧(?:条例|《|格式|版|的)|[原老](?:条例|《|格式|通知|规定|版|有的)|首次|最初|最早|先后|(?<!新)修订/u;

/** Instruments cited as the basis that are not in force for the year of the report, and orders misnumbered. */
export function legalBasisFindings(report: Report): {
  readonly checked: number | null;
  readonly findings: readonly Descriptor<BasisFault>[];
} {
  const orders = orderCitations(report);
  const cited: Citation[] = [
    ...citedDocuments(report).flatMap(({ instrument, passage, number: { start, end } }) =>
      instrument === null ? [] : [{ instrument, text: passage.text, start, end }],
    ),
    ...orders.flatMap(({ instrument, text, start, end }) => (instrument === null ? [] : [{ instrument, text, start, end }])),
    ...byName(report),
  ];
  const wrong = orders.filter(({ instrument }) => instrument === null);
  const findings = [
    ...(report.year === null ? [] : notInForce(cited, report.year.value)),
    ...wrong.map(({ text, start, end, written, numberStart, numberEnd }): Descriptor<BasisFault> => {
      const right = rightOrder(report.year?.value);
      const at = sourceRange(text, start, end);
      const digits = /\d+/u.exec(right.number)?.[0] ?? '';
      const number = sourceRange(text, numberStart, numberEnd);
      return {
        messageId: 'misnumbered',
        at,
        data: { actual: written, expected: right.number, title: `《${right.name}》` },
        ...(isSlip(text.text.slice(numberStart, numberEnd), digits) ? { fix: { range: number, text: digits } } : {}),
      };
    }),
  ];
  const count = wrong.length + (report.year === null ? 0 : cited.length);
  return { checked: count === 0 ? null : count, findings };
}

/** The order by which the regulation stands for a year; the latest where the year is not known. */
function rightOrder(year: number | undefined): InstrumentStandard {
  const regulations = instruments.filter(({ number }) => !number.includes('〔'));
  const found =
    regulations.find(({ reports }) => year !== undefined && reports !== undefined && isWithin(reports, year)) ?? regulations.at(-1);
  if (found === undefined) throw new Error('instruments.json knows no regulation');
  return found;
}

function isWithin({ from, to }: NonNullable<InstrumentStandard['reports']>, year: number): boolean {
  return from <= year && (to === null || year <= to);
}

/** 771 or 117 for 711: one digit, or the same digits in another order. */
function isSlip(written: string, right: string): boolean {
  if (written.length !== right.length) return false;
  const apart = [...written].filter((digit, index) => digit !== right.charAt(index)).length;
  return apart === 1 || [...written].sort().join('') === [...right].sort().join('');
}

function notInForce(cited: readonly Citation[], year: number): Descriptor<BasisFault>[] {
  const all = new Set(cited.map(({ instrument }) => instrument));
  const faults = new Map<InstrumentStandard, Citation[]>();
  const sorted = [...cited].sort((a, b) => sourceOf(a) - sourceOf(b));
  sorted.forEach((citation, index) => {
    const { instrument } = citation;
    if (instrument.reports === undefined || isWithin(instrument.reports, year) || isExcused(sorted, index, year, all)) return;
    const known = faults.get(instrument);
    if (known === undefined) faults.set(instrument, [citation]);
    else known.push(citation);
  });
  return [...faults].map(([instrument, places]) => finding(instrument, places, year));
}

function sourceOf({ text, start, end }: Citation): number {
  return sourceRange(text, start, end)[0];
}

/** History, the right one in the same sentence, and both in the first year of the new one. */
function isExcused(sorted: readonly Citation[], index: number, year: number, all: ReadonlySet<InstrumentStandard>): boolean {
  const citation = sorted[index];
  if (citation === undefined) return false;
  const { instrument, text, start, end } = citation;
  const [from, to] = sentenceAround(text.text, start, end);
  // What the citation itself says (修订 in a title) tells nothing about time.
  if (history.test(`${text.text.slice(from, start)}□${text.text.slice(end, to)}`)) return true;
  const successors = successorsOf(instrument);
  if (successors.length === 0) return false;
  const isRight = (other: Citation): boolean => successors.includes(other.instrument);
  const isNear = (other: Citation | undefined): other is Citation => other?.text === text && other.start >= from && other.end <= to;
  for (const step of [-1, 1]) {
    for (let near = index + step, other = sorted[near]; isNear(other); near += step, other = sorted[near]) {
      if (isRight(other)) return true;
    }
  }
  return successors.some((successor) => successor.reports?.from === year && all.has(successor));
}

function successorsOf({ replacedBy = [] }: InstrumentStandard): InstrumentStandard[] {
  return replacedBy.flatMap((id) => {
    const found = instrumentById(id);
    return found === undefined ? [] : [found, ...successorsOf(found)];
  });
}

function sentenceAround(text: string, start: number, end: number): Range {
  let from = start;
  while (from > 0 && start - from < longestSentence && !sentenceEnd.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < longestSentence && !sentenceEnd.test(text.charAt(to))) to += 1;
  return [from, to];
}

function finding(instrument: InstrumentStandard, places: readonly Citation[], year: number): Descriptor<BasisFault> {
  const [first, ...others] = places.map(({ text, start, end }) => sourceRange(text, start, end));
  const successor = successorsOf(instrument).find(({ reports }) => reports !== undefined && isWithin(reports, year));
  const isEarly = instrument.reports !== undefined && instrument.reports.from > year;
  const messageId = isEarly ? 'early' : successor === undefined ? 'outdated' : 'replaced';
  const { from = '', to = '' } = instrument.reports ?? {};
  const data = {
    early: { from },
    outdated: { last: to ?? '' },
    replaced: { from: successor?.reports?.from ?? '', expected: successor?.number ?? '' },
  }[messageId];
  return {
    messageId,
    at: first ?? [0, 0],
    data: { instrument: instrument.number, year, ...data },
    related: others.slice(0, RELATED).map((at) => ({ at, zh: `另一处“${instrument.number}”`, en: `another ${instrument.number}` })),
  };
}

/** Notices cited by their full names alone, where no other notice has the name. */
function byName(report: Report): Citation[] {
  const names = instruments.filter(({ number }) => number.includes('〔'));
  const numbered = new Map<unknown, Set<number>>();
  for (const { passage, title } of citedDocuments(report)) {
    if (title !== null) numbered.set(passage, (numbered.get(passage) ?? new Set()).add(title.start));
  }
  return report.passages.flatMap((passage) => {
    if (passage.kind === 'table' || !passage.text.text.includes('《')) return [];
    const { text } = passage.text;
    return Array.from(text.matchAll(/《([^《》]{14,80})》/gu), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      key: plainTitle(match[0]),
    })).flatMap(({ start, end, key }) => {
      const instrument = names.find(({ name }) => plainTitle(name) === key);
      const isNumbered = numbered.get(passage)?.has(start) ?? false;
      return instrument === undefined || isNumbered ? [] : [{ instrument, text: passage.text, start, end }];
    });
  });
}
