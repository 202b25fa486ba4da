import rule from '../../src/rules/date-order.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const report = (published: string | null, signed: string | null): string =>
  `${text().replace('\n', published === null ? '\n' : `\n发布时间：${published}\n`)}${signed === null ? '' : `清溪县水务局\n${signed}\n`}`;

RuleTester.run(rule, {
  valid: [
    { name: 'signed, then published', text: report('2024-01-18', '2024年1月10日') },
    { name: 'both on one day', text: report('2024-01-18 15:34', '2024年1月18日') },
    { name: 'only published', text: report('2024-01-01', null) },
    { name: 'only signed, in Chinese numerals', text: report(null, '二〇二四年一月十日') },
    { name: 'no date', text: text(), inapplicable: 'no-such-part' },
    {
      name: 'the year is unknown, the order is right',
      edition: '2021',
      text: '清溪县水务局政府信息公开工作年度报告\n发布时间：2024-01-18\n一、总体情况\n今年公开12条。\n清溪县水务局\n2024年1月10日\n',
    },
    {
      name: 'one date, no year',
      edition: '2021',
      text: '一、总体情况\n今年公开12条。\n清溪县水务局\n2024年1月10日\n',
      inapplicable: 'year-unknown',
    },
  ],
  invalid: [
    {
      name: 'January of the wrong year',
      text: report(null, '2023年1月10日'),
      errors: [
        {
          messageId: 'signedEarly',
          line: 15,
          column: 1,
          endLine: 15,
          endColumn: 11,
          severity: 'warning',
          section: null,
          message: '落款日期为2023年1月10日，报告年度2023年尚未结束，建议核对落款日期',
        },
      ],
    },
    {
      name: 'on its last day the year is not over',
      text: report(null, '2023年12月31日'),
      errors: [{ messageId: 'signedEarly', line: 15, column: 1, endLine: 15, endColumn: 12 }],
    },
    {
      name: 'signed after publication',
      text: report('2024-01-18', '2024年1月28日'),
      errors: [
        {
          messageId: 'signedLate',
          line: 16,
          column: 1,
          endLine: 16,
          endColumn: 11,
          data: { date: '2024年1月28日', published: '2024年1月18日' },
          related: ['2:1'],
        },
      ],
    },
    {
      name: 'published before the year ended',
      text: report('2023-12-20', null),
      errors: [
        { messageId: 'publishedEarly', line: 2, column: 1, endLine: 2, endColumn: 16, data: { date: '2023年12月20日', year: 2023 } },
      ],
    },
  ],
});
