import rule from '../../src/rules/heading-period.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'without a stop', text: '一、总体情况\n全年公开12条。\n（一）主动公开\n公开3条。\n（二）依申请公开\n收到2件。\n' },
    {
      name: 'its text follows on the line',
      text: '一、总体情况\n（一）主动公开情况。全年公开12条。\n（二）依申请公开情况。全年收到3件。\n',
    },
    {
      name: 'a list of sentences',
      text: '五、存在的主要问题及改进情况\n（一）公开时效性有待增强。\n（二）公开规范性有待提升。\n六、其他需要报告的事项\n无。\n',
    },
    {
      name: 'a list of sentences with more beneath the last',
      text: '五、存在的主要问题及改进情况\n（一）时效性有待增强。\n（二）规范性有待提升。\n下一步，我局将改进。\n六、其他需要报告的事项\n无。\n',
    },
    {
      name: 'sentences with clauses',
      text: '五、存在的主要问题及改进情况\n（一）更新慢，不及时。\n原因是人少。\n（二）内容少，不全面。\n原因是人少。\n',
    },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'parts, and headings beneath them, as in a real report',
      text: '一、总体情况。\n全年公开12条。\n四、制度建设\n(一)严格规范公开内容。\n凡属公开的，予以公开。\n(二)完善监督考核机制。\n定期考核。\n',
      output:
        '一、总体情况\n全年公开12条。\n四、制度建设\n(一)严格规范公开内容\n凡属公开的，予以公开。\n(二)完善监督考核机制\n定期考核。\n',
      errors: [
        {
          messageId: 'stop',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 8,
          severity: 'warning',
          data: { count: 3, examples: '“一、总体情况。”、“(一)严格规范公开内容。”、“(二)完善监督考核机制。”' },
          related: ['4:12', '6:12'],
          message:
            '文中有3处独占一行的标题末尾用了句号（如“一、总体情况。”、“(一)严格规范公开内容。”、“(二)完善监督考核机制。”），建议删去',
        },
      ],
    },
  ],
});
