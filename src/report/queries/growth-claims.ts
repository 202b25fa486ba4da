import { measureBook } from '../../standards/measures.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { exactFigure, inOneSentence, type ExactFigure } from './exact-figure.js';
import { isPercentOf, printedPercent, type PrintedPercent } from './printed-percent.js';

/** A growth that the two figures before it do not give. */
export interface GrowthFault {
  readonly growth: Quantity;
  readonly printed: PrintedPercent;
  readonly before: ExactFigure;
  readonly now: ExactFigure;
}

export interface JudgedGrowths {
  readonly count: number;
  readonly faults: readonly GrowthFault[];
}

/** So many figures before a growth are looked at. */
const MOST_BEFORE = 12;
/** 增至130件，增长30%: so little stands between the figures and the growth. */
const LONGEST_GAP = 12;

/** The growths of a report whose both figures are told in their sentence: 收到130件，比上年100件增长30%；由42分钟缩至19分钟，缩短54.8%. */
export function judgeGrowths({ quantities, source }: Pick<Report, 'quantities' | 'source'>): JudgedGrowths {
  let count = 0;
  const faults: GrowthFault[] = [];
  for (const growth of quantities) {
    const printed = growth.kind === 'growth' ? printedPercent(growth) : null;
    if (printed === null) continue;
    count += 1;
    const figures = figuresBefore(growth, quantities);
    const pair = figures === null ? null : (yearsApart(figures) ?? fromTo(figures, growth, source.value));
    if (figures === null || pair === null) continue;
    if (anyPair(figures, (before, now) => isGrowth(growth, printed, before, now))) continue;
    faults.push({ growth, printed, ...pair });
  }
  return { count, faults };
}

interface Pair {
  readonly before: ExactFigure;
  readonly now: ExactFigure;
}

/** The counts before a growth in its sentence, of one unit; null where one of them is not exact. */
function figuresBefore(growth: Quantity, quantities: readonly Quantity[]): ExactFigure[] | null {
  const before = quantities
    .slice(Math.max(0, growth.index - MOST_BEFORE), growth.index)
    .filter((quantity) => quantity.kind === 'count' && inOneSentence(quantity, growth));
  const figures = before.flatMap((quantity) => exactFigure(quantity) ?? []);
  return figures.length === before.length && figures.length >= 2 ? figures : null;
}

/** The last two, where one of them is of last year and the other of this. */
function yearsApart(figures: readonly ExactFigure[]): Pair | null {
  const [first, second] = figures.slice(-2);
  if (first === undefined || second === undefined || !isOneThing(first, second) || isChange(first) || isChange(second)) return null;
  const [firstKind, secondKind] = [first.quantity.period.kind, second.quantity.period.kind];
  if (firstKind === 'year' && secondKind === 'last-year') return { before: second, now: first };
  if (firstKind === 'last-year' && secondKind === 'year') return { before: first, now: second };
  return null;
}

/** 由…至…, with the growth right behind. */
function fromTo(figures: readonly ExactFigure[], growth: Quantity, source: string): Pair | null {
  const [before, now] = figures.slice(-2);
  if (before === undefined || now === undefined || !isOneThing(before, now)) return null;
  const lead = source.slice(Math.max(0, before.quantity.range[0] - 4), before.quantity.range[0]).trimEnd();
  const between = source.slice(before.quantity.range[1], now.quantity.range[0]);
  const gap = source.slice(now.quantity.range[1], growth.range[0]);
  if (!/[由从]$/u.test(lead) || !/[至到]/u.test(between) || between.length > LONGEST_GAP || gap.length > LONGEST_GAP) return null;
  return /[；;、]/u.test(gap) ? null : { before, now };
}

function isOneThing(left: ExactFigure, right: ExactFigure): boolean {
  const [{ measure, unit, scope, subject }, other] = [left.quantity, right.quantity];
  return (
    unit === other.unit &&
    scope === other.scope &&
    (measure === other.measure || measure === null || other.measure === null) &&
    (subject === other.subject || other.subject === '' || subject === '')
  );
}

/** 较去年增加10件: by how much it changed, not how many they were. */
function isChange({ quantity }: ExactFigure): boolean {
  const { growth, decline } = measureBook.percents;
  return [...growth, ...decline].some((word) => quantity.wording.includes(word));
}

/** From the one figure to the other; or the one is told by how much it changed to come to the other. */
function isGrowth({ value }: Quantity, printed: PrintedPercent, before: bigint, now: bigint): boolean {
  const declines = value.startsWith('-');
  const change = declines ? before - now : now - before;
  return isPercentOf(printed, change, before) || isPercentOf(printed, before, declines ? now + before : now - before);
}

function anyPair(figures: readonly ExactFigure[], test: (before: bigint, now: bigint) => boolean): boolean {
  return figures.some((before) => figures.some((now) => now !== before && test(before.value, now.value)));
}
