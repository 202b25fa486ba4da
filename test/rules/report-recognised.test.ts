import { describe, expect, test } from '@jest/globals';
import { checkFile } from '../../src/engine/index.js';
import rule from '../../src/rules/report-recognised.js';
import { readingParts } from '../../src/testing/reading-parts.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import type { Finding, Rule } from '../../src/types/rule.js';
import { text } from './outline-text.js';

RuleTester.run(rule, {
  valid: [
    { name: 'a report', text: text() },
    { name: 'without a title, by its headings', text: text({ 1: [] }) },
    { name: 'of the old regulation', text: '一、概述\n2012年公开12条。\n二、主动公开政府信息情况\n公开12条。\n三、依申请公开情况\n无。\n' },
    {
      name: 'a full title over a few sentences, as small offices wrote before 2019',
      text: '云岭县水务局2016年政府信息公开工作年度报告\n我局公开80条。\n没有收到申请。\n未收取费用。\n',
    },
  ],
  invalid: [
    {
      name: 'a page with the title and an attachment',
      text: '云岭县水务局2016年政府信息公开工作年度报告\n附件：年度报告.docx\n',
      errors: [{ messageId: 'titleOnly', line: 1, column: 1, endLine: 1, endColumn: 24, severity: 'error' }],
    },
    {
      name: 'empty',
      text: '',
      errors: [{ messageId: 'empty', line: 1, column: 1, endLine: 1, endColumn: 1, severity: 'error', section: null }],
    },
    { name: 'blank', text: ' \n\n', errors: [{ messageId: 'empty', line: 1, column: 1, endLine: 1, endColumn: 2 }] },
    {
      name: 'a notice about reports',
      text: '关于做好2024年政府信息公开工作年度报告编制工作的通知\n各镇人民政府：\n一、编制内容\n按照格式编制。\n二、时间要求\n1月20日前报送。\n',
      errors: [{ messageId: 'otherDocument', line: 1, column: 1, endLine: 1, endColumn: 29, severity: 'error', data: { kind: '通知' } }],
    },
    {
      name: 'an interpretation of a report',
      text: '《清溪市2024年政府信息公开工作年度报告》解读\n一、编制背景\n年度报告已发布。\n二、主要内容\n报告包括六个部分。\n',
      errors: [{ messageId: 'otherDocument', line: 1, column: 1, endLine: 1, endColumn: 25, data: { kind: '解读' } }],
    },
    {
      name: 'some other text',
      text: '今天天气很好。\n',
      errors: [{ messageId: 'unrecognised', line: 1, column: 1, endLine: 1, endColumn: 8 }],
    },
  ],
});

describe('bytes that are no text', () => {
  async function check(bytes: readonly number[], name = '年报.txt'): Promise<Finding | undefined> {
    const rules = [rule] as unknown as Rule[];
    const levels = { 'report-recognised': { level: 'default' as const, options: {} } };
    const result = await checkFile({ ...readingParts(), rules }, name, Uint8Array.from(bytes), {
      locale: 'zh-CN',
      rules: levels,
      style: false,
      expected: true,
    });
    return result.findings[0];
  }

  test.each([
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'picture', '图片（JPEG）'],
    ['PDF', [...new TextEncoder().encode('%PDF-1.7\n')], 'otherFormat', '文件是PDF格式'],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'otherFormat', 'Office 97-2003'],
    ['a ZIP file', [0x50, 0x4b, 3, 4, 0, 0], 'binary', '二进制数据（ZIP）'],
  ])('%s', async (_name, bytes, messageId, words) => {
    const finding = await check(bytes);
    expect(finding).toMatchObject({ messageId, severity: 2, kind: 'violation', range: [0, 0], line: 1, column: 1 });
    expect(finding?.message).toContain(words);
  });

  test('glyphs without characters', async () => {
    const finding = await check([...new TextEncoder().encode('\ue001\ue002\ue003\ue004'.repeat(10))]);
    expect(finding).toMatchObject({ messageId: 'noText', severity: 2 });
  });
});
