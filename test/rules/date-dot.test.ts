import rule from '../../src/rules/date-dot.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'as they are due', text: '统计期限自2024年1月1日至2024年12月31日。\n' },
    { name: 'other signs between', text: '发布于2024-01-05，更新于2024/1/5。\n' },
    { name: 'no day of a calendar', text: '于2024.2.30公开，版本2024.13.1，型号K-2024.1.5。\n' },
    { name: 'a version, an address, a month only', text: 'V2024.1.5，www.2024.1.5.cn，地址10.2024.1.5，2024.12公开。\n' },
    { name: 'fields of a page', text: '发布时间：2024.01.05\n\n一、总体情况\n公开12条。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'two of them',
      text: '统计期限自2024.01.01起，于2025．1．20公开。\n',
      output: '统计期限自2024年1月1日起，于2025年1月20日公开。\n',
      errors: [
        {
          messageId: 'dotted',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 16,
          severity: 'warning',
          data: { count: 2, examples: '“2024.01.01”、“2025．1．20”' },
          related: ['1:19'],
          message: '文中有2处日期用点号分隔（如“2024.01.01”、“2025．1．20”），建议写作“2024年1月5日”的形式',
        },
      ],
    },
    {
      name: 'the end of a span has no year: said, not mended',
      text: '统计期限为2024.1.1-12.31。\n',
      errors: [{ messageId: 'dotted', line: 1, column: 6, endLine: 1, endColumn: 14, data: { count: 1, examples: '“2024.1.1”' } }],
    },
    {
      name: 'both ends of a span have theirs',
      text: '统计期限为2024.1.1-2024.12.31。\n',
      output: '统计期限为2024年1月1日-2024年12月31日。\n',
      errors: [
        {
          messageId: 'dotted',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 14,
          data: { count: 2, examples: '“2024.1.1”、“2024.12.31”' },
          related: ['1:15'],
        },
      ],
    },
  ],
});
