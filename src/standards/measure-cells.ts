import type { CellMeaning, FigureKind, MeasureCells, SharedMeanings } from '../types/measure-cells.js';
import type { MeasureId, Quantity } from '../types/quantity.js';
import type { EditionId } from '../types/standard.js';
import book from './measure-cells.json' with { type: 'json' };

/** What figures of prose have to do with cells and with each other. */
export const measureCells: MeasureCells = book;

const none: ReadonlyMap<MeasureId, readonly CellMeaning[]> = new Map();
const byEdition = new Map<EditionId, ReadonlyMap<MeasureId, readonly CellMeaning[]>>();

/** The meanings of a measure in the forms of an edition; empty where it has no cells there. */
export function meaningsOf(edition: EditionId, measure: MeasureId): readonly CellMeaning[] {
  let index = byEdition.get(edition);
  if (index === undefined) {
    const listed = measureCells.editions[edition];
    index = listed === undefined ? none : indexOf(listed.flatMap(written));
    byEdition.set(edition, index);
  }
  return index.get(measure) ?? [];
}

/** Whether the forms of an edition hold cells that figures may mean. */
export function hasMeanings(edition: EditionId): boolean {
  return measureCells.editions[edition] !== undefined;
}

function indexOf<Kind extends FigureKind>(kinds: readonly Kind[]): Map<MeasureId, Kind[]> {
  const index = new Map<MeasureId, Kind[]>();
  for (const kind of kinds) index.set(kind.measure, [...(index.get(kind.measure) ?? []), kind]);
  return index;
}

function written(entry: CellMeaning | SharedMeanings): readonly CellMeaning[] {
  return 'like' in entry ? (measureCells.shared[entry.like] ?? []) : [entry];
}

/** The kind of figure, of those a report has but one of; undefined where it may have several. */
export function singleKindOf(quantity: Quantity): FigureKind | undefined {
  single ??= indexOf(measureCells.single);
  return quantity.measure === null ? undefined : single.get(quantity.measure)?.find((kind) => fitsKind(quantity, kind));
}

let single: ReadonlyMap<MeasureId, readonly FigureKind[]> | undefined;

/** Whether a figure is of this kind by its ways, unit and words; that it is of its measure is known. */
export function fitsKind(
  { channels, wording, unit }: Quantity,
  { channels: all = [], besides = [], words, except = [], units }: FigureKind,
): boolean {
  return (
    all.every((id) => channels.includes(id)) &&
    channels.every((id) => all.includes(id) || besides.includes(id)) &&
    (units === undefined || unit === null || units.includes(unit)) &&
    (words === undefined || words.some((word) => wording.includes(word))) &&
    !except.some((word) => wording.includes(word))
  );
}

/** Whether there is none of the part where there is none of the whole. */
export function makesUp(whole: MeasureId, part: MeasureId): boolean {
  return whole === part || (measureCells.covers[whole] ?? []).some((covered) => makesUp(covered, part));
}
