import rule from '../../src/rules/template-residue.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'words of ordinary sentences', text: '以文字描述和图表相结合的方式公开，有关数据以表格形式报告如下，申请填写规范。\n' },
    { name: 'masks in quotes, and persons', text: '年报标题为“××单位20XX年政府信息公开工作年度报告”，张××局长、手机138****1234。\n' },
    { name: 'bold', text: '**年度报告**和**条例**\n' },
    { name: 'titles hide names', text: '《关于××局申请公开的答复》\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'the form of 2019, not filled in',
      text: '二、主动公开政府信息情况\n该部分以表格形式报告。\n六、其他需要报告的事项\n（文字描述）\n',
      errors: [
        {
          messageId: 'instruction',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 11,
          severity: 'error',
          data: { found: '该部分以表格形式报告' },
        },
        { messageId: 'instruction', line: 4, column: 1, endLine: 4, endColumn: 7, severity: 'error', data: { found: '（文字描述）' } },
      ],
    },
    {
      name: 'half-width brackets',
      text: '(文字描述)\n请填写本单位情况\n',
      errors: [
        { messageId: 'instruction', line: 1, column: 1, endLine: 1, endColumn: 7, severity: 'error', data: { found: '（文字描述）' } },
        { messageId: 'instruction', line: 2, column: 1, endLine: 2, endColumn: 4, severity: 'error', data: { found: '请填写' } },
      ],
    },
    {
      name: 'blanks',
      text: 'XX县20XX年共公开信息××条。\n',
      errors: [
        { messageId: 'blank', line: 1, column: 1, endLine: 1, endColumn: 4, severity: 'error', data: { found: 'XX县' } },
        { messageId: 'blank', line: 1, column: 4, endLine: 1, endColumn: 9, severity: 'error', data: { found: '20XX年' } },
        { messageId: 'blank', line: 1, column: 14, endLine: 1, endColumn: 17, severity: 'error', data: { found: '××条' } },
      ],
    },
    {
      name: 'a year in a title',
      text: '印发《20**年政务公开工作要点》。\n',
      errors: [{ messageId: 'blank', line: 1, column: 4, endLine: 1, endColumn: 9, severity: 'error', data: { found: '20**年' } }],
    },
    {
      name: 'many blanks, told once',
      text: 'XX年公开XX条、XX件、XX篇。\n',
      errors: [{ messageId: 'blanks', line: 1, column: 1, endLine: 1, endColumn: 4, severity: 'error', data: { found: 'XX年', count: 4 } }],
    },
  ],
});
