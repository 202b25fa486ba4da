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
/** Text of this length behind a form is more than a note to it. */
const longNote = 40;
const subheading = /^\s*[（(][一二三四五六七八九十]{1,2}[)）]/u;
const note = /^\s*[（(*]?(?:备注|注|说明)/u;

/**
 * Where the contents of a section begin of which only the heading was lost: the numbering of its neighbours leaves room for
 * it, and its contents stand there. Null without contents, or where the numbering runs on: then the section is missing.
 */
export function lostHeadingAt(report: Report, gap: Gap): number | null {
  const { section, previous, next } = gap;
  if (next.ordinal === null || section.ordinal === null || next.ordinal !== section.ordinal + 1) return null;
  if (previous === null) return preambleAt(report, next);
  if (previous.ordinal !== section.ordinal - 1) return null;
  if (section.form !== null) return report.forms.find((form) => form.id === section.form)?.range[0] ?? null;
  return behindForm(report, gap, previous);
}

/** A section of a form alone holds little running text; more of it behind the form, or in the words of the lost section, is that section's. */
function behindForm(report: Report, { section, required }: Gap, previous: Section): number | null {
  const formId = required.find((candidate) => candidate.id === previous.id)?.form ?? null;
  if (formId === null) return null;
  const body = bodyOf(report, previous);
  const own = body.find((passage) => likenessTo(textOf(passage), section, required) >= 3);
  if (own !== undefined)
    return (previous.children[0]?.heading.range[0] ?? Infinity) < own.range[0]
      ? (previous.children[0]?.heading.range[0] ?? null)
      : own.range[0];
  const form = report.forms.find((candidate) => candidate.id === formId);
  const prose = form === undefined ? [] : body.filter((passage) => passage.range[0] >= form.range[1] && !note.test(textOf(passage)));
  return lengthOf(prose) >= longNote ? (prose[0]?.range[0] ?? null) : null;
}

function preambleAt({ passages, preamble }: Report, next: Section): number | null {
  const before = passages.slice(preamble[0], next.first);
  const marked = before.filter((passage) => passage.kind === 'heading' || subheading.test(textOf(passage)));
  if (marked.length >= 2) return marked[0]?.range[0] ?? null;
  return lengthOf(before) >= longPreamble ? next.heading.range[0] : null;
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((length, passage) => length + textOf(passage).length, 0);
}

function textOf(passage: Passage): string {
  return passage.kind === 'table' ? '' : passage.text.text;
}
