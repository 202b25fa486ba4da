import { describe, expect, test } from '@jest/globals';
import { recogniseText } from './recognise-text.js';

const title = '清溪县水务局2023年政府信息公开工作年度报告';
const names = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const marked = names.map((name, index) => `${'一二三四五六'.charAt(index)}、${name}`);
const body = marked.flatMap((heading) => [heading, '有关情况见年度统计。']);
const period = '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。';

function outlineOf(lines: readonly string[]): string[] {
  return recogniseText(lines.join('\n')).sections.map(({ heading, first, end }) => `${heading.text} ${String(end - first)}`);
}

const wanted = marked.map((heading) => `${heading} 2`);

describe('a list of contents is no outline', () => {
  test.each([
    ['with leaders', ['目  录', ...marked.map((heading, index) => `${heading}………………${String(index + 1)}`)]],
    ['with tabs', ['目录', ...marked.map((heading, index) => `${heading}\t${String(index + 1)}`)]],
    ['plain', ['目录', ...marked]],
    ['without a word over it', marked],
    ['without marks', ['目录', ...names]],
    ['in one line', [`目录 ${marked.map((heading, index) => `${heading} ${String(index + 1)}`).join(' ')}`]],
    ['with headings of the second level', ['目录', '一、总体情况1', '（一）主动公开情况1', '（二）依申请公开情况2', ...marked.slice(1)]],
    ['marked 1.', ['目录', ...names.map((name, index) => `${String(index + 1)}. ${name}`)]],
  ])('%s', (_, contents) => {
    expect(outlineOf([title, ...contents, period, ...body])).toEqual(wanted);
    expect(outlineOf([title, period, ...contents, ...body])).toEqual(wanted);
    expect(outlineOf([...contents, title, period, ...body])).toEqual(wanted);
    const report = recogniseText([title, ...contents, period, ...body].join('\n'));
    expect(report.period?.to).toBe('2023-12-31');
    expect(report.title?.agency).toBe('清溪县水务局');
  });

  test('in a file of one line', () => {
    const report = recogniseText([`${title} 目录`, ...marked, period, ...body].join(' '));
    expect(report.sections.map((section) => section.heading.text)).toEqual(marked);
  });

  test('the words of 目录 alone make none of the only headings', () => {
    expect(outlineOf(['目录', ...marked]).length).toBe(6);
    expect(outlineOf([title, ...marked.slice(0, 5), marked[5] ?? '', '无。']).length).toBe(6);
  });
});

describe('the parts named in a sentence are no outline', () => {
  test.each([
    ['after a colon', `${period}报告包括：${marked.join('；')}。`],
    ['with commas', `${period}报告由${marked.join('，')}六部分组成。`],
    ['in quotes', `${period}报告由${marked.map((heading) => `“${heading}”`).join('')}六部分组成。`],
    ['one a line', `报告包括以下部分：\n${marked.join('；\n')}。`],
  ])('%s', (_, sentence) => {
    expect(outlineOf([title, sentence, ...body])).toEqual(wanted);
  });

  test('in a file of one line', () => {
    const report = recogniseText([title, `报告包括：${marked.join('；')}。`, ...body].join(' '));
    expect(report.sections.map((section) => section.heading.text)).toEqual(marked);
  });
});

test('a menu of the page is no outline', () => {
  const menu = ['一、政府信息公开指南', '二、政府信息公开制度', '三、法定主动公开内容', '四、政府信息公开年报'];
  expect(outlineOf([...menu, title, period, ...body])).toEqual(wanted);
});

test.each([
  '“二、主动公开政府信息情况”中的数据含局属单位。',
  '详见二、主动公开政府信息情况。其余从略。',
  '按要求（二、主动公开政府信息情况）填报。',
])('a heading mentioned in a sentence stands where it has its own line: %s', (sentence) => {
  expect(outlineOf([title, body[0] ?? '', sentence, ...body.slice(2)])).toEqual(wanted);
});
