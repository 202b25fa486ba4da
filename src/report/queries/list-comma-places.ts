import { listCommas } from '../../text/listed-marks.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Report } from '../../types/report.js';
import { editOf, writtenPassages, type StylePlace } from './style-places.js';

const marks = { quotes: ['“', '”'], titles: ['《', '》'] } as const;

/** Every 、 between quotes, or between titles, that stand side by side without it as well. */
export function listCommaPlaces(
  report: Report,
  kind: 'quotes' | 'titles',
): { readonly places: readonly StylePlace[]; readonly looked: number } {
  const [open, close] = marks[kind];
  const passages = writtenPassages(report);
  const places = passages.flatMap(({ text: mapped }) =>
    listCommas(mapped.text, kind).map(({ start, end }): StylePlace => ({
      at: sourceRange(mapped, start, end),
      example: mapped.text.slice(mapped.text.lastIndexOf(open, start), mapped.text.indexOf(close, end) + 1),
      edits: editOf(report, mapped, start, end, ''),
    })),
  );
  return { places, looked: passages.length };
}
