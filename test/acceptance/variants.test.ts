import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkFile, checkOptions } from '../../src/index.js';
import { line, misplaced, parts } from './material.js';

/** One made-up report as offices, sites and converters hand it on; and with the faults that officials make. */

const clean = readFileSync(new URL('../fixtures/reports/county-2023.txt', import.meta.url), 'utf8');
const options = checkOptions(parts.rules);

type Change = (text: string) => string;

const swap =
  (...pairs: readonly (readonly [string, string])[]): Change =>
  (text) =>
    pairs.reduce((changed, [from, to]) => {
      if (!changed.includes(from)) throw new Error(`the report does not hold ${from}`);
      return changed.replace(from, () => to);
    }, text);

/** Rows of the forms alone. */
const rows =
  (change: (cells: string[]) => string): Change =>
  (text) =>
    text.replace(/^.* \|$/gm, (row) =>
      change(
        row
          .slice(0, -2)
          .split(' | ')
          .map((cell) => cell.trim()),
      ),
    );

const html: Change = (text) =>
  `<html><head><meta charset="utf-8"><title>青禾县人民政府</title></head><body>${text
    .replace(
      /((?:^.* \|$\n)+)/gm,
      (table) =>
        `<table>${table.replace(/^(.*) \|$\n/gm, (_, cells: string) => `<tr><td>${cells.split(' | ').join('</td><td>')}</td></tr>`)}</table>\n`,
    )
    .replace(/^(?!<table>)(.+)$/gm, '<p>$1</p>')}</body></html>`;

const title = '青禾县人民政府2023年政府信息公开工作年度报告';
const numerals = '一二三四五六';
const contents = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const topHeading = /^([一二三四五六])、(?=总体|主动|收到|政府信息|存在|其他)/gm;

