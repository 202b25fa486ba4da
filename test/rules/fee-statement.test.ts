import rule from '../../src/rules/fee-statement.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { requestsText } from './form-text.js';
import { lines, text } from './outline-text.js';

const end = (line: number, column: number): { line: number; column: number; endLine: number; endColumn: number } => ({
  ...{ line, column },
  ...{ endLine: line, endColumn: column },
});
const unpaid = requestsText({ 'other.2': [6, 0, 0, 0, 0, 0, 6], resultTotal: [10, 1, 0, 0, 0, 2, 13] }).trimEnd();
const withUnpaid = (other: string): string => [...lines.slice(0, 5), unpaid, ...lines.slice(9, 12), other, ''].join('\n');

RuleTester.run(rule, {
  valid: [
    { name: 'stated, none', text: text() },
    { name: 'in other words (上海市人民政府办公厅 2025)', text: text({ 13: ['2025 年度本机关未收取信息公开处理费。'] }) },
    {
      name: 'with the amount (淮安 2024)',
      text: text({ 13: ['2024 年，市政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费 3940 元。'] }),
    },
    { name: 'short (平潭 2023)', text: text({ 13: ['2023年，无收取信息处理费情况。'] }) },
    { name: 'no fees at all', text: text({ 13: ['全年未向申请人收取任何费用。'] }) },
    { name: 'beneath a heading of its own', text: text({ 13: ['（一）信息处理费收取情况', '本年度没有。', '（二）其他', '无。'] }) },
    { name: 'in a small table', text: text({ 13: ['项目 | 金额（元） |', '信息处理费 | 0 |'] }) },
    { name: 'requests dropped for unpaid fees, and the fees stated', text: withUnpaid('收取信息处理费共计3940元。') },
    { name: 'the section is not there, which another rule says', text: text({ 12: [], 13: [] }), inapplicable: 'no-such-part' },
    {
      name: '2019: no such duty',
      text: text({ 1: ['清溪县水务局2019年政府信息公开工作年度报告'], 13: ['无。'] }),
      inapplicable: 'edition',
    },
    { name: '2014: no such duty', edition: '2014', text: '六、其他需要报告的事项\n无。\n', inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: '无 is not enough',
      text: text({ 13: ['无其他需要报告的事项。'] }),
      errors: [
        {
          ...end(13, 12),
          messageId: 'absent',
          severity: 'warning',
          kind: 'violation',
          section: 'other',
          message: '“六、其他需要报告的事项”没有写明收取信息处理费情况，建议写明，没有收取的写明“未收取”',
        },
      ],
    },
    {
      name: 'charges that a department collects for other things are something else',
      text: text({ 13: ['按时公开行政事业性收费目录清单。'] }),
      errors: [{ ...end(13, 17), messageId: 'absent' }],
    },
    {
      name: 'the labels of the form say nothing',
      text: [...lines.slice(0, 5), requestsText().trimEnd(), ...lines.slice(9, 12), '无。', ''].join('\n'),
      errors: [{ ...end(38, 3), messageId: 'absent' }],
    },
    {
      name: 'requests were dropped for unpaid fees, and nothing is said',
      text: withUnpaid('无。'),
      errors: [
        {
          ...end(38, 3),
          messageId: 'unpaid',
          related: ['31:65'],
          message:
            '“六、其他需要报告的事项”没有写明收取信息处理费情况，而表格中逾期未缴费、不再处理的申请为 6 件，建议写明发出收费通知和实际收取的情况',
        },
      ],
    },
    {
      name: 'stated in another section: a matter of style',
      text: text({ 3: ['2023年主动公开信息120条。全年未收取信息处理费。'], 13: ['无。'] }),
      errors: [
        {
          messageId: 'elsewhere',
          ...{ line: 3, column: 17, endLine: 3, endColumn: 28 },
          severity: 'warning',
          message: '收取信息处理费情况写在“一、总体情况”，建议写入“六、其他需要报告的事项”',
        },
      ],
    },
  ],
});
