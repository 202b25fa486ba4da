import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDecimals,
  DecimalSum,
  distance,
  formatDecimal,
  isInteger,
  negate,
  parseDecimal,
  subtract,
  ZERO,
} from '../../src/text/decimal.js';

const decimal = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(
      fc.nat(120),
      fc.nat(),
      fc.bigInt({ min: 0n, max: 10n ** 18n }).map((value) => value),
    ),
    fc.option(fc.stringMatching(/^\d{1,8}$/)),
  )
  .map(([sign, whole, fraction]) => `${sign}${String(whole)}${fraction === null ? '' : `.${fraction}`}`);

describe('exact decimals', () => {
  test.each([
    ['12', '12'],
    ['-0.50', '-0.5'],
    ['5949.088667', '5949.088667'],
    ['007', '7'],
    ['+3', '3'],
  ])('%s is %s', (text, written) => {
    expect(formatDecimal(parseDecimal(text) ?? ZERO)).toBe(written);
  });

  test('a distance has no sign', () => {
    expect(distance('3', '10.5')).toBe('7.5');
    expect(distance('10.5', '3')).toBe('7.5');
    expect(distance('4', '4.0')).toBe('0');
  });

  test.each(['', '1,000', '1.', '.5', '1e3', '０', '0.123456789', ' 1'])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  test('0.1 and 0.2 are 0.3', () => {
    const sum = new DecimalSum();
    for (const text of ['0.1', '0.2']) sum.add(text);
    expect(sum.total).toBe(parseDecimal('0.3'));
  });

  test('a sum of texts is the sum of their values, and is written as that', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 30 }), (texts) => {
        const sum = new DecimalSum();
        expect(texts.map((text) => sum.add(text))).toEqual(texts.map(() => true));
        const total = addDecimals(texts.map((text) => parseDecimal(text) ?? ZERO));
        expect(sum.total).toBe(total);
        expect(sum.written).toBe(formatDecimal(total));
      }),
    );
  });

  test('what is no decimal adds nothing, and is told', () => {
    const sum = new DecimalSum();
    expect([sum.add('3'), sum.add('三'), sum.add(''), sum.add('1.5')]).toEqual([true, false, false, true]);
    expect(sum.written).toBe('4.5');
  });

  test('written and read again, a decimal is the same; with its opposite it is nothing', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const value = parseDecimal(text) ?? ZERO;
        expect(parseDecimal(formatDecimal(value))).toBe(value);
        expect(subtract(value, value)).toBe(ZERO);
        expect(addDecimals([value, negate(value)])).toBe(ZERO);
        expect(isInteger(value)).toBe(/^-?\d+$/.test(formatDecimal(value)));
      }),
    );
  });
});
