const digits = '〇一二三四五六七八九';

/** 1–99 in Chinese numerals: 十一, 二十. Other numbers stay as digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ending = ones === 0 ? '' : digits.charAt(ones);
  if (tens === 0) return ending;
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ending}`;
}

/** The mark of a heading: 一、 （一） 1. （1）. `level` as in `Section`. */
export function markOf(level: number, ordinal: number): string {
  if (level === 1) return `${chineseNumeral(ordinal)}、`;
  if (level === 2) return `（${chineseNumeral(ordinal)}）`;
  return level === 3 ? `${String(ordinal)}.` : `（${String(ordinal)}）`;
}

/** A mark of the kind of another, as written, with another number: `1、` and 2 give `2、`. */
export function markLike(mark: string, ordinal: number): string {
  const written = mark.trim();
  const number = /[0-9]{1,3}|[一二三四五六七八九十]{1,3}/u.exec(written);
  if (number === null) return markOf(1, ordinal);
  const numeral = /[0-9]/u.test(number[0]) ? String(ordinal) : chineseNumeral(ordinal);
  return written.slice(0, number.index) + numeral + written.slice(number.index + number[0].length);
}

/** The level that a mark is of by its look: 一、 is 1, （一） is 2, 1. is 3, （1） is 4. */
export function levelOfMark(mark: string): number {
  const bracketed = /^\s*[（(]|[)）]/u.test(mark);
  if (/[0-9]/u.test(mark)) return bracketed ? 4 : 3;
  return bracketed ? 2 : 1;
}
