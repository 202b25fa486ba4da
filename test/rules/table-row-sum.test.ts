import rule from '../../src/rules/table-row-sum.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { placeOf, requestsText } from './form-text.js';

const edition = '2021';
const text = requestsText({ new: [5, 1, 0, 0, 0, 2, 9] });
const part = requestsText({ 'denied.3': [0, 4, 0, 0, 0, 0, 1] });
const alone =
  '三、收到和处理政府信息公开申请情况\n自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 2 | 9 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（一）予以公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |\n';
const undecided = requestsText({ 'denied.3': [0, '', 0, 0, 0, 0, 1] });
const swapped = requestsText({ granted: [1, 0, 0, 0, 0, 3, 4] });
const tangled = requestsText({ granted: [5, 0, 0, 0, 0, 1, 4], 'denied.3': [0, 3, 0, 0, 0, 0, 1] });

RuleTester.run(rule, {
  valid: [
    { name: 'all sums hold', text: requestsText(), edition },
    { name: 'the form of 2019', text: requestsText({}, '2019'), edition: '2019' },
    { name: 'a row whose total is blank', text: requestsText({ new: [5, 1, 0, 0, 0, 2, ''] }), edition },
    { name: 'blanks that read as 0 balance', text: requestsText({ new: [5, 1, '', '', '', 2, 8] }), edition },
    { name: 'a swap that leaves the row as it was breaks columns only', text: swapped, edition },
    {
      name: 'the statistics form has no rows of applicants',
      text: requestsText({ new: [5, 1, 0, 0, 0, 2, 9] }),
      edition: '2014',
      inapplicable: 'edition',
    },
    { name: 'no form', text: '三、收到和处理政府信息公开申请情况\n全年未收到申请。\n', edition, inapplicable: 'no-such-form' },
    {
      name: 'a row of a real report that holds',
      text: '三、收到和处理政府信息公开申请情况\n自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n一、本年新收政府信息公开申请数量 | 89 | 2 | 0 | 0 | 1 | 0 | 92 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（一）予以公开 | 36 | 1 | 0 | 0 | 1 | 0 | 38 |\n',
      edition,
    },
  ],
  invalid: [
    {
      name: 'a total one too high: that cell, with the balance that breaks too',
      text,
      edition,
      errors: [
        {
          messageId: 'cell',
          ...placeOf(text, '一、本年新收', 7),
          severity: 'error',
          cells: ['requests:new@total'],
          section: 'requests',
          data: {
            cell: '“一、本年新收政府信息公开申请数量 › 总计”',
            actual: 9,
            expected: 8,
            left: '“自然人”～“其他”',
            leftSum: '8(5+1+0+0+0+2)',
            right: '“总计”',
            rightSum: 9,
            difference: 1,
            count: 2,
          },
          message:
            '“一、本年新收政府信息公开申请数量 › 总计”为 9，应为 8：“自然人”～“其他”为 8(5+1+0+0+0+2)，“总计”为 9，相差 1；改后所涉 2 项勾稽关系均成立',
          related: [`5:${placeOf(text, '一、本年新收', 1).column}`, `28:${placeOf(text, '（七）总计', 7).column}`],
          suggestions: [
            {
              desc: '改为勾稽关系成立的数：“一、本年新收政府信息公开申请数量 › 总计”9→8',
              output: requestsText({ new: [5, 1, 0, 0, 0, 2, 8] }),
            },
          ],
        },
      ],
    },
    {
      name: 'a part: the cell where row and column cross',
      text: part,
      edition,
      errors: [
        {
          messageId: 'cell',
          ...placeOf(part, '3.危及', 2),
          cells: ['requests:denied.3@commercial'],
          data: {
            cell: '“3.危及‘三安全一稳定’ › 商业企业”',
            actual: 4,
            expected: 1,
            left: '“自然人”～“其他”',
            leftSum: '4(0+4+0+0+0+0)',
            right: '“总计”',
            rightSum: 1,
            difference: 3,
            count: 2,
          },
        },
      ],
    },
    {
      name: 'nothing else decides: the total, its parts as alternatives',
      text: alone,
      edition,
      errors: [
        {
          messageId: 'totalOrPart',
          ...placeOf(alone, '一、本年新收', 7),
          cells: ['requests:new@total'],
          alternatives: ['natural', 'commercial', 'research', 'social', 'legal', 'other'].map((column) => [`requests:new@${column}`]),
          message:
            '“一、本年新收政府信息公开申请数量 › 总计”为 9，应等于“自然人”～“其他”之和 8(5+1+0+0+0+2)，相差 1；总数无误的，可能是分项有误：“一、本年新收政府信息公开申请数量 › 自然人”5→6 / “一、本年新收政府信息公开申请数量 › 商业企业”1→2 / “一、本年新收政府信息公开申请数量 › 科研机构”0→1 / …',
        },
      ],
    },
    {
      name: 'two errors apart: two findings',
      text: tangled,
      edition,
      errors: [
        {
          messageId: 'cell',
          ...placeOf(tangled, '（一）予以公开', 1),
          cells: ['requests:granted@natural'],
        },
        { messageId: 'cell', ...placeOf(tangled, '3.危及', 2), cells: ['requests:denied.3@commercial'] },
      ],
    },
    {
      name: 'a blank that may make up the difference: a review',
      text: undecided,
      edition,
      errors: [
        {
          messageId: 'undecided',
          line: 11,
          column: 19,
          endLine: 11,
          endColumn: 19,
          kind: 'review',
          reason: 'blank-cell',
          severity: 'warning',
          cells: [],
        },
      ],
    },
  ],
});
