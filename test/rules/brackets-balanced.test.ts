import { expect, test } from '@jest/globals';
import rule from '../../src/rules/brackets-balanced.js';
import { checkFile, checkOptions, defaultParts, presetRules } from '../../src/index.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'pairs within pairs', text: '根据《关于印发〈公开条例〉的通知》（国办公开办函〔2021〕30号，以下简称“《通知》”）编制。\n' },
    { name: 'half and full width make a pair', text: '通过网站公开（含转载)12条，其中(本级）3条。\n' },
    { name: 'a quote that straight marks take part in', text: '坚持“公开为常态"原则。\n' },
    { name: 'marks of lists', text: '1)公开。2）解读。\n包括：a)网站；b)公报。\n一)公开\n（一)解读\n' },
    { name: 'faces', text: '感谢关注:)\n' },
    { name: 'over a page', text: '根据《中华人民共和国政府信息\n\n— 2 —\n\n公开条例》的规定编制。\n' },
    { name: 'over a blank line', text: '如有疑问，请联系本机关（地址：某县人民路1号，邮编：223001，\n\n电话：0517-83605210）。\n' },
    { name: 'the text ends before the partner', text: '一、总体情况\n全年公开12条。\n联系我们（地址：某县人民路\n' },
    { name: 'brackets of a number, which document-number is about', text: '根据国办公开办函〔2021 30号文件的要求编制。\n' },
    { name: 'pinyin of a mirror', text: '局领导(dǎo)和制度建设(shè)情况。依据(jù)规定公开。\n' },
    { name: 'broken pinyin', text: '因信息公開申請?zhí)崞鹦姓?fù)議、行政訴訟情況。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
    {
      name: 'one half within a row of a form',
      text: '| 年度 | 2023 |\n| --- | --- |\n| （一）新收（件 | 2 |\n\n公开12条。\n',
      format: 'md',
    },
  ],
  invalid: [
    {
      name: 'a title',
      text: '依据《中华人民共和国政府信息公开条例编制本报告。\n全年公开12条。\n',
      errors: [
        {
          messageId: 'title',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 4,
          severity: 'warning',
          message: '文中有1处书名号不成对（《中华人民共和…），建议补全另一半或删去多余的一半',
        },
      ],
    },
    {
      name: 'two titles, of which the first is open',
      text: '依据《条例和《办法》编制。\n',
      errors: [{ messageId: 'title', line: 1, column: 3, endLine: 1, endColumn: 4, data: { count: 1, examples: '《条例和《办法…' } }],
    },
    {
      name: 'the address of an office',
      text: '如有疑问，请与本机关联系（地址：某县人民路1号，电话：0517-83605210。\n二、主动公开情况\n全年公开12条。\n',
      errors: [{ messageId: 'round', line: 1, column: 13, endLine: 1, endColumn: 14, data: { count: 1, examples: '（地址：某县人…' } }],
    },
    {
      name: 'a closing half too many',
      text: '全年公开政府信息12条（其中网站3条））。\n',
      errors: [{ messageId: 'round', line: 1, column: 20, endLine: 1, endColumn: 21, data: { count: 1, examples: '…中网站3条））' } }],
    },
    {
      name: 'an opening quote in the place of the closing one',
      text: '坚持“公开为常态“原则。全年公开12条。\n',
      errors: [
        {
          messageId: 'quote',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 4,
          data: { count: 2, examples: '“公开为常态“…、“原则。全年公…' },
          related: ['1:9'],
        },
      ],
    },
    {
      name: 'five places of a kind at most, each kind once',
      text: `${'公开）。\n'.repeat(7)}依据【公开条例。\n依据[2条例。\n`,
      errors: [
        {
          messageId: 'round',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 4,
          data: { count: 7, examples: '…公开）、…公开）、…公开）' },
          related: ['2:3', '3:3', '4:3', '5:3'],
        },
        { messageId: 'lenticular', line: 8, column: 3, endLine: 8, endColumn: 4, data: { count: 1, examples: '【公开条例。…' } },
        { messageId: 'square', line: 9, column: 3, endLine: 9, endColumn: 4, data: { count: 1, examples: '[2条例。…' } },
      ],
    },
    {
      name: 'partners too far away are none',
      text: `依据《公开条例编制。\n${'全年公开政府信息若干条。\n'.repeat(40)}按照条例》公开。\n`,
      errors: [
        {
          messageId: 'title',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 4,
          data: { count: 2, examples: '《公开条例编制…、…按照条例》' },
          related: ['42:5'],
        },
      ],
    },
  ],
});

test('each half that is taken out of a sentence is missed', async () => {
  const parts = { ...defaultParts(), rules: [rule] };
  const options = { ...checkOptions([rule], { rules: presetRules([rule], 'recommended') }), assumeReport: true };
  const line = '本报告根据《中华人民共和国政府信息公开条例》（以下简称“《条例》”）编制，统计期限自1月1日起（含当日），共【12】条。';
  const places = [...line.matchAll(/[《》（）“”【】]/gu)].map(({ index }) => index);
  for (const at of places) {
    const text = `一、总体情况\n${line.slice(0, at)}${line.slice(at + 1)}\n全年公开。\n`;
    const { findings } = await checkFile(parts, 'a.txt', new TextEncoder().encode(text), options);
    expect(findings.map(({ line: at }) => at)).toEqual([2]);
  }
});

test('hundreds of thousands of halves are one finding', async () => {
  const parts = { ...defaultParts(), rules: [rule] };
  const options = { ...checkOptions([rule], { rules: presetRules([rule], 'recommended') }), assumeReport: true };
  const { findings } = await checkFile(parts, 'a.txt', new TextEncoder().encode(`一、总体情况\n${'（公开。'.repeat(200_000)}\n`), options);
  expect(findings.map(({ data }) => data['count'])).toEqual(['200000']);
  expect(findings[0]?.related).toHaveLength(4);
});
