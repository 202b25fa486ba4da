import { expect, test } from '@jest/globals';
import { headingsOf, recogniseText } from './recognise-text.js';

test('parts marked like the headings beneath them', () => {
  const report = recogniseText(
    [
      '清溪县水务局2023年政府信息公开工作年度报告',
      '（一）总体情况',
      '（一）主动公开',
      '公开120条。',
      '1.当面申请。',
      '2.网上申请。',
      '（二）依申请公开',
      '收到3件。',
      '（二）主动公开政府信息情况',
      '制发2件。',
      '（三）收到和处理政府信息公开申请情况',
      '新收3件。',
      '（四）工作创新',
      '设立专区。',
    ].join('\n'),
  );
  expect(headingsOf(report)).toEqual([
    '1 overview mandated （一）总体情况',
    '  1 null unknown （一）主动公开',
    '    1 null unknown 1.当面申请。',
    '    2 null unknown 2.网上申请。',
    '  2 null unknown （二）依申请公开',
    '2 disclosure mandated （二）主动公开政府信息情况',
    '3 requests mandated （三）收到和处理政府信息公开申请情况',
    '4 null unknown （四）工作创新',
  ]);
});

test('a part behind a form whose last label begins like it', () => {
  const report = recogniseText(
    [
      '清溪县水务局2023年政府信息公开工作年度报告',
      '（一）总体情况',
      '公开120条。',
      '（二）主动公开政府信息情况',
      '制发2件。',
      '（三）收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
      '（六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '（四）其他需要报告的事项',
      '无。',
    ].join('\n'),
  );
  expect(report.sections.map((section) => section.id)).toEqual(['overview', 'disclosure', 'requests', 'other']);
});

const parts = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况'];
const aspects = ['（一）主动公开情况', '公开120条。', '（二）依申请公开情况', '收到3件。', '（三）存在的主要问题', '解读偏少。'];

test.each([
  ['without marks', (part: string): string => part],
  ['marked 1、', (part: string, index: number): string => `${String(index + 1)}、${part}`],
])('parts %s over headings marked （一） whose words are those of sections', (_, mark) => {
  const [first = '', ...others] = parts.map(mark);
  const report = recogniseText(
    ['清溪县水务局2023年政府信息公开工作年度报告', first, ...aspects, ...others.flatMap((part) => [part, '有。'])].join('\n'),
  );
  expect(report.sections.map(({ id, children }) => [id, children.length])).toEqual([
    ['overview', 3],
    ['disclosure', 0],
    ['requests', 0],
    ['disputes', 0],
  ]);
});

test('第一部分 over sections marked 一、 is no section; as their own mark it is', () => {
  const title = '清溪县水务局2023年政府信息公开工作年度报告';
  const sections = parts.flatMap((part, index) => [`${'一二三四'.charAt(index)}、${part}`, '有。']);
  const over = recogniseText([title, '第一部分 年度报告', ...sections, '第二部分 附表', '无。'].join('\n'));
  expect(over.sections.map(({ ordinal, id }) => [ordinal, id])).toEqual([
    [1, 'overview'],
    [2, 'disclosure'],
    [3, 'requests'],
    [4, 'disputes'],
  ]);
  const volumes = parts.flatMap((part, index) => [`第${'一二三四'.charAt(index)}部分 ${part}`, '一、有关情况', '有。']);
  expect(recogniseText([title, ...volumes].join('\n')).sections.map(({ id, children }) => [id, children.length])).toEqual([
    ['overview', 1],
    ['disclosure', 1],
    ['requests', 1],
    ['disputes', 1],
  ]);
});
