import { measureRelations } from '../../standards/measure-relations.js';
import { measureBook, measureById, partitionsOf } from '../../standards/measures.js';
import type { Decimal } from '../../text/decimal.js';
import type { MeasureId, Quantity } from '../../types/quantity.js';
import { inOneSentence } from './exact-figure.js';
import { isKindOf, standsBehind, type Carried, type FigureList } from './listed-figures.js';

/** How surely a list is wrong whose parts do not come to its total: `doubtful` where its parts may overlap. */
export type ListWeight = 'error' | 'warning' | 'doubtful';

/** Lists of main classes are taken for whole ones where they cover this many hundredths, and have so many parts. */
const NEARLY = 95n;
const FEWEST_CLASSES = 4;
/** So many hundredths above their total, parts are rather wrong than counted twice; so many of them there must be. */
const BARELY = 105n;
const FEWEST_ABOVE = 3;
/** A word for the rest stands at the beginning of its part: 以其他方式. */
const REST_WITHIN = 4;

type Classes = readonly (readonly MeasureId[])[];

/**
 * Null where the list may be right, since parts may be left out or one thing may be counted in several. `disturbed`: figures or marks
 * stand in it that make its end uncertain.
 */
export function listWeight(list: FigureList, sum: Decimal, carried: Carried | null, disturbed: boolean): ListWeight | null {
  const { total, parts } = list;
  if (parts.some(({ quantity }) => isBeside(quantity, total.quantity))) return null;
  const below = sum < total.value;
  if (!below && parts.some(({ quantity }) => mayOverlap(quantity, total.quantity))) return null;
  const classes = classesOf(list);
  if (isClosed(list, classes)) return isSure(list, classes, carried) && !disturbed ? 'error' : 'warning';
  if (disturbed) return null;
  if (isSummedUp(list)) return 'warning';
  if (below) return isNearlyWhole(list, sum) ? 'warning' : null;
  if (isDisjoint(list)) return 'warning';
  return isBarelyAbove(list, sum) ? 'doubtful' : null;
}

/** 废止3件 is no part of 现行有效20件: both are told of the same things, the one is no class of the other. */
function isBeside({ measure }: Quantity, total: Quantity): boolean {
  if (measure === null || isKindOf(measure, total.measure)) return false;
  const family = measureById(measure)?.family;
  return family !== undefined && family === measureById(total.measure)?.family;
}

/** What stands on the website and in Weixin is counted with both. */
export function mayOverlap(part: Quantity, total: Quantity): boolean {
  const family = measureById(total.measure)?.family ?? '';
  const channels = measureBook.channels.filter(({ families }) => families.includes(family));
  if (family === 'requests' || channels.length === 0) return false;
  return part.channels.length > 0 || channels.some(({ words }) => words.some((word) => part.wording.includes(word)));
}

/** The partitions by law of the total that its parts are classes of. */
function classesOf({ total, parts }: FigureList): Classes {
  const known = partitionsOf(total.quantity.measure ?? '');
  return known.filter((ids) => parts.some(({ quantity }) => ids.includes(quantity.measure ?? '')));
}

/** Whether all parts are classes of one partition by law: of these none is a part of another. */
export function isOfOneKind({ parts, total }: FigureList): boolean {
  const known = partitionsOf(total.quantity.measure ?? '');
  return known.some((ids) => parts.every(({ quantity }) => ids.includes(quantity.measure ?? '')));
}

/** Classes of the law close a list where all of them are named; elsewhere a part for the rest does. */
function isClosed({ group, total, parts }: FigureList, classes: Classes): boolean {
  if (classes.length > 0) return classes.some((ids) => ids.every((id) => parts.some(({ quantity }) => quantity.measure === id)));
  return group.closed === 'rest' && parts.some(({ quantity }) => isRestOf(quantity, total.quantity));
}

/** 其他信息 is the rest of all information, 其他政策文件 only of the documents among it. */
function isRestOf({ wording, subject, channels, measure }: Quantity, total: Quantity): boolean {
  if (subject !== '' || (channels.length === 0 && measure !== null && measure !== total.measure)) return false;
  return measureBook.lists.rest.some((word) => {
    const at = wording.indexOf(word);
    return at >= 0 && at <= REST_WITHIN;
  });
}

function isSure(list: FigureList, classes: Classes, carried: Carried | null): boolean {
  const { group, total, parts, elsewhere } = list;
  if (elsewhere || group.categories || !standsBeside(list)) return false;
  if (!group.alike && !parts.every(({ quantity }) => isKindOf(quantity.measure, total.quantity.measure))) return false;
  const last = parts.at(-1)?.quantity;
  if (classes.length === 0) return group.overlapping || (last !== undefined && isRestOf(last, total.quantity));
  return !isResultsOfUnsettled(total.quantity, classes) || isKnown(carried);
}

/** Results of what was received in the year: without what was carried, they need not come to it. */
function isResultsOfUnsettled({ measure }: Quantity, classes: Classes): boolean {
  const { settled } = measureRelations;
  if (measure === null || settled.includes(measure)) return false;
  return classes.some((ids) => settled.some((whole) => ids.some((id) => isKindOf(id, whole))));
}

function isKnown(carried: Carried | null): boolean {
  return carried !== null && carried.into.length + carried.out.length > 0;
}

/** In the sentence of the total, or in the one right behind it. */
function standsBeside(list: FigureList): boolean {
  const { total, parts } = list;
  const first = parts[0]?.quantity;
  if (standsBehind(list)) return true;
  if (first === undefined || first.passage !== total.quantity.passage) return false;
  return inOneSentence(first, total.quantity) || first.sentence[0] - total.quantity.sentence[1] <= 1;
}

/** 网上申请3件、信函申请2件，合计5件. */
function isSummedUp(list: FigureList): boolean {
  const { wording } = list.total.quantity;
  return standsBehind(list) && list.group.alike && measureRelations.sums.some((word) => wording.includes(word));
}

/** 主要类别有…: a list of main classes that leaves out next to nothing. */
function isNearlyWhole({ group, total, parts }: FigureList, sum: Decimal): boolean {
  return group.categories && group.alike && parts.length >= FEWEST_CLASSES && sum * 100n >= total.value * NEARLY;
}

/** Classes of the law, places or main classes: one thing is counted in one of them. */
function isDisjoint(list: FigureList): boolean {
  const { group, parts } = list;
  if (parts.length < 2) return false;
  if (isOfOneKind(list)) return true;
  if (parts.every(({ quantity }) => quantity.scope === 'unit' || quantity.scope === 'level')) return true;
  return group.categories && group.alike && parts.length >= FEWEST_CLASSES;
}

function isBarelyAbove({ group, total, parts, elsewhere }: FigureList, sum: Decimal): boolean {
  if (elsewhere || (group.marker !== 'among' && group.marker !== 'brackets')) return false;
  return parts.length >= FEWEST_ABOVE && sum * 100n <= total.value * BARELY;
}
