import rule from '../../src/rules/statistics-sum.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf, statisticsText } from './form-text.js';

const edition = '2014';
const held = {
  '3.1': 9,
  '3.1.1': 2,
  '3.1.3': 7,
  '3.2': 8,
  '3.2.1': 8,
  '3.3': 8,
  '3.3.1': 3,
  '3.3.4': 5,
  '3.3.4.c': 5,
  '8.3': 3,
  '8.3.1': 1,
  '8.3.2': 2,
};
const received = statisticsText({ ...held, '3.1': 10 });
const refused = statisticsText({ ...held, '3.3.4': 6 });
const reasons = statisticsText({ ...held, '3.3.4.c': 4 });
const cases = statisticsText({ ...held, '4': 3, '4.1': 1, '4.2': 1 });
const blank = statisticsText({ ...held, '8.3.1': '' });

RuleTester.run(rule, {
  valid: [
    { name: 'all totals hold', text: statisticsText(held), edition },
    { name: 'a form of zeros', text: statisticsText(), edition },
    {
      name: 'channels add up to more than the items disclosed: lawful',
      text: statisticsText({ ...held, '1.1': 10, '1.2.1': 9, '1.2.2': 9 }),
      edition,
    },
    { name: 'handled differs from received: no relation', text: statisticsText({ ...held, '3.2': 20, '3.2.1': 20 }), edition },
    { name: 'no form', text: '一、主动公开情况\n全年公开12条。\n', edition, inapplicable: 'no-such-form' },
    { name: 'later editions', text: received, edition: '2021', inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'more received than by all ways',
      text: received,
      edition,
      errors: [
        {
          messageId: 'totalOrPart',
          ...placeOf(received, '收到申请数', 2),
          severity: 'error',
          cells: ['statistics:3.1@value'],
          section: null,
          data: {
            cell: '“（一）收到申请数”',
            actual: 10,
            parts: '“1.当面申请数”～“4.信函申请数”',
            sum: '9(2+0+7+0)',
            difference: 1,
            changes: '“1.当面申请数”2→3 / “2.传真申请数”0→1 / “3.网络申请数”7→8 / …',
          },
        },
      ],
    },
    {
      name: 'a group between two sums that both break is itself at fault',
      text: refused,
      edition,
      errors: [
        {
          messageId: 'cell',
          ...placeOf(refused, '不同意公开答复数', 2),
          severity: 'error',
          cells: ['statistics:3.3.4@value'],
          related: [`32:${placeOf(refused, '申请答复数', 2).column}`, `37:${placeOf(refused, '涉及国家秘密', 2).column}`],
        },
      ],
    },
    {
      name: 'reasons may overlap: a warning',
      text: reasons,
      edition,
      errors: [{ messageId: 'candidates', ...placeOf(reasons, '不同意公开答复数', 2), severity: 'warning', cells: [] }],
    },
    {
      name: 'cases',
      text: cases,
      edition,
      errors: [{ messageId: 'totalOrPart', ...placeOf(cases, '四、行政复议数量', 2), severity: 'warning', cells: ['statistics:4@value'] }],
    },
    {
      name: 'a blank part',
      text: blank,
      edition,
      errors: [{ messageId: 'undecided', line: 61, column: 33, endLine: 61, endColumn: 33, kind: 'review', reason: 'blank-cell' }],
    },
  ],
});