const cleanVariants: readonly (readonly [name: string, change: Change, file?: string])[] = [
  ['title over three lines', swap([title, '青禾县人民政府\n2023年政府信息公开\n工作年度报告'])],
  [
    'title twice, with the chrome of a page',
    swap([title, `${title}\n发布时间：2024-01-26 来源：县政府办公室 浏览次数：12 字号：[大 中 小]\n${title}`]),
  ],
  ['title with the year doubled', swap(['2023年政府信息公开工作', '2023年度政府信息公开工作'])],
  ['title with the year in front', swap([title, '2023年度青禾县人民政府政府信息公开工作年度报告'])],
  ['title in Chinese numerals', swap([title, '青禾县人民政府二〇二三年政府信息公开工作年度报告'])],
  [
    'title with spaces between its characters',
    swap([title, `${Array.from('青禾县人民政府').join(' ')}\n${Array.from('2023年政府信息公开工作年度报告').join(' ')}`]),
  ],
  [
    'a table of contents',
    (text) => text.replace('\n', `\n目  录\n${contents.map((heading, index) => `${heading}…………${String(index + 1)}`).join('\n')}\n`),
  ],
  ['a table of contents without pages', (text) => text.replace('\n', `\n目录\n${contents.join('\n')}\n`)],
  ['the parts listed in the preamble with their marks', swap(['编制。', `编制，包括：${contents.join('；')}。`])],
  ['signature beneath the title', swap([title, `${title}\n（2024年1月26日）`])],
  ['spaces inside marks', swap(['一、总体', '一 、 总体'], ['五、存在', '五、 存在'])],
  ['headings end with a stop', swap(['一、总体情况\n', '一、总体情况。\n'], ['六、其他需要报告的事项\n', '六、其他需要报告的事项：\n'])],
  [
    'headings glued to their sentence',
    swap(['（一）主动公开情况\n', '（一）主动公开情况。'], ['六、其他需要报告的事项\n', '六、其他需要报告的事项 ']),
  ],
  [
    'second level in figures',
    (text) => text.replace(/^（([一二三四五])）/gm, (_, mark: string) => `${String(numerals.indexOf(mark) + 1)}.`),
  ],
  ['headings without marks', (text) => text.replace(topHeading, '')],
  ['marks in figures', (text) => text.replace(topHeading, (_, mark: string) => `${String(numerals.indexOf(mark) + 1)}、`)],
  ['marks as parts', (text) => text.replace(topHeading, '第$1部分 ')],
  [
    'accepted wordings',
    swap(
      ['五、存在的主要问题及改进情况', '五、政府信息公开工作存在的主要问题及改进情况'],
      ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ),
  ],
  [
    'the outline declared, its names with the mark of enumeration in them',
    swap([
      '编制。',
      '编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。',
    ]),
  ],
  [
    'two complete runs of 一是',
    swap([
      '部分乡镇的栏目更新偏慢',
      '一是更新偏慢；二是解读偏少；三是人手不足。针对问题，一是通报；二是培训；三是配齐人员。部分乡镇的栏目更新偏慢',
    ]),
  ],
  [
    'sentences before and after the forms',
    swap(['第二十条第（一）项 |', '具体情况如下表：\n第二十条第（一）项 |'], ['五、存在的主要', '注：含上年结转数量。\n五、存在的主要']),
  ],
  [
    'chrome before and after',
    (text) =>
      `当前位置：首页 > 政府信息公开 > 年报\n索引号：000014349/2024-00459 发布机构：青禾县人民政府\n${text}分享到：\n【打印】【关闭】\n`,
  ],
  ['an annex named at the end', (text) => `${text}附件：青禾县政府信息公开指南\n`],
  [
    'wrapped at 28 characters, with page marks',
    (text) => text.replace(/^[^|\n]{29,}$/gm, (long) => long.replace(/(.{28})(?=.)/g, '$1\n')).replace('（四）政府', '- 1 -\n（四）政府'),
  ],
  ['cells parted by tabs', rows((cells) => cells.join('\t'))],
  ['cells parted by the bars of boxes', rows((cells) => `${cells.join(' │ ')} │`)],
  ['cells parted by spaces', rows((cells) => cells.join('   '))],
  ['cells with a bar on both sides', rows((cells) => `| ${cells.join(' | ')} |`)],
  ['an empty column in every row', rows((cells) => `${cells.join(' | ')} | |`)],
  ['a cell a line, with a bar', rows((cells) => cells.map((cell) => `${cell} |`).join('\n'))],
  ['a cell a line, bars between', rows((cells) => cells.join('\n|\n'))],
  ['a cell a line, blank lines between', rows((cells) => cells.join('\n\n'))],
  ['merged cells as bars', rows((cells) => `${cells.join(' | ')} |||`)],
  [
    'a page break in form three, its head repeated',
    (text) =>
      text
        .replace(/((?:^.*\n){3})((?:^.*\n){8})/m, '$1$2')
        .replace(
          '（四）无法提供 |',
          '- 3 -\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |\n自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n（四）无法提供 |',
        ),
  ],
  ['notes inside a cell', swap(['行政规范性文件 | 6 |', '行政规范性文件 | 6（其中修订1件） |'])],
  [
    'captions over the forms',
    swap(
      ['第二十条第（一）项 |', '表1 主动公开政府信息情况\n第二十条第（一）项 |'],
      ['（本列', '表2 收到和处理政府信息公开申请情况\n（本列'],
    ),
  ],
  ['a page', html, '报告.html'],
  [
    'a page, a space that does not break in every cell',
    (text) =>
      html(text)
        .replace(/<td>/g, '<td>&nbsp;')
        .replace(/<\/td>/g, '&nbsp;</td>'),
    '报告.html',
  ],
  [
    'a page, every character in a span',
    (text) => html(text).replace(/(?<=>)[^<>\n]+(?=<)/g, (words) => Array.from(words, (character) => `<span>${character}</span>`).join('')),
    '报告.html',
  ],
  [
    'a page whose cells hold paragraphs of Word',
    (text) => html(text).replace(/<td>([^<]*)<\/td>/g, '<td><p class=MsoNormal><span lang=EN-US>$1<o:p></o:p></span></p></td>'),
    '报告.html',
  ],
  ['a page without closing tags', (text) => html(text).replace(/<\/(td|tr|p)>/g, ''), '报告.html'],
  [
    'a page inside a layout of tables',
    (text) =>
      html(text)
        .replace('<body>', '<body><table><tr><td>首页</td><td>政务公开</td></tr><tr><td colspan=2>')
        .replace('</body>', '</td></tr></table></body>'),
    '报告.html',
  ],
];

describe('clean whatever its form', () => {
  test.each(cleanVariants)('%s', async (_name, change, file = '报告.txt') => {
    const { findings, relations, report } = await checkFile(parts, file, new TextEncoder().encode(change(clean)), options);
    expect(findings.map(line)).toEqual([]);
    expect(relations).toMatchObject({ checked: 42, held: 42 });
    expect(report).toMatchObject({ year: 2023, edition: '2021', agencyKind: 'government' });
  });
});

