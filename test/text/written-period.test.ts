import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writtenPeriod } from '../../src/text/written-period.js';

test.each([
  ['year', 2023, null, '2023'],
  ['year', null, null, null],
  ['last-year', 2022, null, '2022'],
  ['last-year', null, null, 'last-year'],
  ['next-year', 2024, null, '2024'],
  ['next-year', null, null, 'next-year'],
  ['other-year', 2019, null, '2019'],
  ['cumulative', null, null, 'cumulative'],
  ['cumulative', 2023, null, 'cumulative'],
  ['part', 2023, '第三季度', '2023-Q3'],
  ['part', 2023, '一季度', '2023-Q1'],
  ['part', 2023, '第4季度', '2023-Q4'],
  ['part', 2023, '上半年', '2023-H1'],
  ['part', 2023, '下半年', '2023-H2'],
  ['part', 2023, '5月', '2023-05'],
  ['part', 2023, '５月份', '2023-05'],
  ['part', 2023, '十二月', '2023-12'],
  ['part', 2023, '5月12日', '2023-05-12'],
  ['part', 2023, '1—9月', '2023-01/2023-09'],
  ['part', 2023, '1月至6月', '2023-01/2023-06'],
  ['part', 2023, '前三季度', '2023-01/2023-09'],
  ['part', 2023, '3月-3月', '2023-03'],
  ['part', 2023, '13月', null],
  ['part', 2023, '二十月', null],
  ['part', 2023, '9-1月', null],
  ['part', 2023, '5月41日', null],
  ['part', 2023, '每月', null],
  ['part', 2023, '春节期间', null],
  ['part', null, '第三季度', null],
] as const)('%s %s %s: %s', (kind, year, part, expected) => {
  expect(writtenPeriod({ kind, year, part })).toBe(expected);
});

test('whatever the words: a time of the year, or nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.oneof(fc.string(), fc.constantFrom('十十月', '第五季度', '0月', '12月份', '2至3月')),
      (year, part) => {
        const written = writtenPeriod({ kind: 'part', year, part });
        if (written !== null) expect(written).toMatch(/^\d{4}-(Q[1-4]|H[12]|\d{2}(-\d{2}|\/\d{4}-\d{2})?)$/);
      },
    ),
  );
});
