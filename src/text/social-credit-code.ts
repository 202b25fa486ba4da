const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether 18 characters are a 统一社会信用代码 by its checksum (GB 32100). It is of a body, never of a person. */
export function isSocialCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  const values = Array.from(code.toUpperCase(), (character) => characters.indexOf(character));
  if (values.includes(-1)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}
