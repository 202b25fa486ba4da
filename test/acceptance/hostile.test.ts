import { describe, expect, test } from '@jest/globals';
import { checkFile, checkOptions } from '../../src/index.js';
import type { FileResult } from '../../src/types/rule.js';
import { line, misplaced, parts } from './material.js';

/** Whatever the bytes: the check ends, does not throw, and is never silent about a file that is no report. */

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const lone = bytes(...utf8('一、总体情况\n'), 0xed, 0xa0, 0x80, ...utf8('2023年'), 0xed, 0xbf, 0xbf, 0x0a);
const jpeg = bytes(
  0xff,
  0xd8,
  0xff,
  0xe0,
  0x00,
  0x10,
  0x4a,
  0x46,
  0x49,
  0x46,
  0x00,
  0x01,
  ...Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
);
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array.from({ length: 1000 }, (_, index) => (index * 31) % 256));
const noise = Uint8Array.from({ length: 50_000 }, (_, index) => (index * index * 31 + index * 17) % 256);
const nested = `${'<table><tr><td>'.repeat(3000)}一、总体情况${'</td></tr></table>'.repeat(3000)}`;
const headings = Array.from(
  { length: 100_000 },
  (_, index) => `${['一', '二', '三', '四', '五'][index % 5] ?? ''}、第${String(index)}部分`,
).join('\n');

const cases: readonly (readonly [name: string, file: string, content: Uint8Array])[] = [
  ['an empty file', '年度报告.txt', bytes()],
  ['an empty page', '年度报告.html', bytes()],
  ['empty Markdown', '年度报告.md', bytes()],
  ['only a BOM', '年度报告.txt', bytes(0xef, 0xbb, 0xbf)],
  ['only a BOM of UTF-16', '年度报告.txt', bytes(0xff, 0xfe)],
  ['half a unit of UTF-16', '年度报告.txt', bytes(0xff, 0xfe, 0x00)],
  ['only blanks', '年度报告.txt', utf8(' \n\t\n　　\n')],
  ['NUL bytes', '年度报告.txt', new Uint8Array(5000)],
  ['a JPEG named .txt', '年度报告.txt', jpeg],
  ['a JPEG named .html', '年度报告.html', jpeg],
  ['a JPEG named .md', '年度报告.md', jpeg],
  ['a PNG named .txt', '年度报告.txt', png],
  ['noise', '年度报告.txt', noise],
  ['noise named .html', '年度报告.html', noise],
  ['lone surrogates', '年度报告.txt', lone],
  ['one line of 5 MB', '年度报告.txt', utf8('政府信息公开工作年度报告'.repeat(140_000))],
  ['one line of 2 MB of bars', '年度报告.txt', utf8('|'.repeat(2_000_000))],
  ['one line of 2 MB of bars, Markdown', '年度报告.md', utf8('|'.repeat(2_000_000))],
  ['2 MB of digits', '年度报告.txt', utf8('0123456789'.repeat(200_000))],
  [
    '500 KB of digits after a label of a form',
    '年度报告.txt',
    utf8(`三、收到和处理政府信息公开申请情况一、本年新收政府信息公开申请数量${'01'.repeat(250_000)}`),
  ],
  ['2 MB of marks', '年度报告.txt', utf8('一、'.repeat(330_000))],
  ['2 MB of brackets', '年度报告.txt', utf8('（一）'.repeat(220_000))],
  ['2 MB of commas', '年度报告.txt', utf8(',,'.repeat(1_000_000))],
  ['2 MB of spaces in a line', '年度报告.txt', utf8(`一、总体情况${' '.repeat(2_000_000)}。`)],
  ['200,000 blank lines', '年度报告.txt', utf8(`一、总体情况${'\n'.repeat(200_000)}二、主动公开政府信息情况`)],
  ['100,000 headings', '年度报告.txt', utf8(headings)],
  ['20,000 headings, Markdown', '年度报告.md', utf8(headings.slice(0, 200_000).replace(/^/gm, '## '))],
  ['tables nested 3,000 deep', '年度报告.html', utf8(nested)],
  ['elements nested 100,000 deep', '年度报告.html', utf8('<div>'.repeat(100_000))],
  [
    'spans of a thousand million',
    '年度报告.html',
    utf8('<table><tr><td colspan="1000000000" rowspan="1000000000">一、总体情况</td><td>1</td></tr></table>'),
  ],
  [
    'a page of 20,000 wide cells',
    '年度报告.html',
    utf8(`<table>${'<tr><td colspan=1000 rowspan=65534>1</td></tr>'.repeat(20_000)}</table>`),
  ],
  ['tags that never close', '年度报告.html', utf8('<'.repeat(500_000))],
  ['entities that never end', '年度报告.html', utf8('&#x'.repeat(300_000))],
  ['a comment that never ends', '年度报告.html', utf8(`<!--${'-'.repeat(1_000_000)}`)],
  ['quotes nested deep, Markdown', '年度报告.md', utf8('> '.repeat(20_000))],
  ['links that never close, Markdown', '年度报告.md', utf8('['.repeat(100_000))],
  ['stars without end, Markdown', '年度报告.md', utf8('*a_'.repeat(30_000))],
  [
    'lists nested deep, Markdown',
    '年度报告.md',
    utf8(Array.from({ length: 250 }, (_, index) => `${' '.repeat(index * 2)}- 甲`).join('\n')),
  ],
];

