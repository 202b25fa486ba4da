import rule from '../../src/rules/redundant-year.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'once', text: '2023年，我局共公开12条。根据安排编制2023年政府信息公开工作年度报告。\n' },
    { name: 'a span', text: '统计期限自2023年1月1日起至2023年12月31日止。\n' },
    { name: 'a document of the year', text: '2018年,行文印发了《贡井区2018年政务公开工作要点》。2023年，我局制定2023年工作要点。\n' },
    { name: 'years that are compared', text: '2023年，我局比2022年多公开12条，2023年共公开30条。\n' },
    { name: 'budgets and accounts', text: '2018年，公开2018年预算和2018年“三公”经费。\n' },
    { name: 'a day of the year', text: '2023年，我局2023年3月公开12条。\n' },
    { name: 'titles of documents', text: '公布《某局2023年度政府信息公开工作年度报告》。\n' },
    { name: 'a report of another kind', text: '2023年度政府信息公开情况，本年度报告所列数据。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
    {
      name: 'the title itself, which report-title is about',
      text: '某县财政局2023年度政府信息公开工作年度报告\n一、总体情况\n公开12条。\n',
    },
  ],
  invalid: [
    {
      name: 'behind the subject',
      text: '2023年，我局2023年共公开12条。公开及时。2023年度，2023年度主动公开3条。\n',
      output: '2023年，我局共公开12条。公开及时。2023年度，主动公开3条。\n',
      errors: [
        {
          messageId: 'again',
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 14,
          severity: 'warning',
          data: { count: 2, examples: '“2023年，我局2023年”、“2023年度，2023年度”' },
          related: ['1:33'],
          message: '文中有2处一句之内重复同一年份（如“2023年，我局2023年”、“2023年度，2023年度”），建议只写一次',
        },
      ],
    },
    {
      name: 'the name of the report in a sentence, a real one',
      text: '各乡镇人民政府的政府信息公开年度报告编制，现公布2011年度政府信息公开年度报告。\n',
      output: '各乡镇人民政府的政府信息公开年度报告编制，现公布2011年政府信息公开年度报告。\n',
      errors: [
        {
          messageId: 'ofReport',
          line: 1,
          column: 30,
          endLine: 1,
          endColumn: 31,
          data: { count: 1, examples: '“2011年度政府信息公开年度报告”' },
        },
      ],
    },
  ],
});
