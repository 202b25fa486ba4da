import rule from '../../src/rules/table-cell-blank.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disputesText, placeOf, requestsText, statisticsText } from './form-text.js';

const edition = '2021';
const dash = disclosureText({ rules: '— | — | 0', coercion: '无' });
const blank = disputesText([1, '', '', '', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const many = requestsText({ carryIn: ['', '', '', '', '', '', ''] });

RuleTester.run(rule, {
  valid: [
    { name: 'every cell has a number', text: `${disclosureText()}${requestsText()}`, edition },
    { name: 'zeros are numbers', text: disputesText(Array.from({ length: 15 }, () => 0)), edition },
    { name: 'the dashes of group rows', text: statisticsText(), edition: '2014' },
    { name: 'no form', text: '二、主动公开政府信息情况\n无。\n', edition, inapplicable: 'no-such-form' },
  ],
  invalid: [
    {
      name: 'dashes and words: once a form',
      text: dash,
      edition,
      errors: [
        {
          messageId: 'blank',
          ...placeOf(dash, '规章', 1),
          severity: 'warning',
          cells: ['disclosure:a1.rules@made', 'disclosure:a1.rules@repealed', 'disclosure:a6.coercion@decisions'],
          section: 'disclosure',
          data: {
            form: '主动公开政府信息情况',
            count: 3,
            cells: '“规章 › 本年制发件数”(—)、“规章 › 本年废止件数”(—)、“行政强制 › 本年处理决定数量”(无)',
          },
          related: [`4:${placeOf(dash, '规章', 2).column}`, `12:${placeOf(dash, '行政强制', 1).column}`],
          suggestions: [{ desc: '3 格全部填 0', output: disclosureText({ rules: '0 | 0 | 0', coercion: '0' }) }],
        },
      ],
    },
    {
      name: 'blanks of form four',
      text: blank,
      edition,
      errors: [
        {
          messageId: 'blank',
          line: 5,
          column: 4,
          endLine: 5,
          endColumn: 4,
          cells: ['disputes:count@review.correct', 'disputes:count@review.other', 'disputes:count@review.pending'],
          message:
            '“政府信息公开行政复议、行政诉讼情况”表有 3 格未填数字：“行政复议 › 结果纠正”、“行政复议 › 其他结果”、“行政复议 › 尚未审结”，建议填写，没有的填 0',
        },
      ],
    },
    {
      name: 'a row of blanks: the first few are named',
      text: many,
      edition,
      errors: [
        {
          messageId: 'blank',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 19,
          data: {
            form: '收到和处理政府信息公开申请情况',
            count: 7,
            cells:
              ['自然人', '商业企业', '科研机构', '社会公益组织']
                .map((column) => `“二、上年结转政府信息公开申请数量 › ${column}”`)
                .join('、') + '…',
          },
        },
      ],
    },
  ],
});
