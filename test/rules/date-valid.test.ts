import rule from '../../src/rules/date-valid.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const overview = (sentence: string): string => text({ 3: [sentence] });

RuleTester.run(rule, {
  valid: [
    {
      name: 'dates of the calendar',
      text: overview('自2023年1月1日起至12月31日止，2023.1.1—2023.12.31，2月29日，二〇二三年十二月三十一日。'),
    },
    { name: 'months and days that are no dates', text: overview('1—12月，3月5至8日，30日内，1月日均访问量1.2万次，每月15日。') },
    { name: 'what a PDF sets apart', text: overview('自 20 23 年 1 月 1 日起至 2023 年 12 月 31 日止。') },
    { name: 'figures of a form', text: text({ 5: ['规章 | 2 | 0 | 20231月1日 |', '行政许可 | 202020年12月31日 |'] }) },
    { name: 'furniture', text: `索引号：2023-02-30 发布日期：2024-01-18\n${text()}` },
    { name: 'nothing', text: '', edition: '2021', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'a year of six digits (中埠镇 2020)',
      text: overview('统计期限自2020年1月1日起至202020年12月31日止。'),
      errors: [
        { messageId: 'year', line: 3, column: 17, endLine: 3, endColumn: 30, severity: 'warning', data: { text: '202020年12月31日' } },
      ],
    },
    {
      name: '日 left out (西柳镇 2023), mended',
      text: overview('本报告中所列数据的统计期限从2023年1月1日至12月31止。'),
      output: overview('本报告中所列数据的统计期限从2023年1月1日至12月31日止。'),
      errors: [
        {
          messageId: 'mark',
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 30,
          message: '日期“12月31”缺少“日”字，建议改为“12月31日”',
        },
      ],
    },
    {
      name: 'days and months that are none',
      text: overview('2月30日召开会议，2023年13月1日印发，2023年2月29日公布。'),
      errors: [
        { messageId: 'day', line: 3, column: 1, endLine: 3, endColumn: 6, message: '日期“2月30日”不存在（2月只有29天），建议核对后改正' },
        { messageId: 'month', line: 3, column: 11, endLine: 3, endColumn: 21, data: { text: '2023年13月1日' } },
        { messageId: 'day', line: 3, column: 24, endLine: 3, endColumn: 34, data: { text: '2023年2月29日', month: 2, days: 28 } },
      ],
    },
    {
      name: 'one date whose 年 was lost',
      text: overview('自20231月1日起统计。'),
      errors: [
        {
          messageId: 'lost',
          line: 3,
          column: 2,
          endLine: 3,
          endColumn: 10,
          message: '日期“20231月1日”缺少“年”“月”等字，可能在发布时丢失，建议补全为“2023年1月1日”',
        },
      ],
    },
    {
      name: 'several are one finding',
      text: overview('所列数据的统计期限自202111日起至20211231日止。').replaceAll('2023年', '2021'),
      errors: [
        {
          messageId: 'lostSeveral',
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 18,
          data: { text: '202111日', count: 2, better: '2021年1月1日' },
          related: ['3:20'],
        },
      ],
    },
    {
      name: 'what was lost cannot be told',
      text: overview('统计期限从2018年11日至2018年12月31日。'),
      errors: [{ messageId: 'lost', line: 3, column: 6, endLine: 3, endColumn: 14, data: { text: '2018年11日', better: 'XXXX年X月X日' } }],
    },
    {
      name: 'a day that was never filled in',
      text: `${text()}清溪县水务局\n2024年1月 日\n`,
      errors: [{ messageId: 'blank', line: 15, column: 1, endLine: 15, endColumn: 10, data: { text: '2024年1月 日' } }],
    },
  ],
});
