import rule from '../../src/rules/section-order.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { lines, text } from './outline-text.js';

const [title = '', ...rest] = lines;
const pairs = Array.from({ length: 6 }, (_, index) => rest.slice(2 * index, 2 * index + 2));

/** The sections in another order, each with its own number. */
function ordered(...numbers: readonly number[]): string {
  return `${[title, ...numbers.flatMap((number) => pairs[number - 1] ?? [])].join('\n')}\n`;
}

RuleTester.run(rule, {
  valid: [
    { name: 'in order', text: text() },
    { name: 'a section is missing and the others keep their numbers', text: text({ 8: [], 9: [] }) },
    {
      name: 'a section is missing and the others were numbered on',
      text: text({ 8: [], 9: [], 10: ['四、存在的主要问题及改进情况'], 12: ['五、其他需要报告的事项'] }),
    },
    {
      name: 'the numbering goes wrong and stays so: heading-numbering says it',
      text: text({ 10: ['六、存在的主要问题及改进情况'], 12: ['七、其他需要报告的事项'] }),
    },
    { name: 'a single heading', edition: '2021', text: '一、总体情况\n公开12条。\n', inapplicable: 'no-such-part' },
    { name: '2014: any order', edition: '2014', text: '一、依申请公开情况\n无。\n二、主动公开情况\n公开12条。\n', inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'one section too late',
      text: ordered(1, 3, 4, 2, 5, 6),
      errors: [
        {
          messageId: 'tooLate',
          line: 8,
          column: 1,
          endLine: 8,
          endColumn: 13,
          severity: 'warning',
          section: 'disclosure',
          related: ['4:1'],
          data: { heading: '二、主动公开政府信息情况', other: '三、收到和处理政府信息公开申请情况' },
        },
      ],
    },
    {
      name: 'one section too early',
      text: ordered(1, 5, 2, 3, 4, 6),
      errors: [
        {
          messageId: 'tooEarly',
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 15,
          section: 'problems',
          data: { heading: '五、存在的主要问题及改进情况', other: '四、政府信息公开行政复议、行政诉讼情况' },
        },
      ],
    },
    {
      name: 'one wrong number',
      edition: '2019',
      text: text({ 8: ['五、政府信息公开行政复议、行政诉讼情况'] }),
      errors: [
        {
          messageId: 'wrongOrdinal',
          line: 8,
          column: 1,
          endLine: 8,
          endColumn: 3,
          section: 'disputes',
          data: { heading: '五、政府信息公开行政复议、行政诉讼情况', actual: '五、', expected: '四、' },
        },
      ],
    },
    {
      name: 'the last one repeats the number before it',
      text: text({ 12: ['五、其他需要报告的事项'] }),
      errors: [
        {
          messageId: 'wrongOrdinal',
          line: 12,
          column: 1,
          endLine: 12,
          endColumn: 3,
          section: 'other',
          data: { heading: '五、其他需要报告的事项', actual: '五、', expected: '六、' },
        },
      ],
    },
  ],
});
