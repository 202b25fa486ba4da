import rule from '../../src/rules/unknown-directive-rule.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

new RuleTester().run(rule, {
  valid: [
    { name: 'no directive', text: '一、总体情况\n正文。\n', inapplicable: 'no-such-part' },
    '// gklint-disable report-year, unknown-directive-rule -- 甲\n一、总体情况\n',
    '// gklint-disable\n一、总体情况\n// gklint-enable report-year\n',
    { name: 'prose that names one is none', text: '注释gklint-disabel无效。\n// gklint-disable-line\n' },
    { name: 'an address is no comment', text: '见 http://gklint-disabel/a\n// gklint-disable-line\n' },
  ],
  invalid: [
    {
      text: '// gklint-disable-next-line table-row-sums, 不存在的规则 -- 甲\n一、总体情况\n',
      errors: [
        {
          messageId: 'ruleNear',
          line: 1,
          column: 29,
          endLine: 1,
          endColumn: 43,
          severity: 'error',
          message: '停用注释中的规则“table-row-sums”不存在，是否为“table-row-sum”',
        },
        { messageId: 'rule', line: 1, column: 45, endLine: 1, endColumn: 51, severity: 'error', data: { name: '不存在的规则' } },
      ],
    },
    {
      name: 'of enable too',
      text: '一、总体情况\n// gklint-enable report-yaer\n',
      errors: [
        { messageId: 'ruleNear', line: 2, column: 18, endLine: 2, endColumn: 29, data: { name: 'report-yaer', nearest: 'report-year' } },
      ],
    },
    {
      name: 'the word itself',
      text: '// gklint-disabel report-year -- 甲\n<!-- gklint-whatever -->\n',
      errors: [
        {
          messageId: 'wordNear',
          line: 1,
          column: 4,
          endLine: 1,
          endColumn: 18,
          data: { name: 'gklint-disabel', nearest: 'gklint-disable' },
        },
        { messageId: 'word', line: 2, column: 6, endLine: 2, endColumn: 21, severity: 'error' },
      ],
    },
    {
      name: 'one that speaks of all does not hide it',
      text: '// gklint-disable -- 甲\n// gklint-disable-next-line nothing-such -- 乙\n',
      errors: [{ messageId: 'rule', line: 2, column: 29, endLine: 2, endColumn: 41, data: { name: 'nothing-such' } }],
    },
  ],
});
