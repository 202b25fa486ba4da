import rule from '../../src/rules/section-not-empty.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'a sentence each', text: text() },
    { name: 'a single word', text: text({ 13: ['无'] }) },
    { name: 'a table alone', text: text({ 5: ['行政许可 | 12 |', '行政处罚 | 3 |'] }) },
    { name: 'subsections alone', text: text({ 3: ['（一）主动公开', '公开120条。'] }) },
    { name: 'the contents stand on the line of the heading', text: text({ 12: ['六、其他需要报告的事项：无。'], 13: [] }) },
    { name: 'an empty subsection is none of this rule', text: text({ 3: ['（一）主动公开', '（二）依申请公开', '收到3件。'] }) },
    {
      name: 'the contents stand in a list that begins again at 一、',
      text: text({ 11: ['一、存在的主要问题', '公开不全。', '二、改进情况', '建立台账。'] }),
    },
    { name: 'a list of contents', text: `目录\n一、总体情况\n二、主动公开政府信息情况\n三、其他需要报告的事项\n${text()}` },
    { name: 'two headings on one line', text: text({ 10: [], 11: [], 12: ['五、存在的主要问题及改进情况 六、其他需要报告的事项'] }) },
    { name: 'a volume over the sections', text: text({ 2: ['第一部分 年度报告', '一、总体情况'] }) },
    { name: 'the same heading twice', text: text({ 10: ['五、存在的主要问题及改进情况', '五、存在的主要问题及改进情况'] }) },
    { name: 'no headings', edition: '2021', text: '2023年公开信息10条。\n', inapplicable: 'no-such-part' },
    { name: '2014 has free headings', edition: '2014', text: '一、概述\n二、依申请公开情况\n收到2件。\n', inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'nothing between two headings (Dongchang 2019)',
      edition: '2019',
      text: '二、主动公开政府信息情况\n2019年,全区主动公开政府信息1164条。\n\n三、收到和处理政府信息公开申请情况\n\n四、政府信息公开行政复议、行政诉讼情况\n未涉及复议、诉讼案件。\n',
      errors: [
        {
          messageId: 'empty',
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 18,
          severity: 'error',
          section: 'requests',
          data: { heading: '三、收到和处理政府信息公开申请情况' },
        },
      ],
    },
    {
      name: 'the last one; a page mark is no content',
      text: text({ 13: ['—'] }),
      errors: [{ messageId: 'empty', line: 12, column: 1, endLine: 12, endColumn: 12, section: 'other' }],
    },
    {
      name: 'what is signed beneath is no content',
      text: text({ 13: ['清溪县水务局', '2024年1月20日'] }),
      errors: [{ messageId: 'empty', line: 12, column: 1, endLine: 12, endColumn: 12, section: 'other' }],
    },
    {
      name: 'a part beyond the format, too',
      text: text({ 13: ['无。', '七、附则'] }),
      errors: [{ messageId: 'empty', line: 14, column: 1, endLine: 14, endColumn: 5, section: null }],
    },
  ],
});
