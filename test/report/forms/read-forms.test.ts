import { describe, expect, test } from '@jest/globals';
import { formOf, reportOf, rowOf } from './helpers.js';

const heading = '三、收到和处理政府信息公开申请情况';
const oneALine = (values: string): string => values.split(' ').join('\n\n');

describe('rows bind by their labels', () => {
  test('whatever their order', async () => {
    const form = await formOf(
      'requests',
      `${heading}\n3.要求提供公开出版物 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n2.重复申请 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n1.信访举报投诉类申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n`,
    );
    expect(rowOf(form, 'notProcessed.1')).toBe('1 0 0 0 0 0 1');
    expect(rowOf(form, 'notProcessed.2')).toBe('2 0 0 0 0 0 2');
    expect(rowOf(form, 'notProcessed.3')).toBe('3 0 0 0 0 0 3');
  });

  test('其他 and 总计 by their group', async () => {
    const form = await formOf(
      'requests',
      `${heading}\n自然人 | 法人或其他组织 | 总计 |\n（六）其他处理 | 3.其他 | 4 | 2 | 3 | 2 | 8 | 2 | 21 |\n（七）总计 | 891 | 131 | 95 | 109 | 131 | 175 | 1532 |\n四、结转下年度继续办理 | 9 | 3 | 0 | 1 | 2 | 1 | 16 |`,
    );
    expect(rowOf(form, 'other.3')).toBe('4 2 3 2 8 2 21');
    expect(rowOf(form, 'resultTotal')).toBe('891 131 95 109 131 175 1532');
    expect(form.cells.get('other.3@other')?.text).toBe('2');
  });

  test('a label cut by a line break, with the figures in its middle line', async () => {
    const text = [
      heading,
      '一、本年新收政府信息公开申请数量                  3402     99    0   4    5     1   3511',
      '             2.其他法律行政法规禁止公',
      '结             开                    27      0     0   0    0     0   27',
      '               2、申请人逾期未按收费通知要',
      '     他处理',
      '               求缴纳费用、行政机关不再处理           6         0        0         0        0         0    6',
      '               其政府信息公开申请',
      '    （七）总计                         3375     99    0   4    7     1   3486',
    ].join('\n');
    const form = await formOf('requests', text);
    expect(rowOf(form, 'new')).toBe('3402 99 0 4 5 1 3511');
    expect(rowOf(form, 'denied.2')).toBe('27 0 0 0 0 0 27');
    expect(rowOf(form, 'other.2')).toBe('6 0 0 0 0 0 6');
  });

  test('row labels that look like headings are none', async () => {
    const report = await reportOf(
      `${heading}\n一、本年新收政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n四、结转下年度继续办理\n1\n0\n0\n0\n0\n0\n1\n`,
    );
    expect(report.sections.map((section) => section.id)).toEqual(['requests']);
    expect(report.forms[0]?.cells.size).toBe(21);
  });
});

