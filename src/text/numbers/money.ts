import { writeDecimal } from './decimal-text.js';

/** Powers of ten of the units of money, in 元. */
const powers: ReadonlyMap<string, number> = new Map([
  ['元', 0],
  ['百元', 2],
  ['千元', 3],
  ['万元', 4],
  ['万', 4],
  ['十万元', 5],
  ['百万元', 6],
  ['千万元', 7],
  ['亿元', 8],
  ['亿', 8],
]);

const amount =
  /^(?:人民币)?[￥¥]?(-?\d[\d,]*(?:\.\d+)?)\(?(?:单位:)?(?:人民币)?((?:百|千|万|十万|百万|千万|亿)?元|万|亿)(?:人民币|整)?\)?$/;
const leadingUnit = /^[(:]{0,2}(?:(?:计量|金额)?单位[:为是]?)?(?:人民币)?((?:百|千|万|十万|百万|千万|亿)?元)/;

export interface Money {
  /** Exact decimal, in its unit. */
  readonly value: string;
  /** 元, 万元 …; 万 and 亿 as written. */
  readonly unit: string;
}

/** An amount of money with its unit and nothing else, in folded text; null where it is none. */
export function readMoney(folded: string): Money | null {
  const match = amount.exec(folded);
  if (match === null) return null;
  return { value: (match[1] ?? '').replaceAll(',', ''), unit: match[2] ?? '' };
}

/** Whether folded text names a price for one of something (10元/件, 每件10元, 0.5元每页), not an amount. */
export function isRate(folded: string): boolean {
  if (folded.length > LONGEST_RATE || !/\d/.test(folded)) return false;
  return /元\/|元每|^每.{1,4}?\d/.test(folded) || /^\d[\d.]*\/[件页次项人份张]$/.test(folded);
}

const LONGEST_RATE = 24;

/** The unit of money that folded text begins with, as a label says it: (单位:元), (万元), 元; null where none. */
export function statedUnit(folded: string): string | null {
  return leadingUnit.exec(folded)?.[1] ?? null;
}

/** A value in another unit of money, exactly: 12500 from 元 to 万元 is 1.25; null where a unit is none. */
export function convertMoney(value: string, from: string, to: string): string | null {
  const [low, high] = [powers.get(from), powers.get(to)];
  if (low === undefined || high === undefined) return null;
  return shiftPoint(value, low - high);
}

/** A decimal times a power of ten. */
export function shiftPoint(value: string, power: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = value.slice(sign.length).split('.');
  return sign + writeDecimal({ digits: whole + fraction, places: fraction.length - power });
}

/** Whether two units are worth the same. */
export function isSameUnit(left: string, right: string): boolean {
  return powers.get(left) === powers.get(right);
}
