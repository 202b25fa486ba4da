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
  if (text.length > 7) return null;
  const value = belowMyriad(text);
  return value !== null && value > 999 ? null : value;
}

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIAD = 10_000n;
const HUNDRED_MILLION = 100_000_000n;

/**
 * 三千五百 → 3500, 十万零三 → 100003, 一万亿 → 10¹². Null where it is no such number, where digits stand side by side (三五, 七八)
 * and where the last power is left unsaid (三万五, 一百三).
 */
export function parseChineseInteger(text: string): bigint | null {
  if (text.length > 40) return null;
  const hundredMillions = text.lastIndexOf('亿');
  return hundredMillions === -1 ? belowHundredMillions(text) : joined(text, hundredMillions, parseChineseInteger, HUNDRED_MILLION);
}

function belowHundredMillions(text: string): bigint | null {
  const myriads = text.indexOf('万');
  return myriads === -1 ? belowMyriadExactly(text) : joined(text, myriads, belowMyriadExactly, MYRIAD);
}

/** What stands before a power, times it, and the rest behind it. */
function joined(text: string, at: number, readHigh: (text: string) => bigint | null, power: bigint): bigint | null {
  const high = at === 0 ? 1n : readHigh(text.slice(0, at));
  if (high === null || high === 0n) return null;
  const rest = text.slice(at + 1);
  if (rest === '') return high * power;
  const low = rest.length === 1 ? null : power === MYRIAD ? belowMyriadExactly(rest) : belowHundredMillions(rest);
  return low === null || low === 0n ? null : high * power + low;
}

function belowMyriadExactly(text: string): bigint | null {
  const value = belowMyriad(text);
  return value === null ? null : BigInt(value);
}

/** Below ten thousand; a 零 may stand for every power that is skipped. */
function belowMyriad(text: string): number | null {
  let total = 0;
  let smallest = 10_000;
  let pending: number | null = null;
  for (const character of text) {
    const power = powers[character];
    if (power !== undefined) {
      if (power >= smallest || pending === 0) return null;
      smallest = power;
      total += (pending ?? 1) * power;
      pending = null;
    } else {
      const digit = digits[character];
      if (digit === undefined || (pending !== null && pending !== 0)) return null;
      pending = digit;
    }
  }
  if (pending === null) return text === '' ? null : total;
  const unsaid = pending !== 0 && smallest >= 100 && smallest < 10_000 && digits[text.charAt(text.length - 2)] !== 0;
  return unsaid || (pending === 0 && total > 0) ? null : total + pending;
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
