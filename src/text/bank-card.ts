/**
 * What numbers of bank cards in China begin with, by length: 银联 (62 and the older ones of 60, 68, 69 and 9558), Visa, MasterCard, JCB.
 */
const issuers: Readonly<Record<number, RegExp>> = {
  16: /^(?:62|4[0-9]|5[1-5]|35[2-8]|60)/,
  17: /^62/,
  18: /^62/,
  19: /^(?:62|60|68|69|9558)/,
};

/** Whether a number is that of a bank card by its length, its issuer and its checksum (Luhn). */
export function isBankCard(number: string): boolean {
  return /^\d{16,19}$/.test(number) && issuers[number.length]?.test(number) === true && !/^(\d)\1*$/.test(number) && hasLuhn(number);
}

function hasLuhn(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < number.length; index += 1) {
    const digit = Number(number.charAt(number.length - 1 - index));
    const doubled = index % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
