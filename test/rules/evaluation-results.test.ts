import rule from '../../src/rules/evaluation-results.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { text } from './outline-text.js';

const heading = { line: 2, column: 1, endLine: 2, endColumn: 7 };
const of = (agency: string, overview = '2023年主动公开信息120条。', year = 2023): string =>
  text({ 1: [`${agency}${String(year)}年政府信息公开工作年度报告`], 3: [overview] });

RuleTester.run(rule, {
  valid: [
    {
      name: 'all three',
      text: of('清溪县人民政府', '将政务公开纳入年度绩效考核，组织社会评议1次。全年未发生责任追究情形。'),
    },
    {
      name: 'in other words and in other sections',
      text: text({
        1: ['清溪县人民政府2023年政府信息公开工作年度报告'],
        3: ['按季度开展考评，委托第三方机构开展评估。'],
        11: ['对落实不力的单位严肃问责。'],
      }),
    },
    { name: 'a department need not', text: of('清溪县水务局'), inapplicable: 'agency-kind' },
    { name: 'a street office need not', text: of('清溪区城东街道办事处'), inapplicable: 'agency-kind' },
    {
      name: 'a street office, though told to be of the kind',
      text: of('清溪区城东街道'),
      agencyKind: 'township',
      inapplicable: 'agency-kind',
    },
    { name: 'the administration of an area is no level of government', text: of('清溪高新区管委会'), inapplicable: 'agency-kind' },
    { name: 'the office of a government that tells one of them', text: of('清溪县人民政府办公室', '完善考核机制。') },
    { name: 'no agency is known', text: text({ 1: ['2023年政府信息公开工作年度报告'] }), inapplicable: 'agency-kind' },
    { name: 'before 2019', edition: '2014', text: of('清溪县人民政府'), inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'a government that tells none, its kind told by its name',
      text: of('清溪县人民政府'),
      errors: [
        {
          ...heading,
          messageId: 'none',
          severity: 'warning',
          kind: 'violation',
          section: 'overview',
          message: '全文没有写到工作考核、社会评议、责任追究，一级人民政府（按机关名称判断）的年度报告建议写明其结果情况，没有的也写明',
        },
      ],
    },
    {
      name: 'the kind was told',
      text: of('清溪县人民政府', '全年主动公开信息90条。'),
      agencyKind: 'government',
      errors: [
        {
          ...heading,
          messageId: 'none',
          message: '全文没有写到工作考核、社会评议、责任追究，一级人民政府的年度报告建议写明其结果情况，没有的也写明',
        },
      ],
    },
    {
      name: 'a township in 2019, two of three: style',
      text: of('清溪县石桥镇人民政府', '将政务公开纳入年度考核。', 2019),
      errors: [
        {
          ...heading,
          messageId: 'some',
          data: { missing: '社会评议、责任追究', who: '一级人民政府（按机关名称判断）' },
        },
      ],
    },
    {
      name: 'the office of a government: its own report or that of the government',
      text: of('清溪县人民政府办公室'),
      errors: [
        {
          ...heading,
          messageId: 'office',
          kind: 'review',
          reason: 'two-readings',
          message:
            '全文没有写到工作考核、社会评议、责任追究，如果是代表本级政府编制的年度报告，建议写明其结果情况（机关为清溪县人民政府办公室，可用 agencyKind 指定）',
        },
      ],
    },
    {
      name: 'monitoring and satisfaction are none of them (洪泽 2023)',
      text: of('洪泽区人民政府', '建立政府网站日常监测机制。代表、委员满意率100%。明确责任单位。'),
      errors: [{ ...heading, messageId: 'none' }],
    },
  ],
});
