import type { LineIndex } from '../text/lines.js';
import { writtenPeriod } from '../text/written-period.js';
import type { Quantity, QuantityGroup, QuantityKind, QuantityScope } from '../types/quantity.js';

/** A number of the prose as it is printed. The first ten names and their types are the contract; the others are ours. */
export interface QuantityExtract {
  /** What is counted, an id of `src/standards/measures.json`; null where the words say nothing that is known. */
  readonly measure: string | null;
  /** By which way; several joined with `+`; null where it is not by channel. */
  readonly channel: string | null;
  readonly scope: QuantityScope;
  /** `2023`, `2023-Q3`, `2023-H1`, `2023-05`, `2023-05-12`, `2023-01/2023-09`, `cumulative`; null where unknown. */
  readonly period: string | null;
  /** Exact decimal, multiplied out: 1.8万条 is 18000, 万元 are 元. */
  readonly value: string;
  readonly unit: string | null;
  readonly approximate: boolean;
  /** As written. */
  readonly text: string;
  /** 1-based; columns in UTF-16 code units, the end exclusive. */
  readonly line: number;
  readonly column: number;
  readonly kind: QuantityKind;
  /** Upper end; only where the text says a range. */
  readonly to?: string;
  /** The part of a year as written; only where it is one. */
  readonly part?: string;
  /** What narrows the measure; empty where the figure is about all of it. */
  readonly subject: string;
  /** The other body or place, as written; null for the report's own. */
  readonly place: string | null;
  /** What the words may mean as well. */
  readonly otherMeasures: readonly string[];
  /** Index of its total among the quantities of the file; null where it is a part of none. */
  readonly partOf: number | null;
  /** Number of the list that it is a part of; a total may be broken down by several. */
  readonly list: number | null;
  /** Of a per cent: index of the count that it is about. */
  readonly about: number | null;
  /** `words`: a zero that is said, not written. */
  readonly written: Quantity['written'];
  readonly section: string | null;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The numbers of the prose in reading order, so that indices into them stay true. `lines` indexes the text of the report. */
export function quantityExtracts(
  { quantities, quantityGroups }: { readonly quantities: readonly Quantity[]; readonly quantityGroups: readonly QuantityGroup[] },
  lines: Pick<LineIndex, 'pointAt'>,
): QuantityExtract[] {
  return quantities.map((quantity) => quantityExtract(quantity, quantityGroups, lines));
}

function quantityExtract(quantity: Quantity, groups: readonly QuantityGroup[], lines: Pick<LineIndex, 'pointAt'>): QuantityExtract {
  const { measure, channels, scope, period, value, unit, approximation, text, range } = quantity;
  const [start, end] = [lines.pointAt(range[0]), lines.pointAt(range[1])];
  const { kind, to, subject, place, otherMeasures, group, about, written, section } = quantity;
  return {
    measure,
    channel: channels.length === 0 ? null : channels.join('+'),
    scope,
    period: writtenPeriod(period),
    value,
    unit,
    approximate: approximation !== null,
    text,
    line: start.line,
    column: start.column,
    kind,
    ...(to === null ? {} : { to }),
    ...(period.part === null ? {} : { part: period.part }),
    subject,
    place,
    otherMeasures,
    partOf: group === null ? null : (groups[group]?.total ?? null),
    list: group,
    about,
    written,
    section,
    endLine: end.line,
    endColumn: end.column,
  };
}
