import rule from '../../src/rules/section-required.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const old = '2012年，我局主动公开信息30条。收到依申请公开2件，均未收费。未发生行政复议、行政诉讼。公开内容有待丰富。';

RuleTester.run(rule, {
  valid: [
    { name: 'all six sections', text: text() },
    { name: 'accepted wordings, a year in the heading', text: text({ 2: ['一、2023年总体情况'], 10: ['五、存在问题及改进情况'] }) },
    {
      name: 'a heading in other words between the right neighbours stands for the section',
      text: text({ 10: ['五、当前存在的主要问题及下一步改进措施'] }),
    },
    {
      name: 'one heading over two sections is section-title’s',
      text: text({ 10: ['五、存在的主要问题及改进情况、六、其他需要报告的事项'], 12: [], 13: [] }),
    },
    { name: 'headings with other marks', text: text().replace(/^([一二三四五六])、/gmu, '$1：') },
    { name: 'one word of the section with its number, too', text: text({ 10: ['五、问题与建议'] }) },
    { name: 'a mandated heading at a lower level is at the wrong level, not missing', text: text({ 12: ['（六）其他需要报告的事项'] }) },
    { name: '2008: any sentence addresses an item', edition: '2008', text: `${old}无其他需要报告的事项。` },
    {
      name: '2014: a row of the statistics form addresses an item',
      edition: '2014',
      text: '一、主动公开政府信息情况\n公开8295条。\n二、依申请公开情况\n受理2件，均未收费。\n三、存在的主要问题和改进措施\n队伍薄弱。\n四、其他需要报告的事项\n无。\n统 计 指 标 | 单位 | 统计数 |\n四、行政复议数量 | 件 | 0 |\n五、行政诉讼数量 | 件 | 0 |\n',
    },
  ],
  invalid: [
    {
      name: 'a section in the middle, placed behind the one before it',
      text: text({ 8: [], 9: [] }),
      errors: [
        {
          messageId: 'missing',
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 10,
          severity: 'error',
          kind: 'violation',
          section: 'disputes',
          data: {
            title: '政府信息公开行政复议、行政诉讼情况',
            heading: '四、政府信息公开行政复议、行政诉讼情况',
            after: '三、收到和处理政府信息公开申请情况',
          },
        },
      ],
    },
    {
      name: 'the first section, placed before the first heading',
      text: text({ 2: [], 3: [] }),
      errors: [{ messageId: 'missingFirst', line: 2, column: 1, endLine: 2, endColumn: 1, severity: 'error', section: 'overview' }],
    },
    {
      name: 'the last section',
      text: text({ 12: [], 13: [] }),
      errors: [{ messageId: 'missing', line: 11, column: 14, endLine: 11, endColumn: 14, section: 'other' }],
    },
    {
      name: 'two sections in a row: one finding each',
      edition: '2019',
      text: text({ 10: [], 11: [], 12: [], 13: [] }),
      errors: [
        {
          messageId: 'missing',
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 14,
          data: {
            title: '存在的主要问题及改进情况',
            heading: '五、存在的主要问题及改进情况',
            after: '四、政府信息公开行政复议、行政诉讼情况',
          },
        },
        {
          messageId: 'missing',
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 14,
          data: { title: '其他需要报告的事项', heading: '六、其他需要报告的事项', after: '四、政府信息公开行政复议、行政诉讼情况' },
        },
      ],
    },
    {
      name: 'a heading of other matters in the place of a section does not stand for it',
      text: text({ 12: ['六、2024年工作思路'] }),
      errors: [{ messageId: 'missing', line: 11, column: 14, endLine: 11, endColumn: 14, section: 'other' }],
    },
    {
      name: 'only the heading is lost: its contents and its number are there (as in the report of Shanghai for 2025)',
      text: text({ 10: ['（一）2022年工作中存在问题的改进情况'] }),
      errors: [
        {
          messageId: 'headingLost',
          line: 10,
          column: 1,
          endLine: 10,
          endColumn: 1,
          severity: 'warning',
          kind: 'review',
          reason: 'heading-lost',
          section: 'problems',
          message: '这里缺少标题“五、存在的主要问题及改进情况”，但该部分的内容可能就在这里，建议核对原文是否有此标题',
        },
      ],
    },
    {
      name: 'the heading of the overview is lost: its subsections stand before the second heading',
      text: text({ 2: [], 3: ['（一）主动公开', '公开120条。', '（二）依申请公开', '收到3件。'] }),
      errors: [
        {
          messageId: 'headingLost',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 1,
          kind: 'review',
          reason: 'heading-lost',
          section: 'overview',
        },
      ],
    },
    {
      name: 'numbers that leave no room: the section is missing',
      text: text({ 10: ['（一）2022年工作中存在问题的改进情况'], 12: ['五、其他需要报告的事项'] }),
      errors: [{ messageId: 'missing', line: 11, column: 14, endLine: 11, endColumn: 14, section: 'problems' }],
    },
    {
      name: '2014: items addressed nowhere; the last one is advice',
      edition: '2014',
      text: '2018年，高新区公开信息999条。\n收到依申请公开3件，同意公开2件。未出现行政诉讼案件。\n规范性有待提升。\n',
      errors: [
        {
          messageId: 'missingItem',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 9,
          severity: 'error',
          section: 'fees',
          data: {
            title: '政府信息公开的收费及减免情况',
            article: '《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条第（三）项',
          },
        },
        {
          messageId: 'missingItemAdvised',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 9,
          severity: 'warning',
          kind: 'violation',
          section: 'other',
        },
      ],
    },
  ],
});
