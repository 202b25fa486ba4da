import rule from '../../src/rules/table-stock.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disclosureText2019, placeOf, requestsText } from './form-text.js';

const edition = '2021';
const earlier = '2019';
const more = disclosureText({ norm: '5 | 1 | 2' });
const rules = disclosureText({ rules: '1 | 0 | 0' });
const disclosed = disclosureText2019({ norm: '40 | 40 | 31' });
const local = disclosureText2019({ localOther: '3 | 3 | 2' });
const below = disclosureText2019({ license: '35 | -53 | 120' });
const words = disclosureText2019({ fee: '6 | 减少9' });
const two = disclosureText2019({ penalty: '2 | -3 | 0', coercion: '0 | -1 | 0' });
const unknown = disclosureText({ norm: '5 | 1 | ' });
const unknownBefore = disclosureText2019({ penalty: '/ | -3 | 0' });

/** Rows of a real report of a city. */
const real = [
  '二、主动公开政府信息情况',
  '第二十条第（一）项 |',
  '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
  '规章 | 2 | 1 | 12 |',
  '行政规范性文件 | 50 | 227 | 420 |',
  '',
].join('\n');

RuleTester.run(rule, {
  valid: [
    { name: 'made, repealed and in force go together', text: disclosureText(), edition },
    { name: 'all that were made were repealed in the same year', text: disclosureText({ norm: '1 | 1 | 0' }), edition },
    { name: 'as many in force as were made', text: disclosureText({ norm: '9 | 0 | 9' }), edition },
    { name: 'more repealed than made: older ones', text: disclosureText({ norm: '0 | 12 | 3' }), edition },
    { name: 'a real row', text: real, edition },
    { name: 'blanks where the bound holds without them', text: disclosureText({ norm: '2 | / | 31' }), edition },
    { name: 'dashes where nothing is due', text: disclosureText({ rules: '—— | —— | ——' }), edition },
    { name: 'text that is no number', text: disclosureText({ norm: '5 | 无 | 若干' }), edition },
    { name: 'two numbers in one cell', text: disclosureText({ norm: '5 | 1 | 2 3' }), edition },
    { name: 'the form of 2019', text: disclosureText2019(), edition: earlier },
    { name: 'all items of last year gone', text: disclosureText2019({ coercion: '20 | -20 | 0' }), edition: earlier },
    { name: 'a change with its sign in words', text: disclosureText2019({ coercion: '20 | 减少20 | 0' }), edition: earlier },
    { name: 'no change stated', text: disclosureText2019({ coercion: '20 |  | 0' }), edition: earlier },
    { name: 'newly made but not disclosed', text: disclosureText2019({ norm: '40 | 2 | 31' }), edition: earlier },
    { name: 'no such form', text: requestsText(), edition, inapplicable: 'no-such-form' },
    { name: 'an edition without the form', text: more, edition: '2014', inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'more made than are in force or repealed',
      text: more,
      edition,
      errors: [
        {
          messageId: 'aboveSum',
          ...placeOf(more, '行政规范性文件', 1),
          severity: 'warning',
          kind: 'violation',
          cells: [],
          alternatives: [['disclosure:a1.norm@made'], ['disclosure:a1.norm@valid'], ['disclosure:a1.norm@repealed']],
          section: 'disclosure',
          message: '“行政规范性文件”：“本年制发件数”为 5，大于“现行有效件数”+“本年废止件数”之和 3(2+1)，超出 2，建议核对更正',
          related: ['5:19'],
        },
      ],
    },
    {
      name: 'government rules as well',
      text: rules,
      edition,
      errors: [
        {
          messageId: 'aboveSum',
          ...placeOf(rules, '规章', 1),
          message: '“规章”：“本年制发件数”为 1，大于“现行有效件数”+“本年废止件数”之和 0(0+0)，超出 1，建议核对更正',
        },
      ],
    },
    {
      name: 'more disclosed this year than in all',
      text: disclosed,
      edition: earlier,
      errors: [
        {
          messageId: 'above',
          ...placeOf(disclosed, '规范性文件', 2),
          severity: 'warning',
          cells: [],
          message: '“规范性文件”：“本年新公开数量”为 40，大于“对外公开总数量”的 31，超出 9，建议核对更正',
        },
      ],
    },
    {
      name: 'in a row that some places add',
      text: local,
      edition: earlier,
      errors: [{ messageId: 'above', ...placeOf(local, '其他主动公开文件', 2) }],
    },
    {
      name: 'fewer items than none',
      text: below,
      edition: earlier,
      errors: [
        {
          messageId: 'belowZero',
          ...placeOf(below, '行政许可', 2),
          severity: 'warning',
          cells: [],
          alternatives: [['disclosure:a5.license@prev'], ['disclosure:a5.license@delta']],
          message: '“行政许可”：“上一年项目数量”+“本年增/减”之和为 -18(35-53)，小于 0，建议核对更正',
          related: ['8:8'],
        },
      ],
    },
    {
      name: 'with the sign in words',
      text: words,
      edition: earlier,
      errors: [
        {
          messageId: 'belowZero',
          ...placeOf(words, '行政事业性收费', 2),
          message: '“行政事业性收费”：“上一年项目数量”+“本年增/减”之和为 -3(6-9)，小于 0，建议核对更正',
        },
      ],
    },
    {
      name: 'each row is a fault of its own',
      text: two,
      edition: earlier,
      errors: [
        { messageId: 'belowZero', ...placeOf(two, '行政处罚', 2) },
        { messageId: 'belowZero', ...placeOf(two, '行政强制', 2) },
      ],
    },
    {
      name: 'a blank that may make up for it: a review',
      text: unknown,
      edition,
      errors: [
        {
          messageId: 'undecided',
          kind: 'review',
          reason: 'blank-cell',
          severity: 'warning',
          cells: [],
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 18,
        },
      ],
    },
    {
      name: 'a change below an unknown number: a review',
      text: unknownBefore,
      edition: earlier,
      errors: [{ messageId: 'undecided', kind: 'review', reason: 'blank-cell', ...placeOf(unknownBefore, '行政处罚', 1) }],
    },
  ],
});
