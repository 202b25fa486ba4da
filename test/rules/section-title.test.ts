import rule from '../../src/rules/section-title.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'mandated titles', text: text() },
    {
      name: 'variants that the standard accepts',
      text: text({ 8: ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'], 10: ['五、存在问题及改进情况'] }),
    },
    { name: 'spaces and a year', text: text({ 2: ['一、 2023年总体情况'] }) },
    { name: 'a heading of the section is missing: another rule says so', text: text({ 12: [], 13: [] }) },
    { name: 'no headings at all', edition: '2021', text: '2023年公开信息10条。\n', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'one heading over two sections',
      text: text({ 10: ['五、六、存在的主要问题及改进情况和其他需要报告的事项'], 12: [], 13: [] }),
      errors: [
        {
          messageId: 'merged',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 27,
          severity: 'warning',
          section: 'problems',
          data: {
            actual: '五、六、存在的主要问题及改进情况和其他需要报告的事项',
            count: 2,
            expected: '“五、存在的主要问题及改进情况”、“六、其他需要报告的事项”',
          },
        },
      ],
    },
    {
      name: 'a heading without a word of its section over the contents of it, with its number',
      text: text({ 2: ['一、引言'], 3: ['（一）主动公开', '公开120条。', '（二）依申请公开', '收到3件。'] }),
      errors: [
        {
          messageId: 'wording',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 5,
          section: 'overview',
          data: { actual: '一、引言', expected: '一、总体情况' },
        },
      ],
    },
    {
      name: 'the heading of Liangcheng 2020',
      edition: '2019',
      text: text({ 2: ['一、工作基本情况'] }),
      output: text(),
      errors: [
        {
          messageId: 'wording',
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 9,
          severity: 'warning',
          section: 'overview',
          data: { actual: '一、工作基本情况', expected: '一、总体情况' },
        },
      ],
    },
    {
      name: 'unknown words in the place of the section (Donglin 2021)',
      text: text({ 10: ['五、当前存在的主要问题及下一步改进措施'] }),
      errors: [
        {
          messageId: 'wording',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 20,
          section: 'problems',
          data: { actual: '五、当前存在的主要问题及下一步改进措施', expected: '五、存在的主要问题及改进情况' },
        },
      ],
    },
    {
      name: 'a wording of the old regulation',
      text: text({ 6: ['三、依申请公开政府信息情况'] }),
      errors: [{ messageId: 'wording', line: 6, column: 3, endLine: 6, endColumn: 14, section: 'requests' }],
    },
    {
      name: 'a word for nothing in particular: the mandated title says the same',
      text: text({ 2: ['一、概述'] }),
      output: text(),
      errors: [{ messageId: 'wording', line: 2, column: 3, endLine: 2, endColumn: 5, section: 'overview' }],
    },
    {
      name: 'both halves are named, in fewer words',
      text: text({ 8: ['四、复议和诉讼情况'] }),
      output: text(),
      errors: [{ messageId: 'wording', line: 8, column: 3, endLine: 8, endColumn: 10, section: 'disputes' }],
    },
    {
      name: 'one half alone: the mandated title would promise the other',
      text: text({ 10: ['五、存在的主要问题'] }),
      errors: [{ messageId: 'wording', line: 10, column: 3, endLine: 10, endColumn: 10, section: 'problems' }],
    },
    {
      name: 'a matter of its own would be lost',
      text: text({ 8: ['四、行政复议、诉讼和申诉情况'] }),
      errors: [{ messageId: 'wording', line: 8, column: 3, endLine: 8, endColumn: 15, section: 'disputes' }],
    },
  ],
});