const allowed = 20_000;

describe('hostile bytes', () => {
  test.each(cases)(
    '%s',
    async (_name, file, content) => {
      const result = await checkFile(parts, file, content, checkOptions(parts.rules));
      expect(result.findings.length).toBeGreaterThan(0);
      expect(result.findings.length).toBeLessThan(1000);
      expect(failed(result)).toEqual([]);
      expect(misplaced(result)).toEqual([]);
      expect(result.findings.filter(({ message }) => message.length > 2000)).toEqual([]);
    },
    allowed,
  );

  test.each(cases.slice(0, 15))('%s is said to be no report', async (_name, file, content) => {
    const { findings, report } = await checkFile(parts, file, content, checkOptions(parts.rules));
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual(['report-recognised', 2]);
    expect(report).toBeNull();
  });
});

/** Rules and readers that fell over. */
function failed({ findings, outcomes }: FileResult): string[] {
  return [
    ...findings.filter(({ fatal }) => fatal === true).map(line),
    ...outcomes.flatMap((outcome) => (outcome.outcome === 'not-run' ? [`${outcome.rule}: ${outcome.error}`] : [])),
  ];
}

/** Texts about reports that are none; the words are made up. */
const decoys: readonly (readonly [name: string, text: string])[] = [
  [
    'an explanation of a report',
    `《青禾县2023年政府信息公开工作年度报告》解读
发布时间：2024-02-03 来源：县政府办公室
一、编制背景
每年年初，县政府办公室都要把上一年的公开工作写成年度报告。为方便群众了解报告内容，现作如下解读。
二、主要内容
年度报告共六个部分，分别介绍总体情况、主动公开、申请办理、复议诉讼、问题与改进和其他事项。
三、下一步打算
我们会继续听取群众意见，把报告写得更清楚。
`,
  ],
  [
    'a notice to compile reports',
    `关于做好2023年政府信息公开工作年度报告编制和发布工作的通知
各乡镇人民政府，县政府各部门：
为做好2023年度政府信息公开工作年度报告的编制工作，现将有关事项通知如下。
一、编制要求
各单位要按照格式要求逐项填写，不得漏项。
二、报送时间
各单位于2024年1月20日前报送电子版和纸质版，逾期未报的予以通报。
三、联系方式
联系人：县政务公开办公室，电话：0000-1234567。
附件：年度报告格式
青禾县人民政府办公室
2023年12月28日
`,
  ],
  [
    'a model text',
    `政府信息公开工作年度报告范文（通用5篇）
下面是小编为大家整理的政府信息公开工作年度报告范文，仅供参考，欢迎下载。
篇一
一、总体情况
××单位认真落实要求，做好各项工作。
二、主动公开政府信息情况
××单位全年公开信息××条。
篇二
一、总体情况
本单位在上级的指导下开展工作。
`,
  ],
  [
    'a list of reports',
    `首页 > 政府信息公开 > 政府信息公开年报
2023年度 2022年度 2021年度
青禾县财政局2023年政府信息公开工作年度报告 2024-01-15
青禾县教育局2023年政府信息公开工作年度报告 2024-01-16
青禾县水利局2023年政府信息公开工作年度报告 2024-01-16
青禾县民政局2023年政府信息公开工作年度报告 2024-01-17
青禾县林业局2023年政府信息公开工作年度报告 2024-01-18
青禾县审计局2023年政府信息公开工作年度报告 2024-01-19
共6条 第1页 上一页 下一页 尾页
`,
  ],
  [
    'a guide',
    '青禾县政府信息公开指南\n一、公开内容\n本机关主动公开机构职能等信息。\n二、公开方式\n网站、公告栏。\n三、依申请公开\n申请人填写申请表，当面或者邮寄提交。\n',
  ],
  [
    'another annual report',
    '青禾县统计局2023年工作总结\n一、主要工作\n全年完成调查任务。\n二、存在问题\n人手不足。\n三、下一步打算\n加强培训。\n',
  ],
  ['a few words', '今天天气很好。\n'],
  ['a table of figures', '序号,名称,数量\n1,苹果,3\n2,梨,4\n'],
  ['an application form', '政府信息公开申请表\n申请人姓名：\n证件号码：\n联系电话：\n所需政府信息内容描述：\n获取方式：邮寄 / 自取\n'],
];

describe('texts that are no report', () => {
  test.each(decoys)('%s', async (_name, text) => {
    const { findings, report } = await checkFile(parts, '文件.txt', utf8(text), checkOptions(parts.rules, { expected: true }));
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['report-recognised', 2]]);
    expect(report).toBeNull();
  });
});
