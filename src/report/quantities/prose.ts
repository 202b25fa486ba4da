import { measureBook } from '../../standards/measures.js';
import { isSpace, MappedTextBuilder, sliceMapped } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Passage, Section } from '../../types/report.js';
import type { SectionId } from '../../types/standard.js';

/** A run of sentences outside the forms, without the spaces that extraction leaves inside it. */
export interface Prose {
  readonly text: MappedText;
  /** Index into the passages. */
  readonly passage: number;
  readonly section: SectionId | null;
  /** The headings above it, joined. */
  readonly headings: string;
}

/** The prose of a report: text and headings, less what stands in one of the `forms`. */
export function proseOf(passages: readonly Passage[], sections: readonly Section[], forms: readonly Range[]): Prose[] {
  const places = placesOf(sections, passages);
  const pieces: Prose[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind === 'table') return;
    const { section, headings } = places[index] ?? nowhere;
    for (const part of outside(passage.text, passage.range, forms)) {
      const text = beforeTable(closeUp(part));
      if (text.text !== '') pieces.push({ text, passage: index, section, headings });
    }
  });
  return pieces;
}

interface Place {
  readonly section: SectionId | null;
  readonly headings: string;
}
const nowhere: Place = { section: null, headings: '' };

function placesOf(sections: readonly Section[], passages: readonly Passage[]): Place[] {
  const places: Place[] = new Array<Place>(passages.length).fill(nowhere);
  const visit = (section: Section, above: Place): void => {
    const place = { section: section.id ?? above.section, headings: `${above.headings}${section.heading.title}\n` };
    places.fill(place, section.first, section.end);
    for (const child of section.children) visit(child, place);
  };
  for (const section of sections) visit(section, nowhere);
  return places;
}

/** The parts of a text that stand in none of the ranges of the source. */
function outside(text: MappedText, range: Range, forms: readonly Range[]): MappedText[] {
  const inside = forms.filter(([start, end]) => start < range[1] && end > range[0]).sort((left, right) => left[0] - right[0]);
  if (inside.length === 0) return [text];
  const parts: MappedText[] = [];
  let from = 0;
  for (const [start, end] of inside) {
    const cut = offsetIn(text, start);
    if (cut > from) parts.push(sliceMapped(text, from, cut));
    from = Math.max(from, offsetIn(text, end));
  }
  if (from < text.text.length) parts.push(sliceMapped(text, from, text.text.length));
  return parts;
}

/** The first offset of the text that stands at `source` or behind it. */
function offsetIn({ text, at, from, to }: MappedText, source: number): number {
  for (let index = 0; index < at.length; index += 1) {
    const start = at[index] ?? 0;
    if (source <= (from[index] ?? 0)) return start;
    if (source < (to[index] ?? 0)) return Math.min(at[index + 1] ?? text.length, start + source - (from[index] ?? 0));
  }
  return text.length;
}

/** What stands before the head of a table whose grid was lost. */
function beforeTable(mapped: MappedText): MappedText {
  const heads = measureBook.tables.map((word) => mapped.text.indexOf(word)).filter((at) => at >= 0);
  return heads.length === 0 ? mapped : sliceMapped(mapped, 0, Math.min(...heads));
}

/** Without white space, but for one space where it keeps letters and digits apart. */
function closeUp(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!/\s|\u200b|\ufeff/.test(text)) return mapped;
  const builder = new MappedTextBuilder();
  for (let index = 0; index < text.length;) {
    let end = index;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
    if (end > index) builder.append(mapped, index, end);
    let next = end;
    while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
    if (next < text.length && end > 0 && isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(next)))
      builder.append(mapped, end, end + 1);
    index = next;
  }
  return builder.build();
}

/** An ASCII letter or digit, or a full-width digit. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xff10 && code <= 0xff19);
}
