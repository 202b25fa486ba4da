import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findBrokenDates } from '../../src/text/broken-dates.js';

const broken = (text: string): (string | null)[][] => findBrokenDates(text).map(({ kind, text: found, better }) => [kind, found, better]);

describe('broken dates', () => {
  test.each([
    ['统计期限截至202020年12月31日', 'year', '202020年12月31日', null],
    ['自202年1月1日起', 'year', '202年1月1日', null],
    ['自2204 年 13 月 1 日起', 'year', '2204 年 13 月 1 日', null],
    ['2023年13月1日', 'month', '2023年13月1日', null],
    ['0月5日', 'month', '0月5日', null],
    ['二〇二三年十三月一日', 'month', '二〇二三年十三月一日', null],
    ['于2月30日印发', 'day', '2月30日', null],
    ['2023年2月29日', 'day', '2023年2月29日', null],
    ['2023年4月31号', 'day', '2023年4月31号', null],
    ['12月310日', 'day', '12月310日', null],
    ['二月三十日', 'day', '二月三十日', null],
    ['2023-02-30', 'day', '2023-02-30', null],
    ['从2023年1月1日至12月31止', 'mark', '12月31', '12月31日'],
    ['2023年1月1至2023年12月31日', 'mark', '2023年1月1', '2023年1月1日'],
    ['２０２３年１２月３１止', 'mark', '２０２３年１２月３１', '2023年12月31日'],
    ['自20231月1日起', 'lost', '20231月1日', '2023年1月1日'],
    ['至202312月31日止', 'lost', '202312月31日', '2023年12月31日'],
    ['自202111日起', 'lost', '202111日', '2021年1月1日'],
    ['至20211231日止', 'lost', '20211231日', '2021年12月31日'],
    ['至2021111日止', 'lost', '2021111日', null],
    ['从2018年11日起', 'lost', '2018年11日', null],
    ['至2018年1231日', 'lost', '2018年1231日', '2018年12月31日'],
    ['自2007年45日颁布以来', 'lost', '2007年45日', null],
    ['并于20078月专门成立', 'lost', '20078月', '2007年8月'],
    ['2025年1月 日', 'blank', '2025年1月 日', null],
  ])('%s', (text, kind, found, better) => {
    expect(broken(text)).toEqual([[kind, found, better]]);
  });

  test('a day has the length of its month', () => {
    expect(findBrokenDates('2023年2月29日、2024年2月30日、4月31日').map(({ month, days }) => [month, days])).toEqual([
      [2, 28],
      [2, 29],
      [4, 30],
    ]);
  });

  test('both ends of a period', () => {
    expect(broken('自20231月1日起至202312月31日止')).toHaveLength(2);
    expect(broken('自202111日起至20211231日止').map(([, found]) => found)).toEqual(['202111日', '20211231日']);
  });

  test.each([
    '自2023年1月1日起至12月31日止',
    '2 023年1月1日、20 24 年 1 月 1 日', // set apart by a PDF
    '2月29日',
    '2024年2月29日',
    '1至12月，3月5至8日，3月5—8日',
    '每月15日、每年3月31日前',
    '12月份，12个月，30日内，20个工作日',
    '2023年1月日均访问量1.2万次，12月日常巡查',
    '2018年30日内答复',
    '〔2021〕30号、第3.15号、5.15政务公开日',
    '2023-13-05、ISBN 2023-02-30-1、1.2023.2.30',
    '二〇二三年十二月三十一日',
    '公开信息2023条，12月31',
    '本年度1月日',
  ])('%s is fine', (text) => {
    expect(broken(text)).toEqual([]);
  });

  test('no day of the calendar is broken, however it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom('', ' ', '  '),
        (date, gap) => {
          const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
          for (const text of [
            [year, '年', month, '月', day, '日'].join(gap),
            [year, '年', String(Number(month)), '月', String(Number(day)), '日'].join(gap),
            `${String(Number(month))}月${String(Number(day))}日`,
            `${year}-${month}-${day}`,
          ])
            expect(broken(`于${text}止`)).toEqual([]);
        },
      ),
    );
  });

  test('long runs of digits and spaces cost nothing', () => {
    expect(broken('2023年'.repeat(50_000))).toEqual([]);
    expect(broken('1'.repeat(500_000))).toEqual([]);
    expect(broken(`2023年1月${' '.repeat(500_000)}1日`)).toEqual([]);
  });
});
