import { expect, test } from '@jest/globals';
import { checkFile, checkOptions, defaultParts, presetRules } from '../../src/index.js';
import rule from '../../src/rules/stray-space.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'digits and Latin words', text: '2024 年，全年公开政府信息 12 条，其中 App 3 条，占 25 %。\n' },
    { name: 'indents, NBSP among them', text: '  一、概述\n\u00a0\u00a0\u00a0 2018年，公开12条。\n　　全年办结3件。\n' },
    { name: 'behind the mark of a heading', text: '一、 概述\n（一） 公开情况\n1. 网站\n① 公报\n' },
    {
      name: 'sentences that a lost line break set apart',
      text: '全年公开12条。 （二）依申请公开情况 全年收到3件。 二○一二年二月二十日 附件1：统计表 指标名称\n',
    },
    { name: 'a heading and its text', text: '一、公开12条，总体情况 我局坚持公开。\n' },
    { name: 'columns', text: '指标名称   计量单位，主动公开   条数\n' },
    { name: 'a line spread over its width', text: '地址：人民路 ， 邮 编 ： 223100 ， 电 话 ： 0517 ， 电 子 邮 箱 ：\n' },
    { name: 'titles and names spread', text: '目 录\n概 述，王 芳\n' },
    { name: 'half-width marks with their space', text: '公开12条, 办结3件; 解读3篇: 网站(公报) 等。\n' },
    { name: 'a label and its value', text: '地址： 某县人民路\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'before a quote, a real line',
      text: '办结各类事项64051件。加快推进 “最多跑一次”工作,在区政府网站公开。\n',
      output: '办结各类事项64051件。加快推进“最多跑一次”工作,在区政府网站公开。\n',
      errors: [
        {
          messageId: 'stray',
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 19,
          severity: 'warning',
          data: { count: 1, examples: '“加快推进 “最多跑”' },
          message: '文中有1处句中空格（如“加快推进 “最多跑”），建议删去',
        },
      ],
    },
    {
      name: 'between characters, around marks, once with the count',
      text: '全年公开， 并认真 落实公开制度 ，依据《 条例 》办理。\n推进公开。\n规范、有序、健康发展 。\n',
      output: '全年公开，并认真落实公开制度，依据《条例》办理。\n推进公开。\n规范、有序、健康发展。\n',
      errors: [
        {
          messageId: 'stray',
          line: 1,
          column: 6,
          endLine: 1,
          endColumn: 7,
          data: { count: 6, examples: '“年公开， 并认真 ”、“ 并认真 落实公开”、“公开制度 ，依据《”' },
          related: ['1:10', '1:17', '1:22', '1:25', '3:11'],
        },
      ],
    },
    {
      name: 'within a quoted title, a real line',
      text: '公布了《2019年春季学校食堂“双随机、一公开” 抽查工作实施方案》的通知。\n',
      output: '公布了《2019年春季学校食堂“双随机、一公开”抽查工作实施方案》的通知。\n',
      errors: [{ messageId: 'stray', line: 1, column: 25, endLine: 1, endColumn: 26, data: { count: 1, examples: '“一公开” 抽查工作”' } }],
    },
  ],
});

test('hundreds of thousands of spaces in one sentence are one finding', async () => {
  const parts = { ...defaultParts(), rules: [rule] };
  const options = { ...checkOptions([rule], { rules: presetRules([rule], 'strict'), style: true }), assumeReport: true };
  const { findings } = await checkFile(
    parts,
    'a.txt',
    new TextEncoder().encode(`一、总体情况\n${'公开， '.repeat(200_000)}收到。\n`),
    options,
  );
  expect(findings.map(({ data }) => data['count'])).toEqual(['200000']);
});
