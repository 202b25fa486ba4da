import rule from '../../src/rules/section-substance.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'a problem and what is done', text: text() },
    { name: 'just ten characters', text: text({ 11: ['解读偏少，明年增加图解。'] }) },
    { name: 'no problem of the old kind, but what follows', text: text({ 11: ['总体无突出问题，但解读偏少，将增加图解。'] }) },
    { name: 'a part of its own for each', text: text({ 11: ['（一）存在问题', '解读材料偏少。', '（二）改进情况', '增加图解。'] }) },
    { name: 'nothing at all, which another rule says', text: text({ 11: [] }), inapplicable: 'no-such-part' },
    { name: 'none of something else, which is the problem', text: text({ 11: ['信息发布无专人负责问题突出。'] }) },
    { name: 'what is wanting is no nothing', text: text({ 11: ['更新不及时，存在无人负责的情况。'] }) },
    { name: 'section six may be 无', text: text({ 13: ['无'] }) },
    { name: 'no such section', text: text({ 10: [], 11: [] }), inapplicable: 'no-such-part' },
    { name: 'before 2019', edition: '2014', text: text({ 11: ['无。'] }), inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: '无',
      text: text({ 11: ['无。'] }),
      errors: [
        {
          messageId: 'none',
          ...{ line: 11, column: 1, endLine: 11, endColumn: 2 },
          severity: 'warning',
          kind: 'violation',
          section: 'problems',
          message: '“五、存在的主要问题及改进情况”只写了“无”，建议写明主要问题和改进情况',
        },
      ],
    },
    {
      name: 'in more words',
      text: text({ 11: ['  本年度无存在的主要问题及改进情况。'] }),
      errors: [{ messageId: 'none', line: 11, column: 3, endLine: 11, endColumn: 19 }],
    },
    {
      name: 'none, of this agency',
      text: text({ 11: ['2023年，我局政府信息公开工作不存在问题。'] }),
      errors: [
        {
          messageId: 'none',
          ...{ line: 11, column: 1, endLine: 11, endColumn: 22 },
          data: { section: '五、存在的主要问题及改进情况', text: '2023年我局政府信息公开工作不存在问题' },
        },
      ],
    },
    {
      name: 'under ten characters',
      text: text({ 11: ['公开不够及时。'] }),
      errors: [
        {
          messageId: 'short',
          ...{ line: 11, column: 1, endLine: 11, endColumn: 7 },
          message: '“五、存在的主要问题及改进情况”只有 6 个字，建议写明主要问题和改进情况',
        },
      ],
    },
  ],
});
