import { parseChineseDigits } from './chinese-numerals.js';

/** The zeros of Chinese years: 二〇二三, 二○二三, 二零二三, 二0二三, 二O二三. */
export const chineseZeros = '〇○零0０OＯo◯';

/** A year in four Arabic or Chinese digits, of either width; `value` in the groups `arabic` or `chinese`. Use without flags `g`, `y`. */
const arabic = '[12１２][09０９][\\d０-９]{2}';
const chinese = `[一二][九${chineseZeros}][${chineseZeros}一二三四五六七八九]{2}`;
/** As pattern text, to be set into other patterns. */
export const yearPattern = `(?:${arabic}|${chinese})`;

const digit = '[\\d０-９]';
const written = new RegExp(
  `(?<!${digit})(${arabic})(?!${digit})(?!\\s?年\\s?${digit}{1,2}\\s?月|[-./]${digit})|(${chinese})(?=年|）|\\))(?!年[一二三四五六七八九十元]{1,2}月)`,
  'u',
);

export interface WrittenYear {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The first year in the text that is no part of a date, 1900–2099. */
export function findWrittenYear(text: string): WrittenYear | null {
  const match = written.exec(text);
  if (match === null) return null;
  const value = match[1] === undefined ? parseChineseYear(match[2] ?? '') : Number(toAscii(match[1]));
  return value === null || value < 1900 || value > 2099 ? null : { value, start: match.index, end: match.index + match[0].length };
}

/** 二〇二三 → 2023, with any of the zeros. */
export function parseChineseYear(text: string): number | null {
  return parseChineseDigits([...text].map((character) => (chineseZeros.includes(character) ? '0' : character)).join(''));
}

function toAscii(text: string): string {
  return text.replace(/[０-９]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
