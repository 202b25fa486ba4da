import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPercentOf, percentText, printedPercent, type PrintedPercent } from '../../../src/report/queries/printed-percent.js';

function printed(value: string, approximation: PrintedPercent['approximation'] = null): PrintedPercent {
  const places = value.split('.')[1]?.length ?? 0;
  const scale = 10n ** 8n;
  const step = scale / 10n ** BigInt(places);
  return { value: BigInt(value.replace('.', '')) * step, step, approximation };
}

describe('what printed digits mean', () => {
  test.each([
    ['34.8', 148n, 425n],
    ['1.9', 8n, 425n],
    ['66.6', 2n, 3n],
    ['66.7', 2n, 3n],
    ['51.85', 42n, 81n],
    ['0', 0n, 7n],
    ['100', 7n, 7n],
    ['34', 856n, 2543n],
    ['33', 856n, 2543n],
    ['34.75', 139n, 400n],
  ])('%s%% of a whole', (value, part, whole) => {
    expect(isPercentOf(printed(value), part, whole)).toBe(true);
  });

  test.each([
    ['34.9', 148n, 425n],
    ['34.7', 148n, 425n],
    ['66.8', 2n, 3n],
    ['58.15', 42n, 81n],
    ['1', 0n, 7n],
    ['100', 0n, 0n],
    ['99', 7n, 7n],
  ])('not %s%%', (value, part, whole) => {
    expect(isPercentOf(printed(value), part, whole)).toBe(false);
  });

  test('超 says more, 近 no more, 约 nothing', () => {
    expect(isPercentOf(printed('80', 'above'), 17n, 21n)).toBe(true);
    expect(isPercentOf(printed('80', 'above'), 16n, 21n)).toBe(false);
    expect(isPercentOf(printed('80', 'below'), 16n, 21n)).toBe(true);
    expect(isPercentOf(printed('80', 'below'), 18n, 21n)).toBe(false);
    expect(isPercentOf(printed('80', 'about'), 1n, 21n)).toBe(true);
  });

  test('both roundings of any share are allowed, and no other of the same places', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }), fc.nat({ max: 3 }), (part, whole, places) => {
        const scale = 10n ** BigInt(places);
        const cut = (100n * part * scale) / whole;
        const rounded = (200n * part * scale + whole) / (2n * whole);
        for (let steps = cut - 2n; steps <= cut + 3n; steps += 1n) {
          if (steps < 0n) continue;
          const step = 10n ** 8n / scale;
          const allowed = isPercentOf({ value: steps * step, step, approximation: null }, part, whole);
          expect(allowed).toBe(steps === cut || steps === rounded);
        }
      }),
    );
  });
});

describe('a share as it should be printed', () => {
  test.each([
    ['51.85%', 42n, 81n, '0.01'],
    ['17.4%', 8n, 46n, '1'],
    ['30%', 30n, 100n, '1'],
    ['-25%', -50n, 200n, '1'],
    ['66.667%', 2n, 3n, '0.001'],
  ])('%s', (text, part, whole, step) => {
    const places = step.split('.')[1]?.length ?? 0;
    expect(percentText(part, whole, { step: 10n ** BigInt(8 - places) })).toBe(text);
  });
});

test('ranges say no single share', () => {
  const base = { kind: 'share', value: '10', step: '1', approximation: null } as const;
  expect(printedPercent({ ...base, to: '20' } as never)).toBeNull();
  expect(printedPercent({ ...base, value: '-5.3', step: '0.1', to: null } as never)).toEqual({
    value: 530_000_000n,
    step: 10_000_000n,
    approximation: null,
  });
});