describe('rows whose labels were torn off', () => {
  test('are placed where exactly as many are free (Huai’an 2024, pdftotext)', async () => {
    const text = `${heading}\n二、上年结转政府信息公开申请数量\n\n${oneALine('34 0 0 0 0 0 34')}\n\n${oneALine('1288 21 0 0 50 3 1362')}\n\n${oneALine('447 7 0 0 0 0 454')}\n\n1.属于国家秘密\n\n${oneALine('2 0 0 0 0 0 2')}\n\n（一）予以公开\n（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）\n`;
    const form = await formOf('requests', text);
    expect(rowOf(form, 'granted')).toBe('1288 21 0 0 50 3 1362');
    expect(rowOf(form, 'partial')).toBe('447 7 0 0 0 0 454');
    expect(form.unreadable).toEqual([]);
  });

  test('are left to a person where one is too many', async () => {
    const text = `${heading}\n二、上年结转政府信息公开申请数量\n\n${oneALine('34 0 0 0 0 0 34')}\n\n${oneALine('1 0 0 0 0 0 1')}\n\n1.属于国家秘密\n\n${oneALine('2 0 0 0 0 0 2')}\n`;
    const form = await formOf('requests', text);
    expect(form.cells.has('granted@natural')).toBe(false);
    expect(form.unreadable.map((part) => part.reason)).toContain('ambiguous-table');
  });

  test('are withdrawn where a sum speaks against them', async () => {
    const text = `${heading}\n二、上年结转政府信息公开申请数量\n\n${oneALine('34 0 0 0 0 0 34')}\n\n${oneALine('1288 21 0 0 50 3 9999')}\n\n${oneALine('447 7 0 0 0 0 454')}\n\n1.属于国家秘密\n\n${oneALine('2 0 0 0 0 0 2')}\n\n（一）予以公开\n（二）部分公开\n`;
    const form = await formOf('requests', text);
    expect(form.cells.has('granted@natural')).toBe(false);
    expect(form.cells.has('partial@natural')).toBe(false);
    expect(rowOf(form, 'denied.1')).toBe('2 0 0 0 0 0 2');
  });

  test('columns printed one after the other are turned back into rows', async () => {
    const column = (top: string, bottom: string): string => `${top}\n${bottom}\n`;
    const text = `${heading}\n（五）不予处理\n4.无正当理由大量反复申请\n\n${oneALine('0 0 0 0 0 0 0')}\n\n（七）总计\n\n${[column('1', '21'), column('0', '0'), column('0', '0'), column('0', '0'), column('0', '0'), column('0', '0'), column('1', '21')].join('\n')}\n四、结转下年度继续办理\n\n${oneALine('5 0 0 0 0 0 5')}\n`;
    const form = await formOf('requests', text);
    // Two rows share the label; only that of 总计 is printed, so which they are stays open.
    expect(rowOf(form, 'carryOut')).toBe('5 0 0 0 0 0 5');
    expect(form.cells.has('notProcessed.5@natural')).toBe(false);
  });
});

describe('run-together digits', () => {
  test('are cut by the row sum (Pingtan 2023)', async () => {
    const form = await formOf(
      'requests',
      `${heading}（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量801000081二、上年结转政府信息公开申请数量0000000`,
    );
    expect(rowOf(form, 'new')).toBe('80 1 0 0 0 0 81');
    expect(rowOf(form, 'carryIn')).toBe('0 0 0 0 0 0 0');
  });

  test('are taken as they stand where bars part them', async () => {
    const form = await formOf(
      'disclosure',
      `一、总体情况 ${'本局按照规定推进公开工作。'.repeat(30)}二、主动公开政府信息情况 第二十条第（一）项 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 规章 | 0 | 0 | 0 | 行政规范性文件 | 2 | 1 | 15 | 第二十条第（五）项 | 信息内容 | 本年处理决定数量 | 行政许可 | 346 |`,
    );
    expect(rowOf(form, 'a1.norm')).toBe('2 1 15');
    expect(rowOf(form, 'a5.license')).toBe('346');
  });

  test('keep the digit that begins the next label', async () => {
    const form = await formOf(
      'requests',
      `${heading}一、本年新收政府信息公开申请数量801000081（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开00000003.危及“三安全一稳定”1000001`,
    );
    expect(rowOf(form, 'denied.1')).toBe('0 0 0 0 0 0 0');
    expect(rowOf(form, 'denied.3')).toBe('1 0 0 0 0 0 1');
  });

  test('stay unread where nothing decides (two splits of 13575394432.52 fit)', async () => {
    const form = await formOf(
      'disclosure',
      '二、主动公开政府信息情况 第二十条第（一）项信息内容本年新制作数量本年新公开数量对外公开总数量规章000规范性文件898989第二十条第（九）项信息内容采购项目数量采购总金额政府集中采购13575394432.52元',
      '2019',
    );
    expect(rowOf(form, 'a1.rules')).toBe('0 0 0');
    expect(form.unreadable.map((part) => [part.reason, part.text])).toEqual([
      ['unreadable-number', '898989'],
      ['unreadable-number', '13575394432.52'],
    ]);
  });
});

