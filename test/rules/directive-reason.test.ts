import rule from '../../src/rules/directive-reason.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

new RuleTester().run(rule, {
  valid: [
    { name: 'no directive', text: '一、总体情况\n正文。\n', inapplicable: 'no-such-part' },
    '// gklint-disable -- 历史文本\n一、总体情况\n',
    '// gklint-disable-next-line report-year -- 历史文本\n一、总体情况\n',
    { name: 'a Chinese dash', text: '// gklint-disable report-year ——历史文本\n一、总体情况\n' },
    { name: 'no blanks around the dashes', text: '// gklint-disable report-year--历史文本\n一、总体情况\n' },
    { name: 'enable needs none', text: '// gklint-disable -- 历史文本\n一、总体情况\n// gklint-enable\n' },
    { name: 'a word that is none', text: '// gklint-disabled\n一、总体情况\n// gklint-disable -- 甲\n' },
    { format: 'md', text: '<!-- gklint-disable report-year -- 历史文本 -->\n\n# 一、总体情况\n' },
    { format: 'html', text: '<html><body><!-- gklint-disable report-year -- 历史文本 --><p>一、总体情况</p></body></html>' },
  ],
  invalid: [
    {
      name: 'a dash too few: what was meant as the reason is no rule',
      text: '// gklint-disable report-year - 历史文本\n一、总体情况\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 37,
          message: '停用注释“gklint-disable”没有写原因，建议写成“gklint-disable report-year -- 原因”',
        },
      ],
    },
    {
      text: '// gklint-disable\n一、总体情况\n',
      errors: [
        {
          messageId: 'missing',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 18,
          severity: 'warning',
          message: '停用注释“gklint-disable”没有写原因，建议写成“gklint-disable -- 原因”',
        },
      ],
    },
    {
      name: 'dashes without a reason',
      text: '一、总体情况\n// gklint-disable-next-line report-year, report-title --\n正文。\n',
      errors: [
        {
          messageId: 'missing',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 57,
          data: { directive: 'gklint-disable-next-line', example: 'gklint-disable-next-line report-year, report-title -- 原因' },
        },
      ],
    },
    {
      format: 'html',
      text: '<html><body>\n<!-- gklint-disable-file --><p>一、总体情况</p></body></html>',
      errors: [{ messageId: 'missing', line: 2, column: 1, endLine: 2, endColumn: 29 }],
    },
    {
      name: 'one that speaks of all does not hide that it gives no reason',
      text: '// gklint-disable-file\n// gklint-disable -- 甲\n',
      errors: [{ messageId: 'missing', line: 1, column: 1, endLine: 1, endColumn: 23 }],
    },
  ],
});
