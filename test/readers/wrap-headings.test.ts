import { expect, test } from '@jest/globals';
import { read } from '../../src/readers/index.js';

// Long headings end without a stop, as lines do that were cut in the middle of a sentence.
const text = [
  '三、收到和处理政府信息公开申请情况',
  '本年新收申请3件。',
  '四、政府信息公开行政复议、行政诉讼情况',
  '未发生行政复议、行政诉讼。',
  '五、当前存在的主要问题及下一步改进措施',
  '解读材料偏少，将增加图解。',
].join('\n');

test('long headings do not make a text hard-wrapped', async () => {
  const { root } = await read('report.txt', new TextEncoder().encode(`清溪县水务局2023年政府信息公开工作年度报告\n${text}\n`));
  const lines = root.children.map((block) => (block.type === 'paragraph' ? block.text.text : block.type));
  expect(lines.slice(1)).toEqual(text.split('\n'));
});

// The statistics form of 2014, one cell a line: long labels, then their unit.
const cells = [
  '（五）主要负责同志参加新闻发布会的次数',
  '其中:主要负责同志参加新闻发布会次数',
  '次',
  '2',
  '其中:主要负责同志参加政府网站在线访谈次数',
  '次',
  '1',
  '危及国家安全、公共安全、经济安全和社会稳定',
  '件',
  '0',
  '(一)维持具体行政行为或者驳回原告诉讼请求数',
  '件',
  '0',
];

test('a form with one cell a line does not make a text hard-wrapped', async () => {
  const { root } = await read('report.txt', new TextEncoder().encode(cells.join('\n')));
  expect(root.children.map((block) => (block.type === 'paragraph' ? block.text.text : block.type))).toEqual(cells);
});

test('a title is whole where the text below it is hard-wrapped', async () => {
  const prose = '根据《中华人民共和国政府信息公开条例》规定，现将本县二〇二三年度';
  const wrapped = [prose, prose, prose, prose, '公布如下。'].join('\n');
  const { root } = await read('report.txt', new TextEncoder().encode(`云岭县人民政府办公室2023年政府信息公开工作年度报告\n${wrapped}`));
  expect(root.children.map((block) => (block.type === 'paragraph' ? block.text.text : block.type))).toEqual([
    '云岭县人民政府办公室2023年政府信息公开工作年度报告',
    wrapped.replaceAll('\n', ''),
  ]);
});
