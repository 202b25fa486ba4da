import rule from '../../src/rules/unused-directive.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

const doubled = '落实到位,。';

new RuleTester().run(rule, {
  valid: [
    { name: 'no directive', text: '一、总体情况\n正文。\n', inapplicable: 'no-such-part' },
    `一、总体情况\n// gklint-disable-next-line punctuation-doubled -- 甲\n${doubled}\n`,
    `一、总体情况\n// gklint-disable-next-line -- 甲\n\n${doubled}\n`,
    `一、总体情况\n${doubled} // gklint-disable-line punctuation-doubled -- 甲\n`,
    `一、总体情况\n// gklint-disable punctuation-doubled -- 甲\n正文。\n${doubled}\n// gklint-enable punctuation-doubled\n`,
    `一、总体情况\n${doubled}\n// gklint-disable-file punctuation-doubled -- 甲\n`,
    {
      name: 'two above one line',
      text: `// gklint-disable-next-line punctuation-doubled -- 甲\n// gklint-disable-next-line -- 乙\n${doubled}\n`,
    },
    { format: 'md', text: `# 一、总体情况\n\n<!-- gklint-disable-next-line punctuation-doubled -- 甲 -->\n${doubled}\n` },
    {
      format: 'html',
      text: `<html><body><p>一、总体情况</p><!-- gklint-disable punctuation-doubled -- 甲 --><p>${doubled}</p></body></html>`,
    },
    { name: 'unknown names are the matter of another rule', text: '一、总体情况\n// gklint-disable no-such-rule -- 甲\n' },
  ],
  invalid: [
    {
      name: 'all rules',
      text: `一、总体情况\n// gklint-disable-next-line -- 甲\n正文。\n`,
      errors: [{ messageId: 'all', line: 2, column: 1, endLine: 2, endColumn: 33, severity: 'warning' }],
      output: '一、总体情况\n正文。\n',
    },
    {
      name: 'all that are named',
      text: `一、总体情况\r\n  // gklint-disable table-row-sum, table-balance -- 甲\r\n正文。`,
      errors: [
        {
          messageId: 'rules',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 54,
          message: '停用注释“gklint-disable”没有停用任何问题（没有报告 table-row-sum、table-balance 的问题），建议删除',
        },
      ],
      output: '一、总体情况\r\n正文。',
    },
    {
      name: 'one of those that are named',
      text: `一、总体情况\n// gklint-disable-next-line table-row-sum, punctuation-doubled, table-balance -- 甲\n${doubled}\n`,
      errors: [
        { messageId: 'rule', line: 2, column: 29, endLine: 2, endColumn: 42, data: { rule: 'table-row-sum' } },
        { messageId: 'rule', line: 2, column: 65, endLine: 2, endColumn: 78, data: { rule: 'table-balance' } },
      ],
      output: `一、总体情况\n// gklint-disable-next-line punctuation-doubled -- 甲\n${doubled}\n`,
    },
    {
      name: 'a line alone has nothing on it',
      text: `一、总体情况\n${doubled}\n// gklint-disable-line punctuation-doubled -- 甲\n`,
      errors: [{ messageId: 'rules', line: 3, column: 1, endLine: 3, endColumn: 48 }],
      output: `一、总体情况\n${doubled}\n`,
    },
    {
      name: 'at the end of a line',
      text: `一、总体情况 // gklint-disable-line punctuation-doubled -- 甲\n${doubled}\n`,
      errors: [{ messageId: 'rules', line: 1, column: 8, endLine: 1, endColumn: 55 }],
      output: `一、总体情况\n${doubled}\n`,
    },
    {
      name: 'ended before what it would suppress',
      text: `// gklint-disable punctuation-doubled -- 甲\n一、总体情况\n// gklint-enable\n${doubled}\n`,
      errors: [{ messageId: 'rules', line: 1, column: 1, endLine: 1, endColumn: 43 }],
      output: `一、总体情况\n// gklint-enable\n${doubled}\n`,
    },
    {
      name: 'nothing to enable',
      text: `一、总体情况\n// gklint-enable\n正文。\n// gklint-disable punctuation-doubled -- 甲\n// gklint-enable punctuation-doubled, report-year\n${doubled}\n`,
      errors: [
        { messageId: 'enable', line: 2, column: 1, endLine: 2, endColumn: 17 },
        { messageId: 'rules', line: 4, column: 1, endLine: 4, endColumn: 43 },
        { messageId: 'enableRule', line: 5, column: 39, endLine: 5, endColumn: 50, data: { rule: 'report-year' } },
      ],
      output: `一、总体情况\n正文。\n// gklint-enable punctuation-doubled\n${doubled}\n`,
    },
    {
      name: 'one that speaks of all does not hide it',
      text: `// gklint-disable punctuation-doubled -- 甲\n一、总体情况\n// gklint-disable -- 乙\n正文。\n`,
      errors: [
        { messageId: 'rules', line: 1, column: 1, endLine: 1, endColumn: 43 },
        { messageId: 'all', line: 3, column: 1, endLine: 3, endColumn: 23 },
      ],
      output: '一、总体情况\n正文。\n',
    },
  ],
});
