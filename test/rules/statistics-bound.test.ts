import rule from '../../src/rules/statistics-bound.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf, statisticsText } from './form-text.js';

const edition = '2014';
const channels = { '1.2.1': 0, '1.2.2': 6563, '1.2.3': 0, '1.2.4': 390, '1.2.5': 1325 };
const real = statisticsText({ ...channels, '1.1': 8295, '1.1.a': 17, '1.1.b': 17 });
const below = statisticsText({ ...channels, '1.1': 6000 });
const part = statisticsText({ '2.2.1': 2, '2.2.1.a': 3 });
const blank = statisticsText({ ...channels, '1.1': 8295, '1.2.1': '' });

RuleTester.run(rule, {
  valid: [
    { name: 'as many as the channels', text: statisticsText({ ...channels, '1.1': 8278 }), edition },
    {
      name: 'fewer than the channels: the same item on two of them counts once',
      text: statisticsText({ ...channels, '1.1': 7000 }),
      edition,
    },
    { name: 'as many as the largest channel', text: statisticsText({ ...channels, '1.1': 6563 }), edition },
    { name: 'fewer documents disclosed than made', text: statisticsText({ ...channels, '1.1': 7000, '1.1.a': 3, '1.1.b': 9 }), edition },
    { name: 'a blank channel where the sum is enough', text: statisticsText({ ...channels, '1.1': 7000, '1.2.1': '' }), edition },
    { name: 'no form', text: '一、主动公开情况\n主动公开8295条。\n', edition, inapplicable: 'no-such-form' },
  ],
  invalid: [
    {
      name: 'above the sum of the channels, as a real report has it',
      text: real,
      edition,
      errors: [
        {
          messageId: 'aboveSum',
          ...placeOf(real, '主动公开政府信息数', 2),
          severity: 'error',
          cells: ['statistics:1.1@value'],
          section: null,
          message:
            '“（一）主动公开政府信息数”为 8295，应不大于“1.政府公报公开政府信息数”～“5.其他方式公开政府信息数”之和 8278(0+6563+0+390+1325)，超出 17',
        },
      ],
    },
    {
      name: 'below one channel: a warning at the channel',
      text: below,
      edition,
      errors: [
        {
          messageId: 'above',
          ...placeOf(below, '2.政府网站公开政府信息数', 2),
          severity: 'warning',
          cells: ['statistics:1.2.2@value'],
          data: {
            lower: '“2.政府网站公开政府信息数”',
            lowerSum: 6563,
            upper: '“（一）主动公开政府信息数”',
            upperSum: 6000,
            difference: 563,
          },
        },
      ],
    },
    {
      name: 'a part above its whole',
      text: part,
      edition,
      errors: [
        {
          messageId: 'above',
          ...placeOf(part, '主要负责同志参加新闻发布会次数', 2),
          severity: 'error',
          cells: ['statistics:2.2.1.a@value'],
        },
      ],
    },
    {
      name: 'a blank channel that may make up the difference',
      text: blank,
      edition,
      errors: [{ messageId: 'undecided', line: 8, column: 20, endLine: 8, endColumn: 20, kind: 'review', reason: 'blank-cell' }],
    },
  ],
});
