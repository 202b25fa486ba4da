import rule from '../../src/rules/table-labels.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, placeOfWords, requestsText } from './form-text.js';

const edition = '2021';
const unsplit = requestsText({ other: [0, 0, 0, 0, 0, 0, 0] }).replace('商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n', '');
const typo = requestsText({}, edition, { 'denied.2': '2.其他法律行政止公开' });
const lacking = requestsText({}, edition, { 'denied.5': null, 'denied.8': null });
const short = disclosureText({ normLabel: '规范性文件' });

RuleTester.run(rule, {
  valid: [
    { name: 'the labels of the format', text: `${disclosureText()}${requestsText()}`, edition },
    { name: 'one row for other results is the form of 2019', text: requestsText({}, '2019'), edition: '2019' },
    {
      name: 'width, spaces and 、 for .',
      text: requestsText({}, edition, { 'denied.1': '1、属于国家秘密', 'denied.4': '4．保护第三方 合法权益', partial: '（二）部分公开' }),
      edition,
    },
    { name: 'a short name is a matter of style', text: short, edition, style: false },
    { name: 'no form', text: '二、主动公开政府信息情况\n无。\n', edition, inapplicable: 'no-such-form' },
  ],
  invalid: [
    {
      name: 'other results in one row, as in a real report of 2023',
      text: unsplit,
      edition,
      errors: [
        {
          messageId: 'unsplit',
          ...placeOfWords(unsplit, '（六）其他处理'),
          severity: 'warning',
          section: 'requests',
          message:
            '“收到和处理政府信息公开申请情况”表的“（六）其他处理”未分列，建议按格式分为 3 行：“1.申请人无正当理由逾期不补正、行政机关不…”、“2.申请人逾期未按收费通知要求缴纳费用、行…”、“3.其他”',
        },
      ],
    },
    {
      name: 'a misprint of a real report',
      text: typo,
      edition,
      errors: [
        {
          messageId: 'renamed',
          ...placeOfWords(typo, '2.其他法律行政止公开'),
          severity: 'warning',
          data: { form: '收到和处理政府信息公开申请情况', count: 1, labels: '“2.其他法律行政止公开”→“2.其他法律行政法规禁止公开”' },
        },
      ],
    },
    {
      name: 'rows left out: one finding, where the first should stand',
      text: lacking,
      edition,
      errors: [
        {
          messageId: 'missing',
          line: 12,
          column: 40,
          endLine: 12,
          endColumn: 40,
          data: { form: '收到和处理政府信息公开申请情况', count: 2, labels: '“5.属于三类内部事务信息”、“8.属于行政查询事项”' },
        },
      ],
    },
    {
      name: 'a short name',
      text: short,
      edition,
      errors: [
        {
          messageId: 'shortened',
          ...placeOfWords(short, '规范性文件'),
          severity: 'warning',
          data: { form: '主动公开政府信息情况', count: 1, labels: '“规范性文件”→“行政规范性文件”' },
        },
      ],
    },
    {
      name: 'the form of a province in place of the statistics form: one review',
      text: '六、全区政府信息公开情况统计表\n指标名称 计量单位 全区合计\n公开信息条数 条 812\n网站公开 条 640\n公报公开 条 12\n收到申请 件 3\n当面申请 件 1\n网络申请 件 2\n复议 件 0\n',
      edition: '2014',
      errors: [{ messageId: 'localForm', line: 1, column: 1, endLine: 1, endColumn: 16, kind: 'review', reason: 'local-form' }],
    },
  ],
});
