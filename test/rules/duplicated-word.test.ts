import rule from '../../src/rules/duplicated-word.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'near but not the same', text: '公开公示人人关心、常常更新、层层落实的事项。\n' },
    { name: 'doubled by the language', text: '一项一项研究研究，许多许多，二〇二〇年，2020年。\n' },
    {
      name: 'two words side by side',
      text: '云溪市人民政府政府信息公开工作年度报告，规范规范性文件管理，市直机关机关党委，公开各部门部门预算。\n',
    },
    { name: 'lists and marks', text: '谁公开、谁负责，谁审查、谁负责；0条，0条；应公开尽公开。\n' },
    { name: 'columns', text: '总计 总计 其他 其他\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'seed: 公开公开',
      text: '在区政府网站公开公开环保动态信息78条。\n',
      output: '在区政府网站公开环保动态信息78条。\n',
      errors: [
        {
          messageId: 'copy',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          severity: 'warning',
          data: { found: '公开公开', kept: '公开' },
        },
      ],
    },
    {
      name: 'a report: in a short and a long form',
      text: '公众可通过可以通过政府网站查阅。\n',
      output: '公众可以通过政府网站查阅。\n',
      errors: [
        {
          messageId: 'pair',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 10,
          severity: 'warning',
          data: { found: '可通过可以通过', kept: '可以通过' },
        },
      ],
    },
    {
      name: 'the other way round',
      text: '可以通过可通过政府网站查阅，信息已经公开已公开。\n',
      output: '可以通过政府网站查阅，信息已经公开。\n',
      errors: [
        {
          messageId: 'pair',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 8,
          severity: 'warning',
          data: { found: '可以通过可通过', kept: '可以通过' },
        },
        {
          messageId: 'pair',
          line: 1,
          column: 17,
          endLine: 1,
          endColumn: 24,
          severity: 'warning',
          data: { found: '已经公开已公开', kept: '已经公开' },
        },
      ],
    },
    {
      name: '进一步',
      text: '进一步进一步加强政府信息公开工作。\n',
      output: '进一步加强政府信息公开工作。\n',
      errors: [
        {
          messageId: 'copy',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 7,
          severity: 'warning',
          data: { found: '进一步进一步', kept: '进一步' },
        },
      ],
    },
    {
      name: 'a whole phrase',
      text: '及时回应社会关切，做好政策解读工作，做好政策解读工作，提升实效。\n',
      output: '及时回应社会关切，做好政策解读工作，提升实效。\n',
      errors: [
        {
          messageId: 'copy',
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 27,
          severity: 'warning',
          data: { found: '，做好政策解读工作，做好政策解读工作', kept: '，做好政策解读工作' },
        },
      ],
    },
    {
      name: 'in many places, told once',
      text: '一是公开公开；二是公开公开；三是公开公开；四是公开公开。\n',
      output: '一是公开；二是公开；三是公开；四是公开。\n',
      errors: [
        { messageId: 'copy', line: 1, column: 3, endLine: 1, endColumn: 7, severity: 'warning', data: { found: '公开公开', kept: '公开' } },
      ],
    },
    {
      name: 'three times',
      text: '推进公开公开公开工作，加强加强管理。\n',
      output: '推进公开工作，加强管理。\n',
      errors: [
        {
          messageId: 'copy',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 9,
          severity: 'warning',
          data: { found: '公开公开公开', kept: '公开' },
        },
        {
          messageId: 'copy',
          line: 1,
          column: 12,
          endLine: 1,
          endColumn: 16,
          severity: 'warning',
          data: { found: '加强加强', kept: '加强' },
        },
      ],
    },
  ],
});