/** What is found: `rule level line`, and words of the message. */
const faults: readonly (readonly [name: string, change: Change, found: readonly string[], says?: string])[] = [
  ['section six missing', (text) => text.replace(/六、其他[^]*?。\n/, ''), ['section-required error 69'], '其他需要报告的事项'],
  ['form three missing', (text) => text.replace(/（本列[^]*?(?=四、政府)/, '（表格略）\n'), ['table-required error 29']],
  [
    'nothing under a heading',
    swap(['本机关按照《政府信息公开信息处理费管理办法》收取信息处理费的情况：本年度未收取信息处理费。\n', '']),
    ['section-not-empty error 68'],
  ],
  [
    'a seventh part',
    swap(['六、其他需要报告的事项\n', '六、其他需要报告的事项\n无。\n七、2024年工作思路\n']),
    ['section-extra warning 70'],
    '2024年工作思路',
  ],
  ['five parts declared', swap(['编制。', '编制，由总体情况、主动公开政府信息情况等五部分组成。']), ['outline-declared error 2'], '5'],
  ['a number twice', swap(['（三）政府信息管理情况', '（二）政府信息管理情况']), ['heading-numbering warning 8']],
  ['一是 and then 三是', swap(['部分乡镇的栏目更新偏慢，', '一是部分乡镇更新偏慢；三是']), ['heading-numbering warning 65']],
  ['a heading misspelt', swap(['行政复议、行政诉讼情况', '行政复义、行政诉讼情况']), ['section-title warning 58']],
  ['blank cells', swap(['5.属于三类内部事务信息 | 2 | 0 | 0', '5.属于三类内部事务信息 | 2 |  | ']), ['table-cell-blank warning 41']],
  ['marks for 0', swap(['规章 | 0 | 0 | 0', '规章 | / | — | 无']), ['table-cell-blank warning 17']],
  ['a unit in a cell', swap(['行政许可 | 18435', '行政许可 | 18435件']), ['table-cell-number error 21'], '18435件'],
  ['full-width digits', swap(['行政许可 | 18435', '行政许可 | １８４３５']), ['table-cell-number warning 21']],
  ['a negative count', swap(['行政处罚 | 2764', '行政处罚 | -2764']), ['table-cell-number error 24'], '-2764'],
  ['a fraction', swap(['行政强制 | 187', '行政强制 | 187.5']), ['table-cell-number error 25'], '187.5'],
  ['digits with a space between', swap(['行政许可 | 18435', '行政许可 | 184 35']), ['table-cell-number review 21'], '184 35'],
  ['words in a cell', swap(['行政许可 | 18435', '行政许可 | 见附件']), ['table-cell-number error 21'], '见附件'],
  [
    'form four blank',
    swap(['7 | 2 | 1 | 1 | 11 | 3 | 0 | 1 | 0 | 4 | 1 | 0 | 0 | 1 | 2', ' |  |  |  |  |  |  |  |  |  |  |  |  |  | ']),
    ['table-cell-blank warning 62'],
  ],
  ['a row added', swap(['行政强制 | 187 |\n', '行政强制 | 187 |\n行政检查 | 44 |\n']), ['table-labels warning 26'], '行政检查'],
  ['a row missing', (text) => text.replace(/7\.属于行政执法案卷.*\n/, ''), ['table-labels warning 42'], '7.属于行政执法案卷'],
  ['title scrambled', swap(['工作年度报告\n', '工作告年度报\n']), ['report-title warning 1'], '告年度报'],
  ['title without agency', swap([title, '2023年政府信息公开工作年度报告']), ['report-title warning 1']],
  ['doubled marks', swap(['更新偏慢，', '更新偏慢，，']), ['punctuation-doubled warning 65']],
  ['a second report', (text) => `${text}\n${text.replaceAll('青禾县', '云岭县')}`, ['report-single warning 73'], '云岭县'],
  [
    'the total of the totals',
    swap(['（七）总计 | 129 | 10 | 0 | 1 | 3 | 0 | 143', '（七）总计 | 129 | 10 | 0 | 1 | 3 | 0 | 144']),
    ['table-row-sum error 56'],
    '143',
  ],
];

describe('faults of officials', () => {
  test.each(faults)('%s', async (_name, change, found, says = '') => {
    const result = await checkFile(parts, '报告.txt', new TextEncoder().encode(change(clean)), options);
    const { findings } = result;
    expect(misplaced(result)).toEqual([]);
    const actual = findings.map(
      ({ ruleId, severity, kind, line: at }) =>
        `${ruleId ?? ''} ${kind === 'review' ? 'review' : severity === 2 ? 'error' : 'warning'} ${String(at)}`,
    );
    expect({ found: actual, all: findings.map(line) }).toMatchObject({ found });
    expect(findings.map(({ message }) => message).join('\n')).toContain(says);
  });
});
