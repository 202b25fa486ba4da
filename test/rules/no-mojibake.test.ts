import { expect, test } from '@jest/globals';
import { checkFile } from '../../src/engine/index.js';
import rule from '../../src/rules/no-mojibake.js';
import { readingParts } from '../../src/testing/reading-parts.js';
import { RuleTester } from '../../src/testing/rule-tester.js';

RuleTester.run(rule, {
  valid: [
    { name: 'a question', text: '公开了吗?没有(待办)。\n' },
    { name: 'nothing', text: '', inapplicable: 'no-such-part' },
  ],
  invalid: [
    {
      name: 'the heading of a mirrored page',
      text: '六,、因信息公開申請?zhí)崞鹦姓?fù)議、行政訴訟情況\n',
      errors: [
        {
          messageId: 'garbled',
          line: 1,
          column: 11,
          endLine: 1,
          endColumn: 23,
          severity: 'warning',
          data: { count: 1, examples: '“?zhí)崞鹦姓?fù)”' },
        },
      ],
    },
    {
      name: 'replacement characters',
      text: '公开\ufffd\ufffd信息12条，\ufffd其中。\n',
      errors: [
        {
          messageId: 'garbled',
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 5,
          related: ['1:11'],
          data: { count: 2, examples: '“\ufffd\ufffd”“\ufffd”' },
        },
      ],
    },
    {
      name: 'UTF-8 read as GBK',
      text: '浼樺寲鏍忕洰璁剧疆，方便群众。\n',
      errors: [
        { messageId: 'garbled', line: 1, column: 1, endLine: 1, endColumn: 10, data: { count: 1, examples: '“浼樺寲鏍忕洰璁剧疆”' } },
      ],
    },
    { name: '锟斤拷', text: '公开锟斤拷锟斤拷信息。\n', errors: [{ messageId: 'garbled', line: 1, column: 3, endLine: 1, endColumn: 9 }] },
  ],
});

test('bytes that could not be decoded are encoding-valid’s', async () => {
  const text = (value: string): number[] => [...new TextEncoder().encode(value)];
  const bytes = Uint8Array.from([...text('公开信息12条，'), 0xff, 0xfe, ...text('解读锟斤拷锟斤拷3篇。公开信息公开信息。\n')]);
  const options = { locale: 'zh-CN' as const, style: false, expected: true, assumeReport: true, encoding: 'utf-8' };
  const rules = { 'no-mojibake': { level: 'default' as const, options: {} } };
  const { findings } = await checkFile({ ...readingParts(), rules: [rule] }, 'a.txt', bytes, { ...options, rules });
  expect(findings.map(({ line, column, data }) => [line, column, data.count])).toEqual([[1, 13, '1']]);
});
