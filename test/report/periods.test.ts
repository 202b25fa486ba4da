import { describe, expect, test } from '@jest/globals';
import { periodIn } from '../../src/report/period.js';
import { recogniseText } from './recognise-text.js';

const periodOf = (text: string): [string | null, string | null, string] | null => {
  const period = periodIn({ text, at: [0], from: [0], to: [text.length] });
  return period === null ? null : [period.from, period.to, text.slice(...period.range)];
};

describe('period', () => {
  test.each([
    ['自2023年1月1日起至2023年12月31日止', '自2023年1月1日起至2023年12月31日止'],
    ['2023年1月1日-12月31日', '2023年1月1日-12月31日'],
    ['2023年1月1日——12月31日', '2023年1月1日——12月31日'],
    ['自二〇二三年一月一日起至二〇二三年十二月三十一日止', '自二〇二三年一月一日起至二〇二三年十二月三十一日止'],
    ['自二○二三年元月一日起至十二月三十一日止', '自二○二三年元月一日起至十二月三十一日止'],
    ['2023.1.1～2023.12.31', '2023.1.1～2023.12.31'],
    ['2023-01-01至2023-12-31', '2023-01-01至2023-12-31'],
    ['自2023年1月1日零时起至2023年12月31日24时止', '自2023年1月1日零时起至2023年12月31日24时止'],
    ['2023年1月至12月', '2023年1月至12月'],
    ['2023年1—12月', '2023年1—12月'],
    ['2023年1月1日至同年12月31日', '2023年1月1日至同年12月31日'],
    ['2023年1月1日至当年12月31日止', '2023年1月1日至当年12月31日止'],
    ['2023年度', '2023年度'],
    ['2023 年全年', '2023 年全年'],
    ['2023年1月1日至12月31止', '2023年1月1日至12月31止'],
    ['自 2023 年 1 月 1 日 起 ， 至 2023 年 12 月 31 日 止', '自 2023 年 1 月 1 日 起 ， 至 2023 年 12 月 31 日 止'],
  ])('%s', (words, shown) => {
    expect(periodOf(`本报告所列数据的统计期限为${words}。`)).toEqual(['2023-01-01', '2023-12-31', shown]);
  });

  test('one end alone is a period only of figures', () => {
    expect(periodOf('所列数据截止日期为2023年12月31日。')).toEqual([null, '2023-12-31', '截止日期为2023年12月31日']);
    expect(periodOf('截至2023年12月31日，全局共有12个科室。')).toBeNull();
    expect(periodOf('自2023年5月1日起，窗口周六开放。')).toBeNull();
  });

  test('a year is a period only where it is called that', () => {
    expect(periodOf('数据统计时间：2023年度')).toEqual(['2023-01-01', '2023-12-31', '2023年度']);
    expect(periodOf('根据2023年度统计数据编制。')).toBeNull();
    expect(periodOf('统计期限为2023年年底。')).toBeNull();
  });

  test('months are a period only of figures', () => {
    expect(periodOf('2023年1月至6月开展了培训。')).toBeNull();
  });

  test('a campaign in the first section is none', () => {
    const head = '某局政府信息公开工作年度报告\n根据《条例》，编制本报告。\n一、总体情况\n';
    expect(recogniseText(`${head}2023年5月15日至5月19日开展政务公开周。`).period).toBeNull();
    expect(recogniseText(`${head}统计期限自2023年1月1日至12月31日。`).period).toMatchObject({ from: '2023-01-01' });
  });

  test('at the end of the report, where it is called that', () => {
    const head =
      '某局2023年政府信息公开工作年度报告\n根据《条例》，编制本报告。\n一、总体情况\n公开12条。\n二、主动公开政府信息情况\n公开2件。\n公开3件。\n';
    expect(recogniseText(`${head}注：统计时段为2023年1月1日至12月31日。`).period).toMatchObject({ to: '2023-12-31' });
    expect(recogniseText(`${head}2023年5月15日至5月19日统计公开数据。`).period).toBeNull();
  });

  test('long runs of spaces cost nothing', () => {
    expect(periodOf(`2023年1月1日${' '.repeat(200_000)}起`)).toBeNull();
  });
});