describe('the form of cases', () => {
  const disputes = '四、政府信息公开行政复议、行政诉讼情况';
  const head =
    '行政复议\n\n行政诉讼\n未经复议直接起诉\n\n复议后起诉\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n';

  test('fifteen values in a row', async () => {
    const form = await formOf('disputes', `${disputes}\n${head}总计\n40 | 0 | 10 | 5 | 55 | 2 | 0 | 4 | 6 | 12 | 6 | 0 | 9 | 7 | 22 |\n`);
    expect(rowOf(form, 'count')).toBe('40 0 10 5 55 2 0 4 6 12 6 0 9 7 22');
  });

  test('fourteen, the last label, and the last value (Hongze 2023)', async () => {
    const form = await formOf('disputes', `${disputes}\n${head}\n${oneALine('10 1 0 0 0 0 0 0 0 0 5 0 0 0')}\n\n总计\n\n0\n`);
    expect(form.cells.get('count@review.maintain')?.value).toBe('10');
    expect(form.cells.get('count@afterReview.maintain')?.value).toBe('5');
    expect(form.cells.get('count@afterReview.total')?.value).toBe('0');
  });

  test('groups out of order are not guessed at (Huai’an 2024, pdftotext)', async () => {
    const form = await formOf(
      'disputes',
      `${disputes}\n行政复议\n行政诉讼\n未经复议直接起诉\n结果\n维持\n总计\n\n${oneALine('72 64 178 37')}\n\n复议后起诉\n\n${oneALine('12 1 1 6')}\n\n总计\n\n351\n\n维持\n\n${oneALine('13 4 8 1 26')}\n\n总计\n\n20\n`,
    );
    expect(form.cells.size).toBe(0);
    expect(form.unreadable.map((part) => part.reason)).toEqual(['ambiguous-table']);
  });

  test('a table for each group', async () => {
    const group = (name: string, values: string): string =>
      `${name}\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n${values.split(' ').join(' | ')} |\n`;
    const form = await formOf(
      'disputes',
      `${disputes}\n${group('行政诉讼（复议后起诉）', '8 0 1 1 10')}${group('行政复议', '27 10 9 15 61')}${group('行政诉讼（未经复议直接起诉）', '3 0 0 0 3')}`,
    );
    expect(form.cells.get('count@review.total')?.value).toBe('61');
    expect(form.cells.get('count@direct.total')?.value).toBe('3');
    expect(form.cells.get('count@afterReview.total')?.value).toBe('10');
  });
});

