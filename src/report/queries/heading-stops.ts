import { sourceRange, trimMapped } from '../../text/mapped-text.js';
import type { MappedText } from '../../types/position.js';
import type { Report, Section } from '../../types/report.js';
import { editOf, type StylePlace } from './style-places.js';
import { isInForm } from './places.js';

/** Longer ones, and those with a clause of their own, are sentences that were numbered. */
const longestTitle = 30;
const clause = /[，,；;：:]/u;

/**
 * Full stops behind headings on lines of their own that have a text beneath. Behind a heading that its text follows on the same
 * line the stop is due; a list whose items are single sentences is no list of headings.
 */
export function headingStops(report: Report): { readonly places: readonly StylePlace[]; readonly looked: number } {
  const places: StylePlace[] = [];
  let looked = 0;
  const visit = (sections: readonly Section[]): void => {
    const headings = sections.map((section) => headingOf(report, section));
    const areHeadings = sections.every((section, index) => section.end - section.first > 1 && headings[index] !== null);
    for (const [index, section] of sections.entries()) {
      looked += 1;
      const heading = headings[index] ?? null;
      if (heading !== null && (section.id !== null || (areHeadings && sections.length > 1))) places.push(...stopOf(report, heading));
      visit(section.children);
    }
  };
  visit(report.sections);
  return { places: places.sort((a, b) => a.at[0] - b.at[0]), looked };
}

/** The text of a heading that has its block for itself; null for others. */
function headingOf(report: Report, section: Section): MappedText | null {
  const passage = report.passages[section.first];
  if (passage?.kind !== 'heading' || isInForm(report, passage.range[0])) return null;
  const heading = trimMapped(passage.text);
  const block = trimMapped(passage.block.text);
  return sourceRange(heading)[1] === sourceRange(block)[1] && sourceRange(heading)[0] === sourceRange(block)[0] ? heading : null;
}

function stopOf(report: Report, heading: MappedText): StylePlace[] {
  const { text } = heading;
  const end = text.length;
  if (!text.endsWith('。') || end > longestTitle || clause.test(text) || text.indexOf('。') < end - 1) return [];
  return [{ at: sourceRange(heading, end - 1, end), example: text, edits: editOf(report, heading, end - 1, end, '') }];
}
