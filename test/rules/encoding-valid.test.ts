import { describe, expect, test } from '@jest/globals';
import { checkFile } from '../../src/engine/index.js';
import rule from '../../src/rules/encoding-valid.js';
import { readingParts } from '../../src/testing/reading-parts.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import type { FileResult, Rule } from '../../src/types/rule.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'UTF-8', text: text() },
    { name: 'traditional characters are text', text: '政府信息公開工作年度報告\n' },
  ],
  invalid: [],
});

function check(bytes: Uint8Array, name = '2023年报.txt'): Promise<FileResult> {
  const rules = [rule] as unknown as Rule[];
  const levels = { 'encoding-valid': { level: 'default' as const, options: {} } };
  return checkFile({ ...readingParts(), rules }, name, bytes, {
    locale: 'zh-CN',
    rules: levels,
    style: false,
    expected: true,
    assumeReport: true,
  });
}

function bytesOf(before: string, bad: readonly number[], behind: string): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(before), ...bad, ...new TextEncoder().encode(behind)]);
}

describe('bytes', () => {
  test('that no encoding holds are said once, with offset, bytes and count', async () => {
    const bytes = bytesOf('一、总体情况\n2023年公开', [0xff, 0xfe, 0xc0], `10条。\n${'二、主动公开政府信息情况\n'.repeat(3)}`);
    const { findings } = await check(bytes);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      messageId: 'undecodable',
      severity: 2,
      kind: 'violation',
      line: 2,
      column: 8,
      endLine: 2,
      endColumn: 11,
    });
    expect(findings[0]?.data).toMatchObject({ encoding: 'utf-8', count: '1', offset: '32' });
  });

  test('of GB18030 are text', async () => {
    // 政府信息公开 in GBK, so often that the encoding is certain.
    const word = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
    const { findings, outcomes } = await check(Uint8Array.from([...word, ...word, ...word, 0x0a]));
    expect(findings).toEqual([]);
    expect(outcomes[0]?.outcome).toBe('pass');
  });

  test('that are no text at all are another rule’s', async () => {
    const { outcomes } = await check(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]));
    expect(outcomes[0]).toMatchObject({ outcome: 'inapplicable', reason: 'no-such-part' });
  });

  test('of a page that declares another encoding', async () => {
    const page =
      '<html><head><meta charset="gb2312"><title>清溪县2023年政府信息公开工作年度报告</title></head><body><p>一、总体情况</p><p>公开信息12条。</p></body></html>';
    const { findings } = await check(new TextEncoder().encode(page), '2023年报.html');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      messageId: 'mislabelled',
      severity: 1,
      kind: 'violation',
      data: { declared: 'gb2312', encoding: 'utf-8' },
    });
  });
});
