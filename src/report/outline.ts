import { sourceRange } from '../text/mapped-text.js';
import type { Range } from '../types/position.js';
import type { Passage, Section, SectionHeading } from '../types/report.js';
import type { SectionId } from '../types/standard.js';
import type { PlacedHeading } from './passages.js';
import type { Binding } from './binding.js';
import { nestedParts } from './nesting.js';

interface Growing {
  readonly section: Omit<Section, 'children' | 'body' | 'end'>;
  readonly children: Growing[];
}

/** Builds the tree of sections. `bind` says which section of the standard a title of the first level is. */
export function buildSections(
  passages: readonly Passage[],
  headings: readonly PlacedHeading[],
  bind: (title: string) => Binding,
  source: string,
): Section[] {
  const sections = headings.map((placed) => sectionOf(placed, bind, source));
  const inside = insideParts(sections);
  const roots: Growing[] = [];
  const open: (Growing & { readonly depth: number })[] = [];
  for (const section of sections) {
    // A list that begins again at 一、 lies between the part it stands in and the headings beneath its own items.
    const depth = inside.has(section) ? section.level + 0.5 : section.level;
    while ((open[open.length - 1]?.depth ?? 0) >= depth) open.pop();
    const growing = { section, children: [], depth };
    (open[open.length - 1]?.children ?? roots).push(growing);
    open.push(growing);
  }
  return close(roots, passages, passages.length);
}

function insideParts(sections: readonly Growing['section'][]): ReadonlySet<Growing['section']> {
  const parts = sections.filter((section) => section.level === 1);
  const nested = nestedParts(parts.map(({ ordinal, id, wording, heading }) => ({ ordinal, id, wording, title: heading.title })));
  return new Set(parts.filter((_, index) => nested[index] === true));
}

function sectionOf(placed: PlacedHeading, bind: (title: string) => Binding, source: string): Growing['section'] {
  const heading = headingOf(placed, source);
  const { level, ordinal } = placed.found;
  const binding: { id: SectionId | null; wording: Section['wording'] } =
    level === 1 ? bind(heading.title) : { id: null, wording: 'unknown' };
  return { level, ordinal, id: binding.id, wording: binding.wording, heading, first: placed.passage };
}

function headingOf({ found, piece }: PlacedHeading, source: string): SectionHeading {
  const { text } = piece.text;
  const range = sourceRange(piece.text, found.start, found.end);
  const cleaned = text.slice(found.start, found.end).trim();
  return {
    // Where garbled characters were taken out, only the original shows what stands there.
    text: cleaned.includes('\ufffd') ? source.slice(range[0], range[1]).trim() : cleaned,
    range,
    mark: text.slice(found.start, found.markEnd),
    markRange: sourceRange(piece.text, found.start, found.markEnd),
    title: text.slice(found.titleStart, found.titleEnd).replace(/[\s\u200b\ufeff]+/gu, ''),
    titleRange: sourceRange(piece.text, found.titleStart, found.titleEnd),
  };
}

function close(siblings: readonly Growing[], passages: readonly Passage[], limit: number): Section[] {
  return siblings.map((growing, index) => {
    const end = siblings[index + 1]?.section.first ?? limit;
    const { level, ordinal, id, wording, heading, first } = growing.section;
    const start = heading.range[1];
    const next = passages[end]?.range[0] ?? passages[passages.length - 1]?.range[1] ?? start;
    const body: Range = [start, Math.max(start, next)];
    return { level, ordinal, id, wording, heading, first, body, end, children: close(growing.children, passages, end) };
  });
}
