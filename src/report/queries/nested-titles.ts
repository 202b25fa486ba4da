import { sourceRange } from '../../text/mapped-text.js';
import type { Report } from '../../types/report.js';
import { editOf, writtenPassages, type StylePlace } from './style-places.js';

/** A title with a title within it; bounded, as a title is. */
const nesting = /《[^《》。；]{0,80}(?:《[^《》。；]{1,80}》[^《》。；]{0,80}){1,3}》/gu;
const inner = /(?<!^)《[^《》]*》/gu;

/** Titles in 《》 within a title in 《》, where 〈〉 are due. */
export function nestedTitles(report: Report): { readonly places: readonly StylePlace[]; readonly looked: number } {
  const passages = writtenPassages(report);
  const places = passages.flatMap(({ text: mapped }) =>
    [...mapped.text.matchAll(nesting)].flatMap(({ 0: outer, index }) =>
      [...outer.matchAll(inner)].map((match): StylePlace => {
        const start = index + match.index;
        const end = start + match[0].length;
        const edits = [...editOf(report, mapped, start, start + 1, '〈'), ...editOf(report, mapped, end - 1, end, '〉')];
        return { at: sourceRange(mapped, start, end), example: match[0], edits: edits.length === 2 ? edits : [] };
      }),
    ),
  );
  return { places, looked: passages.length };
}
