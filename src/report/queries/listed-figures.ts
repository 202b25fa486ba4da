import { carryOf } from '../../standards/measure-relations.js';
import { isWithin, measureById, partitionsOf } from '../../standards/measures.js';
import type { MeasureCarry } from '../../types/measure-relation.js';
import type { MeasureId, Quantity, QuantityGroup } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { exactFigure, inOneSentence, isSamePeriod, type ExactFigure } from './exact-figure.js';
import { sumsOf } from './figure-cells.js';

/** A list of the prose whose figures are exact and count the same thing over the same time. */
export interface FigureList {
  readonly group: QuantityGroup;
  readonly total: ExactFigure;
  /** At least one. */
  readonly parts: readonly ExactFigure[];
  /** True where the total stands in another passage. */
  readonly elsewhere: boolean;
}

type Source = Pick<Report, 'quantities' | 'quantityGroups'>;

/** The lists under a total beside them that can be added up. */
export function figureLists(report: Source): FigureList[] {
  return report.quantityGroups.flatMap((group) => {
    const total = exactFigure(report.quantities[group.total ?? -1]);
    const parts = exactParts(report, group);
    if (total === null || parts === null || !parts.every((part) => isPart(part.quantity, total.quantity))) return [];
    return [{ group, total, parts, elsewhere: false }];
  });
}

/** The figures of a list; null where it is open or one of them is not exact. */
export function exactParts({ quantities }: Source, group: QuantityGroup): ExactFigure[] | null {
  if (group.open || group.parts.length === 0) return null;
  const parts: ExactFigure[] = [];
  for (const index of group.parts) {
    const part = exactFigure(quantities[index]);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

/** By unit, time and whom the two are about. */
function isPart(part: Quantity, whole: Quantity): boolean {
  if (part.unit !== null && part.unit !== whole.unit) return false;
  if (!isSamePeriod(part, whole)) return false;
  return whole.scope === part.scope || whole.scope === 'own' || whole.scope === 'area';
}

/** Whether a part counts what its whole counts, or a class of it. */
export function isKindOf(part: MeasureId | null, whole: MeasureId | null): boolean {
  if (part === null || whole === null) return part === whole;
  return isWithin(part, whole) || partitionsOf(whole).some((parts) => parts.includes(part));
}

/** What was carried into the year and out of it, by all that the report says of it. */
export interface Carried {
  readonly into: readonly bigint[];
  readonly out: readonly bigint[];
}

/** So many different values of what was carried are thought of. */
const MOST_CARRIED = 3;

/** What was carried, for totals that may be told with it or without; looked up once a report. */
export function carriedIn(report: Report): (whole: MeasureId | null) => Carried | null {
  const known = new Map<MeasureCarry, Carried>();
  return (whole) => {
    const carry = carryOf(whole);
    if (carry === undefined) return null;
    const found = known.get(carry) ?? { into: carriedValues(report, carry.in), out: carriedValues(report, carry.out) };
    known.set(carry, found);
    return found;
  };
}

/** A total, and what it comes to once what was carried into the year or out of it is counted in or left out. */
export function withCarried(total: bigint, carried: Carried | null): bigint[] {
  if (carried === null) return [total];
  return [0n, ...carried.into.flatMap((value) => [value, -value])].flatMap((came) =>
    [0n, ...carried.out].map((went) => total + came - went),
  );
}

/** By the forms and by the prose. */
function carriedValues(report: Report, measures: readonly MeasureId[]): bigint[] {
  const values = new Set<bigint>();
  for (const { value, repaired } of measures.flatMap((measure) => sumsOf(measure, report))) values.add(value).add(repaired ?? value);
  for (const quantity of report.quantities) {
    if (quantity.measure === null || !measures.includes(quantity.measure)) continue;
    const figure = exactFigure(quantity);
    if (figure !== null) values.add(figure.value);
    if (values.size >= MOST_CARRIED) break;
  }
  return [...values];
}

/** So many figures before and behind a list, and between its total and its last part, are looked at. */
const MOST_AROUND = 24;
const MOST_BETWEEN = 500;
/** So many of them are thought of as totals, or as parts that were not read as such. */
const MOST_HEADS = 6;

/** Figures that may belong to a list though they were not read as parts of it. */
export interface Around {
  /** Before the total, in its sentence or the one before: the parts may be of one of them. */
  readonly heads: readonly bigint[];
  /** Between the total and the last part. */
  readonly strays: readonly bigint[];
  /** Behind the last part, in the same passage. */
  readonly further: readonly bigint[];
  /** True where a count stands between the total and the last part that says no exact number. */
  readonly vague: boolean;
}

export function aroundList(list: FigureList, { quantities, quantityGroups }: Source): Around {
  const { group, total, parts, elsewhere } = list;
  const own = new Set(elsewhere ? group.parts : [...group.parts, total.quantity.index]);
  const { first, last } = spanOf(list);
  const { passage } = (parts[0] ?? total).quantity;
  const others = (from: number, to: number): Quantity[] =>
    quantities
      .slice(Math.max(0, from), to)
      .filter(
        (quantity) =>
          quantity.kind === 'count' && quantity.passage === passage && !own.has(quantity.index) && countsAlike(quantity, total.quantity),
      );
  const isOfPart = ({ group: other }: Quantity): boolean =>
    other !== null && other !== group.index && own.has(quantityGroups[other]?.total ?? -1);
  const between = others(first + 1, Math.min(last, first + MOST_BETWEEN)).filter((quantity) => !isOfPart(quantity));
  const before = elsewhere ? [] : others(first - MOST_AROUND, first).filter((quantity) => isNear(quantity, total.quantity));
  const behind = others(last + 1, last + MOST_AROUND).filter((quantity) => !isOfPart(quantity));
  return {
    heads: exactValues(before.filter(({ unit }) => unit === total.quantity.unit)).slice(-MOST_HEADS),
    strays: exactValues(between),
    further: exactValues(behind),
    vague: between.some((quantity) => exactFigure(quantity) === null),
  };
}

/** Whether a figure is counted as the total is or might be: 15篇 among 120条. */
function countsAlike({ unit }: Quantity, total: Quantity): boolean {
  return unit === null || unit === total.unit || (measureById(total.measure)?.units ?? []).includes(unit);
}

function exactValues(quantities: readonly Quantity[]): bigint[] {
  return quantities.flatMap((quantity) => exactFigure(quantity)?.value ?? []);
}

/** Indices of the first and the last figure of a list; a total may stand behind its parts. */
function spanOf({ total, parts, elsewhere }: FigureList): { readonly first: number; readonly last: number } {
  const start = parts[0]?.quantity.index ?? total.quantity.index;
  const end = parts.at(-1)?.quantity.index ?? total.quantity.index;
  if (elsewhere) return { first: start, last: end };
  return { first: Math.min(start, total.quantity.index), last: Math.max(end, total.quantity.index) };
}

/** Whether the total stands behind its parts: 网上申请3件、信函申请2件，合计5件. */
export function standsBehind({ total, parts, elsewhere }: FigureList): boolean {
  return !elsewhere && total.quantity.index > (parts.at(-1)?.quantity.index ?? total.quantity.index);
}

/** In the same sentence or in the one before. */
function isNear(before: Quantity, total: Quantity): boolean {
  return before.passage === total.passage && (inOneSentence(before, total) || total.sentence[0] - before.sentence[1] <= 1);
}
