import { describe, expect, test } from '@jest/globals';
import { checkFile } from '../../src/engine/index.js';
import legacy from '../../src/rules/outline-legacy.js';
import extra from '../../src/rules/section-extra.js';
import required from '../../src/rules/section-required.js';
import title from '../../src/rules/section-title.js';
import { readingParts } from '../../src/testing/reading-parts.js';
import { RuleTester } from '../../src/testing/rule-tester.js';
import type { Rule } from '../../src/types/rule.js';
import { text } from './outline-text.js';

const old = [
  '一、政府信息公开的组织领导和制度建设情况',
  '成立了领导小组。',
  '二、重点领域政府信息公开工作推进情况',
  '公开12条。',
  '三、政府信息公开申请的办理情况',
  '收到2件。',
  '四、因信息公开申请行政复议、提起行政诉讼情况',
  '未发生。',
  '五、政府信息公开工作存在的主要问题及改进情况',
  '公开内容有待丰富。',
  '',
].join('\n');

/** All six subjects are there, in the words of the old regulation and with its section on fees. */
const oldNames = text({
  2: ['一、概述'],
  6: ['三、依申请公开政府信息情况'],
  8: ['四、政府信息公开的收费及减免情况', '无。', '五、因政府信息公开申请行政复议、提起行政诉讼的情况'],
  10: ['六、政府信息公开工作存在的主要问题及改进情况'],
  12: ['七、其他需要报告的事项'],
});

RuleTester.run(legacy, {
  valid: [
    { name: 'the outline of the format', text: text() },
    { name: 'one old wording among five right ones', text: text({ 6: ['三、依申请公开政府信息情况'] }) },
    { name: 'sections missing, but none of the old kind', text: text({ 8: [], 9: [], 10: [], 11: [] }) },
    {
      name: 'a heading of the old kind that was never a section of its own',
      text: `${text({ 2: ['一、概述'], 6: ['三、依申请公开情况'] })}七、附件\n无。\n`,
    },
    { name: 'fees as a section of their own, the others right', text: `${text()}七、政府信息公开的收费及减免情况\n无。\n` },
    { name: 'no headings', edition: '2019', text: '公开12条。\n', inapplicable: 'no-such-part' },
    { name: 'the old outline in its own time', edition: '2014', text: old, inapplicable: 'edition' },
  ],
  invalid: [
    {
      name: 'the old outline with a section for each subject of today',
      text: oldNames,
      errors: [
        {
          messageId: 'legacyNames',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 5,
          severity: 'error',
          kind: 'violation',
          section: null,
          related: ['2:1', '6:1', '8:1', '10:1'],
          data: {
            until: 2018,
            old: '“概述”、“依申请公开政府信息情况”、“政府信息公开的收费及减免情况”',
            actual: 7,
            surplus: '“政府信息公开的收费及减免情况”',
            edition: '2021年格式',
            required:
              '“总体情况”、“主动公开政府信息情况”、“收到和处理政府信息公开申请情况”、“政府信息公开行政复议、行政诉讼情况”、“存在的主要问题及改进情况”、“其他需要报告的事项”',
            count: 6,
          },
        },
      ],
    },
    {
      name: 'the old outline in a report of 2019',
      edition: '2019',
      text: old,
      errors: [
        {
          messageId: 'legacy',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 21,
          severity: 'error',
          kind: 'violation',
          section: null,
          related: ['1:1', '3:1', '5:1', '7:1'],
          data: {
            until: 2018,
            old: '“政府信息公开的组织领导和制度建设情况”、“重点领域政府信息公开工作推进情况”、“政府信息公开申请的办理情况”',
            actual: 5,
            missing: '“总体情况”、“主动公开政府信息情况”、“其他需要报告的事项”',
            edition: '2019年试行格式',
            required:
              '“总体情况”、“主动公开政府信息情况”、“收到和处理政府信息公开申请情况”、“政府信息公开行政复议、行政诉讼情况”、“存在的主要问题及改进情况”、“其他需要报告的事项”',
            count: 6,
          },
        },
      ],
    },
  ],
});

describe('one root cause', () => {
  test('what follows from the old outline is not said again', async () => {
    const rules = [legacy, extra, required, title] as unknown as Rule[];
    const options = { locale: 'zh-CN' as const, style: false, expected: true, assumeReport: true, edition: '2019' };
    const levels = Object.fromEntries(rules.map((rule) => [rule.meta.id, { level: 'default' as const, options: {} }]));
    const result = await checkFile({ ...readingParts(), rules }, 'old.txt', new TextEncoder().encode(old), { ...options, rules: levels });
    expect(result.findings.map((finding) => finding.ruleId)).toEqual(['outline-legacy']);
    expect(result.outcomes.find((outcome) => outcome.rule === 'section-required')?.outcome).toBe('violation');
  });
});
