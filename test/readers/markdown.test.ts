import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Root } from '../../src/types/document.js';
import type { MappedText } from '../../src/types/position.js';
import { readMarkdown, readMarkdownFast, readWithRemark } from '../../src/readers/markdown.js';
import { sourceRange } from '../../src/text/mapped-text.js';
import { describeMaterial, materialBytes } from '../material.js';
import { faultsOf, outlineOf, textsOf } from './helpers.js';

const outline = async (source: string): Promise<(string | string[])[]> => outlineOf(await readMarkdown(source));

/** The tree with every character's place instead of the stretches, which may be cut differently. */
function comparable(root: Root): unknown {
  return JSON.parse(
    JSON.stringify(root, (key, value: unknown) => (key === 'text' && typeof value === 'object' ? placesOf(value as MappedText) : value)),
  );
}

function placesOf(text: MappedText): unknown {
  return [text.text, Array.from(text.text, (_, at) => sourceRange(text, at, at + 1).join('-')).join(' ')];
}

describe('the subset that reports use', () => {
  test('headings, lines, lists and inline marks', async () => {
    const source =
      '# 某局2024年报告\n\n## 一、总体情况 ##\n**2024年**，公开 `12` 条，见[网站](http://a.cn/b)。\n\n1. 第一项\n2. 第二项\n- 要点\n\n\\*注：a\\_b 与 x_y\n';
    expect(readMarkdownFast(source)).not.toBeNull();
    const root = await readMarkdown(source);
    expect(outlineOf(root)).toEqual([
      '某局2024年报告',
      '一、总体情况',
      '2024年，公开 12 条，见网站。',
      '1. 第一项',
      '2. 第二项',
      '要点',
      '*注：a_b 与 x_y',
    ]);
    expect(root.children.map((block) => (block.type === 'heading' ? block.depth : 0))).toEqual([1, 2, 0, 0, 0, 0, 0]);
    expect(root.format).toBe('markdown');
  });

  test('a table, and tables of one row', async () => {
    const root = await readMarkdown(
      '| 信息内容 | 数量 |\n|---|---|\n| 规章 | 0 |\n\n| 许可 | 5 |\n|---|---|\n## 表二\n| 处罚 | 6 |\n|---|---|\n',
    );
    expect(outlineOf(root)).toEqual([['信息内容 ¦ 数量', '规章 ¦ 0'], ['许可 ¦ 5'], '表二', ['处罚 ¦ 6']]);
    expect(root.children.map((block) => block.type === 'table' && block.grid)).toEqual([true, true, false, true]);
  });

  test('the grid is trusted only where all rows have its columns', async () => {
    const root = await readMarkdown(
      '（二）部分公开\n| 2 | 0 | 2 |\n|---|---|---|\n| 1.国家秘密 | 4 | 0 | 4 |  |\n|---|---|---|---|---|\n| 2.其他 | 0 | 0 | 0 |  |\n',
    );
    expect(outlineOf(root)).toEqual(['（二）部分公开', ['2 ¦ 0 ¦ 2', '1.国家秘密 ¦ 4 ¦ 0 ¦ 4 ¦ ', '2.其他 ¦ 0 ¦ 0 ¦ 0 ¦ ']]);
    expect(root.children[1]).toMatchObject({ type: 'table', grid: false });
  });

  test('a header that does not fit its delimiter row is a table of text', async () => {
    const root = await readMarkdown('| 甲 | 乙 | 丙 |\n|---|\n| 丁 | 1 | 2 |\n');
    expect(outlineOf(root)).toEqual([['甲 ¦ 乙 ¦ 丙', '丁 ¦ 1 ¦ 2']]);
    expect(root.children[0]).toMatchObject({ grid: false });
  });

  test('wrapped lines are one paragraph, page marks are chrome', async () => {
    const root = await readMarkdown(
      [
        '本报告由某市人民政府办公室根据有关规定编制，所列数据的统',
        '计期限自年初起至年末止，电子版可以在网站下载查阅，如有不',
        '明之处请与本机关的办公室联系，我们将尽快给予您满意的答复',
        '— 1 —',
        '并为您提供有关的材料。',
        '',
        '一、总体情况',
        '全年公开若干条。',
      ].join('\n'),
    );
    expect(outlineOf(root)).toEqual([
      '本报告由某市人民政府办公室根据有关规定编制，所列数据的统计期限自年初起至年末止，电子版可以在网站下载查阅，如有不明之处请与本机关的办公室联系，我们将尽快给予您满意的答复并为您提供有关的材料。',
      '一、总体情况',
      '全年公开若干条。',
    ]);
    expect(root.chrome.map(({ text }) => text.text)).toEqual(['— 1 —']);
  });
});

