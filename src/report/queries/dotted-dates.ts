import { isoDate } from '../../text/dates.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { editOf, writtenPassages, type StylePlace } from './style-places.js';

const dotted = /(?<![\d.．A-Za-z/_]|[A-Za-z]-)((?:19|20)\d{2})[.．](\d{1,2})[.．](\d{1,2})(?![\d.．A-Za-z/_])/gu;
/** What makes one end of a span of a date, or the other. */
const spanBehind = /^\s?[-－—–~～至到]\s?\d{1,2}[.．]\d/u;

/** Dates written with points. The labelled fields of a page are not the office's prose. */
export function dottedDates(report: Report): { readonly places: readonly StylePlace[]; readonly looked: number } {
  const passages = writtenPassages(report);
  const places = passages.flatMap(({ text: mapped }) =>
    [...mapped.text.matchAll(dotted)].flatMap((match): StylePlace[] => {
      const [whole, year = '', month = '', day = ''] = match;
      const end = match.index + whole.length;
      const at = sourceRange(mapped, match.index, end);
      if (isoDate(Number(year), Number(month), Number(day)) === null || isLabelled(report, at)) return [];
      const isSpan = spanBehind.test(mapped.text.slice(end, end + 6));
      const expected = `${year}年${String(Number(month))}月${String(Number(day))}日`;
      return [{ at, example: whole, edits: isSpan ? [] : editOf(report, mapped, match.index, end, expected) }];
    }),
  );
  return { places, looked: passages.length };
}

function isLabelled({ metadata }: Report, [start, end]: Range): boolean {
  return metadata.some(({ range }) => range[0] <= start && end <= range[1]);
}
