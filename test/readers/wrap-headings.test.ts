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