describe('everything else', () => {
  test('goes to remark, and nothing is lost', async () => {
    const source = [
      '概述',
      '===',
      '',
      '> 引文一',
      '',
      '    缩进的段落',
      '',
      '```',
      '围栏 | 1 |',
      '```',
      '',
      '1. 甲',
      '',
      '   乙',
      '',
      '*强调* &amp; <b>粗</b> a&#20013;b 1~3月，4~5月',
      '',
      '[引用][x]',
      '',
      '[x]: http://a.cn',
      '',
      '脚注[^1]',
      '',
      '[^1]: 说明',
      '',
    ].join('\n');
    expect(readMarkdownFast(source)).toBeNull();
    expect(await outline(source)).toEqual([
      '概述',
      '引文一',
      '缩进的段落',
      ['围栏 ¦ 1'],
      '1. 甲',
      '乙',
      '强调 & 粗 a中b 1~3月，4~5月',
      '引用',
      '脚注',
      '说明',
    ]);
  });

  test('tables of HTML within', async () => {
    const root = await readMarkdown(
      '# 表\n\n<table><tr><td colspan="2">第一项</td></tr><tr><td>规章</td><td>3</td></tr></table>\n\n后文\n',
    );
    expect(outlineOf(root)).toEqual(['表', ['第一项', '规章 ¦ 3'], '后文']);
    expect(root.children[1]).toMatchObject({ grid: true, position: { start: { line: 3, column: 1 } } });
  });

  test('a line after a table without a blank line is no row', async () => {
    expect(await outline('| 总计 | 5 |\n|---|---|\n四、政府信息公开行政复议\n| 甲 | 1 |\n')).toEqual([
      ['总计 ¦ 5'],
      '四、政府信息公开行政复议',
      ['甲 ¦ 1'],
    ]);
  });

  test('autolinked addresses keep their places', async () => {
    const source = '> 网站（www.a.gov.cn）和邮箱 a@b.cn。\n';
    const root = await readMarkdown(source);
    expect(outlineOf(root)).toEqual(['网站（www.a.gov.cn）和邮箱 a@b.cn。']);
    expect(textsOf(root).flatMap((node) => faultsOf(source, node))).toEqual([]);
  });

  test('nesting that only an attacker writes is read as text', async () => {
    const root = await readMarkdown('>'.repeat(5000) + ' 公开\n');
    expect(root.children).toHaveLength(1);
  });
});

const word = fc.constantFrom(
  '公开',
  '一、总体情况',
  '规章',
  '0',
  '12',
  '（一）',
  '。',
  '，',
  ' ',
  'abc',
  '2024 年',
  '**',
  '“引”',
  '[网](http://a.cn)',
  '`码`',
  '\\*',
  '_',
  'a_b',
  '|',
  '[注]',
  '&',
  '~',
  '!',
  '-',
  '1.',
  '<',
  '#',
  '　',
  '\u00a0',
  'www.a.cn',
  'x@y.cn',
  '\\',
);
const inline = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
const prose = fc.constantFrom(
  '本机关认真落实条例的各项要求，主动公开政府信息，切实保障公众',
  '的知情权、参与权、表达权和监督权，不断提高工作的水平和质量',
  '全年公开。',
  '- 4 -',
  '— 2 —',
);
const cell = fc.oneof(
  fc.constantFrom('', ' ', ' 规章 ', '0', ' **重** ', ' 1.国家秘密 ', ' --- '),
  inline.filter((text) => !/[|`\\]/.test(text)),
);
const row = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean())
  .map(([cells, opened, closed]) => `${opened ? '|' : ''}${cells.join('|')}${closed ? '|' : ''}`);
const delimiter = fc
  .array(fc.constantFrom('---', ':-:', ' --- ', '-'), { minLength: 1, maxLength: 4 })
  .map((cells) => `|${cells.join('|')}|`);
const table = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 4 }), delimiter)
  .map(([rows, rule]) => [rows[0], rule, ...rows.slice(1)].join('\n'));
const regular = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc
    .array(fc.array(fc.constantFrom('规章', '0', '', '12', '（七）总计', '**合**'), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) => {
      const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
      return [head, `|${'---|'.repeat(columns)}`, ...body].join('\n');
    }),
);
const block = fc.oneof(
  inline,
  prose,
  table,
  regular,
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), inline, fc.constantFrom('', ' #', ' ##  ', '#'))
    .map(([depth, text, tail]) => `${'#'.repeat(depth)} ${text}${tail}`),
  fc.tuple(fc.constantFrom('1. ', '2) ', '- ', '* ', '+ ', '10.  '), inline).map(([mark, text]) => mark + text),
  fc.tuple(fc.constantFrom(' ', '  ', '   '), inline).map(([indent, text]) => indent + text),
);
const documents = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '  \n')), { maxLength: 10 })
  .map((blocks) => blocks.flat().join(''));

describe('the fast reader and remark', () => {
  test('give the same tree wherever the fast reader answers', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(documents, async (source) => {
        const fast = readMarkdownFast(source);
        if (fast === null) return;
        answered += 1;
        expect(comparable(fast)).toEqual(comparable(await readWithRemark(source)));
      }),
      { numRuns: 6000 },
    );
    expect(answered).toBeGreaterThan(400);
  }, 120_000);

  test('every text stands where it says, whoever reads', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (source) => {
        expect(textsOf(await readMarkdown(source)).flatMap((node) => faultsOf(source, node))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test.each(['# www.a.cn\\\\ ##', '1. \\`码`公开\n   公开\n `码`公开\n', '`公开\n  信息` 目录', '　\n|---|\n公开\n'])(
    'every text of %j stands where it says',
    async (source) => {
      expect(textsOf(await readMarkdown(source)).flatMap((node) => faultsOf(source, node))).toEqual([]);
    },
  );

  describeMaterial('corpus', () => {
    test.each(['022-shanghai-office-2025-pdfmd.md', '020-shuyang-2025-ocrmd.txt'])('%s is of the subset, and both agree', async (name) => {
      const source = new TextDecoder().decode(materialBytes('corpus', name));
      const fast = readMarkdownFast(source);
      expect(fast).not.toBeNull();
      if (fast !== null) expect(comparable(fast)).toEqual(comparable(await readWithRemark(source)));
    });
  });
});
