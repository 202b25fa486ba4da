import type { Approximation } from '../../types/quantity.js';
import { type Amount, amountAt, overBehind } from './amount.js';
import { approximationBefore, type ApproximationBefore, approximationBehind } from './approximation.js';
import { isDigit, isIn, skipSpaces, skipSpacesBack } from './characters.js';
import { isLess, stepOf, writeDecimal } from './decimal-text.js';
import type { NumberToken } from './token.js';
import { unitAt, type UnitMatch } from './units.js';
import { Words } from './words.js';

interface Range {
  readonly low: Amount;
  readonly high: Amount;
  readonly unit: UnitMatch | null;
}

/** A number in digits with all that belongs to it; null where its digits are too many to count something or begin with a 0. */
export function countAt(text: string, at: number, floor: number): NumberToken | null {
  const first = amountAt(text, at);
  if (first === null) return null;
  const firstUnit = unitBehind(text, first);
  const range = rangeAt(text, first, firstUnit);
  const amount = range?.high ?? first;
  const words = shareBefore(text, at, floor);
  const unit = words?.unit ?? (range === null ? firstUnit : range.unit);
  const unitEnd = range?.unit?.end ?? firstUnit?.end ?? amount.end;
  const start = words?.start ?? signBefore(text, at, unit, floor) ?? at;
  const isNegative = start === at - 1 && words === null;
  const before = approximationBefore(text, start, floor);
  const isPeriod = before !== null && unit !== null && isPeriodBehind(text, before, unit.unit);
  const behind = approximationBehind(text, unitEnd);
  const over = unit === null || behind !== null || !mayHaveOver(unit.unit) ? null : overBehind(text, unitEnd);
  const value = (range?.low ?? first).value;
  return {
    start: before === null || isPeriod ? start : before.start,
    end: behind?.end ?? over ?? unitEnd,
    numberStart: isNegative ? start : at,
    numberEnd: amount.numberEnd,
    value: isNegative && value !== '0' ? `-${value}` : value,
    to: range === null ? null : amount.value,
    step: stepOf(amount.places),
    approximation: kindOf(isPeriod ? null : (before?.kind ?? null), amount.approximation, behind?.kind ?? (over === null ? null : 'above')),
    unit: unit?.unit ?? null,
    written: 'digits',
  };
}

const shares = new Words('百分之 千分之');

/** 百分之95. */
function shareBefore(text: string, at: number, floor: number): { readonly start: number; readonly unit: UnitMatch } | null {
  const end = skipSpacesBack(text, at, floor);
  const word = shares.before(text, end, floor);
  return word === null ? null : { start: end - 3, unit: { unit: word === '百分之' ? '%' : '‰', end: at } };
}

/** The minus of -5.3%, which stands behind 增长 or 为; elsewhere a dash is none. */
function signBefore(text: string, at: number, unit: UnitMatch | null, floor: number): number | null {
  if (unit?.unit !== '%' || at - 1 <= floor || !isIn('-－−', text.charCodeAt(at - 1))) return null;
  return isIn('长幅为降增是：:', text.charCodeAt(at - 2)) ? at - 1 : null;
}

/** 近3年: the last three years, no less than three of them. */
function isPeriodBehind(text: string, before: ApproximationBefore, unit: string): boolean {
  return text.charAt(before.start) === '近' && ['年', '个月', '天', '周', '日'].includes(unit);
}

function kindOf(...kinds: readonly (Approximation | null)[]): Approximation | null {
  return kinds.find((kind) => kind !== null) ?? null;
}

/** 3年多, 5小时多; 多 behind 件 and 个 begins the next word. */
function mayHaveOver(unit: string): boolean {
  return unit === '年' || unit === '小时' || unit === '倍' || unit === '元' || unit === '公里';
}

function unitBehind(text: string, amount: Amount): UnitMatch | null {
  return unitAt(text, skipSpaces(text, amount.end));
}

const dashes = '-—–~～－至到−';

/** 3—5件, 10至20件, 3万-5万条, 10%-20%, 3件至5件; null where the second number is not above the first or of another unit. */
function rangeAt(text: string, first: Amount, firstUnit: UnitMatch | null): Range | null {
  const at = skipSpaces(text, firstUnit?.end ?? first.end);
  const mark = text.charAt(at);
  if (!isIn(dashes, text.charCodeAt(at))) return null;
  const next = skipSpaces(text, text.charAt(at + 1) === mark ? at + 2 : at + 1);
  if (!isDigit(text.charCodeAt(next))) return null;
  const high = amountAt(text, next);
  if (high === null) return null;
  const unit = unitBehind(text, high);
  if (firstUnit !== null && unit?.unit !== firstUnit.unit) return null;
  const low = first.zeros === 0 && high.zeros > 0 && firstUnit === null ? raised(first, high.zeros) : first;
  return isLess(low.value, high.value) ? { low, high, unit } : null;
}

/** 3—5万: the first number is in 万 as well. */
function raised(amount: Amount, zeros: number): Amount {
  const counted = { digits: amount.digits, places: amount.places - zeros };
  return { ...amount, ...counted, value: writeDecimal(counted), zeros };
}
