import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';
import { convertMoney, isRate, isSameUnit, readMoney, shiftPoint, statedUnit } from '../../src/text/numbers/money.js';

describe('amounts', () => {
  test.each([
    ['12500元', '12500', '元'],
    ['12，500.50 元', '12500.50', '元'],
    ['1.25万元', '1.25', '万元'],
    ['1.25 万', '1.25', '万'],
    ['0.3亿元', '0.3', '亿元'],
    ['￥12500元整', '12500', '元'],
    ['人民币12500元', '12500', '元'],
    ['12500元人民币', '12500', '元'],
    ['12500（元）', '12500', '元'],
    ['12500（单位：元）', '12500', '元'],
    ['１２５００元', '12500', '元'],
    ['12500', null, null],
    ['元', null, null],
    ['10元/件', null, null],
    ['12500元（含滞纳金）', null, null],
  ])('%s', (text, value, unit) => {
    expect(readMoney(fold(text))).toEqual(value === null ? null : { value, unit });
  });
});

describe('rates', () => {
  test.each(['10元/件', '10元／件', '0.5元每页', '每件10元', '每 件 100 元', '10/件', '10 元/本 证'])('%s', (text) => {
    expect(isRate(fold(text))).toBe(true);
  });

  test.each(['12500元', '12.5', '3/4', '10/12', '每件', '元/件', '2023/12/31', '', '收费标准见附件，每年按照规定公布的目录执行，共12项'])(
    '%j is none',
    (text) => {
      expect(isRate(fold(text))).toBe(false);
    },
  );
});

describe('units that a label says', () => {
  test.each([
    ['（单位：元）', '元'],
    ['（单位：万元）', '万元'],
    ['(元)行政事业性收费', '元'],
    ['（计量单位为元）', '元'],
    ['：元', '元'],
    ['百万元', '百万元'],
    ['（单位：人民币元）', '元'],
    ['（单位：件）', null],
    ['行政事业性收费', null],
    ['12元', null],
    ['', null],
  ])('%j', (text, unit) => {
    expect(statedUnit(fold(text))).toBe(unit);
  });
});

describe('other units', () => {
  test.each([
    ['12500', '元', '万元', '1.25'],
    ['59490886.67', '元', '万元', '5949.088667'],
    ['1.2', '亿元', '万元', '12000'],
    ['1.2', '亿', '万元', '12000'],
    ['3', '百元', '元', '300'],
    ['0.00001', '元', '亿元', '0.0000000000001'],
    ['-5', '元', '万元', '-0.0005'],
    ['1', '件', '万元', null],
  ])('%s %s in %s', (value, from, to, expected) => {
    expect(convertMoney(value, from, to)).toBe(expected);
  });

  test('万 is 万元; what is no unit equals none', () => {
    expect(isSameUnit('万', '万元')).toBe(true);
    expect(isSameUnit('元', '万元')).toBe(false);
  });

  test('there and back is the same', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 12 }));
    fc.assert(
      fc.property(decimal, fc.integer({ min: -12, max: 12 }), ([digits, places], power) => {
        const value = shiftPoint(String(digits), -places);
        expect(shiftPoint(shiftPoint(value, power), -power)).toBe(value);
      }),
    );
  });
});
