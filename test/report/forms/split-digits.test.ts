import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitDigits } from '../../../src/report/forms/split-digits.js';

const rowSum = { parts: [0, 1, 2, 3, 4, 5], total: 6 };

function readings(digits: string, count: number, most = 20): string[][] | null {
  return (
    splitDigits(digits, count, count === 7 ? [rowSum] : [], most)?.map((cut) => cut.map(([start, end]) => digits.slice(start, end))) ?? null
  );
}

describe('splitDigits', () => {
  test('the row sum leaves one reading', () => {
    expect(readings('801000081', 7)).toEqual([['80', '1', '0', '0', '0', '0', '81']]);
    expect(readings('0000000', 7)).toEqual([['0', '0', '0', '0', '0', '0', '0']]);
  });

  test('or several, and says so', () => {
    expect(readings('220000022', 7)).toEqual([
      ['2', '20', '0', '0', '0', '0', '22'],
      ['22', '0', '0', '0', '0', '0', '22'],
    ]);
    expect(splitDigits('220000022', 7, [rowSum])).toBeNull();
  });

  test('without sums only zeros are certain', () => {
    expect(readings('000', 3)).toEqual([['0', '0', '0']]);
    expect(splitDigits('898989', 3, [])).toBeNull();
  });

  test('no reading where the sum cannot hold or the digits are too few', () => {
    expect(readings('1000009', 7)).toEqual([]);
    expect(readings('12', 3)).toEqual([]);
    expect(readings('', 1)).toEqual([]);
    expect(readings('1a', 1)).toEqual([]);
  });

  test('three groups of five', () => {
    const sums = [0, 5, 10].map((first) => ({ parts: [first, first + 1, first + 2, first + 3], total: first + 4 }));
    expect(
      splitDigits('110024001510102', 15, sums)?.[0]
        ?.map(([start, end]) => '110024001510102'.slice(start, end))
        .join(' '),
    ).toBe('1 1 0 0 2 4 0 0 1 5 1 0 1 0 2');
  });

  test('gives up on long runs instead of searching for ever', () => {
    expect(splitDigits('1'.repeat(400), 60, [], 5)).toBeNull();
  });

  test('the true reading is always among those found', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 }), (parts) => {
        const row = [...parts, parts.reduce((sum, part) => sum + part, 0)].map(String);
        const found = readings(row.join(''), 7, 10_000);
        expect(found).toContainEqual(row);
      }),
      { numRuns: 60 },
    );
  });
});
