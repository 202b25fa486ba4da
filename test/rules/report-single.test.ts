import rule from '../../src/rules/report-single.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'one title', text: text() },
    {
      name: 'the title repeated at head and body',
      text: text({ 1: ['清溪县水务局2023年政府信息公开工作年度报告', '清溪县水务局2023年政府信息公开工作年度报告'] }),
    },
    { name: 'an address of another report in a sentence', text: text({ 13: ['2022年政府信息公开工作年度报告可在网站下载。'] }) },
    { name: 'no title', text: text({ 1: [] }), inapplicable: 'no-such-part' },
    { name: 'no report', text: '今天天气很好。\n', inapplicable: 'not-a-report' },
  ],
  invalid: [
    {
      name: 'the report of the year before follows',
      text: `${text()}清溪县水务局2022年政府信息公开工作年度报告\n一、总体情况\n2022年公开110条。\n`,
      errors: [
        {
          messageId: 'further',
          line: 14,
          column: 1,
          endLine: 14,
          endColumn: 24,
          severity: 'warning',
          section: null,
          related: ['1:1'],
          data: { title: '清溪县水务局2023年政府信息公开工作年度报告', further: '清溪县水务局2022年政府信息公开工作年度报告' },
        },
      ],
    },
  ],
});
