import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isChineseNumeral, parseChineseDigits, parseChineseNumber, parseCount } from '../../src/text/chinese-numerals.js';
import { findDates, isoDate } from '../../src/text/dates.js';
import { foldDocumentNumbers } from '../../src/text/document-number.js';
import { findWrittenYear } from '../../src/text/written-year.js';

describe('Chinese numerals', () => {
  test.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十三', 13],
    ['二十', 20],
    ['九十九', 99],
    ['一百零三', 103],
    ['', null],
    ['一二', null],
    ['十十', null],
    ['情况', null],
  ])('%s is %j', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  test('digit by digit', () => {
    expect(['二○一二', '二〇一〇', '二0一七', '二零一八', '二十'].map(parseChineseDigits)).toEqual([2012, 2010, 2017, 2018, null]);
  });

  test('counts in either writing', () => {
    expect(['8', '六', '十三', '八个', ''].map(parseCount)).toEqual([8, 6, 13, null, null]);
    expect(['一', '十', '○', '甲'].map(isChineseNumeral)).toEqual([true, true, false, false]);
  });
});

describe('dates', () => {
  test('in all writings, with their places', () => {
    const text = '2019年2月28日，2024-03-08 15:34，二○一二年二月二十日，2020/1/5';
    expect(findDates(text).map(({ date, start, end }) => [date, text.slice(start, end)])).toEqual([
      ['2019-02-28', '2019年2月28日'],
      ['2024-03-08', '2024-03-08'],
      ['2012-02-20', '二○一二年二月二十日'],
      ['2020-01-05', '2020/1/5'],
    ]);
  });

  test('the first month by its name, digits of full width, any zero', () => {
    expect(findDates('二〇二四年元月十八日，2024年元月8日，２０２４年１月１８日，二O二四年一月二日').map(({ date }) => date)).toEqual([
      '2024-01-18',
      '2024-01-08',
      '2024-01-18',
      '2024-01-02',
    ]);
  });

  test('years that are no part of a date', () => {
    const years = ['某局2023年报', '２０２３年', '二〇二三年度', '2024年1月18日', '2024-01-18', '二〇二四年一月', '12023年', '23年'];
    expect(years.map((text) => findWrittenYear(text)?.value ?? null)).toEqual([2023, 2023, 2023, null, null, null, null, null]);
  });

  test('days that no calendar has are none', () => {
    expect(findDates('2023年2月30日、2023年13月1日、202020年12月31日')).toEqual([]);
    expect([isoDate(2024, 2, 29), isoDate(2023, 2, 29), isoDate(2000, 2, 29), isoDate(1900, 2, 29)]).toEqual([
      '2024-02-29',
      null,
      '2000-02-29',
      null,
    ]);
  });

  test('every day of a year is found again', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-').map(Number);
        expect(findDates(`于${String(year)}年${String(month)}月${String(date)}日发布`).map((found) => found.date)).toEqual([iso]);
      }),
    );
  });
});

test('document numbers are folded', () => {
  expect(
    ['国办公开办函[2021]30号', '国办公开办函（2021）30号', '国办公开办函【2021】 第30号', '国办公开办函〔2021〕30 号'].map(
      foldDocumentNumbers,
    ),
  ).toEqual(Array(4).fill('国办公开办函〔2021〕30号'));
});
