import rule from '../../src/rules/enumeration-style.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'as they are due', text: '一、总体情况\n（一）主动公开\n1.加强公开。\n（1）网站。\n①公报。\n第一，加强领导。首先，学习。\n' },
    { name: 'numbers side by side', text: '修改第1、2项，涉及第一、第二季度。第一、二、三产业。\n' },
    { name: 'within a sentence', text: '会同市场监管局等3、4家单位，由张一、李四负责。\n' },
    { name: 'a decimal', text: '占比为2.5，一.二为误。\n' },
    { name: 'rows of a form', text: '| 指标 | 数 |\n| --- | --- |\n| 1、网站 | 2 |\n\n公开。\n', format: 'md' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'digits, real headings',
      text: '1、加强重点领域信息公开。结合政府机构改革做好公开。\n2、加强政策解读。组织解读。\n',
      output: '1.加强重点领域信息公开。结合政府机构改革做好公开。\n2.加强政策解读。组织解读。\n',
      errors: [
        {
          messageId: 'mark',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 3,
          severity: 'warning',
          data: { count: 2, examples: '“1、加强重点”、“2、加强政策”' },
          related: ['2:1'],
          message: '文中有2处序号后的标点不规范（如“1、加强重点”、“2、加强政策”），建议写作“一、”“（一）”“1.”“（1）”“第一，”的形式',
        },
      ],
    },
    {
      name: 'brackets, Chinese numerals with a point, ordinals',
      text: '一.总体情况\n（一）、主动公开。第一、加强领导；第二、加强学习。\n（1）、网站。①、公报。首先、学习。\n',
      output: '一、总体情况\n（一）主动公开。第一，加强领导；第二，加强学习。\n（1）网站。①公报。首先，学习。\n',
      errors: [
        {
          messageId: 'mark',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 3,
          data: { count: 7, examples: '“一.总体情况”、“（一）、主动公开”、“第一、加强领导”' },
          related: ['2:1', '2:10', '2:18', '3:1', '3:8'],
        },
      ],
    },
    {
      name: 'before a digit it would become a decimal: said, not mended',
      text: '1、2023年公开12条。\n',
      errors: [{ messageId: 'mark', line: 1, column: 1, endLine: 1, endColumn: 3, data: { count: 1, examples: '“1、2023”' } }],
    },
  ],
});
