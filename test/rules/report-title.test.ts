import rule from '../../src/rules/report-title.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'agency, year, name', text: text() },
    { name: 'the year in front', text: text({ 1: ['2023年清溪县水务局政府信息公开工作年度报告'] }) },
    { name: 'over two lines', text: text({ 1: ['2023年清溪县水务局政府信息公开', '工作年度报告'] }) },
    { name: 'no report', text: '今天天气很好。\n', inapplicable: 'not-a-report' },
  ],
  invalid: [
    {
      name: 'lost when the text was taken out: once, for a person',
      text: text({ 1: [] }),
      errors: [
        {
          messageId: 'lost',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          severity: 'warning',
          kind: 'review',
          reason: 'title-lost',
          section: null,
        },
      ],
    },
    {
      name: 'no year',
      text: text({ 1: ['清溪县水务局政府信息公开工作年度报告'] }),
      errors: [
        {
          messageId: 'year',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 19,
          severity: 'warning',
          kind: 'violation',
          data: { title: '清溪县水务局政府信息公开工作年度报告' },
        },
      ],
    },
    {
      name: 'no agency',
      text: text({ 1: ['2023年政府信息公开工作年度报告'] }),
      errors: [{ messageId: 'agency', line: 1, column: 1, endLine: 1, endColumn: 18, data: { title: '2023年政府信息公开工作年度报告' } }],
    },
    {
      name: 'another name for the report',
      text: text({ 1: ['清溪县水务局2023年政务公开工作报告'] }),
      errors: [
        { messageId: 'phrase', line: 1, column: 1, endLine: 1, endColumn: 20, data: { title: '清溪县水务局2023年政务公开工作报告' } },
      ],
    },
    {
      name: 'characters in the wrong order (Qijiazi 2023)',
      text: text({ 1: ['七家子镇2023年政府信息公开工作告年度报'] }),
      errors: [
        {
          messageId: 'scrambled',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 22,
          severity: 'warning',
          data: { title: '七家子镇2023年政府信息公开工作告年度报' },
        },
      ],
    },
    {
      name: '年度 twice is a matter of style (Gongjing 2018)',
      text: text({ 1: ['自贡市贡井区人民政府2018年度政府信息公开工作年度报告'] }),
      errors: [
        {
          messageId: 'yearDoubled',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 29,
          severity: 'warning',
          data: {
            title: '自贡市贡井区人民政府2018年度政府信息公开工作年度报告',
            better: '自贡市贡井区人民政府2018年政府信息公开工作年度报告',
          },
        },
      ],
    },
  ],
});
