import rule from '../../src/rules/table-column-sum.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { resultRows } from '../report/arithmetic/forms.js';
import { placeOf, requestsText, type Rows } from './form-text.js';

const edition = '2021';
// 总计 left blank in every row but those of the form's own totals.
const blankTotals: Rows = Object.fromEntries(
  [...resultRows, 'other'].map((row) => [
    row,
    (
      {
        granted: [3, '', '', '', '', 1, ''],
        partial: [1, '', '', '', '', '', ''],
        'denied.3': ['', 1, '', '', '', '', ''],
        'notProcessed.2': ['', '', '', '', '', 1, ''],
      } as Rows
    )[row] ?? ['', '', '', '', '', '', ''],
  ]),
);
const lost = requestsText({
  granted: [3, 0, 0, 0, 0, 1, 4],
  partial: [1, 0, 0, 0, 0, 0, 1],
  resultTotal: [5, 1, 0, 0, 0, 2, 8],
  carryOut: [0, 0, 0, 0, 0, 0, 0],
});
const swapped = requestsText({ granted: [1, 0, 0, 0, 0, 3, 4] });
const blank = requestsText({ granted: ['', 0, 0, 0, 0, 1, ''], partial: [1, 0, 0, 0, 0, 0, 1] });

RuleTester.run(rule, {
  valid: [
    { name: 'all sums hold', text: requestsText(), edition },
    {
      name: 'the form of 2019 with other results in one row',
      text: requestsText({ other: [1, 0, 0, 0, 0, 0, 1], resultTotal: [5, 1, 0, 0, 0, 2, 8], carryOut: [0, 0, 0, 0, 0, 0, 0] }, '2019'),
      edition: '2019',
    },
    { name: 'rows whose totals are blank, in the form of an office', text: requestsText(blankTotals, '2019'), edition: '2019' },
    { name: 'a wrong cell that breaks a row too is a matter of rows', text: requestsText({ granted: [9, 0, 0, 0, 0, 1, 4] }), edition },
    { name: 'no form', text: '三、收到和处理政府信息公开申请情况\n见附件。\n', edition, inapplicable: 'no-such-form' },
  ],
  invalid: [
    {
      name: 'a pair of opposite errors in one row: a likely swap; no other row could give so much',
      text: swapped,
      edition,
      errors: [
        {
          messageId: 'swap',
          ...placeOf(swapped, '（一）予以公开', 1),
          severity: 'error',
          cells: ['requests:granted@natural', 'requests:granted@other'],
          section: 'requests',
          message:
            '“自然人”：“（一）予以公开”～“3.其他”为 2(1+1)，“（七）总计”为 4，相差 2，应相等；可能是两格数字错位：“（一）予以公开 › 自然人”1→3、“（一）予以公开 › 其他”3→1，改后所涉 2 项勾稽关系均成立',
          related: ['7:43', '28:9', '28:29'],
        },
      ],
    },
    {
      name: 'a result not counted, in one applicant and in the total',
      text: lost,
      edition,
      errors: [{ messageId: 'candidates', ...placeOf(lost, '（七）总计', 1), severity: 'error', cells: [] }],
    },
    {
      name: 'a blank that may make up the difference: a review',
      text: blank,
      edition,
      errors: [{ messageId: 'undecided', line: 7, column: 22, endLine: 7, endColumn: 22, kind: 'review', reason: 'blank-cell', cells: [] }],
    },
  ],
});
