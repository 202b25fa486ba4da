import rule from '../../src/rules/confusable-term.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'rights are rights, and powers powers', text: '公开发布《四川省行政权力清单(2018年版)》，公布消费者权利清单。\n' },
    { name: 'titles are cited as they are', text: '《关于公布行政权利清单的通知》、《其它事项登记办法》。\n' },
    {
      name: 'traditional characters do not tell which is meant',
      text: '為做好政府信息公開工作，清理帳號、建立臺帳，認真貫徹落實條例精神，開展監督檢查。\n',
    },
    {
      name: 'words in their place',
      text: '建立快速反应和协调联动机制，群众反应强烈；报名截止日期为12月31日；台风登陆我市；制订工作计划；以不公开为例外。\n',
    },
    { name: 'words across others', text: '供给于某某，重新编制订阅清单，蚊帐户外用品，大有作为。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'seed: powers that are called rights',
      text: '公开发布《四川省行政权力清单(2018年版)》、“全程网办”清单,公开行政权利清单调整信息2条,在区政府门户网站公开。\n(四)在区政府网站公开行政权利清单调整信息2条。\n',
      output:
        '公开发布《四川省行政权力清单(2018年版)》、“全程网办”清单,公开行政权力清单调整信息2条,在区政府门户网站公开。\n(四)在区政府网站公开行政权力清单调整信息2条。\n',
      errors: [
        {
          messageId: 'confused',
          line: 1,
          column: 36,
          endLine: 1,
          endColumn: 42,
          severity: 'warning',
          data: { found: '行政权利清单', expected: '“行政权力清单”' },
        },
        {
          messageId: 'confused',
          line: 2,
          column: 12,
          endLine: 2,
          endColumn: 18,
          severity: 'warning',
          data: { found: '行政权利清单', expected: '“行政权力清单”' },
        },
      ],
    },
    {
      name: 'seed: 其它',
      text: '在“一体化”政务服务平台公开行政许可、行政确认、其它行政权力和公共服务1237项。\n',
      output: '在“一体化”政务服务平台公开行政许可、行政确认、其他行政权力和公共服务1237项。\n',
      errors: [
        {
          messageId: 'confused',
          line: 1,
          column: 25,
          endLine: 1,
          endColumn: 27,
          severity: 'warning',
          data: { found: '其它', expected: '“其他”' },
        },
      ],
    },
    {
      name: 'a report: 截止',
      text: '数据截止2020年底。\n',
      output: '数据截至2020年底。\n',
      errors: [
        {
          messageId: 'confused',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 5,
          severity: 'warning',
          data: { found: '截止', expected: '“截至”' },
        },
      ],
    },
    {
      name: 'a report: 反应',
      text: '及时处理群众反应的问题，网站做为第一平台，公众可登陆政府网站查询。\n',
      output: '及时处理群众反映的问题，网站作为第一平台，公众可登录政府网站查询。\n',
      errors: [
        {
          messageId: 'confused',
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          severity: 'warning',
          data: { found: '反应的问题', expected: '“反映的问题”' },
        },
        {
          messageId: 'confused',
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 17,
          severity: 'warning',
          data: { found: '做为', expected: '“作为”' },
        },
        {
          messageId: 'confused',
          line: 1,
          column: 25,
          endLine: 1,
          endColumn: 27,
          severity: 'warning',
          data: { found: '登陆', expected: '“登录”' },
        },
      ],
    },
    {
      name: 'not certain: said only',
      text: '编制部门权利清单。\n',
      errors: [
        {
          messageId: 'confused',
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          severity: 'warning',
          data: { found: '权利清单', expected: '“权力清单”' },
        },
      ],
    },
    {
      name: 'in many places, told once',
      text: '通过其它方式、其它渠道、其它形式和其它途径公开。\n',
      output: '通过其他方式、其他渠道、其他形式和其他途径公开。\n',
      errors: [
        {
          messageId: 'confusedOften',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 5,
          severity: 'warning',
          data: { found: '其它', expected: '“其他”', count: 4 },
        },
      ],
    },
  ],
});
