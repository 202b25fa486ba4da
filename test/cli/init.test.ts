import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { init } from '../../src/cli/init.js';
import { createLog, type Io } from '../../src/cli/io.js';
import type { Settings } from '../../src/cli/settings.js';

let cwd = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-init-')));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const silent = { write: () => true, on: () => undefined };
function world(): Io {
  return { stdout: silent, stderr: silent, stdin: (async function* () {})(), env: {}, cwd: () => cwd };
}

async function answered(...answers: string[]): Promise<unknown> {
  const questions: string[] = [];
  const ask = (question: string): Promise<string> => {
    questions.push(question);
    return Promise.resolve(answers.shift() ?? '');
  };
  expect(await init({} as Settings, world(), createLog(silent, 'zh-CN', false), ask)).toBe(0);
  expect(questions).toHaveLength(2);
  return JSON.parse(readFileSync(join(cwd, 'gklint.config.json'), 'utf8'));
}

test('answers decide', async () => {
  expect(await answered('3', ' 2 ')).toEqual({ root: true, extends: 'gklint:extracted-text', agencyKind: 'department', rules: {} });
});

test('no answers: the recommended rules', async () => {
  expect(await answered('', '')).toEqual({ root: true, extends: 'gklint:recommended', rules: {} });
});

test('an answer that was not offered is asked for again, not taken for none', async () => {
  const questions: string[] = [];
  const answers = ['9', '部门', '2', '0', '4'];
  const ask = (question: string): Promise<string> => {
    questions.push(question);
    return Promise.resolve(answers.shift() ?? '');
  };
  expect(await init({} as Settings, world(), createLog(silent, 'zh-CN', false), ask)).toBe(0);
  expect(questions).toHaveLength(5);
  expect(JSON.parse(readFileSync(join(cwd, 'gklint.config.json'), 'utf8'))).toMatchObject({
    extends: 'gklint:strict',
    agencyKind: 'other',
  });
});

test('the schema is named where gklint is installed beside it', async () => {
  mkdirSync(join(cwd, 'node_modules/gklint/schema'), { recursive: true });
  writeFileSync(join(cwd, 'node_modules/gklint/schema/gklint.config.schema.json'), '{}');
  expect(await answered()).toMatchObject({ $schema: './node_modules/gklint/schema/gklint.config.schema.json' });
});

test('asks nothing without a terminal', async () => {
  expect(await init({} as Settings, world(), createLog(silent, 'en', false))).toBe(0);
});

test('Ctrl+C at a question is no fault of the program, and nothing is written', async () => {
  const ask = (): Promise<string> => Promise.reject(Object.assign(new Error('Aborted with Ctrl+C'), { name: 'AbortError' }));
  const done = init({} as Settings, world(), createLog(silent, 'zh-CN', false), ask);
  await expect(done).rejects.toMatchObject({ name: 'UsageError', text: { en: expect.stringContaining('Cancelled') } });
  expect(existsSync(join(cwd, 'gklint.config.json'))).toBe(false);
});

test('a place that cannot be written is told in words', async () => {
  const away = { ...world(), cwd: () => join(cwd, 'gone') };
  await expect(init({} as Settings, away, createLog(silent, 'zh-CN', false))).rejects.toMatchObject({ name: 'OutputError' });
});
