import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { findNamedPersons, type NamedPerson } from './named-persons.js';

export interface NamedPlace {
  readonly kind: NamedPerson['kind'];
  /** In the source. */
  readonly range: Range;
  readonly written: string;
  readonly shown: string;
}

const known = new WeakMap<Report, readonly NamedPlace[]>();

/** Members of the public who are named in the report, page furniture left out, in reading order. */
export function namedPlaces(report: Report): readonly NamedPlace[] {
  let places = known.get(report);
  if (places === undefined) known.set(report, (places = findPlaces(report)));
  return places;
}

function findPlaces(report: Report): NamedPlace[] {
  return report.passages.flatMap((passage) =>
    passage.kind === 'table'
      ? passage.table.children.flatMap((row) => row.children.flatMap((cell) => placesIn(cell.text)))
      : placesIn(passage.text),
  );
}

function placesIn(mapped: MappedText): NamedPlace[] {
  return findNamedPersons(mapped.text).map(({ kind, start, end, shown }) => ({
    kind,
    range: sourceRange(mapped, start, end),
    written: mapped.text.slice(start, end),
    shown,
  }));
}
