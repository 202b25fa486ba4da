import { fold } from '../../text/fold.js';
import type { Range } from '../../types/position.js';
import type { Report, Section } from '../../types/report.js';
import type { SectionId, SectionStandard } from '../../types/standard.js';
import { lostHeadingAt } from './lost-heading.js';
import { endOfSection, endOfText } from './places.js';
import { likenessTo } from './wording.js';

/** A mandated section whose heading is not there while its contents are. */
export interface LostHeading {
  readonly section: SectionStandard;
  /** The section that its contents now stand in; null where they stand before the first. */
  readonly previous: Section | null;
  readonly next: Section;
  /** Offset at which its contents begin. */
  readonly at: number;
}

/** How the headings of a report relate to those that its edition mandates. */
export interface Outline {
  /** In mandated order. Empty where the edition mandates no headings. */
  readonly required: readonly SectionStandard[];
  /** The first heading of each mandated section. One heading may be that of two. */
  readonly found: ReadonlyMap<SectionId, Section>;
  /** Headings that the standard does not know but that evidently stand for a section. */
  readonly standIns: ReadonlyMap<Section, SectionStandard>;
  readonly missing: readonly SectionStandard[];
  readonly lost: readonly LostHeading[];
  /** Parts of the first level that are no mandated section, in reading order. */
  readonly extra: readonly Section[];
  /** A mandated section set a second time. */
  readonly repeated: readonly Section[];
}

/** Shorter wordings are parts of others. */
const wholeName = 6;

const outlines = new WeakMap<Report, Outline>();

/** The outline of a report by the mandated one; worked out once. */
export function outlineOf(report: Report): Outline {
  const known = outlines.get(report);
  if (known !== undefined) return known;
  const outline = compareOutline(report);
  outlines.set(report, outline);
  return outline;
}

/** The parts of the first level (一、). */
export function partsOf(report: Pick<Report, 'sections'>): readonly Section[] {
  return report.sections.filter((section) => section.level === 1);
}

/** An empty range where a section that is not there should stand: behind the one before it in the mandated order. */
export function placeDue(
  report: Report,
  outline: Outline,
  section: SectionStandard,
): { readonly at: Range; readonly after: Section | null } {
  const index = outline.required.indexOf(section);
  const before = outline.required.slice(0, index).findLast((candidate) => outline.found.has(candidate.id));
  const previous = before === undefined ? undefined : outline.found.get(before.id);
  if (previous !== undefined) return { at: emptyAt(endOfSection(report, previous)), after: previous };
  const behind = outline.required.slice(index + 1).find((candidate) => outline.found.has(candidate.id));
  const next = behind === undefined ? undefined : outline.found.get(behind.id);
  return { at: emptyAt(next?.heading.range[0] ?? endOfText(report)), after: null };
}

function compareOutline(report: Report): Outline {
  const required = requiredOf(report);
  const parts = partsOf(report);
  const found = new Map<SectionId, Section>();
  const repeated: Section[] = [];
  for (const part of parts) {
    if (part.id === null || !required.some((section) => section.id === part.id)) continue;
    if (found.has(part.id)) repeated.push(part);
    else found.set(part.id, part);
    const twin = twinOf(part);
    if (twin !== null) repeated.push(twin);
  }
  addMisplaced(report.sections, required, found);
  const standIns = required.length === 0 ? new Map<Section, SectionStandard>() : addStandIns(parts, required, found);
  if (required.length > 0) addMerged(parts, required, found, standIns);
  const absent = required.filter((section) => !found.has(section.id));
  const lost = absent.flatMap((section) => {
    const heading = lostHeading(report, required, found, section);
    const inOtherWords = heading === null ? undefined : numberedAlike(parts, heading, standIns);
    if (inOtherWords === undefined) return heading ?? [];
    standIns.set(inOtherWords, section);
    found.set(section.id, inOtherWords);
    return [];
  });
  const missing = absent.filter((section) => !found.has(section.id) && !lost.some((heading) => heading.section === section));
  const extra = required.length === 0 ? [] : parts.filter((part) => part.id === null && !standIns.has(part));
  return { required, found, standIns, missing, lost, extra, repeated };
}

function requiredOf({ standard }: Report): readonly SectionStandard[] {
  if (standard === null || standard.about !== 'form') return [];
  return standard.sections.filter((section) => section.required).toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
}

