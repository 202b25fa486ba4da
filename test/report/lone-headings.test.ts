import { describe, expect, test } from '@jest/globals';
import { readMarkdown } from '../../src/readers/markdown.js';
import { recognise } from '../../src/report/index.js';
import type { Report } from '../../src/types/report.js';
import { recogniseText, standards } from './recognise-text.js';

const title = '清溪县水务局2023年政府信息公开工作年度报告';
const names = ['总体情况', '主动公开政府信息情况', '收到和处理政府信息公开申请情况', '其他需要报告的事项'];

function read(mark: (name: string, index: number) => string): Report {
  return recogniseText([title, ...names.flatMap((name, index) => [mark(name, index), '有。'])].join('\n'));
}

function outlineOf(report: Report): unknown[] {
  return report.sections.map(({ ordinal, id, wording, heading }) => [ordinal, id, wording, heading.title]);
}

const ids = ['overview', 'disclosure', 'requests', 'other'];
const chinese = (index: number): string => '一二三四'.charAt(index);

describe('a line that is nothing but a mandated heading is one, whatever its mark', () => {
  test.each<[string, (name: string, index: number) => string]>([
    ['一：', (name, index) => `${chinese(index)}：${name}`],
    ['一 ', (name, index) => `${chinese(index)} ${name}`],
    ['第一、', (name, index) => `第${chinese(index)}、${name}`],
    ['1 ', (name, index) => `${String(index + 1)} ${name}`],
    ['01 ', (name, index) => `0${String(index + 1)} ${name}`],
    ['壹、', (name, index) => `${'壹贰叁肆'.charAt(index)}、${name}`],
    ['Ⅰ、', (name, index) => `${'ⅠⅡⅢⅣ'.charAt(index)}、${name}`],
    ['【一、】', (name, index) => `【${chinese(index)}、${name}】`],
    ['★一、', (name, index) => `★${chinese(index)}、${name}`],
    ['—一、', (name, index) => `—${chinese(index)}、${name}：`],
    ['**一、**', (name, index) => `**${chinese(index)}、**${name}`],
    ['**一、…**', (name, index) => `**${chinese(index)}、${name}**`],
  ])('%s', (_, mark) => {
    expect(outlineOf(read(mark))).toEqual(names.map((name, index) => [index + 1, ids[index], 'mandated', name]));
  });

  test('ornament alone is no mark', () => {
    expect(outlineOf(read((name) => `■ ${name}`))).toEqual(names.map((name, index) => [null, ids[index], 'mandated', name]));
  });

  test('its places leave the ornament out', () => {
    const [section] = read((name, index) => `【${chinese(index)}：${name}】`).sections;
    expect(section?.heading).toMatchObject({ mark: '一：', markRange: [25, 27], titleRange: [27, 31], range: [25, 31] });
  });

  test.each(['1 总体情况较好', '一 是总体情况', '12 3', '— 1 —', '总体 1'])('other lines are none: %s', (line) => {
    expect(recogniseText(`${title}\n${line}\n有。`).sections).toEqual([]);
  });
});

test('a list of the parts with other marks than theirs, some in other words', () => {
  const body = names.flatMap((name, index) => [`${chinese(index)}、${name}`, '有。']);
  const report = recogniseText(['目录', '1 总体情况', '2 主动公开', '3 依申请', title, ...body].join('\n'));
  expect(report.sections.map((section) => section.heading.text)).toEqual(names.map((name, index) => `${chinese(index)}、${name}`));
  expect(report.title?.year).toBe(2023);
});

test('marks of emphasis that Markdown does not read beside Chinese marks', async () => {
  const value = `# ${title}\n\n**一、**总体情况\n\n**（一）主动公开：**公开12条。\n\n张** | 李**\n`;
  const source = { path: 'a.md', value, encoding: 'utf-8', bom: false, faults: [], binary: null };
  const report = recognise(source, await readMarkdown(value), { standards });
  const [section] = report.sections;
  expect(section?.heading.title).toBe('总体情况');
  expect(value.slice(...(section?.heading.titleRange ?? [0, 0]))).toBe('总体情况');
  expect(section?.children[0]?.heading.title).toBe('主动公开');
  expect(report.passages.some((passage) => passage.kind === 'text' && passage.text.text === '公开12条。')).toBe(true);
});
