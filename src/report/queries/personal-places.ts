import { privacyWords } from '../../standards/privacy.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { findPersonalNumbers, masked, type PersonalKind, type PersonalNumber } from './personal-numbers.js';

export interface PersonalPlace {
  readonly kind: PersonalKind;
  /** In the source. */
  readonly range: Range;
  /** The text of the report as it is written there, and as it may be shown. */
  readonly written: string;
  readonly shown: string;
  readonly isLabelled: boolean;
  /** How an office is to be reached; not the number of a member of the public. */
  readonly isContact: boolean;
}

const known = new WeakMap<Report, readonly PersonalPlace[]>();

/** Numbers of persons in the report, page furniture left out, in reading order. */
export function personalPlaces(report: Report): readonly PersonalPlace[] {
  let places = known.get(report);
  if (places === undefined) known.set(report, (places = findPlaces(report)));
  return places;
}

function findPlaces(report: Report): PersonalPlace[] {
  const forms = formRanges(report);
  return report.passages.flatMap((passage, index) => {
    if (passage.kind !== 'table') return placesIn(passage.text, forms, isAtEdge(report, index, passage.range));
    const labels = headsOf(passage.table.children[0]?.children.map(({ text }) => text.text) ?? []);
    return passage.table.children.flatMap((row) =>
      row.children.flatMap((cell, at) =>
        placesIn(cell.text, forms, false, `${labels[cell.column] ?? ''}${row.children[at - 1]?.text.text ?? ''} `),
      ),
    );
  });
}

/** A cell of a table is told by what stands over it. */
function headsOf(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.slice(0, 12));
}

/** The preamble and what belongs to the signature tell how the office is to be reached. */
function isAtEdge(report: Report, index: number, range: Range): boolean {
  const [first, end] = report.preamble;
  return (index >= first && index < end) || index < first || (report.signature !== null && range[0] >= report.signature.range[0]);
}

/** `label`: what stands before the text and says what it is, no part of it. */
function placesIn(mapped: MappedText, forms: readonly Range[], isEdge: boolean, label = ''): PersonalPlace[] {
  // Nearly every text: nothing so long is in it.
  if (!/[\d０-９][\d０-９ -]{9}/u.test(mapped.text)) return [];
  const text = label + mapped.text;
  return findPersonalNumbers(text).flatMap((number) => {
    const [start, end] = [number.start - label.length, number.end - label.length];
    const range = sourceRange(mapped, start, end);
    if (start < 0 || (isInside(forms, range) && isRatherFigure(number))) return [];
    const written = mapped.text.slice(start, end);
    const { kind, isLabelled } = number;
    return [{ kind, range, written, shown: masked(kind, written), isLabelled, isContact: isContact(text, number, isEdge) }];
  });
}

function isContact(text: string, { kind, start, end }: PersonalNumber, isEdge: boolean): boolean {
  if (kind !== 'mobile') return false;
  const { persons, contactLabels } = privacyWords();
  const sentence = sentenceAround(text, start, end);
  if (persons.some((person) => sentence.includes(person))) return false;
  return isEdge || contactLabels.some((label) => sentence.includes(label));
}

/** The sentence up to the number and a little after it; no more than is needed of a text without stops. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 20);
  const stop = Math.max(...['。', '；', '！', '？'].map((mark) => before.lastIndexOf(mark)));
  return before.slice(stop + 1) + (/^[^。；！？]*/u.exec(after)?.[0] ?? '');
}

/** What in a form is rather one of its figures, or several that ran together. */
export function isRatherFigure({ kind, isLabelled }: PersonalNumber): boolean {
  return kind !== 'residentId' && !isLabelled;
}

/** Where forms stand, in order. */
export function formRanges({ forms, localForms }: Pick<Report, 'forms' | 'localForms'>): Range[] {
  return [...forms, ...localForms].map(({ range }) => range).sort((a, b) => a[0] - b[0]);
}

export function isInside(ranges: readonly Range[], [start]: Range): boolean {
  return ranges.some(([from, to]) => from <= start && start < to);
}
