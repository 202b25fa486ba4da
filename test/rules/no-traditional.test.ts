import rule from '../../src/rules/no-traditional.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    '政府信息公开工作年度报告。后台、干部、皇后、乾隆、瞭望。\n',
    { name: 'a name in quotation marks', text: '在“臺灣館”举办活动1次。\n' },
    { name: 'the name of a place', text: '濛阳镇公开信息12条。\n' },
    { name: 'the name of a person', text: '由副局长陳某负责，王昇参加。\n' },
    { name: 'UTF-8 read as GBK', text: '浼樺寲鏍忕洰璁剧疆，方便群众。\n' },
    { name: 'nothing', text: ' \n', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'once, with the count',
      text: '為深入貫徹《中華人民共和國政府信息公開條例》。\n',
      errors: [
        {
          messageId: 'traditional',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 2,
          severity: 'warning',
          related: ['1:4', '1:8', '1:13', '1:19'],
          data: { count: 7, examples: '“為”“貫徹”“華”“國”“開條”' },
          suggestions: [{ desc: '把全文的繁体字改为规范汉字', output: '为深入贯彻《中华人民共和国政府信息公开条例》。\n' }],
        },
      ],
    },
    {
      name: 'few, but not in a name',
      text: '積極落实。\n',
      errors: [{ messageId: 'traditional', line: 1, column: 1, endLine: 1, endColumn: 3, data: { count: 2, examples: '“積極”' } }],
    },
  ],
});
