import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readText } from '../../src/readers/text.js';
import { sourceRange } from '../../src/text/mapped-text.js';
import { cellsOf, faultsOf, outlineOf, textsOf } from './helpers.js';

const outline = (source: string): (string | string[])[] => outlineOf(readText(source));

describe('lines', () => {
  test('one paragraph a line, with blank lines counted', () => {
    const root = readText('一、总体情况\n\n\n　　本年度公开信息。  \r\n\u00a0（一）主动公开\r结尾');
    expect(outlineOf(root)).toEqual(['一、总体情况', '本年度公开信息。', '（一）主动公开', '结尾']);
    expect(root.children.map((block) => block.type === 'paragraph' && block.gap)).toEqual([0, 2, 0, 0]);
    expect(root.children.map(({ position }) => [position.start.line, position.start.column])).toEqual([
      [1, 1],
      [4, 3],
      [5, 2],
      [6, 1],
    ]);
  });

  test('line separators that editors do not count still end a line', () => {
    const root = readText('甲\u2028乙\f丙\u0085丁\n戊');
    expect(outlineOf(root)).toEqual(['甲', '乙', '丙', '丁', '戊']);
    expect(root.children.map(({ position }) => position.start.line)).toEqual([1, 1, 1, 1, 2]);
  });

  test('an empty file has no blocks', () => {
    expect(readText('').children).toEqual([]);
    expect(readText('\n \u3000\n').children).toEqual([]);
  });

  test('page furniture stays, except leftovers', () => {
    const root = readText('来源：某局 阅读：3\n?\n-->\n分享到：');
    expect(outlineOf(root)).toEqual(['来源：某局 阅读：3', '分享到：']);
    expect(root.chrome.map(({ text }) => text.text)).toEqual(['?', '-->']);
  });

  test('numbers broken by spaces stay broken', () => {
    expect(outline('共公开 1 2 3 4 条')).toEqual(['共公开 1 2 3 4 条']);
  });
});

describe('tables in text', () => {
  test('rows of pipes, closed or not', () => {
    expect(outline('第二十条第（一）项 |\n信息内容 | 制发件数 | 现行有效件数 |\n规章 | 2 | 37 |\n三、申请情况')).toEqual([
      ['第二十条第（一）项', '信息内容 ¦ 制发件数 ¦ 现行有效件数', '规章 ¦ 2 ¦ 37'],
      '三、申请情况',
    ]);
    expect(outline('规章 | 0 | 1\n行政许可 | 5 | 6')).toEqual([['规章 ¦ 0 ¦ 1', '行政许可 ¦ 5 ¦ 6']]);
  });

  test('a closing pipe opens no cell; empty cells inside stay', () => {
    expect(outline('| 规章 | | 2 |\n| 行政许可 | 3 | |')).toEqual([['规章 ¦  ¦ 2', '行政许可 ¦ 3 ¦ ']]);
    expect(outline('规章 | 0 | 1 | |\n许可 | 2 | 3 | |')).toEqual([['规章 ¦ 0 ¦ 1 ¦ ', '许可 ¦ 2 ¦ 3 ¦ ']]);
  });

  test('merged cells as |||', () => {
    expect(outline('行政许可 | 5 |\n|||\n行政处罚 | 6 | |||')).toEqual([['行政许可 ¦ 5', ' ¦  ¦ ', '行政处罚 ¦ 6 ¦  ¦  ¦ ']]);
  });

  test('a first cell that is empty keeps its place where other rows have one', () => {
    expect(outline('项目 | 数量 |\n| 5 |\n| 6 |')).toEqual([['项目 ¦ 数量', ' ¦ 5', ' ¦ 6']]);
  });

  test('one cell a line, closed on its line or on the next', () => {
    expect(outline('信息内容 |\n制发件数 |\n规章 |\n0 |')).toEqual([['信息内容', '制发件数', '规章', '0']]);
    expect(outline('二、主动公开\n信息内容\n|\n制发件数\n|\n规章\n|\n0\n|\n三、申请')).toEqual([
      '二、主动公开',
      ['信息内容', '制发件数', '规章', '0'],
      '三、申请',
    ]);
  });

  test('rows of tabs, with blank cells', () => {
    expect(outline('信息内容\t制发\t有效\n规章\t1\t2\n行政处罚\t\t\n后文')).toEqual([
      ['信息内容 ¦ 制发 ¦ 有效', '规章 ¦ 1 ¦ 2', '行政处罚 ¦  ¦ '],
      '后文',
    ]);
  });

  test('a stray pipe or tab makes no table', () => {
    expect(outline('首页|政务公开|互动')).toEqual(['首页|政务公开|互动']);
    expect(outline('（一）主动公开。\t全年公开信息九条。')).toEqual(['（一）主动公开。\t全年公开信息九条。']);
    expect(outline('某局\n|')).toEqual(['某局']);
  });

  test('prose laid out in a table is prose', () => {
    const prose = '本机关认真落实条例，全年主动公开政府信息若干条，未收到申请，也未发生行政复议。';
    expect(outline(`| 一、总体情况 |\n| ${prose} | | |\n| 规章 | 1 | 2 |\n| 许可 | 3 | 4 |`)).toEqual([
      '一、总体情况',
      prose,
      ['规章 ¦ 1 ¦ 2', '许可 ¦ 3 ¦ 4'],
    ]);
  });

  test('a wider blank ends a table, regular blanks do not', () => {
    expect(outline('甲 | 1 |\n\n乙 | 2 |\n\n丙 | 3 |\n\n\n\n丁 | 4 |\n戊 | 5 |')).toEqual([
      ['甲 ¦ 1', '乙 ¦ 2', '丙 ¦ 3'],
      ['丁 ¦ 4', '戊 ¦ 5'],
    ]);
  });

  test('cells know where they stand', () => {
    const source = '前文\n  规章 | 12 | |\n许可 | 3 | 4 |';
    const cells = cellsOf(readText(source).children[1] ?? fail());
    expect(cells.map(({ position }) => source.slice(position.start.offset, position.end.offset))).toEqual([
      '规章',
      '12',
      '',
      '许可',
      '3',
      '4',
    ]);
    expect(cells[2]?.position.start).toEqual({ line: 2, column: 12, offset: 14 });
  });
});

