import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { createStats } from '../../src/cli/stats.js';
import { checkFile, checkOptions, presetRules, type EngineParts } from '../../src/engine/index.js';
import { defaultParts } from '../../src/parts.js';
import { fileObject } from '../../src/reporters/json.js';

const parts = defaultParts();
const options = { ...checkOptions(parts.rules, { locale: 'zh-CN', rules: presetRules(parts.rules) }), expected: true } as const;

/** A clock that goes on by one at each look. */
function ticking(): () => number {
  let time = 0;
  return () => (time += 1);
}

test('what each part took, by a clock that ticks when it is asked', async () => {
  const stats = createStats(ticking());
  const input = stats.input({ path: '/a.txt', expected: true, named: true, handle: null, bytes: () => Buffer.from('通知') });
  const result = await stats.file(async () => checkFile(stats.measure(parts), input.path, await input.bytes(), options));
  const [pass] = result.stats?.times.passes ?? [];
  // Twice read (bytes, reader), once recognised, each a tick long.
  expect(pass).toMatchObject({ read: { total: 2 }, recognise: { total: 1 }, parse: { total: 3 }, fix: { total: 0 } });
  expect(Object.values(pass?.rules ?? {}).every(({ total }) => total === 1)).toBe(true);
  expect(pass?.rules).toHaveProperty('report-recognised');
});

test('the result is the same but for the times', async () => {
  const bytes = Buffer.from('政府信息公开工作年度报告');
  const stats = createStats(ticking());
  const { stats: _stats, ...measured } = await stats.file(() => checkFile(stats.measure(parts), '/a.txt', bytes, options));
  expect(measured).toEqual(await checkFile(parts, '/a.txt', bytes, options));
});

test('time is counted for what throws as well', async () => {
  const throwing: EngineParts = {
    ...parts,
    recognise: () => {
      throw new Error('boom');
    },
  };
  const stats = createStats(ticking());
  const result = await stats.file(() => checkFile(stats.measure(throwing), '/a.txt', Buffer.from('通知'), options));
  expect(result.stats?.times.passes[0]?.recognise.total).toBe(1);
  expect(result.findings[0]?.fatal).toBe(true);
});

test('the times of one file do not go into the next', async () => {
  const stats = createStats(ticking());
  const check = (): ReturnType<typeof checkFile> => checkFile(stats.measure(parts), '/a.txt', Buffer.from('通知'), options);
  const first = await stats.file(check);
  const second = await stats.file(check);
  expect(second.stats).toEqual(first.stats);
});

test('the table shows ten rules at most, the slowest first', async () => {
  const stats = createStats(ticking());
  await stats.output(async () => {
    await stats.file(() => checkFile(stats.measure(parts), '/a.txt', Buffer.from('通知'), { ...options, assumeReport: true }));
  });
  const lines = stats.table('en', 0).split('\n');
  expect(lines[0]).toMatch(/^Time: \d+\.00 ms, 1 file$/);
  const at = lines.findIndex((line) => line.startsWith('Rules (10 slowest of '));
  expect(lines.slice(at + 1)).toHaveLength(10);
  const times = lines.slice(at + 1).map((line) => Number(/(\d+\.\d\d)/.exec(line)?.[1]));
  expect(times).toEqual([...times].sort((a, b) => b - a));
});

test('JSON with times keeps to its schema', async () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/output.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false, logger: false }).compile(schema);
  const stats = createStats(ticking());
  const result = await stats.file(() => checkFile(stats.measure(parts), '/a.txt', Buffer.from('通知'), options));
  const file = JSON.parse(JSON.stringify(fileObject(result, false)));
  expect(file).toHaveProperty('stats');
  expect([validate([file]), validate.errors]).toEqual([true, null]);
});
