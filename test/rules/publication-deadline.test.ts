import { describe, expect, it, test } from '@jest/globals';
import Ajv from 'ajv';
import rule from '../../src/rules/publication-deadline.js';
import { loadStandards } from '../../src/standards/index.js';
import { overlayStandards } from '../../src/standards/overlay.js';
import { readingParts } from '../../src/testing/reading-parts.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

interface Dates {
  readonly published?: string;
  readonly label?: string;
  readonly signed?: string;
  readonly year?: number;
}

const report = (agency: string, { published, label = '发布时间', signed, year = 2023 }: Dates): string =>
  [
    `${agency}${String(year)}年政府信息公开工作年度报告`,
    ...(published === undefined ? [] : [`${label}：${published}`]),
    '一、总体情况',
    '公开12条。',
    '二、主动公开政府信息情况',
    '2件。',
    ...(signed === undefined ? [] : [agency, signed]),
    '',
  ].join('\n');

const regulation = '《中华人民共和国政府信息公开条例》（国务院令第711号）';

RuleTester.run(rule, {
  valid: [
    { name: 'a department on the last day', text: report('清溪县水务局', { published: '2024-01-31' }) },
    { name: 'a department, signed in time', text: report('清溪县水务局', { signed: '2024年1月20日' }) },
    { name: 'a government on the last day', text: report('清溪县人民政府', { published: '2024-03-31' }) },
    { name: 'an office that signs for its government', text: report('清溪县人民政府办公室', { published: '2024-03-20' }) },
    { name: 'a 管委会', text: report('清溪高新区管委会', { published: '2024-03-20' }) },
    { name: 'a department under the old regulation', text: report('清溪县水务局', { published: '2019-03-31', year: 2018 }) },
    { name: 'a township', text: report('清溪县白水镇人民政府', { published: '2024-05-31' }), inapplicable: 'agency-kind' },
    { name: 'a street office', text: report('白水街道办事处', { published: '2024-05-31' }), inapplicable: 'agency-kind' },
    {
      name: 'a township in time by a local date',
      text: report('清溪县白水镇人民政府', { published: '2024-01-31' }),
      options: { deadlines: { township: '01-31' } },
    },
    {
      name: 'a configured date does not put off the law’s',
      text: report('清溪县水务局', { published: '2024-01-20' }),
      options: { deadlines: { department: '06-30' } },
    },
    { name: 'no date', text: report('清溪县水务局', {}), inapplicable: 'no-such-part' },
    {
      name: '更新时间 is no date of publication',
      text: report('清溪县水务局', { published: '2024-06-01', label: '更新时间' }),
      inapplicable: 'no-such-part',
    },
    {
      name: 'no year',
      edition: '2021',
      text: '清溪县水务局政府信息公开工作年度报告\n发布时间：2024-06-01\n一、总体情况\n公开12条。\n',
      inapplicable: 'year-unknown',
    },
    { name: 'no edition', text: report('清溪县水务局', { published: '2005-06-01', year: 2003 }), inapplicable: 'edition-unknown' },
    { name: 'whose report it is is unknown', text: '发布时间：2024-06-01\n一、总体情况\n2023年公开12条。\n', inapplicable: 'agency-kind' },
  ],
  invalid: [
    {
      name: 'a department, its kind told from the name',
      text: report('清溪县水务局', { published: '2024-02-01 09:30' }),
      errors: [
        {
          messageId: 'late',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 22,
          severity: 'error',
          section: null,
          message: `发布日期为2024年2月1日，晚于公布期限2024年1月31日：政府部门（按机关名称判断）的年度报告应在每年1月31日前公布（${regulation}第四十九条第一款）`,
        },
      ],
    },
    {
      name: 'a department, its kind given',
      agencyKind: 'department',
      text: report('清溪县水务局', { published: '2024-02-01' }),
      errors: [
        {
          messageId: 'late',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 16,
          severity: 'error',
          message: `发布日期为2024年2月1日，晚于公布期限2024年1月31日：政府部门的年度报告应在每年1月31日前公布（${regulation}第四十九条第一款）`,
        },
      ],
    },
    {
      name: 'a government',
      text: report('清溪县人民政府', { published: '2024-04-01' }),
      errors: [{ messageId: 'late', line: 2, column: 1, endLine: 2, endColumn: 16, severity: 'error' }],
    },
    {
      name: 'signed late, no other date',
      text: report('清溪县水务局', { signed: '2024年2月5日' }),
      errors: [{ messageId: 'late', line: 7, column: 1, endLine: 7, endColumn: 10, severity: 'error' }],
    },
    {
      name: 'a page that was moved: signed late as well',
      text: report('清溪县水务局', { published: '2026-05-01', signed: '2024年2月5日' }),
      errors: [{ messageId: 'late', line: 2, column: 1, endLine: 2, endColumn: 16, severity: 'error' }],
    },
    {
      name: 'a page that may have been moved',
      text: report('清溪县水务局', { published: '2026-05-01' }),
      errors: [{ messageId: 'dateUnclear', line: 2, column: 1, endLine: 2, endColumn: 16, severity: 'warning', kind: 'violation' }],
    },
    {
      name: 'a date that may be any',
      text: report('清溪县水务局', { published: '2024-05-01', label: '日期' }),
      errors: [{ messageId: 'dateUnclear', line: 2, column: 1, endLine: 2, endColumn: 14, severity: 'warning' }],
    },
    {
      name: 'a body that may be no department',
      text: report('清溪县第一人民医院管理中心', { published: '2024-02-20' }),
      errors: [{ messageId: 'kindUnclear', line: 2, column: 1, endLine: 2, endColumn: 16, severity: 'warning' }],
    },
    {
      name: 'a 管委会: custom, no law',
      text: report('清溪高新区管委会', { published: '2024-04-01' }),
      errors: [{ messageId: 'lateByCustom', line: 2, column: 1, endLine: 2, endColumn: 16, severity: 'warning' }],
    },
    {
      name: 'anybody under the old regulation, townships as well',
      text: report('清溪县白水镇人民政府', { published: '2019-04-01', year: 2018 }),
      errors: [
        {
          messageId: 'late',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 16,
          severity: 'error',
          message:
            '发布日期为2019年4月1日，晚于公布期限2019年3月31日：行政机关的年度报告应在每年3月31日前公布（《中华人民共和国政府信息公开条例》（国务院令第492号）第三十一条）',
        },
      ],
    },
    {
      name: 'whose report it is does not matter under the old regulation',
      text: '发布时间：2019-04-01\n一、概述\n2018年公开12条。\n',
      errors: [{ messageId: 'late', line: 1, column: 1, endLine: 1, endColumn: 16, severity: 'error' }],
    },
    {
      name: 'the dates disagree (Pingtan 2011)',
      text: '平潭县人民政府2011年政府信息公开工作年度报告\n发布时间：2012-04-18 00:00\n一、概述\n公开425条。\n二○一二年二月二十日\n',
      errors: [
        {
          messageId: 'disagree',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 22,
          severity: 'warning',
          kind: 'review',
          reason: 'two-readings',
          related: ['5:1'],
        },
      ],
    },
    {
      name: 'a township by a local date',
      text: report('清溪县白水镇人民政府', { published: '2024-03-26' }),
      options: { deadlines: { township: '01-31' } },
      errors: [
        {
          messageId: 'lateByCustom',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 16,
          severity: 'warning',
          message:
            '发布日期为2024年3月26日，晚于2024年1月31日：乡镇人民政府、街道办事处（按机关名称判断）的年度报告建议在每年1月31日前公布（配置的公布期限）',
        },
      ],
    },
    {
      name: 'an earlier date than the law’s',
      text: report('清溪县水务局', { published: '2024-01-25' }),
      options: { deadlines: { department: '01-20' } },
      errors: [{ messageId: 'lateByCustom', line: 2, column: 1, endLine: 2, endColumn: 16, severity: 'warning' }],
    },
  ],
});