function fail(): never {
  throw new Error('no such block');
}

const wrapped = [
  '本报告由某市人民政府办公室根据有关规定编制，所列数据的统',
  '计期限自 2024 年 1 月 1 日起至 12 月 31 日止，电子版可以下载',
  '查阅。',
  '一、总体情况',
  '2024 年，全市各级行政机关认真落实条例，主动公开信息若干条',
  '目，持续完善制度，统筹推进各项工作，取得了较为明显的成效',
  '- 1 -',
  '',
  '\f和进步，工作人员的业务能力也有了较大幅度的提高，群众满意',
  '度保持在较高水平。',
  '（一）主动公开情况。通过网站公开文件、通知和公告等各类信',
  '息，数量比上年度有所增加。',
  '信息内容',
  '',
  '制发件数',
  '0',
  '5',
];

describe('hard wraps', () => {
  test('wrapped prose is one paragraph, over a page mark too', () => {
    const root = readText(wrapped.join('\n'));
    expect(outlineOf(root)).toEqual([
      '本报告由某市人民政府办公室根据有关规定编制，所列数据的统计期限自 2024 年 1 月 1 日起至 12 月 31 日止，电子版可以下载查阅。',
      '一、总体情况',
      '2024 年，全市各级行政机关认真落实条例，主动公开信息若干条目，持续完善制度，统筹推进各项工作，取得了较为明显的成效和进步，工作人员的业务能力也有了较大幅度的提高，群众满意度保持在较高水平。',
      '（一）主动公开情况。通过网站公开文件、通知和公告等各类信息，数量比上年度有所增加。',
      '信息内容',
      '制发件数',
      '0',
      '5',
    ]);
    expect(root.chrome.map(({ text, position }) => [text.text, position.start.line])).toEqual([['- 1 -', 7]]);
    expect(root.children[2]?.position).toMatchObject({ start: { line: 5 }, end: { line: 10 } });
  });

  test('a phrase over a wrap maps to both lines', () => {
    const source = wrapped.join('\n');
    const first = readText(source).children[0] ?? fail();
    if (first.type === 'table') fail();
    const at = first.text.text.indexOf('统计期限');
    const [from, to] = sourceRange(first.text, at, at + 4);
    expect(source.slice(from, to)).toBe('统\n计期限');
  });

  test('indented paragraphs of a layout begin anew', () => {
    const lines = wrapped.slice(0, 6).map((line, at) => (at === 0 || at === 4 ? `    ${line}` : line));
    expect(outline(lines.join('\n')).length).toBe(3);
  });

  test('columns are never joined', () => {
    const table = [
      '一、本年新收政府信息公开申请数量，其中包括网上和来信的    21     0',
      '二、上年结转政府信息公开申请数量，其中包括网上和来信的     0     0',
    ];
    expect(outline([...wrapped.slice(0, 6), ...table].join('\n')).slice(-2)).toEqual(table);
  });

  test('Latin words keep a space, and figures do not grow together', () => {
    const source = [
      wrapped[0],
      wrapped[1],
      '请登录有关网站查阅本报告的全文或者发送邮件联系 open gov',
      'info 办公室，全年公开信息数量合计为条目数量为一千二百零 12',
      '34 条。',
    ].join('\n');
    const text = outline(source)[0];
    expect(text).toContain('open gov info');
    expect(text).toContain('12 34 条');
  });

  test('a file with one paragraph a line is left alone', () => {
    const lines = [
      '政府信息公开工作年度报告根据条例的要求编制而成，由以下部分组成，请予以审阅。',
      '一、概述',
      '本年度本机关主动公开信息，数量比上年有所增加，质量也有提高。',
      '二、问题，一些单位认识不足',
      '公开的时效有待增强，公开的规范有待提升，公开的实用有待提高。',
    ];
    expect(outline(lines.join('\n'))).toEqual(lines);
  });

  test('a page mark cuts a sentence of any file', () => {
    expect(outline('全年主动公开政府信息的数量比上年度有所增加，群众的\n— 3 —\n满意度也有提高，工作取得成效。')).toEqual([
      '全年主动公开政府信息的数量比上年度有所增加，群众的满意度也有提高，工作取得成效。',
    ]);
    expect(outline('各项工作顺利完成。\n-3-\n（二）依申请公开，情况良好。')).toEqual([
      '各项工作顺利完成。',
      '（二）依申请公开，情况良好。',
    ]);
  });

  test('page marks are told from values', () => {
    expect(readText('-1-\n— 12 —\n—3—\n第 4 页 共 5 页').chrome).toHaveLength(4);
    expect(outline('-1\n12\n- 数\n—')).toEqual(['-1', '12', '- 数', '—']);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '一、总体情况',
    '规章',
    '0',
    '12',
    '。',
    '，',
    '|',
    ' | ',
    '\t',
    ' ',
    '　',
    '\u00a0',
    '-1-',
    '— 2 —',
    '?',
    '本年度公开政府信息若干条，比上年增加一成，情况良好',
    '（一）',
    'abc',
    '\f',
    '\u2028',
  ),
  fc.string({ maxLength: 6 }),
);
const source = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n') }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('of any text', () => {
  test('every node stands where it says', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(textsOf(readText(text)).flatMap((node) => faultsOf(text, node))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('every visible character is in one node, in order', () => {
    const visible = (text: string): string => text.replace(/[\s|｜\u0085\u200b\ufeff]/gu, '');
    fc.assert(
      fc.property(source, (text) => {
        // By their places: a sentence goes on behind the page mark that cuts it.
        const placed = textsOf(readText(text)).flatMap((node) =>
          Array.from({ length: node.text.text.length }, (_, at): [number, string] => [
            sourceRange(node.text, at, at + 1)[0],
            node.text.text[at] ?? '',
          ]),
        );
        placed.sort(([one], [other]) => one - other);
        expect(visible(placed.map(([, char]) => char).join(''))).toBe(visible(text));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['one line', '政府信息公开'],
    ['pipes', '|'],
    ['digits', '0123456789'],
    ['lines of pipes', '|\n'],
    ['rows', '规章 | 0 | 1 |\n'],
    ['tab rows', 'a\tb\n'],
    ['page marks', '-1-\n'],
    ['spaces', ' '],
    ['quotes', '”'],
    ['heading marks', '一、'],
  ])('a megabyte of %s is read', (_, unit) => {
    expect(readText(unit.repeat(Math.ceil(1_000_000 / unit.length))).type).toBe('root');
  });
});
