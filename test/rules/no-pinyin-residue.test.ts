import rule from '../../src/rules/no-pinyin-residue.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'brackets that explain', text: '依托LED、QQ、微信（WeChat）等媒体，建设应用（APP）1个。\n' },
    { name: 'a single word in brackets', text: '文章(wen)一篇。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'behind traditional characters (a mirror of a page)',
      text: '認(rèn)真落實《國務(wù)院辦公廳通知》。\n',
      output: '認真落實《國務院辦公廳通知》。\n',
      errors: [
        {
          messageId: 'pinyin',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 7,
          severity: 'warning',
          related: ['1:13'],
          data: { count: 2, examples: '“(rèn)”“(wù)”' },
        },
      ],
    },
    {
      name: 'without tones, where there is much of it',
      text: '政(zheng)府(fu)信(xin)息(xi)公(gong)开(kai)工作。\n',
      output: '政府信息公开工作。\n',
      errors: [
        {
          messageId: 'pinyin',
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 9,
          related: ['1:10', '1:15', '1:21', '1:26', '1:33'],
          data: { count: 6, examples: '“(zheng)”“(fu)”“(xin)”“(xi)”“(gong)”' },
        },
      ],
    },
    {
      name: 'the letter of an item stays, a vowel that bears a tone goes',
      text: '项目（a）、事(shi)项(xiang)、阿（ā）。\n',
      output: '项目（a）、事项、阿。\n',
      errors: [
        {
          messageId: 'pinyin',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 6,
          data: { count: 4, examples: '“（a）”“(shi)”“(xiang)”“（ā）”' },
        },
      ],
    },
  ],
});
