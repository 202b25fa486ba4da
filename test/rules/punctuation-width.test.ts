import rule from '../../src/rules/punctuation-width.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'as they are due', text: '公开（以下简称“公开”）12条，其中：网站3条；公报9条！\n', format: 'md' },
    {
      name: 'numbers, times, addresses, Latin text',
      text: '公开1,234条，10:30开始，网址http://www.gov.cn/a?b，App(iOS)，f(x, y)。\n',
      format: 'md',
    },
    { name: 'a half alone', text: '公开1)网站\n', format: 'md' },
    { name: 'text files', text: '公开(网站)12条,其中:网站3条。\n', inapplicable: 'no-such-part' },
    { name: 'nothing', text: '', format: 'md', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'markdown',
      text: '公开(网站)12条,其中:网站3条;(一)公报(12),年鉴（1).\n',
      format: 'md',
      output: '公开（网站）12条，其中：网站3条；（一）公报（12），年鉴（1）.\n',
      errors: [
        {
          messageId: 'half',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 4,
          severity: 'warning',
          data: { count: 11, examples: '“公开(网站)”、“(网站)12条”、“12条,其中:”' },
          related: ['1:6', '1:10', '1:13', '1:18', '1:19'],
        },
      ],
    },
    {
      name: 'with the spaces of half-width marks',
      text: '公开12条, 收到3件; ( 其中网站2件 ), 年鉴\n',
      format: 'md',
      output: '公开12条，收到3件；（其中网站2件），年鉴\n',
      errors: [
        {
          messageId: 'half',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 7,
          data: { count: 5, examples: '“12条, 收到”、“到3件; ( ”、“件; ( 其中”' },
          related: ['1:12', '1:14', '1:23', '1:24'],
        },
      ],
    },
    {
      name: 'a page',
      text: '<html><body><p>一、总体情况</p><p>公开12条,收到3件。</p></body></html>\n',
      format: 'html',
      output: '<html><body><p>一、总体情况</p><p>公开12条，收到3件。</p></body></html>\n',
      errors: [
        {
          messageId: 'half',
          line: 1,
          column: 34,
          endLine: 1,
          endColumn: 35,
          data: { count: 1, examples: '“12条,收到3”' },
          message: '文中有1处中文使用了半角标点（如“12条,收到3”），建议改为全角',
        },
      ],
    },
  ],
});