describe('labels that differ', () => {
  test('an unsplit （六）其他处理 takes the place of its rows', async () => {
    const form = await formOf(
      'requests',
      `${heading}\n（五）不予处理 | 2.重复申请 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n（六）其他处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n（七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |`,
    );
    expect([...form.merged]).toEqual([['other', ['other.1', 'other.2', 'other.3']]]);
    expect(rowOf(form, 'other')).toBe('1 0 0 0 0 0 1');
    expect(form.labelFaults.filter((fault) => fault.kind === 'unsplit').map((fault) => fault.actual)).toEqual(['（六）其他处理']);
  });

  test('a misprint is read and named', async () => {
    const form = await formOf(
      'requests',
      `${heading}\n1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n2.其他法律行政止公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n3.危及三安全一稳定 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`,
    );
    expect(rowOf(form, 'denied.2')).toBe('1 0 0 0 0 0 1');
    expect(form.labelFaults.filter((fault) => fault.kind === 'renamed').map((fault) => [fault.expected, fault.actual])).toEqual([
      ['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'],
    ]);
  });

  test('a label of other words in the place of a row, and of a group, is named', async () => {
    const row = (label: string): string => `${label} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n`;
    const form = await formOf(
      'requests',
      `${heading}\n${row('（四）无法公开 | 1.本机关不掌握相关政府信息')}${row('2.没有现成信息需要另行制作')}${row('3.补正后申请内容仍不明确')}${row('（五）不予处理 | 1.信访举报投诉类申请')}${row('2.多次申请')}${row('3.要求提供公开出版物')}`,
    );
    expect(rowOf(form, 'notProcessed.2')).toBe('0 0 0 0 0 0 0');
    expect(form.labelFaults.filter((fault) => fault.kind === 'renamed').map((fault) => [fault.expected, fault.actual])).toEqual([
      ['2.重复申请', '2.多次申请'],
      ['（四）无法提供', '（四）无法公开'],
    ]);
  });

  test('an empty column of the conversion is no column of the form', async () => {
    const form = await formOf(
      'requests',
      `${heading}\n1.属于国家秘密 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n2.其他法律行政法规禁止公开 | | 0 | 0 | | 0 | 0 | 0 | 0 |\n3.危及三安全一稳定 | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`,
    );
    expect(rowOf(form, 'denied.1')).toBe('1 0 0 0 0 0 1');
  });

  test('the form of another edition is recognised as such', async () => {
    const report = await reportOf(
      '二、主动公开政府信息情况\n第二十条第（一）项 |\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n规章 | 0 | 0 | 0 |\n规范性文件 | 1 | 2 | 3 |\n第二十条第（五）项 |\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 3 | -1 | 5 |\n',
    );
    expect(report.forms.map((form) => [form.id, form.edition])).toEqual([['disclosure', '2019']]);
    expect(report.forms[0]?.cells.get('a5.license@delta')).toMatchObject({ value: '-1', faults: [] });
  });
});

describe('positions', () => {
  test('a cell points at its own characters', async () => {
    const text = `${heading}\n一、本年新收政府信息公开申请数量 | 893 | 133 | 95 | 110 | 132 | 176 | 1539 |\n二、上年结转政府信息公开申请数量 | 7 | 1 | 0 | 0 | 1 | 0 | 9 |\n四、结转下年度继续办理 | 7 | 1 | 0 | 0 | 1 | 0 | 9 |\n`;
    const report = await reportOf(text);
    const cell = report.forms[0]?.cells.get('new@total');
    expect(text.slice(cell?.range[0], cell?.range[1])).toBe('1539');
    expect(cell?.place).toBe('三、收到和处理政府信息公开申请情况 › 表 › 一、本年新收政府信息公开申请数量 › 总计');
  });
});

