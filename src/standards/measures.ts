import type { Measure, MeasureBook } from '../types/measure.js';
import type { MeasureId } from '../types/quantity.js';
import written from './measures.json' with { type: 'json' };
import { readBook } from './read-measures.js';

/** The vocabulary of figures in prose. */
export const measureBook: MeasureBook = readBook(written);

const measures = new Map<MeasureId, Measure>(measureBook.measures.map((measure) => [measure.id, measure]));

export function measureById(id: MeasureId | null): Measure | undefined {
  return id === null ? undefined : measures.get(id);
}

/** Whether figures of the one may be parts of a figure of the other. */
export function isWithin(part: MeasureId, whole: MeasureId): boolean {
  if (part === whole) return true;
  return (measures.get(part)?.within ?? []).some((parent) => parent === whole || isWithin(parent, whole));
}

/** Sets of parts that by the law make up the whole. */
export function partitionsOf(whole: MeasureId): (readonly MeasureId[])[] {
  return measureBook.partitions.filter(({ wholes }) => wholes.includes(whole)).map(({ parts }) => parts);
}
