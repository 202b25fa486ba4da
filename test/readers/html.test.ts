import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { placeCells, colspanOf, rowspanOf } from '../../src/readers/html-grid.js';
import { readHtml } from '../../src/readers/html.js';
import { describeMaterial, materialBytes } from '../material.js';
import { cellsOf, faultsOf, outlineOf, textsOf } from './helpers.js';
import { decode } from '../../src/readers/encoding.js';

const outline = (source: string): (string | string[])[] => outlineOf(readHtml(source));

describe('text of a page', () => {
  test('blocks, headings, entities and white space', () => {
    const root = readHtml(
      '<title>某局 年报</title><h1>某局<br>2024年报告</h1><p>\n  &nbsp;&nbsp;一、总体&#24773;况\n</p><div>公开\n  信息 <b>5</b> 条<br>另起</div><p>a\n b &lt;c&gt;</p>',
    );
    expect(outlineOf(root)).toEqual(['某局2024年报告', '一、总体情况', '公开信息 5 条', '另起', 'a b <c>']);
    expect(root.children[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(root.name?.text).toBe('某局 年报');
  });

  test('words and numbers split over elements grow together', () => {
    expect(
      outline('<p><span>20</span><span>23</span>年，申请人情</span><span>况</span>，<font>0527—83</font><span>059</span><o:p></o:p></p>'),
    ).toEqual(['2023年，申请人情况，0527—83059']);
  });

  test('entities and splits map to the source', () => {
    const source = '<p>甲&nbsp;乙&#20013;<b>丙</b></p>';
    const [node] = textsOf(readHtml(source));
    expect(node?.text).toMatchObject({ text: '甲\u00a0乙中丙', at: [0, 1, 2, 3, 4], from: [3, 4, 10, 11, 22], to: [4, 10, 11, 19, 23] });
  });

  test('scripts, styles and comments are no text, a list number in conditional comments is', () => {
    expect(
      outline(
        '<script>var x="<table><tr><td>假</td></tr></table>";</script><style>p{}</style><!-- 注 --><!--[if gte mso 9]><xml>甲</xml><![endif]--><p><!--[if !supportLists]-->7、<!--[endif]--><![if !vml]>公开<![endif]></p>',
      ),
    ).toEqual(['7、公开']);
  });

  test('hidden text is chrome', () => {
    const root = readHtml('<p>一、甲</p><p style="display: none">二、乙</p><p hidden>丙</p>');
    expect(outlineOf(root)).toEqual(['一、甲']);
    expect(root.chrome.map(({ text }) => text.text)).toEqual(['二、乙', '丙']);
  });
});

describe('tables of a page', () => {
  test('spans keep the grid', () => {
    const root = readHtml(
      '<table><tr><td rowspan=2 colspan="2">项</td><td>甲</td></tr><tr><td>乙</td></tr><tr><td>规章</td><td></td><td>&nbsp;</td></tr></table>',
    );
    expect(cellsOf(root.children[0] ?? fail()).map(({ text, column, colspan, rowspan }) => [text.text, column, colspan, rowspan])).toEqual([
      ['项', 0, 2, 2],
      ['甲', 2, 1, 1],
      ['乙', 2, 1, 1],
      ['规章', 0, 1, 1],
      ['', 1, 1, 1],
      ['', 2, 1, 1],
    ]);
    expect(root.children[0]).toMatchObject({ grid: true });
  });

  test('a label of several lines is one text', () => {
    expect(
      outline(
        '<table><tr><td>社会公益<br/>组织</td><td><p>法律</p><p>服务</p></td><td>22<p>（其中修订16件）</p></td><td>1<br>2</td></tr></table>',
      ),
    ).toEqual([['社会公益组织 ¦ 法律服务 ¦ 22（其中修订16件） ¦ 1 2']]);
  });

  test('missing end tags', () => {
    expect(outline('<table><tr><td>甲<td><span>1<tr><td>乙<td>2</table><p>后')).toEqual([['甲 ¦ 1', '乙 ¦ 2'], '后']);
  });

  test('tables that lay out the page are dissolved', () => {
    expect(
      outline('<table><tr><td>左</td><td><p>一、甲</p><table><tr><td>规章</td><td>1</td></tr></table><p>二、乙</p></td></tr></table>'),
    ).toEqual(['左', '一、甲', ['规章 ¦ 1'], '二、乙']);
    const long = '本机关主动公开政府信息若干条。'.repeat(20);
    expect(outline(`<table><tr><td><p>一、甲</p><p>${long}</p><p>二、乙</p></td></tr></table>`)).toEqual(['一、甲', long, '二、乙']);
  });

  test('spans have the limits of the standard', () => {
    expect([colspanOf('1000000000'), colspanOf('0'), colspanOf('abc'), colspanOf('-3'), colspanOf(undefined), colspanOf(' 2x')]).toEqual([
      1000, 1, 1, 1, 1, 2,
    ]);
    expect([rowspanOf('1000000000'), rowspanOf('0'), rowspanOf('x'), rowspanOf('3')]).toEqual([65534, 0, 1, 3]);
    expect(
      placeCells([
        [
          { colspan: 1, rowspan: 0 },
          { colspan: 1, rowspan: 99 },
        ],
        [{ colspan: 1, rowspan: 1 }],
      ]),
    ).toEqual([
      [
        { column: 0, colspan: 1, rowspan: 2 },
        { column: 1, colspan: 1, rowspan: 2 },
      ],
      [{ column: 2, colspan: 1, rowspan: 1 }],
    ]);
    const root = readHtml(`<table>${'<tr><td colspan="1000000000" rowspan="1000000000">甲'.repeat(50)}</table>`);
    expect(cellsOf(root.children[0] ?? fail()).at(-1)).toMatchObject({ colspan: 1000, rowspan: 1, column: 49000 });
  });

  test('places are those of a grid painted square by square', () => {
    const rows = fc.array(
      fc.array(fc.record({ colspan: fc.integer({ min: 1, max: 4 }), rowspan: fc.integer({ min: 0, max: 5 }) }), { maxLength: 5 }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, (table) => {
        const taken = new Set<string>();
        const expected = table.map((cells, row) => {
          let column = 0;
          return cells.map(({ colspan, rowspan }) => {
            while (taken.has(`${row},${column}`)) column += 1;
            const height = rowspan === 0 ? table.length - row : Math.min(rowspan, table.length - row);
            for (let y = row; y < row + height; y += 1) for (let x = column; x < column + colspan; x += 1) taken.add(`${y},${x}`);
            const placed = { column, colspan, rowspan: height };
            column += colspan;
            return placed;
          });
        });
        expect(placeCells(table)).toEqual(expected);
      }),
    );
  });
});

function fail(): never {
  throw new Error('no such block');
}

describe('the main content', () => {
  const nav = '<div class="nav"><a href="/">首页</a><a href="/x">年报</a></div>';

  test('is the smallest element with the section headings; the rest is chrome in order', () => {
    const root = readHtml(
      `<body>${nav}<table class="head"><tr><td>索引号：</td><td>0001</td><td>发布日期：</td><td>2025-01-20</td></tr></table><h1>某局年度报告</h1><div class="info">浏览次数：<a>3</a></div>` +
        '<div id="zoom"><p>前言。</p><p>一、总体情况</p><p>甲。</p><p>二、主动公开</p><table><tr><td>规章</td><td>1</td></tr></table><p>六、其他</p><p>乙。</p></div><div>分享到：<a>微信</a></div></body>',
    );
    expect(outlineOf(root)).toEqual(['某局年度报告', '前言。', '一、总体情况', '甲。', '二、主动公开', ['规章 ¦ 1'], '六、其他', '乙。']);
    expect(root.chrome.map(({ text }) => text.text)).toEqual([
      '首页年报',
      '索引号： 0001',
      '发布日期： 2025-01-20',
      '浏览次数：3',
      '分享到：微信',
    ]);
  });

  test('a section outside the others is never lost', () => {
    expect(
      outline(`<body>${nav}<div><div><p>一、甲</p><p>二、乙</p><p>三、丙</p></div><div><p>六、其他</p><p>无。</p></div></div></body>`),
    ).toEqual(['一、甲', '二、乙', '三、丙', '六、其他', '无。']);
  });

  test('text around it without links or tables belongs to it', () => {
    expect(outline(`<body>${nav}<div><p>前言。</p><div><p>一、甲</p><p>二、乙</p></div><p>某局</p></div></body>`)).toEqual([
      '前言。',
      '一、甲',
      '二、乙',
      '某局',
    ]);
  });

  test('a list in a side bar does not widen it', () => {
    const root = readHtml(`<body>${nav}<div class="side"><p>一、办事</p></div><div><p>一、甲</p><p>二、乙</p><p>三、丙</p></div></body>`);
    expect(outlineOf(root).slice(-3)).toEqual(['一、甲', '二、乙', '三、丙']);
  });

  test('a page without headings is read whole, or by its known container', () => {
    expect(outline('<p>通知</p><p>各单位：</p>')).toEqual(['通知', '各单位：']);
    expect(outline('<p>首页</p><div id="zoom"><p>解读</p></div>')).toEqual(['解读']);
  });
});

type Node = DefaultTreeAdapterMap['node'];

/** Rows of the tables of a page as parse5 builds them, white space left out; only tables without tables inside. */
function parse5Tables(source: string): string[][] {
  const tables: string[][] = [];
  const find = (node: Node, name: string): Node[] =>
    'childNodes' in node ? node.childNodes.flatMap((child) => [...(child.nodeName === name ? [child] : []), ...find(child, name)]) : [];
  const text = (node: Node): string =>
    'value' in node
      ? node.value
      : 'childNodes' in node && !['script', 'style'].includes(node.nodeName)
        ? node.childNodes.map(text).join('')
        : '';
  for (const table of find(parse(source), 'table')) {
    if (find(table, 'table').length > 0) continue;
    const rows = find(table, 'tr').map((row) =>
      'childNodes' in row
        ? row.childNodes.filter((child) => child.nodeName === 'td' || child.nodeName === 'th').map((cell) => squeeze(text(cell)))
        : [],
    );
    const filled = rows.filter((cells) => cells.length > 0).map((cells) => cells.join('¦'));
    if (filled.length > 0) tables.push(filled);
  }
  return tables;
}

function ourTables(source: string): string[][] {
  const root = readHtml(source);
  return root.children.flatMap((block) =>
    block.type === 'table' ? [block.children.map((row) => row.children.map((cell) => squeeze(cell.text.text)).join('¦'))] : [],
  );
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/gu, '');
}

describe('beside parse5', () => {
  const token = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<th>',
    '<tbody>',
    '</tbody>',
    '<thead>',
    '<p>',
    '</p>',
    '<span>',
    '</span>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<br>',
    '甲',
    '1',
    ' ',
    '<li>',
    '<ul>',
    '</ul>',
    '</tr></table>',
  );

  test('malformed tables have the same rows and cells', () => {
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 30 }).map((tokens) => `<!doctype html><body><table><tr><td>首<td>${tokens.join('')}`),
        (source) => {
          expect(ourTables(source)).toEqual(parse5Tables(source));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('markup as Word exports it', () => {
    const cell = (text: string): string =>
      `<td width="72" valign="center" style='width:54.0pt'><p class="MsoNormal" align="center"><span lang="EN-US" style='font-size:9.0pt'>${text}</span><span lang="EN-US"><o:p></o:p></span></p></td>`;
    const source = `<html xmlns:o="urn:x"><body><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><table class="MsoTableGrid">${['规章', '许可'].map((label) => `<tr>${cell(label)}${cell('1')}${cell('&nbsp;')}</tr>`).join('')}</table></body></html>`;
    expect(ourTables(source)).toEqual([['规章¦1¦', '许可¦1¦']]);
    expect(ourTables(source)).toEqual(parse5Tables(source));
  });

  const pages = {
    samples: ['report.html', 'page-utf8.html', 'page-word-utf8.html', 'page-gbk.html'],
    corpus: ['024-hangzhou-2025-fixture.html', '027-shuyang-fagaiju-2023-start.html'],
  } as const;
  for (const folder of ['samples', 'corpus'] as const) {
    describeMaterial(folder, () => {
      test.each(pages[folder])('the tables of %s', (name) => {
        const source = decode(name, materialBytes(folder, name)).value;
        const ours = ourTables(source);
        const theirs = parse5Tables(source);
        expect(ours.length).toBeGreaterThan(1);
        expect(theirs).toEqual(expect.arrayContaining(ours));
        expect(textsOf(readHtml(source)).flatMap((node) => faultsOf(source, node))).toEqual([]);
      });
    });
  }
});

describe('of any page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<tr>',
      '<table>',
      '</table>',
      '<div>',
      '</div>',
      '<h2>',
      '</h2>',
      '<a href="x">',
      '</a>',
      '<br>',
      '一、甲',
      '二、乙',
      '&nbsp;',
      '&#20013;',
      '&amp',
      '&#x1F600;',
      '\n',
      ' ',
      '\r\n',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<title>',
      '</title>',
      '<ul><li>',
      '<',
      '>',
      '"',
      '5',
    ),
    fc.string({ maxLength: 4 }),
  );

  test('every text stands where it says', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        (source) => {
          expect(textsOf(readHtml(source)).flatMap((node) => faultsOf(source, node))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['open elements', '<div>'],
    ['brackets', '<'],
    ['cells', '<table><tr><td colspan=1000 rowspan=65534>'],
    ['rows', '<tr><td>1'],
    ['paragraphs', '<p>一、甲'],
    ['end tags', '</x'],
    ['references', '&#0'],
  ])(
    'a megabyte of %s is read',
    (_, unit) => {
      expect(readHtml(unit.repeat(Math.ceil(1_000_000 / unit.length))).type).toBe('root');
    },
    60_000,
  );
});