/** The same heading once more within its own section. */
function twinOf(part: Section): Section | null {
  return (
    part.children.find(
      (child) => child.level === part.level && child.ordinal === part.ordinal && child.heading.title === part.heading.title,
    ) ?? null
  );
}

/** A mandated heading set at a lower level is at the wrong level, not missing. */
function addMisplaced(sections: readonly Section[], required: readonly SectionStandard[], found: Map<SectionId, Section>): void {
  for (const section of sections) {
    if (section.level > 1) {
      const title = fold(section.heading.title);
      const meant = required.find(
        (candidate) => !found.has(candidate.id) && [candidate.title, ...candidate.accepted].some((wording) => fold(wording) === title),
      );
      if (meant !== undefined) found.set(meant.id, section);
    }
    addMisplaced(section.children, required, found);
  }
}

/** An unknown heading between the right neighbours with words that only one section has stands for that section. */
function addStandIns(
  parts: readonly Section[],
  required: readonly SectionStandard[],
  found: Map<SectionId, Section>,
): Map<Section, SectionStandard> {
  const standIns = new Map<Section, SectionStandard>();
  for (const [index, section] of required.entries()) {
    if (found.has(section.id)) continue;
    const before = lastOf(required.slice(0, index), found);
    const behind = firstOf(required.slice(index + 1), found);
    const candidate = parts.find(
      (part) =>
        part.id === null &&
        !standIns.has(part) &&
        part.first > (before?.first ?? -1) &&
        part.first < (behind?.first ?? Infinity) &&
        likenessTo(part.heading.title, section, required) >= (part.ordinal === section.ordinal ? 1 : 2),
    );
    if (candidate === undefined) continue;
    standIns.set(candidate, section);
    found.set(section.id, candidate);
  }
  return standIns;
}

/** One heading over two sections names both: 五、六、存在的主要问题及改进情况和其他需要报告的事项. */
function addMerged(
  parts: readonly Section[],
  required: readonly SectionStandard[],
  found: Map<SectionId, Section>,
  standIns: Map<Section, SectionStandard>,
): void {
  if (required.every((section) => found.has(section.id))) return;
  for (const part of parts) {
    if (part.id !== null) continue;
    const title = fold(part.heading.title);
    const named = required.filter(
      (section) =>
        (found.get(section.id) ?? part) === part &&
        [section.title, ...section.accepted].some((wording) => wording.length >= wholeName && title.includes(fold(wording))),
    );
    if (named.length < 2) continue;
    for (const section of named) found.set(section.id, part);
    if (named[0] !== undefined && !standIns.has(part)) standIns.set(part, named[0]);
  }
}

function lostHeading(
  report: Report,
  required: readonly SectionStandard[],
  found: ReadonlyMap<SectionId, Section>,
  section: SectionStandard,
): LostHeading | null {
  const index = required.indexOf(section);
  const previous = index === 0 ? null : found.get(required[index - 1]?.id ?? '');
  const next = found.get(required[index + 1]?.id ?? '');
  if (previous === undefined || next === undefined) return null;
  const at = lostHeadingAt(report, { section, previous, next, required });
  return at === null ? null : { section, previous, next, at };
}

/** Where the contents of a section stand beneath a heading with its number, that heading is the section's in other words. */
function numberedAlike(
  parts: readonly Section[],
  { section, previous, next }: LostHeading,
  standIns: ReadonlyMap<Section, SectionStandard>,
): Section | undefined {
  return parts.find(
    (part) =>
      part.id === null &&
      part.ordinal !== null &&
      part.ordinal === section.ordinal &&
      part.first > (previous?.first ?? -1) &&
      part.first < next.first &&
      !standIns.has(part),
  );
}

function lastOf(sections: readonly SectionStandard[], found: ReadonlyMap<SectionId, Section>): Section | undefined {
  const last = sections.findLast((section) => found.has(section.id));
  return last === undefined ? undefined : found.get(last.id);
}

function firstOf(sections: readonly SectionStandard[], found: ReadonlyMap<SectionId, Section>): Section | undefined {
  const first = sections.find((section) => found.has(section.id));
  return first === undefined ? undefined : found.get(first.id);
}

function emptyAt(offset: number): Range {
  return [offset, offset];
}
