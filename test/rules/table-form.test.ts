import rule from '../../src/rules/table-form.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disputesText, requestsText } from './form-text.js';

const zeros = Array.from({ length: 15 }, () => 0);
const old = [
  '二、主动公开政府信息情况',
  '第二十条第（一）项 |',
  '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
  '规章 | 0 | 0 | 0 |',
  '规范性文件 | 2 | 2 | 18 |',
  '第二十条第（五）项 |',
  '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
  '行政许可 | 12 | -1 | 340 |',
  '其他对外管理服务事项 | 3 | 0 | 15 |',
  '第二十条第（六）项 |',
  '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
  '行政处罚 | 8 | 0 | 3 |',
  '行政强制 | 1 | 0 | 0 |',
  '第二十条第（八）项 |',
  '信息内容 | 上一年项目数量 | 本年增/减 |',
  '行政事业性收费 | 2 | 0 |',
  '第二十条第（九）项 |',
  '信息内容 | 采购项目数量 | 采购总金额 |',
  '政府集中采购 | 4 | 51.3万元 |',
  '',
].join('\n');

RuleTester.run(rule, {
  valid: [
    { name: 'the forms of 2021', text: `${disclosureText()}${requestsText()}${disputesText(zeros)}`, edition: '2021' },
    { name: 'the forms of 2019', text: `${old}${requestsText({}, '2019')}${disputesText(zeros)}`, edition: '2019' },
    { name: 'form four is the same in both editions', text: disputesText(zeros), edition: '2021' },
    { name: 'no form', text: '二、主动公开政府信息情况\n无。\n', edition: '2021', inapplicable: 'no-such-form' },
  ],
  invalid: [
    {
      name: 'the form of 2019 in a report of 2022',
      text: old,
      edition: '2021',
      errors: [
        {
          messageId: 'otherEdition',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 12,
          severity: 'error',
          section: 'disclosure',
          message: '“主动公开政府信息情况”表用的是国办公开办函〔2019〕60号的表样，应用国办公开办函〔2021〕30号的表样',
        },
      ],
    },
    {
      name: 'the form of 2021 in a report of 2020',
      text: disclosureText(),
      edition: '2019',
      errors: [
        {
          messageId: 'otherEdition',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 12,
          data: { form: '主动公开政府信息情况', actual: '国办公开办函〔2021〕30号', expected: '国办公开办函〔2019〕60号' },
        },
      ],
    },
  ],
});
