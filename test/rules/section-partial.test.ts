import rule from '../../src/rules/section-partial.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const row = '统 计 指 标 | 单位 | 统计数 |\n四、行政复议数量 | 件 | 0 |\n五、行政诉讼数量 | 件 | 0 |\n';

RuleTester.run(rule, {
  valid: [
    { name: 'a zero statement for both', text: text() },
    { name: 'neither is named: a word is no half', text: text({ 9: ['无。'] }) },
    { name: 'litigation in other words', text: text({ 9: ['行政复议0件；未经复议直接起诉0件，复议后起诉0件。'] }) },
    {
      name: '2014: both in one sentence',
      edition: '2014',
      text: '2018年，我区未发生因政府信息公开事务的行政复议案、行政诉讼案及申诉案。\n',
    },
    { name: '2014: one in the text, the other in the table', edition: '2014', text: `2017年公开10条，未发生行政复议。\n${row}` },
    { name: '2014: the item is missing altogether, which another rule says', edition: '2014', text: '2018年公开信息10条。\n' },
  ],
  invalid: [
    {
      name: '2014: only litigation (Gaoxin district 2018)',
      edition: '2014',
      text: '六、依申请公开情况\n全年收到3件;同意公开2件。未出现行政诉讼案件,未引发上访事件。\n',
      errors: [
        {
          messageId: 'onlyHalf',
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 33,
          severity: 'warning',
          kind: 'violation',
          section: 'disputes',
          data: { title: '因政府信息公开申请行政复议、提起行政诉讼的情况', present: '行政诉讼', absent: '行政复议' },
        },
      ],
    },
    {
      name: '2014: only in the table (Shengsi 2017)',
      edition: '2014',
      text: `2017年，共主动公开政府信息8295条。\n${row}`,
      errors: [
        {
          messageId: 'onlyInTable',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 19,
          kind: 'review',
          reason: 'only-in-table',
          severity: 'warning',
          section: 'disputes',
        },
      ],
    },
    {
      name: '2021: the text of the section speaks of one half and its table is not there',
      text: text({ 9: ['本年被申请行政复议1件，结果维持。'] }),
      errors: [
        {
          messageId: 'onlyHalf',
          line: 9,
          column: 1,
          endLine: 9,
          endColumn: 18,
          section: 'disputes',
          data: { title: '政府信息公开行政复议、行政诉讼情况', present: '行政复议', absent: '行政诉讼' },
        },
      ],
    },
  ],
});
