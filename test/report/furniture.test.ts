import { describe, expect, test } from '@jest/globals';
import { recogniseText } from './recognise-text.js';

const title = '云岭县水务局2023年政府信息公开工作年度报告';
const body = '根据条例编制。\n一、概述\n2023年，有。';
const report = (head: string, tail = ''): ReturnType<typeof recogniseText> => recogniseText(`${title}\n${head}\n${body}\n${tail}`);

describe('page furniture around the title', () => {
  test.each([
    ['发布时间：2024年01月18日 来源：云岭县水务局', '2024-01-18'],
    ['[发布日期]2024-01-18 [来源]云岭县水务局 [字体：大 中 小]', '2024-01-18'],
    ['时间：2024-01-18|来源：云岭县水务局|访问量：56', '2024-01-18'],
    ['公布日期:2024-01-18 | 发布单位：云岭县水务局', '2024-01-18'],
    ['发 布 日 期：2024-01-18', '2024-01-18'],
    ['2024-01-18 09:30 云岭县水务局 点击数：345', null],
  ])('%s', (line, date) => {
    const { preamble, passages, dates } = report(line);
    expect(passages[preamble[0]]).toMatchObject({ text: { text: '根据条例编制。' } });
    expect(dates.map(({ date: found, role }) => [found, role])).toEqual(date === null ? [] : [[date, 'published']]);
  });

  test('labels set with spaces and in brackets have their values', () => {
    const { metadata } = recogniseText(`索 引 号：000/2024-1\n[来源]云岭县水务局 [字体：大 中 小]\n${title}\n${body}`);
    expect(metadata.map(({ label, value }) => [label, value])).toEqual([
      ['索引号', '000/2024-1'],
      ['来源', '云岭县水务局'],
      ['字体', '大 中 小'],
    ]);
  });
});

describe('signature', () => {
  test.each([
    ['云岭县水务局\n二○二四年元月十八日'],
    ['云岭县水务局（盖章）\n2024年1月18日\n抄送：县政府办公室。'],
    ['云岭县水务局　　　　　2024年1月18日印发'],
    ['单位：云岭县水务局\n日期：2024年1月18日'],
    ['云岭县水务局\n２０２４年１月１８日\n联系人：某某　联系电话：0000-1234567'],
    ['云岭县水务局\n2024年1月18日\n附件：云岭县水务局2023年政府信息公开工作年度报告.pdf\n1.年度报告.docx'],
    ['云岭县水务局\n2024年1月18日\n上一篇：云岭县水务局2022年政府信息公开工作年度报告'],
  ])('%j', (tail) => {
    expect(report('', tail).signature).toMatchObject({ agency: '云岭县水务局', date: { date: '2024-01-18', role: 'signed' } });
  });
});
