import rule from '../../src/rules/section-extra.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'the six parts', text: text() },
    { name: 'an annex without a number is no part', text: text({ 13: ['无。', '附表', '见附件。'] }) },
    { name: 'a list inside a section begins again at 一、', text: text({ 11: ['解读偏少。', '一、增加图解', '二、增加视频'] }) },
    { name: 'a heading in other words that stands for a section', text: text({ 10: ['五、问题和改进'] }) },
    { name: '2014 has free headings', edition: '2014', text: '一、概述\n无。\n二、重点领域信息公开情况\n无。\n', inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'the seventh part of Luoyang 2021',
      text: text({ 13: ['无。', '七、2022年工作思路', '加强培训。'] }),
      errors: [
        {
          messageId: 'extra',
          line: 14,
          column: 1,
          endLine: 14,
          endColumn: 12,
          severity: 'warning',
          section: null,
          data: {
            heading: '七、2022年工作思路',
            count: 6,
            titles:
              '总体情况；主动公开政府信息情况；收到和处理政府信息公开申请情况；政府信息公开行政复议、行政诉讼情况；存在的主要问题及改进情况；其他需要报告的事项',
          },
        },
      ],
    },
    {
      name: 'the same heading once more',
      text: text({ 9: ['未发生行政复议。', '四、政府信息公开行政复议、行政诉讼情况', '未发生行政诉讼。'] }),
      errors: [
        {
          messageId: 'repeated',
          line: 10,
          column: 1,
          endLine: 10,
          endColumn: 20,
          section: 'disputes',
          related: ['8:1'],
        },
      ],
    },
    {
      name: 'the same heading twice with nothing between',
      text: text({ 10: ['五、存在的主要问题及改进情况', '五、存在的主要问题及改进情况'] }),
      errors: [{ messageId: 'repeated', line: 11, column: 1, endLine: 11, endColumn: 15, section: 'problems', related: ['10:1'] }],
    },
    {
      name: 'problems and remedies as two parts',
      text: text({ 11: ['解读偏少。', '六、改进措施', '增加图解。'], 12: ['七、其他需要报告的事项'] }),
      errors: [
        {
          messageId: 'repeated',
          line: 12,
          column: 1,
          endLine: 12,
          endColumn: 7,
          section: 'problems',
          related: ['10:1'],
          data: { heading: '六、改进措施', first: '五、存在的主要问题及改进情况', title: '存在的主要问题及改进情况' },
        },
      ],
    },
  ],
});
