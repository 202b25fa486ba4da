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
