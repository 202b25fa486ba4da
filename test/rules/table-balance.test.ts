import rule from '../../src/rules/table-balance.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf, requestsText } from './form-text.js';

const edition = '2021';
const carried = requestsText({ carryOut: [0, 0, 0, 0, 0, 0, 0] });
const both = requestsText({ carryIn: [2, 0, 0, 0, 0, 0, 2] });
const blank = requestsText({ carryOut: ['', 0, 0, 0, 0, 0, ''] });

RuleTester.run(rule, {
  valid: [
    { name: 'in equals out', text: requestsText(), edition },
    { name: 'carried in and handled', text: requestsText({ carryIn: [1, 0, 0, 0, 0, 0, 1], carryOut: [2, 0, 0, 0, 0, 0, 2] }), edition },
    { name: 'the form of 2019', text: requestsText({}, '2019'), edition: '2019' },
    { name: 'a wrong cell that breaks its row too is a matter of rows', text: requestsText({ carryOut: [4, 0, 0, 0, 0, 0, 1] }), edition },
    {
      name: 'nothing carried out, left blank, and it balances',
      text: requestsText({ new: [4, 1, 0, 0, 0, 2, 7], carryOut: ['', '', '', '', '', '', ''] }),
      edition,
    },
    {
      name: 'the statistics form knows no carrying over',
      text: requestsText({ carryOut: [0, 0, 0, 0, 0, 0, 0] }),
      edition: '2014',
      inapplicable: 'edition',
    },
  ],
  invalid: [
    {
      name: 'nothing carried out although one is left: which row is wrong is not told',
      text: carried,
      edition,
      errors: [
        {
          messageId: 'candidates',
          ...placeOf(carried, '（七）总计', 1),
          severity: 'error',
          cells: [],
          section: 'requests',
          data: {
            where: '“自然人”：',
            left: '“一、本年新收政府信息公开申请数量”+“二、上年结转政府信息公开申请数量”',
            leftSum: '5(5+0)',
            right: '“（七）总计”+“四、结转下年度继续办理”',
            rightSum: '4(4+0)',
            difference: 1,
            changes:
              '“一、本年新收政府信息公开申请数量 › 自然人”5→4、“一、本年新收政府信息公开申请数量 › 总计”8→7 / “四、结转下年度继续办理 › 自然人”0→1、“四、结转下年度继续办理 › 总计”0→1',
            count: 2,
          },
        },
      ],
    },
    {
      name: 'two carried in that nobody handled',
      text: both,
      edition,
      errors: [{ messageId: 'candidates', ...placeOf(both, '（七）总计', 1), cells: [] }],
    },
    {
      name: 'carried out left blank: a review',
      text: blank,
      edition,
      errors: [
        {
          messageId: 'undecided',
          line: 29,
          column: 14,
          endLine: 29,
          endColumn: 14,
          kind: 'review',
          reason: 'blank-cell',
          severity: 'warning',
          cells: [],
        },
      ],
    },
  ],
});
