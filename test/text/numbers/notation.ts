import { scanNumbers } from '../../../src/text/numbers/index.js';
import type { NumberToken } from '../../../src/text/numbers/token.js';

/** Numbers in short: `1069 件`, `3..5 件`, `300 个 below`, `18000 人次 ±1000`; a number without unit has `-`. */
export function numbersOf(text: string): string[] {
  return scanNumbers(text).numbers.map(inShort);
}

function inShort(token: NumberToken): string {
  const value = token.to === null ? token.value : `${token.value}..${token.to}`;
  const step = token.step === '1' ? '' : ` ±${token.step}`;
  const approximation = token.approximation === null ? '' : ` ${token.approximation}`;
  return `${value} ${token.unit ?? '-'}${approximation}${step}`;
}

/** What stands in the text from the word of approximation to the unit. */
export function writtenNumbers(text: string): string[] {
  return scanNumbers(text).numbers.map(({ start, end }) => text.slice(start, end));
}

/** Digits that count nothing, as `reason: text`. */
export function othersOf(text: string): string[] {
  return scanNumbers(text).others.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`);
}

const digits = '零一二三四五六七八九';
const powers = ['', '十', '百', '千'];

/** The inverse of `parseChineseInteger`, from 0 to below 10¹⁶. */
export function formatChinese(value: bigint): string {
  if (value === 0n) return '零';
  const [hundredMillions, rest] = [value / 100_000_000n, value % 100_000_000n];
  const [myriads, ones] = [rest / 10_000n, rest % 10_000n];
  let text = hundredMillions === 0n ? '' : `${formatChinese(hundredMillions)}亿`;
  if (myriads > 0n) text += `${text !== '' && myriads < 1000n ? '零' : ''}${belowMyriad(Number(myriads))}万`;
  if (ones > 0n)
    text += `${text !== '' && (ones < 1000n || (myriads === 0n && hundredMillions > 0n)) ? '零' : ''}${belowMyriad(Number(ones))}`;
  return text.replace(/^一十/, '十');
}

function belowMyriad(value: number): string {
  const places = [...String(value)].map(Number);
  let text = '';
  let skipped = false;
  places.forEach((digit, index) => {
    if (digit === 0) {
      skipped = true;
      return;
    }
    text += `${skipped ? '零' : ''}${digits.charAt(digit)}${powers[places.length - index - 1] ?? ''}`;
    skipped = false;
  });
  return text;
}
