const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Numerals that counted things and marks are written with. */
export function isChineseNumeral(character: string): boolean {
  return character === '十' || character === '百' || (digits[character] ?? 0) > 0;
}

/** 十二 → 12, 二十 → 20, 一百零三 → 103. Null where it is no such number (0–999). */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || text.length > 7) return null;
  let total = 0;
  let smallest = 1000;
  let pending: number | null = null;
  for (const character of text) {
    if (character === '十' || character === '百') {
      const unit = character === '十' ? 10 : 100;
      if (unit >= smallest) return null;
      smallest = unit;
      total += (pending ?? 1) * unit;
      pending = null;
    } else {
      const digit = digits[character];
      if (digit === undefined || (pending !== null && pending !== 0)) return null;
      pending = digit;
    }
  }
  return total + (pending ?? 0);
}

/** Digit by digit, as years are written: 二○一二 → 2012, 二0一七 → 2017. Null where it is no such number. */
export function parseChineseDigits(text: string): number | null {
  let value = 0;
  if (text === '' || text.length > 8) return null;
  for (const character of text) {
    const digit = character >= '0' && character <= '9' ? Number(character) : digits[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** A count in ASCII digits or Chinese numerals: 8, 六, 十三. */
export function parseCount(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : parseChineseNumber(text);
}
