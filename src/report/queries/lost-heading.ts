import type { Passage, Report, Section } from '../../types/report.js';
import type { SectionStandard } from '../../types/standard.js';
import { bodyOf } from './places.js';
import { likenessTo } from './wording.js';

interface Gap {
  readonly section: SectionStandard;
  readonly previous: Section | null;
  readonly next: Section;
  readonly required: readonly SectionStandard[];
}

/** Text of this length before the first heading is more than a preamble. */
const longPreamble = 600;

/**
 * Whether only the heading of a section was lost: the numbering of its neighbours leaves room for it, and its contents stand
 * there. Without contents, or where the numbering runs on, the section is missing.
 */
export function isLostHeading(report: Report, gap: Gap): boolean {
  const { section, previous, next } = gap;
  if (next.ordinal === null || section.ordinal === null || next.ordinal !== section.ordinal + 1) return false;
  if (previous === null) return hasLongPreamble(report, next);
  if (previous.ordinal !== section.ordinal - 1) return false;
  if (section.form !== null) return report.forms.some((form) => form.id === section.form);
  // A section of a form alone holds little running text; more of it, in the words of the lost section, is that section's.
  return (
    formOf(gap, previous) !== null && bodyOf(report, previous).some((passage) => likenessTo(textOf(passage), section, gap.required) >= 3)
  );
}

function formOf({ required }: Gap, previous: Section): string | null {
  return required.find((section) => section.id === previous.id)?.form ?? null;
}

function hasLongPreamble({ passages, preamble }: Report, next: Section): boolean {
  const before = passages.slice(preamble[0], next.first);
  return (
    before.some((passage) => passage.kind === 'heading') ||
    before.reduce((length, passage) => length + textOf(passage).length, 0) >= longPreamble
  );
}

function textOf(passage: Passage): string {
  return passage.kind === 'table' ? '' : passage.text.text;
}