describe('columns bind by the table head where it stands above them', () => {
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const page = (rows: readonly string[]): string => `<p>${heading}</p><table>${rows.join('')}</table>`;
  const head = ['申请人情况', '总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

  test('in another order', async () => {
    const form = await formOf(
      'requests',
      page([
        row(head),
        row(['一、本年新收政府信息公开申请数量', '12', '5', '3', '1', '1', '1', '1']),
        row(['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0']),
      ]),
      '2021',
      'a.html',
    );
    expect(form.cells.get('new@total')?.text).toBe('12');
    expect(form.cells.get('new@natural')?.text).toBe('5');
    expect(form.cells.get('new@other')?.text).toBe('1');
  });

  test('with one column missing', async () => {
    const form = await formOf(
      'requests',
      page([
        row(head.filter((label) => label !== '科研机构')),
        row(['一、本年新收政府信息公开申请数量', '12', '5', '3', '2', '1', '1']),
        row(['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0']),
      ]),
      '2021',
      'a.html',
    );
    expect(form.cells.get('new@social')?.text).toBe('2');
    expect(form.cells.has('new@research')).toBe(false);
    expect(form.labelFaults.filter((fault) => fault.kind === 'missing-column').map((fault) => fault.expected)).toEqual(['科研机构']);
  });
});

describe('forms that are not whole', () => {
  test('a form of cases with one group of columns', async () => {
    const form = await formOf(
      'disputes',
      '四、政府信息公开行政复议、行政诉讼情况\n行政复议 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n3 | 1 | 0 | 0 | 4 |\n',
    );
    expect(rowOf(form, 'count')).toBe('3 1 0 0 4');
    expect(form.labelFaults.map((fault) => [fault.kind, fault.expected])).toEqual([
      ['missing-column', '未经复议直接起诉'],
      ['missing-column', '复议后起诉'],
    ]);
  });

  test('the head of a table alone is no table', async () => {
    const report = await reportOf(
      `${heading}\n申请人情况 |\n自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n`,
    );
    expect(report.forms).toEqual([]);
  });

  test('row labels without figures are a table whose figures were lost', async () => {
    const form = await formOf(
      'requests',
      `${heading}\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（七）总计\n四、结转下年度继续办理\n`,
    );
    expect(form.unreadable.map((part) => part.reason)).toEqual(['table-not-in-text']);
  });

  test('rows of another form under the same heading are not this form’s', async () => {
    const report = await reportOf(
      '二、主动公开政府信息情况\n第二十条第（五）项 |\n信息内容 | 本年处理决定数量 |\n行政许可 | 346 |\n一、本年新收政府信息公开申请数量 | 12 | 2 | 0 | 0 | 0 | 0 | 14 |\n二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n（七）总计 | 12 | 2 | 0 | 0 | 0 | 0 | 14 |\n四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n',
    );
    expect(report.forms.map((form) => [form.id, form.labelFaults.filter((fault) => fault.kind === 'added-row')])).toEqual([
      ['disclosure', []],
      ['requests', []],
    ]);
  });
});

describe('separators of other kinds', () => {
  test.each(['│', ',', '；'])('%s between label and values', async (mark) => {
    const line = (words: string): string => words.split(' ').join(mark);
    const form = await formOf(
      'requests',
      `${heading}\n${line('一、本年新收政府信息公开申请数量 12 2 0 0 0 0 14')}\n${line('二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1')}\n`,
    );
    expect(rowOf(form, 'new')).toBe('12 2 0 0 0 0 14');
    expect(rowOf(form, 'carryIn')).toBe('1 0 0 0 0 0 1');
  });
});

describe('nothing is passed over in silence', () => {
  const disputes =
    '四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |\n';

  test('a blank row of cases is fifteen blank cells', async () => {
    const form = await formOf('disputes', `${disputes}${' | '.repeat(15)}\n`);
    expect([...form.cells.values()].map((cell) => cell.kind)).toEqual(Array.from({ length: 15 }, () => 'blank'));
  });

  test('a form of cases without a row of values cannot be read', async () => {
    const form = await formOf('disputes', disputes);
    expect(form.unreadable.map((part) => [part.reason, part.cells.length])).toEqual([['table-not-in-text', 15]]);
  });

  test('a number behind the row is none of its values (lines pasted with their numbers)', async () => {
    const form = await formOf('disputes', `${disputes}  57  3 | 1 | 0 | 0 | 4 | 1 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 0 | 0 |\n  58\n`);
    expect(form.cells.size).toBe(0);
    expect(form.unreadable).toHaveLength(1);
  });

  test.each([
    ['增1', '1'],
    ['减 2', '-2'],
    ['↓3', '-3'],
    ['+4', '4'],
  ])('a change written %s is %s', async (written, value) => {
    const form = await formOf(
      'disclosure',
      `二、主动公开政府信息情况\n第二十条第（五）项 |\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 3 | ${written} | 5 |\n`,
      '2019',
    );
    expect(form.cells.get('a5.license@delta')).toMatchObject({ value, faults: [] });
  });
});
