import rule from '../../src/rules/statistics-absent.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { statisticsText } from './form-text.js';

const prose = '一、主动公开政府信息情况\n全年主动公开政府信息999条。\n二、依申请公开情况\n全年未收到申请。\n';

RuleTester.run(rule, {
  valid: [
    { name: 'the form', text: `${prose}${statisticsText()}`, edition: '2014' },
    {
      name: 'the form of a province',
      text: `${prose}六、全区政府信息公开情况统计表\n公开信息条数 条 812\n网站公开 条 640\n公报公开 条 12\n收到申请 件 3\n当面申请 件 1\n网络申请 件 2\n复议 件 0\n`,
      edition: '2014',
    },
    { name: 'before there was a form', text: prose, edition: '2008', inapplicable: 'edition' },
    { name: 'a matter of style', text: prose, edition: '2014', style: false },
  ],
  invalid: [
    {
      name: 'prose alone: where the form should stand',
      text: prose,
      edition: '2014',
      errors: [
        {
          messageId: 'absent',
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 9,
          severity: 'warning',
          section: null,
          message: '没有附“政府信息公开情况统计表”，建议随年度报告一并公布',
        },
      ],
    },
  ],
});
