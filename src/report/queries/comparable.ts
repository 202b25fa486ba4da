import { measureBook, measureById } from '../../standards/measures.js';
import { parseDecimal, subtract, type Decimal } from '../../text/decimal.js';
import type { Quantity, QuantityGroup } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { isSomeOf, Narrowed } from './narrowed.js';

/**
 * The figures that say how much there was in all: counts, exact, of the agency itself, in the year of the report, of the whole
 * measure. Others are of another body, another time or a part, and say nothing about these.
 */
export function wholeFigures(report: Pick<Report, 'quantities' | 'quantityGroups' | 'year'>): Quantity[] {
  const { quantities, quantityGroups } = report;
  const placed = new Set(quantityGroups.filter((group) => namesPlaces(group, quantities)).map(({ index }) => index));
  const repeated = new Set(quantityGroups.flatMap((group) => repeatedIn(group, quantities)));
  const whole = new Set<Quantity>();
  let narrowed = new Narrowed();
  let sentence = -1;
  for (const quantity of quantities) {
    if (quantity.sentence[0] !== sentence) narrowed = new Narrowed();
    sentence = quantity.sentence[0];
    const family = measureById(quantity.measure)?.family ?? quantity.measure ?? '';
    narrowed.leave(quantity, family);
    if (narrowed.goesOn(quantity, family)) continue;
    if (isOfAll(quantity, report) && !narrowed.holds(family)) {
      if (quantity.group === null || (!placed.has(quantity.group) && isPartOfWhole(quantity, report, whole) && !repeated.has(quantity)))
        whole.add(quantity);
    } else if (quantity.group === null) narrowed.enter(quantity, family);
  }
  return [...whole];
}

/** Whether a figure, as it is printed, may stand for the value: a rounded one stands for all that its last digit leaves open. */
export function fits(quantity: Pick<Quantity, 'value' | 'step'>, value: Decimal): boolean {
  const [own, step] = [parseDecimal(quantity.value), parseDecimal(quantity.step)];
  if (own === null || step === null) return true;
  const difference = subtract(own, value);
  return (difference < 0n ? -difference : difference) < step;
}

/** More values than these are not of one thing. */
const MOST_VALUES = 4;

/** Figures that may all be right together, value by value in reading order; null where there are so many that they are not of one thing. */
export function byValue(figures: readonly Quantity[]): Quantity[][] | null {
  const values: Quantity[][] = [];
  for (const figure of figures) {
    const same = values.find(([first]) => first !== undefined && agree(first, figure));
    if (same !== undefined) same.push(figure);
    else if (values.length === MOST_VALUES) return null;
    else values.push([figure]);
  }
  return values;
}

/** Whether two figures may both be right. */
function agree(left: Quantity, right: Quantity): boolean {
  const [one, other] = [parseDecimal(left.value), parseDecimal(right.value)];
  return one === null || other === null || fits(left, other) || fits(right, one);
}

function isOfAll(quantity: Quantity, { year }: Pick<Report, 'year'>): boolean {
  const { kind, measure, approximation, to, scope, place, period, subject, written, wording, unit } = quantity;
  if (kind !== 'count' || measure === null || approximation !== null || to !== null) return false;
  // A number without its unit may be that of a page.
  if (isSomeOf(quantity) || (unit === null && written !== 'words')) return false;
  if (scope !== 'own' || place !== null || subject !== '' || period.kind !== 'year') return false;
  // 除转送的 3件外，未收到其他申请: there were some.
  if (written === 'words' && measureBook.lists.rest.some((word) => wording.includes(word))) return false;
  return period.year === null || year === null || period.year === year.value;
}

function namesPlaces({ parts }: QuantityGroup, quantities: readonly Quantity[]): boolean {
  return parts.some((part) => {
    const quantity = quantities[part];
    return quantity !== undefined && (quantity.place !== null || quantity.scope !== 'own');
  });
}

/** A part is the whole of what it counts where its total is a whole and neither of the same measure nor itself one result of several. */
function isPartOfWhole(
  quantity: Quantity,
  { quantities, quantityGroups }: Pick<Report, 'quantities' | 'quantityGroups'>,
  whole: ReadonlySet<Quantity>,
): boolean {
  const group = quantityGroups[quantity.group ?? -1];
  if (group === undefined) return true;
  const total = group.total === null ? undefined : quantities[group.total];
  if (total === undefined) return true;
  if (total.measure !== quantity.measure) return whole.has(total) && !isSibling(quantity, total);
  // 其中网络申请 1件: of the same measure, but by a way that the total does not name.
  return whole.has(total) && total.channels.length === 0 && quantity.channels.length > 0;
}

/** Of parts that count the same without a total, each counts some of it. */
function repeatedIn({ total, parts }: QuantityGroup, quantities: readonly Quantity[]): Quantity[] {
  if (total !== null) return [];
  const figures = parts.flatMap((part) => quantities[part] ?? []);
  const counts = new Map<string | null, number>();
  for (const { measure } of figures) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return figures.filter(({ measure }) => (counts.get(measure) ?? 0) > 1);
}

/** Of the 24件 handled on time, 1件 was granted: others were granted late. */
function isSibling({ measure }: Quantity, total: Quantity): boolean {
  const own = measureById(measure)?.within ?? [];
  const totals = measureById(total.measure)?.within ?? [];
  return total.measure !== null && !own.includes(total.measure) && own.some((id) => totals.includes(id));
}
