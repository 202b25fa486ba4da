import { describe, expect, test } from '@jest/globals';
import { recogniseText } from './recognise-text.js';

function preamble(text: string, rest = '一、概述\n有。'): ReturnType<typeof recogniseText> {
  return recogniseText(`某局政府信息公开工作年度报告\n${text}\n${rest}`);
}

describe('period', () => {
  test.each([
    ['统计期限自2023年1月1日起至12月31日止。', '2023-01-01', '2023-12-31', '自2023年1月1日起至12月31日止'],
    ['统计期限从 2023 年 1 月 1 日至 2023 年 12 月 31 日止', '2023-01-01', '2023-12-31', '从 2023 年 1 月 1 日至 2023 年 12 月 31 日止'],
    ['统计期限为2023年1月1日——12月31日。', '2023-01-01', '2023-12-31', '2023年1月1日——12月31日'],
    ['统计期限自2025年1月1日起，至12月31日止', '2025-01-01', '2025-12-31', '自2025年1月1日起，至12月31日止'],
    ['数据截止日期为2019年12月31日，电子版', null, '2019-12-31', '截止日期为2019年12月31日'],
    ['统计期限自20231月1日起至202312月31日止。', null, null, '自20231月1日起至202312月31日'],
    ['数据自202111日起至20211231日止', null, null, '自202111日起至20211231日'],
    ['统计期限自2023年2月30日起至2023年12月31日止。', null, '2023-12-31', '自2023年2月30日起至2023年12月31日止'],
  ])('%s', (text, from, to, written) => {
    const { period, source } = preamble(text);
    expect(period).toMatchObject({ from, to });
    expect(source.value.slice(...(period?.range ?? [0, 0]))).toBe(written);
  });

  test('a date of a law is none', () => {
    expect(preamble('条例自2008年5月1日起施行。').period).toBeNull();
    expect(preamble('数据自2008年5月1日起统计。').period).toMatchObject({ from: '2008-05-01', to: null });
    expect(preamble('根据2019年4月3日修订的条例。').period).toBeNull();
  });
});

describe('year', () => {
  test('the title before the period before the text', () => {
    expect(
      recogniseText('某局2018年政府信息公开工作年度报告\n统计期限自2017年1月1日起至2017年12月31日止。\n一、概述\n有。').year,
    ).toMatchObject({ value: 2018, from: 'title' });
    expect(preamble('统计期限自2017年1月1日起至2017年12月31日止。').year).toMatchObject({ value: 2017, from: 'period' });
    expect(preamble('根据条例编制。', '一、概述\n2018年，公开信息。2017年，公开信息。2018年,收到申请。').year).toMatchObject({
      value: 2018,
      from: 'text',
    });
  });

  test('is not guessed from plans, dates or 今年', () => {
    expect(preamble('根据条例编制。', '一、概述\n今年以来未收到申请。\n某局\n2019年2月28日').year).toBeNull();
    expect(preamble('根据条例编制。', '一、概述\n2019年，我局将推进公开。').year).toBeNull();
    expect(preamble('根据条例编制。', '一、概述\n2017年公开信息。2018年公开信息。').year).toBeNull();
  });

  test('an option overrides', () => {
    const report = recogniseText('某局2018年政府信息公开工作年度报告\n一、概述\n有。', { year: 2022 });
    expect([report.year, report.edition, report.editionFrom]).toEqual([{ value: 2022, range: null, from: 'option' }, '2021', 'option']);
  });
});

