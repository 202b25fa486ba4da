import rule from '../../src/rules/no-mojibake.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'a question', text: '公开了吗?没有(待办)。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'the heading of a mirrored page',
      text: '六,、因信息公開申請?zhí)崞鹦姓?fù)議、行政訴訟情況\n',
      errors: [
        {
          messageId: 'garbled',
          line: 1,
          column: 11,
          endLine: 1,
          endColumn: 23,
          severity: 'warning',
          data: { count: 1, examples: '“?zhí)崞鹦姓?fù)”' },
        },
      ],
    },
    {
      name: 'replacement characters',
      text: '公开\ufffd\ufffd信息12条，\ufffd其中。\n',
      errors: [
        {
          messageId: 'garbled',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 5,
          related: ['1:11'],
          data: { count: 2, examples: '“\ufffd\ufffd”“\ufffd”' },
        },
      ],
    },
    { name: '锟斤拷', text: '公开锟斤拷锟斤拷信息。\n', errors: [{ messageId: 'garbled', line: 1, column: 3, endLine: 1, endColumn: 9 }] },
  ],
});
