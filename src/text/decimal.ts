/**
 * Exact decimals. Figures of reports are compared as integers of 10⁻⁸ of their unit, never as binary fractions.
 */
const SCALE = 8;
const ONE = 10n ** BigInt(SCALE);

export type Decimal = bigint & { readonly decimal: unique symbol };

export const ZERO = 0n as Decimal;

/** Reads `-12`, `5949.088667`; null where it is no decimal or has more places than are kept. */
export function parseDecimal(text: string): Decimal | null {
  const known = SHORT.get(text);
  if (known !== undefined) return known;
  const value = readDecimal(text);
  if (value !== null && text.length <= 3) SHORT.set(text, value);
  return value;
}

/** Most cells hold a number of a few digits; each is worked out once. */
const SHORT = new Map<string, Decimal>();

function readDecimal(text: string): Decimal | null {
  if (/^\d+$/.test(text)) return (BigInt(text) * ONE) as Decimal;
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const fraction = match[3] ?? '';
  if (fraction.length > SCALE) return null;
  const units = BigInt(match[2] ?? '0') * ONE + BigInt((fraction + '0'.repeat(SCALE)).slice(0, SCALE));
  return (match[1] === '-' ? -units : units) as Decimal;
}

/** An exact sum of decimals as they are written; whole numbers of a few digits, as nearly all are, are added as such. */
export class DecimalSum {
  #whole = 0;
  #rest = 0n;

  /** False where the text is no decimal: then nothing is added. */
  add(text: string): boolean {
    if (isFewDigits(text)) {
      this.#whole += Number(text);
      return true;
    }
    const value = parseDecimal(text);
    if (value !== null) this.#rest += value;
    return value !== null;
  }

  get total(): Decimal {
    return (BigInt(this.#whole) * ONE + this.#rest) as Decimal;
  }

  /** As `formatDecimal` writes the total. */
  get written(): string {
    return this.#rest === 0n ? String(this.#whole) : formatDecimal(this.total);
  }
}

/** So few that no sum of them leaves the safe integers. */
function isFewDigits(text: string): boolean {
  if (text.length === 0 || text.length > 9) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

export function addDecimals(terms: Iterable<Decimal>): Decimal {
  let sum = 0n;
  for (const term of terms) sum += term;
  return sum as Decimal;
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return (left - right) as Decimal;
}

export function negate(value: Decimal): Decimal {
  return -value as Decimal;
}

export function isInteger(value: Decimal): boolean {
  return value % ONE === 0n;
}

/** How far apart two written decimals are, without sign; what is no decimal counts as 0. */
export function distance(left: string, right: string): string {
  const difference = subtract(parseDecimal(left) ?? ZERO, parseDecimal(right) ?? ZERO);
  return formatDecimal(difference < 0n ? negate(difference) : difference);
}

/** Shortest decimal writing: `12`, `-0.5`. */
export function formatDecimal(value: Decimal): string {
  const sign = value < 0n ? '-' : '';
  const size = value < 0n ? -value : (value as bigint);
  const fraction = (size % ONE).toString().padStart(SCALE, '0').replace(/0+$/, '');
  return `${sign}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
}
