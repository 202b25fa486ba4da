import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { exactFigure, isSamePeriod, type ExactFigure } from './exact-figure.js';
import { carriedIn, isKindOf, withCarried, type Carried } from './listed-figures.js';
import { isBeyondAll, isPercentOf, printedPercent, type PrintedPercent } from './printed-percent.js';

/** A share that is none of its whole. */
export interface ShareFault {
  readonly share: Quantity;
  readonly printed: PrintedPercent;
  readonly part: ExactFigure;
  readonly whole: ExactFigure;
}

export interface JudgedShares {
  readonly count: number;
  readonly faults: readonly ShareFault[];
}

/** So many figures around a share are looked at, and so many parts before it are added up. */
const MOST_AROUND = 24;

/** The shares of a report whose part is told (42件，占51.85%) and whose whole is certain: 占 of no other figure can be meant. */
export function judgeShares(report: Report): JudgedShares {
  const carried = carriedIn(report);
  const around = new Surroundings(report);
  let count = 0;
  const faults: ShareFault[] = [];
  for (const share of report.quantities) {
    if (share.kind !== 'share' || share.about === null) continue;
    const part = exactFigure(report.quantities[share.about]);
    const printed = printedPercent(share);
    if (part === null || printed === null || isBeyondAll(printed)) continue;
    count += 1;
    const whole = certainWhole(part, share, report, around);
    if (whole === null) continue;
    const possible = possibleWholes(part, whole, report, carried(whole.quantity.measure), around);
    const parts = around.sumsUpTo(part);
    if (parts.some((value) => possible.some((other) => isPercentOf(printed, value, other)))) continue;
    faults.push({ share, printed, part, whole });
  }
  return { count, faults };
}

/** The total of its list; where it is in none, the only figure of its kind near it that can hold it. */
function certainWhole(part: ExactFigure, share: Quantity, report: Report, around: Surroundings): ExactFigure | null {
  const group = report.quantityGroups[part.quantity.group ?? -1];
  if (group !== undefined) {
    const total = group.open ? null : exactFigure(report.quantities[group.total ?? -1]);
    return total !== null && holds(total, part) ? total : null;
  }
  const candidates = around.near(part).filter((whole) => holds(whole, part) && !around.hasShare(whole));
  const [only] = candidates;
  if (only === undefined || candidates.some(({ value }) => value !== only.value)) return null;
  return only.quantity.index < share.index && only.quantity.channels.length === 0 ? only : null;
}

/** Whether a figure may be the whole of another. */
function holds(whole: ExactFigure, part: ExactFigure): boolean {
  return (
    whole.value >= part.value &&
    whole.quantity.index !== part.quantity.index &&
    isKindOf(part.quantity.measure, whole.quantity.measure) &&
    isSamePeriod(part.quantity, whole.quantity)
  );
}

/** All that the share may be of: its whole, what the list of the part comes to, other figures near it and those of its kind. */
function possibleWholes(part: ExactFigure, whole: ExactFigure, report: Report, carried: Carried | null, around: Surroundings): bigint[] {
  const above = report.quantityGroups[whole.quantity.group ?? -1]?.total;
  const higher = above == null ? null : exactFigure(report.quantities[above]);
  return [
    ...withCarried(whole.value, carried),
    around.listSum(part),
    ...(higher === null ? [] : [higher.value]),
    ...around.near(part).flatMap(({ value }) => (value >= part.value ? [value] : [])),
    ...around.like(part.quantity),
    ...around.like(whole.quantity),
  ];
}

/** What stands around a part, found without going through all figures each time. */
class Surroundings {
  readonly #report: Report;
  readonly #byKind = new Map<string, Set<bigint>>();
  readonly #withShare = new Set<number>();
  /** By group: what its parts come to, and the place of each. */
  readonly #lists = new Map<number, { readonly sum: bigint; readonly places: ReadonlyMap<number, number> }>();

  constructor(report: Report) {
    this.#report = report;
    for (const quantity of report.quantities) {
      if (quantity.kind === 'share' && quantity.about !== null) this.#withShare.add(quantity.about);
      const figure = exactFigure(quantity);
      if (figure === null || quantity.measure === null) continue;
      const values = this.#byKind.get(kindKey(quantity)) ?? new Set();
      if (values.size < MOST_AROUND) values.add(figure.value);
      this.#byKind.set(kindKey(quantity), values);
    }
  }

  /** In the same passage and of the same unit. */
  near({ quantity }: ExactFigure): ExactFigure[] {
    const others = this.#report.quantities.slice(Math.max(0, quantity.index - MOST_AROUND), quantity.index + MOST_AROUND);
    return others.flatMap((other) =>
      other.passage === quantity.passage && other.unit === quantity.unit ? (exactFigure(other) ?? []) : [],
    );
  }

  /** Whether a figure is itself said to be a share: then it stands beside others, not above them. */
  hasShare({ quantity }: ExactFigure): boolean {
    return this.#withShare.has(quantity.index);
  }

  /** Of the same measure and unit, anywhere in the report. */
  like(quantity: Quantity): bigint[] {
    return [...(this.#byKind.get(kindKey(quantity)) ?? [])];
  }

  listSum({ quantity }: ExactFigure): bigint {
    return quantity.group === null ? 0n : this.#list(quantity.group).sum;
  }

  /** The part alone, and with those right before it in its list: 部分公开和不予公开合计占…. */
  sumsUpTo({ quantity, value }: ExactFigure): bigint[] {
    if (quantity.group === null) return [value];
    const parts = this.#report.quantityGroups[quantity.group]?.parts ?? [];
    const place = this.#list(quantity.group).places.get(quantity.index) ?? 0;
    const sums: bigint[] = [];
    let sum = 0n;
    for (let index = place; index >= Math.max(0, place - MOST_AROUND); index -= 1) {
      sum += exactFigure(this.#report.quantities[parts[index] ?? -1])?.value ?? 0n;
      sums.push(sum);
    }
    return sums;
  }

  #list(group: number): { readonly sum: bigint; readonly places: ReadonlyMap<number, number> } {
    const known = this.#lists.get(group);
    if (known !== undefined) return known;
    const parts = this.#report.quantityGroups[group]?.parts ?? [];
    const list = {
      sum: parts.reduce((sum, index) => sum + (exactFigure(this.#report.quantities[index])?.value ?? 0n), 0n),
      places: new Map(parts.map((index, place) => [index, place])),
    };
    this.#lists.set(group, list);
    return list;
  }
}

function kindKey({ measure, unit }: Quantity): string {
  return `${measure ?? ''} ${unit ?? ''}`;
}
