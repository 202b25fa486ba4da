import rule from '../../src/rules/table-cell-number.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disputesText, placeOf } from './form-text.js';

const edition = '2021';
const zeros = Array.from({ length: 15 }, () => 0);
const unit = disclosureText({ license: '1204件', penalty: '3.5' });
const negative = disclosureText({ norm: '2 | -1 | 31' });
const text = disclosureText({ coercion: '见附件' });
const wide = disclosureText({ license: '１２０４' });
const split = disclosureText({ license: '12 04' });
const fewer = disputesText([10, 1, 0, 0]);

RuleTester.run(rule, {
  valid: [
    { name: 'whole numbers, an amount with decimals', text: disclosureText(), edition },
    { name: 'a note behind the number', text: disclosureText({ norm: '22（其中修订16件） | 1 | 31' }), edition },
    { name: 'thousands set apart', text: disclosureText({ license: '12,040' }), edition },
    { name: 'blanks, dashes and words are no wrong numbers', text: disclosureText({ rules: '— | | 无' }), edition },
    { name: 'no form', text: '二、主动公开政府信息情况\n无。\n', edition, inapplicable: 'no-such-form' },
  ],
  invalid: [
    {
      name: 'a unit, a fraction',
      text: unit,
      edition,
      errors: [
        {
          messageId: 'unit',
          ...placeOf(unit, '行政许可', 1),
          severity: 'error',
          cells: ['disclosure:a5.license@decisions'],
          section: 'disclosure',
          message: '“行政许可 › 本年处理决定数量”(1204件)带有单位，应只填数字',
        },
        { messageId: 'fraction', ...placeOf(unit, '行政处罚', 1), severity: 'error', cells: ['disclosure:a6.penalty@decisions'] },
      ],
    },
    {
      name: 'below zero',
      text: negative,
      edition,
      errors: [
        { messageId: 'negative', ...placeOf(negative, '行政规范性文件', 2), severity: 'error', cells: ['disclosure:a1.norm@repealed'] },
      ],
    },
    {
      name: 'words',
      text,
      edition,
      errors: [
        {
          messageId: 'notNumber',
          ...placeOf(text, '行政强制', 1),
          severity: 'error',
          data: { cells: '“行政强制 › 本年处理决定数量”(见附件)' },
        },
      ],
    },
    {
      name: 'full-width digits are read, and flagged',
      text: wide,
      edition,
      errors: [
        { messageId: 'fullWidth', ...placeOf(wide, '行政许可', 1), severity: 'warning', cells: ['disclosure:a5.license@decisions'] },
      ],
    },
    {
      name: 'digits parted by a space: not judged',
      text: split,
      edition,
      errors: [{ messageId: 'split', ...placeOf(split, '行政许可', 1), kind: 'review', reason: 'unreadable-number', cells: [] }],
    },
    {
      name: 'four values for fifteen cells: a review, nothing is guessed',
      text: fewer,
      edition,
      errors: [{ messageId: 'unread', line: 5, column: 1, endLine: 5, endColumn: 15, kind: 'review' }],
    },
    {
      name: 'a unit in form four',
      text: disputesText(['1件', ...zeros.slice(1, 4), 1, ...zeros.slice(5)]),
      edition,
      errors: [{ messageId: 'unit', line: 5, column: 1, endLine: 5, endColumn: 3, cells: ['disputes:count@review.maintain'] }],
    },
  ],
});
