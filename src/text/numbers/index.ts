import type { NumberToken, OtherNumber } from './token.js';
import { Scanner } from './scan.js';

export type { NumberToken, OtherNumber } from './token.js';

/**
 * The numbers of a text in order, and the digits that count nothing with the reason why. Tokens of both lists are disjoint. One pass,
 * linear in the length of the text; white space may stand between digits and unit, digits and marks may be of either width.
 */
export function scanNumbers(text: string): { numbers: NumberToken[]; others: OtherNumber[] } {
  return new Scanner(text).scan();
}
