import rule from '../../src/rules/table-case-sum.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disputesText, placeOf } from './form-text.js';

const edition = '2021';
const hongze = disputesText([10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0]);
const above = disputesText([12, 3, 1, 2, 19, 5, 0, 1, 3, 9, 2, 1, 0, 0, 3]);
const blank = disputesText([12, '', 1, 2, 18, 5, 0, 1, 3, 9, 2, 1, 0, 0, 3]);

RuleTester.run(rule, {
  valid: [
    { name: 'all three groups', text: disputesText([12, 3, 1, 2, 18, 5, 0, 1, 3, 9, 2, 1, 0, 0, 3]), edition },
    { name: 'nothing at all', text: disputesText(Array.from({ length: 15 }, () => 0)), edition },
    { name: 'the same form in 2019', text: disputesText([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), edition: '2019' },
    { name: 'blanks for nothing', text: disputesText([1, '', '', '', 1, '', '', '', '', 0, 0, 0, 0, 0, 0]), edition },
    {
      name: 'totals left blank',
      text: disputesText([1, 0, 0, 0, '', 0, 2, 0, 0, '', 0, 0, 0, 0, '']),
      edition,
      inapplicable: 'no-such-part',
    },
    {
      name: 'no form',
      text: '四、政府信息公开行政复议、行政诉讼情况\n未发生行政复议和行政诉讼。\n',
      edition,
      inapplicable: 'no-such-form',
    },
  ],
  invalid: [
    {
      name: 'totals left at 0 in two groups, as a real report has it',
      text: hongze,
      edition,
      errors: [
        {
          messageId: 'total',
          ...placeOf(hongze, '10 | 1', -11),
          severity: 'error',
          cells: ['disputes:count@review.total'],
          section: 'disputes',
          message: '“行政复议 › 总计”为 0，应等于“结果维持”～“尚未审结”之和 11(10+1+0+0)，相差 11',
        },
        {
          messageId: 'totalOrPart',
          ...placeOf(hongze, '10 | 1', -1),
          cells: ['disputes:count@afterReview.total'],
          alternatives: [['disputes:count@afterReview.maintain']],
          data: {
            cell: '“复议后起诉 › 总计”',
            actual: 0,
            parts: '“结果维持”～“尚未审结”',
            sum: '5(5+0+0+0)',
            difference: 5,
            changes: '“复议后起诉 › 结果维持”5→0',
          },
        },
      ],
    },
    {
      name: 'a total one too high',
      text: above,
      edition,
      errors: [
        {
          messageId: 'totalOrPart',
          ...placeOf(above, '12 | 3', -11),
          cells: ['disputes:count@review.total'],
          alternatives: ['maintain', 'correct', 'other', 'pending'].map((part) => [`disputes:count@review.${part}`]),
        },
      ],
    },
    {
      name: 'a blank part: a review that names it',
      text: blank,
      edition,
      errors: [
        {
          messageId: 'undecided',
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 5,
          kind: 'review',
          reason: 'blank-cell',
          data: { count: 1, cells: '“行政复议 › 结果纠正”' },
        },
      ],
    },
  ],
});
