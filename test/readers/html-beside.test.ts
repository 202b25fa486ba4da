import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/readers/html.js';
import { outlineOf, textsOf } from './helpers.js';

const long = '全年主动公开政府信息12条。'.repeat(20);
const report = `<p>某局2023年政府信息公开工作年度报告</p><p>一、总体情况</p><p>有。</p><p>二、主动公开政府信息情况</p><p>${long}</p><p>三、其他</p>`;
const lines = ['某局2023年政府信息公开工作年度报告', '一、总体情况', '有。', '二、主动公开政府信息情况', long, '三、其他'];
const list = '<ul><li>一、政府信息公开指南</li><li>二、政府信息公开制度</li></ul>';

describe('what stands beside the report is chrome', () => {
  test.each([
    ['a side column', `<body><div class="left">${list}</div><div class=main>${report}</div></body>`],
    ['a column of a layout table', `<body><table><tr><td>${list}</td><td>${report}</td></tr></table></body>`],
    ['an aside behind', `<body><main>${report}</main><aside><h3>最新公开</h3><p>一、关于召开会议的通知</p></aside></body>`],
    ['a region by its role', `<body><div>${report}</div><div role="complementary"><p>一、最新</p><p>七、旧闻</p></div></body>`],
  ])('%s', (_, page) => {
    const root = readHtml(page);
    expect(outlineOf(root)).toEqual(lines);
    expect(root.chrome.length).toBeGreaterThan(0);
  });
});

test('each line of preformatted text is a line', () => {
  const source = `<pre>${lines.join('\n')}\n<b>四、</b>更多\n</pre>`;
  const root = readHtml(source);
  expect(outlineOf(root)).toEqual([...lines, '四、更多']);
  expect(textsOf(root).map(({ position }) => source.slice(position.start.offset, position.end.offset))).toEqual([...lines, '四、</b>更多']);
  expect(outlineOf(readHtml(`<div style="white-space: pre-wrap">一、甲\n二、乙</div>`))).toEqual(['一、甲', '二、乙']);
});
