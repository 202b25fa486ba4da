import rule from '../../src/rules/report-year.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const cited =
  '为深入贯彻《通知》（国办公开办函〔2019〕60号），我局积极采取措施。\n一、总体情况\n今年，我局公开信息12条。\n二、主动公开政府信息情况\n公开12条。\n';

RuleTester.run(rule, {
  valid: [
    { name: 'in the title', text: text() },
    { name: 'in the text alone', text: '一、总体情况\n2023年，公开12条。\n二、主动公开政府信息情况\n2件。\n' },
    { name: 'given', year: 2023, text: '一、总体情况\n今年公开12条。\n二、主动公开政府信息情况\n2件。\n' },
  ],
  invalid: [
    {
      name: 'only 今年: the edition comes from the notice, the year is never guessed',
      text: cited,
      errors: [
        {
          messageId: 'byNotice',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 3,
          severity: 'warning',
          kind: 'violation',
          section: null,
          data: { edition: '2019年试行格式' },
        },
      ],
    },
    {
      name: 'the edition is given, the year is not',
      edition: '2021',
      text: '一、总体情况\n公开12条。\n二、主动公开政府信息情况\n2件。\n',
      errors: [{ messageId: 'byOption', line: 1, column: 1, endLine: 1, endColumn: 1, data: { edition: '2021年格式' } }],
    },
    {
      name: 'a title without a year',
      text: '清溪县水务局政府信息公开工作年度报告\n一、总体情况\n公开12条。\n二、主动公开政府信息情况\n2件。\n',
      errors: [
        {
          messageId: 'unknown',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 19,
          severity: 'warning',
          kind: 'review',
          reason: 'edition-unknown',
        },
      ],
    },
    {
      name: 'a year without an edition',
      text: text({ 1: ['清溪县水务局2003年政府信息公开工作年度报告'], 3: ['主动公开信息120条。'] }),
      errors: [
        {
          messageId: 'outside',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 24,
          kind: 'review',
          reason: 'edition-unknown',
          data: { year: 2003 },
        },
      ],
    },
  ],
});
