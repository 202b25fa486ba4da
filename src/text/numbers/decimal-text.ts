/** Decimals as digits and a number of places, so that no binary fraction ever stands in between. */
export interface Digits {
  /** Digits without point, not empty. */
  readonly digits: string;
  /** How many of them stand behind the point; less than 0 where zeros follow. */
  readonly places: number;
}

/** The shortest writing of digits with a point: 180, 1 → 18; 18, -4 → 180000. */
export function writeDecimal({ digits, places }: Digits): string {
  if (places === 0 && !digits.startsWith('0')) return digits;
  const whole = places > 0 ? digits.slice(0, Math.max(0, digits.length - places)) : digits + '0'.repeat(-places);
  const fraction = places > 0 ? digits.slice(Math.max(0, digits.length - places)).padStart(places, '0') : '';
  return trimmed(whole, fraction);
}

/** What one in the last place is worth: 1 → 0.1, -4 → 10000. */
export function stepOf(places: number): string {
  return places === 0 ? '1' : writeDecimal({ digits: '1', places });
}

/** Whether a decimal of `writeDecimal` is less than another. */
export function isLess(left: string, right: string): boolean {
  const [leftWhole = '', leftFraction = ''] = left.split('.');
  const [rightWhole = '', rightFraction = ''] = right.split('.');
  if (leftWhole.length !== rightWhole.length) return leftWhole.length < rightWhole.length;
  return leftWhole === rightWhole ? leftFraction < rightFraction : leftWhole < rightWhole;
}

function trimmed(whole: string, fraction: string): string {
  let first = 0;
  while (first < whole.length - 1 && whole.charCodeAt(first) === 0x30) first += 1;
  let last = fraction.length;
  while (last > 0 && fraction.charCodeAt(last - 1) === 0x30) last -= 1;
  const start = whole === '' ? '0' : whole.slice(first);
  return last === 0 ? start : `${start}.${fraction.slice(0, last)}`;
}
