import { expect, test } from '@jest/globals';
import { recogniseText } from './recognise-text.js';

// Word numbers headings by itself; copied as text they have lost their 一、.
const text = [
  '清溪县水务局2023年政府信息公开工作年度报告',
  '总体情况',
  '主动公开信息120条。',
  '主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
  '规章 | 0 | 0 | 0 |',
  '行政规范性文件 | 2 | 0 | 5 |',
  '收到和处理政府信息公开申请情况',
  '一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
  '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
  '政府信息公开行政复议、行政诉讼情况',
  '未发生。',
  '存在的主要问题及改进情况',
  '解读偏少。',
  '其他需要报告的事项',
  '无。',
].join('\n');

test('headings that lost their numbers are found behind forms, too', () => {
  const report = recogniseText(text);
  expect(report.sections.map((section) => section.id)).toEqual(['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other']);
});

test('a heading without a mark stands in the place of the number left out', () => {
  const report = recogniseText(
    [
      '清溪县水务局2023年政府信息公开工作年度报告',
      '一、总体情况',
      '公开120条。',
      '主动公开政府信息情况',
      '制发2件。',
      '收到和处理政府信息公开申请情况',
      '收到3件。',
      '四、政府信息公开行政复议、行政诉讼情况',
      '未发生。',
      '五、存在的主要问题及改进情况',
      '存在的主要问题及改进情况',
      '解读偏少。',
      '其他需要报告的事项',
      '无。',
    ].join('\n'),
  );
  expect(report.sections.map(({ ordinal, id }) => [ordinal, id])).toEqual([
    [1, 'overview'],
    [null, 'disclosure'],
    [null, 'requests'],
    [4, 'disputes'],
    [5, 'problems'],
    [null, 'other'],
  ]);
});
