import { isStop, skipSpaces } from '../../text/numbers/characters.js';
import { isDivisible } from '../../text/numbers/units.js';
import type { Range } from '../../types/position.js';
import type { Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';

/** An exact number that is said to be about so many: 68余条. */
export interface OverExact {
  readonly at: Range;
  /** 68余条, white space and words before it left out. */
  readonly text: string;
  readonly number: string;
  readonly over: string;
  /** 68条. */
  readonly exact: string;
  /** 60余条; null where nothing would be left of the number. */
  readonly rounded: string | null;
}

/** With 余 or 多 right behind it; numbers with 万, 亿 or a decimal point are none of these. */
const inDigits = /(?<![0-9０-９.．万亿千百])([0-9０-９][0-9０-９,，]*)([余多])(?!\s*[万亿千百])/u;
const inChinese = /(?<![万亿])([一二两三四五六七八九十百千零〇]{2,})([余多])(?!\s*[万亿千百])/u;

/** Counts with 余 or 多: how many there are, and those whose number is exact to the last digit. */
export function overExactFigures({ quantities, source }: Pick<Report, 'quantities' | 'source'>): {
  readonly checked: number | null;
  readonly found: readonly OverExact[];
} {
  let checked = 0;
  const found: OverExact[] = [];
  for (const quantity of quantities) {
    if (quantity.approximation === null || quantity.kind !== 'count') continue;
    const match = (quantity.written === 'chinese' ? inChinese : inDigits).exec(quantity.text);
    if (match === null) continue;
    checked += 1;
    const [, number = '', over = ''] = match;
    if (isExact(number) && isCount(quantity, source.value) && !isOtherWord(quantity, over)) found.push(overExact(quantity, number, over));
  }
  return { checked: checked === 0 ? null : checked, found };
}

function overExact({ numberRange, range, unit }: Quantity, number: string, over: string): OverExact {
  const counted = unit ?? '';
  const rounded = withoutLast(number);
  return {
    at: [numberRange[0], range[1]],
    text: number + over + counted,
    number,
    over,
    exact: number + counted,
    rounded: rounded === null ? null : rounded + over + counted,
  };
}

/** Its last digit stands for ones. */
function isExact(number: string): boolean {
  return !/[0０十百千零〇]$/u.test(number);
}

/** Of what comes one by one, not of years and money, in one number, no rest of 1万5; without a unit, only where nothing else follows. */
function isCount({ to, unit, range, numberRange }: Quantity, text: string): boolean {
  if (to !== null || /[万亿千百]/u.test(text.charAt(numberRange[0] - 1))) return false;
  if (unit !== null) return !isDivisible(unit);
  return isStop(text.charCodeAt(skipSpaces(text, range[1])));
}

/** 2023多次 lacks its 年, and 1多渠道 is a number of a list. */
function isOtherWord({ value, measure }: Quantity, over: string): boolean {
  if (over !== '多') return false;
  return isYear(value) || (value.length === 1 && measure === null);
}

function isYear(value: string): boolean {
  return /^(?:19[5-9]|20[0-4])[0-9]$/.test(value);
}

/** 68 → 60, 六十八 → 六十, 一百零五 → 一百; null for what is below ten. */
function withoutLast(number: string): string | null {
  const last = number.charAt(number.length - 1);
  const rest = number.slice(0, -1);
  if (rest === '') return null;
  if (last >= '0' && last <= '9') return `${rest}0`;
  return last >= '０' && last <= '９' ? `${rest}０` : rest.replace(/[零〇]$/u, '');
}
