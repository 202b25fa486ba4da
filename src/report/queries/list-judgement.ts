import { measureBook } from '../../standards/measures.js';
import { addDecimals, type Decimal } from '../../text/decimal.js';
import type { Report } from '../../types/report.js';
import { magnitudeSlip, type MagnitudeSlip } from './list-magnitude.js';
import { balances, countedOnce, type ListFigures } from './list-readings.js';
import { isOfOneKind, listWeight, type ListWeight } from './list-weight.js';
import {
  aroundList,
  carriedIn,
  figureLists,
  isKindOf,
  standsBehind,
  withCarried,
  type Around,
  type Carried,
  type FigureList,
} from './listed-figures.js';
import { listsElsewhere } from './lists-elsewhere.js';
import type { ExactFigure } from './exact-figure.js';

/** The parts that count, parts of parts left out, and what they come to. */
export interface Counted {
  readonly parts: readonly ExactFigure[];
  readonly sum: Decimal;
}

/** What is wrong with a list whose parts come to its total in no reading; one thing is said of each list. */
export type ListFault =
  | { readonly kind: 'sum'; readonly list: FigureList; readonly counted: Counted; readonly weight: ListWeight }
  | { readonly kind: 'magnitude'; readonly list: FigureList; readonly counted: Counted; readonly slip: MagnitudeSlip }
  | { readonly kind: 'part'; readonly list: FigureList; readonly part: ExactFigure };

export interface JudgedLists {
  /** How many lists can be added up. */
  readonly count: number;
  readonly faults: readonly ListFault[];
}

/** So many figures that stand in a list without being read as its parts are tried one by one. */
const MOST_STRAYS = 6;

const judged = new WeakMap<Report, JudgedLists>();

/** Adds up the lists of the prose. Three rules ask for it; it is worked out once a report. */
export function judgeLists(report: Report): JudgedLists {
  const known = judged.get(report);
  if (known !== undefined) return known;
  const lists = [...figureLists(report), ...listsElsewhere(report)];
  const carried = carriedIn(report);
  const faults = lists.flatMap((list) => judge(list, report, carried(list.total.quantity.measure)) ?? []);
  const result = { count: lists.length, faults };
  judged.set(report, result);
  return result;
}

function judge(list: FigureList, report: Report, carried: Carried | null): ListFault | null {
  const around = aroundList(list, report);
  const totals = totalsOf(list, around, carried);
  const flat = list.group.overlapping || isOfOneKind(list);
  if (balances({ ...figuresFrom(list, around, report.source.value), totals, flat })) return null;
  const counted = countedParts(list, flat);
  const slip = magnitudeSlip(list, counted.sum);
  if (slip !== null) return { kind: 'magnitude', list, counted, slip };
  const larger = list.parts.find(({ value }) => value > list.total.value);
  if (larger !== undefined) return exceeds(list, larger, around, report.source.value) ? { kind: 'part', list, part: larger } : null;
  const disturbed =
    around.vague || around.strays.length > 0 || counted.parts.length < list.parts.length || mixesMarks(list, report.source.value);
  const weight = listWeight(list, counted.sum, carried, disturbed);
  return weight === null ? null : { kind: 'sum', list, counted, weight };
}

/** The figures of a list from its total on: those nearest to it belong to it before all others. */
function figuresFrom(list: FigureList, { heads, further }: Around, source: string): Pick<ListFigures, 'parts' | 'further' | 'opened'> {
  const parts = list.parts.map(({ value }) => value);
  if (standsBehind(list)) return { parts: parts.reverse(), further: [...heads].reverse(), opened: new Set() };
  return { parts, further, opened: openedParts(list, source) };
}

/**
 * All that the parts may come to: its own total, one named before it or both together, what was carried and what stands between counted
 * in or not.
 */
function totalsOf({ total }: FigureList, { heads, strays }: Around, carried: Carried | null): Set<bigint> {
  let together: bigint = total.value;
  const sums = [...heads].reverse().map((head) => (together += head));
  const wholes = [total.value, ...heads, ...sums].flatMap((whole) => withCarried(whole, carried));
  const lacking = new Set<bigint>([0n, ...strays.slice(0, MOST_STRAYS), strays.reduce((sum, stray) => sum + stray, 0n)]);
  return new Set([...lacking].flatMap((stray) => wholes.map((whole) => whole - stray)));
}

/** All parts; where parts of parts left out come nearer to the total, the others. */
function countedParts({ total, parts }: FigureList, flat: boolean): Counted {
  const all: Counted = { parts, sum: addDecimals(parts.map(({ value }) => value)) };
  if (flat) return all;
  const once = countedOnce(parts.map(({ value }) => value)).flatMap((place) => parts[place] ?? []);
  const sum = addDecimals(once.map(({ value }) => value));
  return apart(sum, total.value) < apart(all.sum, total.value) ? { parts: once, sum } : all;
}

function apart(left: bigint, right: bigint): bigint {
  return left < right ? right - left : left - right;
}

/** Places of parts before which the text opens a list of its own. */
function openedParts({ parts }: FigureList, source: string): Set<number> {
  const { strong, including } = measureBook.lists;
  const opened = new Set<number>();
  parts.forEach(({ quantity }, place) => {
    const before = parts[place - 1]?.quantity;
    if (before === undefined || before.passage !== quantity.passage) return;
    const between = source.slice(before.range[1], quantity.range[0]);
    if (/[（(]/u.test(between) || [...strong, ...including].some((word) => between.includes(word))) opened.add(place);
  });
  return opened;
}

/** A semicolon among other marks may end the list that it stands in. */
function mixesMarks({ parts }: FigureList, source: string): boolean {
  const marks = parts.slice(1).map(({ quantity }, index) => {
    const before = parts[index]?.quantity.range[1] ?? quantity.range[0];
    return /[；;]/u.test(source.slice(before, quantity.range[0]));
  });
  return marks.includes(true) && marks.includes(false);
}

/** A part larger than what it is plainly said to be a part of. */
function exceeds({ group, total, elsewhere }: FigureList, part: ExactFigure, { heads }: Around, source: string): boolean {
  if (elsewhere || (group.marker !== 'among' && group.marker !== 'brackets')) return false;
  if (/[；;]/u.test(source.slice(total.quantity.range[1], part.quantity.range[0]))) return false;
  if (!isKindOf(part.quantity.measure, total.quantity.measure)) return false;
  if (!total.quantity.channels.every((channel) => part.quantity.channels.includes(channel))) return false;
  return heads.every((head) => head < part.value);
}
