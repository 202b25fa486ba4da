import rule from '../../src/rules/legal-term.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    {
      name: 'terms of the law',
      text: '全年共收到政府信息公开申请2件，按期答复1件、延期答复1件，未发生行政复议、行政诉讼；涉及国家秘密的不予公开。\n',
    },
    { name: 'titles and quotes are cited as they are', text: '《云溪市行政投诉办法》提出“国家机密”。\n' },
    { name: 'parts of other words', text: '公布行政投诉电话，更新依申请公开申请表，开展延时服务，国家机密码管理。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'seed: 行政投诉',
      text: '2019年东昌区未涉及政府信息公开的行政投诉、复议、诉讼案件。\n',
      errors: [
        {
          messageId: 'term',
          line: 1,
          column: 19,
          endLine: 1,
          endColumn: 23,
          severity: 'warning',
          data: { found: '行政投诉', expected: '“行政复议”、“行政诉讼”' },
        },
      ],
    },
    {
      name: 'seed: 依申请公开申请',
      text: '全年共收到依申请公开申请2件(其中网络申请1件、信函申请1件)。\n',
      errors: [
        {
          messageId: 'term',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 13,
          severity: 'warning',
          data: { found: '依申请公开申请', expected: '“政府信息公开申请”' },
        },
      ],
    },
    {
      name: 'seed: 延时办结',
      text: '按《条例》规定延时办结5件(其中同意公开的3件,申请信息不存在数2件)。\n',
      errors: [
        {
          messageId: 'term',
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 12,
          severity: 'warning',
          data: { found: '延时办结', expected: '“延期答复”' },
        },
      ],
    },
    {
      name: 'not the agency of the law',
      text: '告知不属本单位公开的3件，对国家机密免于公开。\n',
      errors: [
        {
          messageId: 'term',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 8,
          severity: 'warning',
          data: { found: '不属本单位', expected: '“不属于本行政机关”' },
        },
        {
          messageId: 'term',
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 19,
          severity: 'warning',
          data: { found: '国家机密', expected: '“国家秘密”' },
        },
        {
          messageId: 'term',
          line: 1,
          column: 19,
          endLine: 1,
          endColumn: 23,
          severity: 'warning',
          data: { found: '免于公开', expected: '“不予公开”' },
        },
      ],
    },
    {
      name: 'a certain one is mended',
      text: '未发生行政覆议。\n',
      output: '未发生行政复议。\n',
      errors: [
        {
          messageId: 'term',
          line: 1,
          column: 4,
          endLine: 1,
          endColumn: 8,
          severity: 'warning',
          data: { found: '行政覆议', expected: '“行政复议”' },
        },
      ],
    },
    {
      name: 'in many places, told once',
      text: '延时办结1件，延时办结2件，延时办结3件，延时办结4件。\n',
      errors: [
        {
          messageId: 'terms',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 5,
          severity: 'warning',
          data: { found: '延时办结', expected: '“延期答复”', count: 4 },
        },
      ],
    },
  ],
});
