import rule from '../../src/rules/rulemaking-authority.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import { disclosureText, disclosureText2019 } from './form-text.js';

const of = (agency: string, rules: string, year = 2023): string =>
  `${agency}${String(year)}年政府信息公开工作年度报告\n${disclosureText({ rules })}`;
const of2019 = (agency: string, rules: string): string => `${agency}2020年政府信息公开工作年度报告\n${disclosureText2019({ rules })}`;

RuleTester.run(rule, {
  valid: [
    { name: 'a town with none', text: of('清溪县太平镇人民政府', '0 | 0 | 0') },
    { name: 'a bureau with none', text: of('清溪县水务局', '0 | 0 | 0') },
    ...[
      ['a city, which may be 设区的市', '淮安市人民政府'],
      ['its office signs for it', '淮安市人民政府办公室'],
      ['东莞, which has no districts', '东莞市人民政府'],
      ['a province', '江苏省人民政府办公厅'],
      ['an autonomous region', '宁夏回族自治区人民政府'],
      ['an autonomous prefecture', '楚雄彝族自治州人民政府'],
      ['a ministry', '教育部'],
      ['a ministry in full', '中华人民共和国水利部'],
      ['a central office', '国家税务总局'],
      ['a zone: of no clear kind', '鞍山高新区管委会'],
      ['a new area', '浦东新区人民政府'],
      ['a bureau without a place', '水务局'],
    ].map(([name, agency]) => ({ name: name!, text: of(agency!, '3 | 1 | 26'), inapplicable: 'agency-kind' as const })),
    { name: 'what the body only disclosed, in 2020', text: of2019('清溪县人民政府', '0 | 4 | 12') },
    { name: 'blanks and dashes', text: of('清溪县太平镇人民政府', '0 | - | 0') },
    { name: 'set to another kind by an option', agencyKind: 'other', text: of('清溪县水务局', '1 | 0 | 3'), inapplicable: 'agency-kind' },
    { name: 'no form', text: '清溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n规章3件。\n', inapplicable: 'no-such-form' },
    { name: 'an earlier edition', year: 2017, text: of('清溪县水务局', '1 | 0 | 3', 2017), inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'a town of 尼勒克 (2023)',
      text: of('某镇人民政府', '0 | 0 | 6'),
      errors: [
        {
          messageId: 'inferred',
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 15,
          severity: 'warning',
          kind: 'violation',
          cells: ['disclosure:a1.rules@valid'],
          message:
            '“规章”一行填有“现行有效件数”6，而某镇人民政府（按机关名称判断为乡镇人民政府、街道办事处）没有规章制定权，建议核对，可能应计入规范性文件；机关类别可用 agencyKind 指定',
        },
      ],
    },
    {
      name: 'a town (松木塘镇 2022): one finding a row',
      text: of('某县松木塘镇人民政府', '2 | 0 | 2', 2022),
      errors: [
        {
          messageId: 'inferred',
          line: 5,
          column: 6,
          endLine: 5,
          endColumn: 7,
          cells: ['disclosure:a1.rules@made', 'disclosure:a1.rules@valid'],
          related: ['5:14'],
        },
      ],
    },
    ...[
      ['a county', '清溪县人民政府', 'inferred'],
      ['the office of a county', '清溪县人民政府办公室', 'inferred'],
      ['a district', '淮安市洪泽区人民政府', 'inferred'],
      ['a banner', '某自治旗人民政府', 'inferred'],
      ['a bureau', '清溪县水务局', 'inferred'],
      ['a department of a province', '江苏省教育厅', 'inferred'],
      ['a street office', '槐荫区段店北路街道办事处', 'inferred'],
    ].map(([name, agency, messageId]) => ({
      name: name!,
      text: of(agency!, '1 | 0 | 0'),
      errors: [{ messageId: messageId!, line: 5, column: 6, endLine: 5, endColumn: 7 }],
    })),
    {
      name: 'the kind is given',
      agencyKind: 'township',
      text: of('清溪太平', '0 | 1 | 0'),
      errors: [
        {
          messageId: 'stated',
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 11,
          message: '“规章”一行填有“本年废止件数”1，而清溪太平（乡镇人民政府、街道办事处）没有规章制定权，建议核对，可能应计入规范性文件',
        },
      ],
    },
    {
      name: 'made in 2020',
      text: of2019('清溪县水务局', '1 | 1 | 4'),
      errors: [{ messageId: 'inferred', line: 5, column: 6, endLine: 5, endColumn: 7, cells: ['disclosure:a1.rules@made'] }],
    },
  ],
});
