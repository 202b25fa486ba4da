import { lazily } from '../lazily.js';
import { parseChineseDigits, parseChineseInteger } from '../chinese-numerals.js';
import { approximationBefore, type ApproximationBefore, approximationBehind } from './approximation.js';
import { digitsEnd, isIn, isStop, skipSpaces, skipSpacesBack } from './characters.js';
import { isSaidOnce, isSaidTwice, namesBehind, unitsOfNumerals } from './idioms.js';
import { isTenthBehind } from './tenths.js';
import { numeralsEnd } from './numerals.js';
import type { NumberToken } from './token.js';
import { unitAt } from './units.js';
import { Words } from './words.js';

/** First characters of units, of dates, of 余 and 成, and what stands behind list marks and between numbers. */
const next = lazily(
  () =>
    new Set(
      [
        ...'件条次个篇期项份人元场起宗户册家名位类大小批处例则部张台套块本幅轮班倍天分公亩字余多来成月日年号季是至到、．.）)-—–~～〇○零0０OＯo◯',
      ].map((character) => character.charCodeAt(0)),
    ),
);

/** False where a character behind a numeral makes it neither a count nor a date nor a list mark, as most do: 一致, 三农, 进一步. */
export function mayGoOn(code: number): boolean {
  return next().has(code);
}

/** Longer runs of numerals count nothing. */
const LONGEST = 24;

/** Before a numeral: 第三 says which, 数百 and 几十 say nothing exact, 十九大 and 周五 are names. */
const noCount = new Words('第 数 几 初 周 期 “ " 「');

/**
 * A number in Chinese numerals that counts something: 十二件, 三千五百余条, 八成, 三至五件. Left out are numerals without a unit of
 * counting (一是, 一体化, 两微一端, 三公经费, 五公开, 三审三校, 十九大, 双随机一公开), 一 with a unit within a clause (一个, 一些, 一系列, 一次性, 一件事),
 * 二 with a unit that says which one (二期), names (四个意识, 八项规定, 四类过程性信息, 两张皮), places (三台县), guesses (三五件, 数百, 几十)
 * and whatever stands behind 第. The run of numerals from `at` ends at `end`. Null where it is none.
 */
export function chineseNumberAt(text: string, at: number, end: number, floor: number): NumberToken | null {
  if (end - at > LONGEST) return null;
  if (noCount.before(text, skipSpacesBack(text, at, floor), 0) !== null) return null;
  const run = text.slice(at, end);
  const approximation = approximationBefore(text, at, floor);
  return tenthsAt(text, at, end, run, approximation) ?? countAt(text, at, end, run, approximation, floor);
}

/** 八成 is 80 %, 三成五 is 35 %. */
function tenthsAt(text: string, at: number, end: number, run: string, before: ApproximationBefore | null): NumberToken | null {
  const tenths = run.length === 1 && text.charAt(end) === '成' ? parseChineseInteger(run) : null;
  if (tenths === null || tenths < 1n || tenths > 9n || !isTenthBehind(text, end + 1, tenths)) return null;
  const next = numeralsEnd(text, end + 1) === end + 2 ? parseChineseInteger(text.charAt(end + 1)) : null;
  const isExact = next !== null && next > 0n && next < 10n;
  const unitEnd = isExact ? end + 2 : end + 1;
  const behind = approximationBehind(text, unitEnd);
  return {
    start: before?.start ?? at,
    end: behind?.end ?? unitEnd,
    numberStart: at,
    numberEnd: isExact ? end + 2 : end,
    value: String(tenths * 10n + (isExact ? next : 0n)),
    to: null,
    step: isExact ? '1' : '10',
    approximation: before?.kind ?? behind?.kind ?? null,
    unit: '%',
    written: 'chinese',
  };
}

