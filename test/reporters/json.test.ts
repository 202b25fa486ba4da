import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { noPaint } from '../../src/reporters/color.js';
import { json } from '../../src/reporters/json.js';
import type { FileResult } from '../../src/types/rule.js';
import { finding, result, text, warning } from './results.js';

const context = { locale: 'zh-CN', quiet: false, paint: noPaint } as const;
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const output = ajv.compile(JSON.parse(readFileSync(new URL('../../schema/output.schema.json', import.meta.url), 'utf8')) as object);

async function print(results: readonly FileResult[], overrides = {}): Promise<any> {
  const parsed: unknown = JSON.parse(await text(json(results, { ...context, ...overrides })));
  void output(parsed);
  expect(output.errors).toBeNull();
  return parsed;
}

const full = result(
  [
    finding({
      ruleId: 'table-row-sum',
      messageId: 'sumMismatch',
      line: 41,
      column: 18,
      endLine: 41,
      endColumn: 20,
      place: '三、… › 表 › 总计',
      section: 'requests',
      cells: ['requests:new@total'],
      alternatives: [['requests:new@natural']],
      basis: [{ instrument: '国办公开办函〔2021〕30号', article: '附件 表三', words: '…', authority: 'stated' }],
      related: [{ line: 41, column: 3, endLine: 41, endColumn: 5, message: '自然人' }],
      data: { actual: '12', expected: '11' },
      fix: [{ range: [0, 1], text: '' }],
    }),
    finding({ ...warning, kind: 'review', reason: 'blank-cell', fix: [{ range: [3, 4], text: 'x' }] }),
    finding({ ruleId: null, fatal: true }),
  ],
  {
    report: {
      title: '某局2023年政府信息公开工作年度报告',
      agency: '某局',
      agencyKind: 'department',
      year: 2023,
      edition: '2021',
      editionFrom: 'report-year',
      period: { from: '2023-01-01', to: '2023-12-31' },
      sections: [{ id: 'requests', ordinal: 3, heading: '三、…', line: 40 }],
    },
    outcomes: [
      { rule: 'a', outcome: 'pass', count: 3 },
      { rule: 'b', outcome: 'pass', count: 1 },
      { rule: 'c', outcome: 'violation' },
      { rule: 'd', outcome: 'review' },
      { rule: 'e', outcome: 'inapplicable', reason: 'edition' },
      { rule: 'f', outcome: 'not-run', error: 'x' },
    ],
    relations: {
      checked: 1,
      held: 1,
      broken: 0,
      undecidable: 0,
      list: [{ id: 'R3-T3-F1', form: 'requests', at: 'natural', outcome: 'held' }],
    },
  },
);

describe('json', () => {
  test('has the names and the order of the contract', async () => {
    const [file] = await print([full]);
    expect(Object.keys(file)).toEqual([
      'filePath',
      'messages',
      'suppressedMessages',
      'errorCount',
      'fatalErrorCount',
      'warningCount',
      'fixableErrorCount',
      'fixableWarningCount',
      'report',
      'outcomes',
      'relations',
    ]);
    expect(Object.keys(file.messages[0])).toEqual([
      'ruleId',
      'severity',
      'message',
      'messageId',
      'line',
      'column',
      'endLine',
      'endColumn',
      'kind',
      'place',
      'section',
      'cells',
      'alternatives',
      'basis',
      'related',
      'data',
      'fix',
      'suggestions',
    ]);
    expect(file.messages[0]).toMatchObject({
      basis: [{ instrument: '国办公开办函〔2021〕30号', article: '附件 表三', authority: 'stated' }],
      related: [{ line: 41, column: 3, message: '自然人' }],
      data: { actual: '12', expected: '11' },
      fix: { range: [0, 1], text: '' },
    });
    expect(file.messages[1]).toMatchObject({ kind: 'review', reason: 'blank-cell', severity: 1, place: null, section: null, cells: [] });
    expect(file.messages[2]).toMatchObject({ ruleId: null, fatal: true, severity: 2 });
    expect(file.messages[2]).not.toHaveProperty('fix');
    expect(file).toMatchObject({ errorCount: 2, fatalErrorCount: 1, warningCount: 1, fixableErrorCount: 1, fixableWarningCount: 1 });
    expect(file.outcomes).toEqual({ pass: 2, violation: 1, review: 1, inapplicable: 1, notRun: 1 });
    expect(file.relations.list).toEqual([{ id: 'R3-T3-F1', at: 'natural', outcome: 'held' }]);
  });

  test('is an array whatever the number of files, and ends with a line break', async () => {
    expect(await text(json([], context))).toBe('[]\n');
    expect(await print([result([])])).toHaveLength(1);
    expect(await print([result([]), full, result([])])).toHaveLength(3);
    expect(await text(json([result([])], context))).toMatch(/^\[.*\]\n$/);
  });

  test('comes in one piece a file', async () => {
    const pieces: string[] = [];
    for await (const piece of json([full, full], context)) pieces.push(piece);
    expect(pieces).toHaveLength(3);
  });

  test('quiet hides warnings and sets their counts to 0', async () => {
    const [file] = await print([full], { quiet: true });
    expect(file).toMatchObject({ errorCount: 2, warningCount: 0, fixableErrorCount: 1, fixableWarningCount: 0 });
    expect(file.messages.every(({ severity }: { severity: number }) => severity === 2)).toBe(true);
    expect(file.outcomes.review).toBe(1);
  });

  test('survives lone surrogates and control characters', async () => {
    const [file] = await print([result([finding({ message: 'a\ud800b\u0000' })])]);
    expect(file.messages[0].message).toBe('a\ud800b\u0000');
  });
});