describe('edition', () => {
  test.each([
    [2013, '2008'],
    [2014, '2014'],
    [2018, '2014'],
    [2019, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ])('follows the year %d', (year, edition) => {
    const report = recogniseText(`某局${String(year)}年政府信息公开工作年度报告\n根据国办公开办函〔2019〕60号编制。\n一、概述\n有。`);
    expect([report.edition, report.editionFrom, report.standard?.id]).toEqual([edition, 'report-year', edition]);
  });

  test.each(['国办公开办函〔2019〕60号', '国办公开办函[2019]60号', '国办公开办函 （2019） 60 号', '国办公开办函【2019】第60号'])(
    'without a year it follows the notice cited as %s',
    (number) => {
      const report = preamble(`根据通知（${number}）要求编制。`);
      expect([report.year, report.edition, report.editionFrom]).toEqual([null, '2019', 'cited-notice']);
    },
  );

  test('a regulation alone dates no report', () => {
    expect(preamble('根据条例（国务院令第711号）编制。')).toMatchObject({ edition: null, editionFrom: null, standard: null });
  });
});

describe('declared outline', () => {
  function declared(text: string): unknown {
    const found = preamble(text).declared;
    return found === null ? null : [found.count, found.names.map((name) => [name.text, name.id])];
  }

  test('names are split, but never inside a heading', () => {
    expect(
      declared(
        '本报告由总体情况,主动公开政府信息情况,政府信息公开行政复议、行政诉讼情况,存在的主要问题及改进情况和其他需要报告的事项五部分组成。',
      ),
    ).toEqual([
      5,
      [
        ['总体情况', 'overview'],
        ['主动公开政府信息情况', 'disclosure'],
        ['政府信息公开行政复议、行政诉讼情况', 'disputes'],
        ['存在的主要问题及改进情况', 'problems'],
        ['其他需要报告的事项', 'other'],
      ],
    ]);
  });

  test('counts in digits, with 等, with words behind', () => {
    expect(declared('全文包括概述、重点领域公开和五公开情况、人大代表建议和政协委员提案办理结果公开情况3个部分。')).toEqual([
      3,
      [
        ['概述', 'overview'],
        ['重点领域公开和五公开情况', null],
        ['人大代表建议和政协委员提案办理结果公开情况', null],
      ],
    ]);
    expect(declared('报告包括总体情况、主动公开政府信息情况等六个方面内容。')).toEqual([6, []]);
    expect(declared('报告包括总体情况、主动公开政府信息情况等。')).toBeNull();
  });

  test('without a count where the names are known', () => {
    expect(
      declared('根据要求编制，全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况，以及其他需要报告的事项。'),
    ).toEqual([
      null,
      [
        ['总体情况', 'overview'],
        ['主动公开政府信息情况', 'disclosure'],
        ['收到和处理政府信息公开申请情况', 'requests'],
        ['其他需要报告的事项', 'other'],
      ],
    ]);
    expect(declared('包括政府网站、政务微博、政务微信和公告栏。')).toBeNull();
  });

  test('an unknown name keeps 复议 and 诉讼 together', () => {
    expect(declared('本报告由某某工作情况、因公开引起的行政复议、提起行政诉讼情况和附则三部分组成。')).toEqual([
      3,
      [
        ['某某工作情况', null],
        ['因公开引起的行政复议、提起行政诉讼情况', expect.anything()],
        ['附则', null],
      ],
    ]);
  });
});

describe('items of an edition about content', () => {
  test('are addressed in headings, sentences and rows', () => {
    const report = recogniseText(
      '某局2018年政府信息公开工作年度报告\n一、主动公开政府信息情况\n公开12条。所有办件均未收费。\n二、依申请公开情况\n未发生行政诉讼。\n统计指标 | 单位 | 统计数\n四、行政复议数量 | 件 | 0\n五、行政诉讼数量 | 件 | 0',
    );
    const where = (id: string): string[] => report.items.find((item) => item.section.id === id)?.places.map((place) => place.where) ?? [];
    expect(where('disclosure')[0]).toBe('heading');
    expect(where('fees')).toEqual(['sentence']);
    expect(where('disputes')).toEqual(['sentence', 'table-row', 'table-row']);
    expect(where('other')).toEqual([]);
    const halves = report.items.find((item) => item.section.id === 'disputes')?.halves;
    expect(halves?.map((half) => [half.name, half.places.map((place) => place.where)])).toEqual([
      ['行政复议', ['table-row']],
      ['行政诉讼', ['sentence', 'table-row']],
    ]);
  });

  test('are none of an edition about form', () => {
    expect(recogniseText('某局2022年政府信息公开工作年度报告\n一、总体情况\n有。').items).toEqual([]);
  });
});
