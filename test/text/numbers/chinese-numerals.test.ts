import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChineseInteger, parseChineseNumber } from '../../../src/text/chinese-numerals.js';
import { formatChinese } from './notation.js';

describe('Chinese integers', () => {
  test.each([
    ['零', 0n],
    ['两百', 200n],
    ['三千五百', 3500n],
    ['一千零五十', 1050n],
    ['一千零五', 1005n],
    ['一万零三', 10_003n],
    ['十万零三', 100_003n],
    ['三万五千二百', 35_200n],
    ['一万零五百', 10_500n],
    ['两万五千', 25_000n],
    ['一百二十三万', 1_230_000n],
    ['一亿零三万', 100_030_000n],
    ['十二亿三千万', 1_230_000_000n],
    ['一万亿', 1_000_000_000_000n],
    ['百万', 1_000_000n],
    ['千万', 10_000_000n],
  ])('%s is %s', (text, value) => {
    expect(parseChineseInteger(text)).toBe(value);
  });

  test.each([
    '',
    '三五',
    '七八',
    '三万五',
    '一百三',
    '一千五',
    '一亿五',
    '十十',
    '百千',
    '万万',
    '零零万',
    '百零',
    '一百零',
    '件',
    '三件',
    '一'.repeat(50),
  ])('%j is none', (text) => {
    expect(parseChineseInteger(text)).toBeNull();
  });

  test('numbers up to a billion read back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000_000_000_000n }), (value) => {
        expect(parseChineseInteger(formatChinese(value))).toBe(value);
      }),
    );
  });

  test('round numbers read back, whose zeros are left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 7 }), (digits, zeros) => {
        const value = BigInt(digits) * 10n ** BigInt(zeros);
        expect(parseChineseInteger(formatChinese(value))).toBe(value);
      }),
    );
  });

  test('all below a thousand, as marks and counts are', () => {
    for (let value = 0; value < 1000; value += 1) expect(parseChineseNumber(formatChinese(BigInt(value)))).toBe(value);
    expect(parseChineseNumber('一千')).toBeNull();
    expect(parseChineseNumber('三万')).toBeNull();
  });

  test('whatever it is asked, it answers', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[零〇一二两三四五六七八九十百千万亿x]{0,45}$/u), (text) => {
        const value = parseChineseInteger(text);
        expect(value === null || value >= 0n).toBe(true);
      }),
    );
  });
});
