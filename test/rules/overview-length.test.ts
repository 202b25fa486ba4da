import rule from '../../src/rules/overview-length.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const long = '2023年，全县主动公开信息120条。'.repeat(56);

RuleTester.run(rule, {
  valid: [
    { name: 'short', text: text() },
    { name: 'a thousand characters; spaces and headings are not counted', text: text({ 3: ['（一）主动公开', '公 '.repeat(1000)] }) },
    { name: 'a higher limit', text: text({ 3: [long] }), options: { max: 1064 } },
    { name: 'no overview', text: text({ 2: [], 3: [] }), inapplicable: 'no-such-part' },
    { name: 'before 2021', edition: '2019', text: text({ 3: [long] }), inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'longer than a thousand',
      text: text({ 3: [long] }),
      errors: [
        {
          messageId: 'tooLong',
          ...{ line: 2, column: 1, endLine: 2, endColumn: 7 },
          severity: 'warning',
          section: 'overview',
          message: '“一、总体情况”为 1064 字，建议不超过 1000 字',
        },
      ],
    },
    {
      name: 'a lower limit of its own',
      text: text(),
      options: { max: 15 },
      errors: [
        { messageId: 'tooLong', line: 2, column: 1, endLine: 2, endColumn: 7, data: { actual: 16, max: 15, section: '一、总体情况' } },
      ],
    },
  ],
});
