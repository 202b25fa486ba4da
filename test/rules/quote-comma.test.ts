import rule from '../../src/rules/quote-comma.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'without the mark', text: '坚持“谁主管谁负责”“谁公开谁审查”的原则。\n' },
    { name: 'within a quote', text: '做强“双随机、一公开”。\n' },
    { name: 'notes behind the members', text: '开设“在线访谈”、“政策问答”（月刊）、“互动”栏目。开设“访谈”、“问答”（月刊）。\n' },
    { name: 'members of other kinds', text: '利用“在线访谈”、“政在公开”网上新闻发布会、“1+X”新闻发布会。做好公报、“专栏”、“问答”。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'real lines',
      text: '下设“行政权力运行”、“财政资金信息”等11个子栏目,上传栏目信息。\n以“书面自查”、“线上巡查”和实地督查相结合的方式。\n',
      output: '下设“行政权力运行”“财政资金信息”等11个子栏目,上传栏目信息。\n以“书面自查”“线上巡查”和实地督查相结合的方式。\n',
      errors: [
        {
          messageId: 'comma',
          line: 1,
          column: 11,
          endLine: 1,
          endColumn: 12,
          severity: 'warning',
          data: { count: 2, examples: '“行政权力运行”、“财政资金信…、“书面自查”、“线上巡查”' },
          related: ['2:8'],
        },
      ],
    },
    {
      name: 'three members, and a doubled mark that another rule is about',
      text: '坚持“甲”、“乙”、“丙”的原则，做到“丁”,、“戊”。\n',
      output: '坚持“甲”“乙”“丙”的原则，做到“丁”,、“戊”。\n',
      errors: [
        {
          messageId: 'comma',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 7,
          data: { count: 3, examples: '“甲”、“乙”、“乙”、“丙”、“丁”、“戊”' },
          related: ['1:10', '1:23'],
          message: '文中有3处并列的引号之间用了顿号（如“甲”、“乙”、“乙”、“丙”、“丁”、“戊”），建议删去',
        },
      ],
    },
  ],
});
