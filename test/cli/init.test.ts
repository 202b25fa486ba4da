import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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

test('no answers, or none that were offered: the recommended rules', async () => {
  expect(await answered('', '9')).toEqual({ root: true, extends: 'gklint:recommended', rules: {} });
});

test('the schema is named where gklint is installed beside it', async () => {
  mkdirSync(join(cwd, 'node_modules/gklint/schema'), { recursive: true });
  writeFileSync(join(cwd, 'node_modules/gklint/schema/gklint.config.schema.json'), '{}');
  expect(await answered()).toMatchObject({ $schema: './node_modules/gklint/schema/gklint.config.schema.json' });
});

test('asks nothing without a terminal', async () => {
  expect(await init({} as Settings, world(), createLog(silent, 'en', false))).toBe(0);
});
