/** Codes of provinces with which resident ID numbers begin (GB/T 2260). */
const provinces: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Whether a number of 18 figures (the last may be X) is a resident ID number by place, date of birth and checksum (GB 11643). */
export function isResidentId(number: string): boolean {
  return isShapedAsResidentId(number) && checkOf(number) === number.charAt(17).toUpperCase();
}

/** The same without the checksum: one that was miscopied is still somebody's. */
export function isShapedAsResidentId(number: string): boolean {
  return /^\d{17}[\dXx]$/.test(number) && provinces.has(number.slice(0, 2)) && isBirthday(number.slice(6, 14));
}

/** Whether a number of 15 figures may be a resident ID number of before 1999. Not one in a hundred other numbers is. */
export function isOldResidentId(number: string): boolean {
  return /^\d{15}$/.test(number) && provinces.has(number.slice(0, 2)) && isBirthday(`19${number.slice(6, 12)}`);
}

function checkOf(number: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return checks.charAt(sum % 11);
}

/** yyyymmdd of a day that was, from 1900 to 2099. */
function isBirthday(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