function countAt(
  text: string,
  at: number,
  end: number,
  run: string,
  before: ApproximationBefore | null,
  floor: number,
): NumberToken | null {
  const isOver = isIn('余多来', text.charCodeAt(end));
  const upper = isOver ? null : rangeAt(text, end);
  const numberEnd = upper?.end ?? end;
  const amountEnd = isOver ? end + 1 : numberEnd;
  const unit = unitAt(text, skipSpaces(text, amountEnd));
  if (unit === null) {
    // 三千五百余 without its unit says enough by itself.
    if (!isOver || run.length < 2 || !isStop(text.charCodeAt(amountEnd))) return null;
  } else {
    if (!unitsOfNumerals.has(unit.unit) || namesBehind(text, unit)) return null;
    if (run === '一' && !isSaidOnce(text, at, unit, floor)) return null;
    if (run === '二' && upper === null && !isSaidTwice(unit.unit)) return null;
  }
  if (isIn('百千万亿', run.charCodeAt(0)) && !isOver && before === null) return null;
  const value = valueOf(run);
  if (value === null || (value === 0n && run.length > 1) || (upper !== null && upper.value <= value)) return null;
  const unitEnd = unit?.end ?? amountEnd;
  const behind = approximationBehind(text, unitEnd);
  return {
    start: before?.start ?? at,
    end: behind?.end ?? unitEnd,
    numberStart: at,
    numberEnd,
    value: String(value),
    to: upper === null ? null : String(upper.value),
    step: stepOf(run),
    approximation: before?.kind ?? (isOver ? 'above' : (behind?.kind ?? null)),
    unit: unit?.unit ?? null,
    written: 'chinese',
  };
}

/** 至五 behind 三, —五 behind 三. */
function rangeAt(text: string, at: number): { readonly value: bigint; readonly end: number } | null {
  if (!isIn('至到-—–~～', text.charCodeAt(at))) return null;
  const end = numeralsEnd(text, at + 1);
  const value = end === at + 1 || end - at > LONGEST ? null : valueOf(text.slice(at + 1, end));
  return value === null ? null : { value, end };
}

/** By powers, or digit by digit where a 〇 says so. */
function valueOf(run: string): bigint | null {
  const value = parseChineseInteger(run);
  if (value !== null) return value;
  const digits = run.includes('〇') || run.includes('○') ? parseChineseDigits(run) : null;
  return digits === null ? null : BigInt(digits);
}

/** 三万 is told to the ten thousand as 3万 is; 三百 to the one as 300 is. */
function stepOf(run: string): string {
  if (run.endsWith('万亿')) return '1000000000000';
  if (run.endsWith('亿')) return '100000000';
  return run.endsWith('万') ? '10000' : '1';
}

/** 百分之三十, 千分之五, 百分之九十八点五, 百分之95: the share whose 之 ends at `numberStart`. */
export function isShare(text: string, at: number): boolean {
  return (text.startsWith('百分之', at) || text.startsWith('千分之', at)) && digitsEnd(text, at + 3) === at + 3;
}

/** A share in words at a place where `isShare` holds; null where no numerals follow. */
export function shareAt(text: string, at: number, floor: number): NumberToken | null {
  const numberStart = skipSpaces(text, at + 3);
  const whole = numeralsEnd(text, numberStart);
  const value = whole - numberStart > LONGEST ? null : parseChineseInteger(text.slice(numberStart, whole));
  if (value === null) return null;
  const fraction = text.charAt(whole) === '点' ? fractionAt(text, whole + 1) : '';
  const numberEnd = fraction === '' ? whole : whole + 1 + fraction.length;
  const before = approximationBefore(text, at, floor);
  const behind = approximationBehind(text, numberEnd);
  const kept = fraction.replace(/0+$/, '');
  return {
    start: before?.start ?? at,
    end: behind?.end ?? numberEnd,
    numberStart,
    numberEnd,
    value: kept === '' ? String(value) : `${String(value)}.${kept}`,
    to: null,
    step: fraction === '' ? '1' : `0.${'1'.padStart(fraction.length, '0')}`,
    approximation: before?.kind ?? behind?.kind ?? null,
    unit: text.charAt(at) === '百' ? '%' : '‰',
    written: 'chinese',
  };
}

/** 八五 → 85; empty where it is no row of digits. */
function fractionAt(text: string, at: number): string {
  const end = numeralsEnd(text, at);
  const digits = end > at && end - at <= 6 ? parseChineseDigits(text.slice(at, end)) : null;
  return digits === null ? '' : String(digits).padStart(end - at, '0');
}
