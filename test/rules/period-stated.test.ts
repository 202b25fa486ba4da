import rule from '../../src/rules/period-stated.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

const report = (period: string, year = 2023): string =>
  `清溪县水务局${String(year)}年政府信息公开工作年度报告\n根据《条例》编制本报告。${period}\n一、总体情况\n公开12条。\n二、主动公开政府信息情况\n2件。\n`;
const stated = (words: string, year = 2023): string => report(`本报告所列数据的统计期限${words}。`, year);

RuleTester.run(rule, {
  valid: [
    { name: 'the year', text: stated('自2023年1月1日起至2023年12月31日止') },
    { name: 'the year but once', text: stated('为2023年1月1日—12月31日') },
    { name: 'by months', text: stated('为2023年1—12月') },
    { name: 'by its name', text: stated('为2023年度') },
    { name: 'as 统计时间 (会泽 2024)', text: report('报告中所列数据统计时间:2024年1月1日—12月31日,现将公开工作情况报告如下:', 2024) },
    { name: 'the first reports of all', text: stated('自2008年5月1日起至2008年12月31日止', 2008) },
    { name: 'in the first section', text: `${report('')}`.replace('公开12条', '统计期限自2023年1月1日至12月31日。公开12条') },
    { name: 'damaged: date-valid says so', text: stated('自20231月1日起至202312月31日止') },
    { name: 'one end damaged', text: stated('自2023年1月1日起至2023年13月31日止') },
    { name: 'another year than the title: year-consistent says so', text: stated('自2022年1月1日起至2022年12月31日止') },
    { name: 'only the end, style not asked for', style: false, text: stated('截至2023年12月31日') },
    {
      name: 'no report',
      assumeReport: false,
      text: '关于做好2023年政府信息公开工作年度报告编制工作的通知\n各单位：\n一、要求\n',
      inapplicable: 'not-a-report',
    },
    { name: 'nothing', text: '', edition: '2021', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'not stated',
      text: report('如有疑问，请与我局联系。'),
      errors: [
        {
          messageId: 'absent',
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 25,
          severity: 'warning',
          kind: 'violation',
          section: null,
          message: '全文没有写明数据的统计期限，建议在前言中写明2023年1月1日至12月31日',
        },
      ],
    },
    {
      name: 'a date that is none of the figures',
      text: report('截至2023年12月31日，我局有12个科室。'),
      errors: [{ messageId: 'absent', line: 2, column: 36, endLine: 2, endColumn: 36 }],
    },
    {
      name: 'the preamble stands in the first section',
      text: '清溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n根据《条例》，特编制2023年政府信息公开年度报告。\n二、主动公开政府信息情况\n2件。\n',
      errors: [{ messageId: 'absent', line: 3, column: 27, endLine: 3, endColumn: 27 }],
    },
    {
      name: 'the preamble was lost',
      text: '一、总体情况\n2023年公开12条。\n二、主动公开政府信息情况\n2件。\n',
      errors: [
        {
          messageId: 'preambleLost',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          severity: 'warning',
          kind: 'review',
          reason: 'preamble-lost',
          data: { expected: '（2023年1月1日至12月31日）' },
        },
      ],
    },
    {
      name: 'not the year',
      text: stated('自2023年1月1日起至2023年11月30日止'),
      errors: [
        {
          messageId: 'other',
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 49,
          severity: 'warning',
          message: '统计期限为2023年1月1日至2023年11月30日，建议为2023年1月1日至12月31日',
        },
      ],
    },
    {
      name: 'from May in a later year',
      text: stated('自2009年5月1日起至2009年12月31日止', 2009),
      errors: [{ messageId: 'other', line: 2, column: 25, endLine: 2, endColumn: 49 }],
    },
    {
      name: 'over two years',
      text: stated('自2022年12月1日起至2023年11月30日止'),
      errors: [{ messageId: 'other', line: 2, column: 25, endLine: 2, endColumn: 50 }],
    },
    {
      name: 'only the end (seed 002)',
      text: '某局2019年政府信息公开工作年度报告\n报告所列数据截止日期为2019年12月31日,电子版可下载。\n一、总体情况\n公开12条。\n二、主动公开政府信息情况\n2件。\n',
      errors: [
        {
          messageId: 'onlyEnd',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 23,
          severity: 'warning',
          message: '统计期限只写了截止日期2019年12月31日，建议写明2019年1月1日至12月31日',
        },
      ],
    },
    {
      name: 'only an end that is none',
      text: stated('截至2023年11月30日'),
      errors: [
        {
          messageId: 'otherEnd',
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 38,
          data: { to: '2023年11月30日', expected: '2023年1月1日至12月31日' },
        },
      ],
    },
    {
      name: 'only the beginning',
      text: stated('自2023年1月1日起'),
      errors: [
        {
          messageId: 'noEnd',
          line: 2,
          column: 25,
          endLine: 2,
          endColumn: 36,
          data: { from: '2023年1月1日', expected: '2023年1月1日至12月31日' },
        },
      ],
    },
  ],
});