const overlay = {
  overlays: '2021',
  name: { zh: '某省', en: 'A province' },
  deadlines: [
    {
      kinds: ['department', 'township'],
      by: '01-20',
      basis: [{ instrument: '《某省政府信息公开办法》', article: '第二十条', authority: 'stated' }],
    },
    { kinds: ['government'], by: '06-30', basis: [{ instrument: '《某省通知》', article: '', authority: 'stated' }] },
  ],
};
const parts = { ...readingParts(), standards: overlayStandards(loadStandards(), [overlay]) };

describe('with an overlay', () => {
  new RuleTester({ parts, describe, it }).run(rule, {
    valid: [
      { name: 'in time', text: report('清溪县水务局', { published: '2024-01-20' }) },
      { name: 'of another edition', text: report('清溪县水务局', { published: '2020-01-25', year: 2019 }) },
    ],
    invalid: [
      {
        name: 'late by the local rule, which it names',
        text: report('清溪县白水镇人民政府', { published: '2024-01-25' }),
        errors: [
          {
            messageId: 'late',
            line: 2,
            column: 1,
            endLine: 2,
            endColumn: 16,
            severity: 'error',
            message:
              '发布日期为2024年1月25日，晚于公布期限2024年1月20日：乡镇人民政府、街道办事处（按机关名称判断）的年度报告应在每年1月20日前公布（《某省政府信息公开办法》第二十条）',
          },
        ],
      },
      {
        name: 'a later local date does not put off the law’s',
        text: report('清溪县人民政府', { published: '2024-04-15' }),
        errors: [{ messageId: 'late', line: 2, column: 1, endLine: 2, endColumn: 16, severity: 'error' }],
      },
    ],
  });
});

describe('options', () => {
  const validate = new Ajv.default({ strict: true }).compile(rule.meta.options ?? {});
  test.each([['01-31'], ['02-29'], ['12-31'], ['04-30']])('%s is a day', (day) => {
    expect(validate({ deadlines: { township: day } })).toBe(true);
  });
  test.each([['1-31'], ['02-30'], ['04-31'], ['13-01'], ['00-10'], ['2024-01-31'], ['01/31'], [131]])('%s is none', (day) => {
    expect(validate({ deadlines: { township: day } })).toBe(false);
  });
  test('kinds are those of agencies', () => {
    expect(validate({ deadlines: { village: '01-31' } })).toBe(false);
    expect(validate({ dates: {} })).toBe(false);
  });
});
