import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findConfig } from '../../src/config/lookup.js';
import { resolveConfig } from '../../src/config/index.js';
import { presetRules } from '../../src/engine/index.js';
import { defaultParts } from '../../src/parts.js';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-config-')));
  mkdirSync(join(root, '.git'));
  for (const path of [
    'gklint.config.json',
    'rules.config.json',
    'a/b/c/x.txt',
    'a/rules.config.json',
    'inner/.git/x',
    'inner/deep/x.txt',
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '{}');
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['.', 'gklint.config.json'],
  ['a', 'a/rules.config.json'],
  ['a/b/c', 'a/rules.config.json'],
])('from %s: %s', (folder, file) => {
  expect(findConfig(join(root, folder))).toBe(join(root, file));
});

test('ends at a folder with .git', () => {
  expect(findConfig(join(root, 'inner/deep'))).toBeUndefined();
});

const { rules } = defaultParts();
const metas = rules.map((rule) => rule.meta);
const preset = presetRules(rules);

test('no lookup, no file: the preset', async () => {
  expect(await resolveConfig({ cwd: root, file: null, lookup: false, rules: [] }, metas, preset)).toEqual({ rules: preset, file: null });
});

test('a named file is taken in place of one that would be found', async () => {
  const file = join(root, 'a/rules.config.json');
  expect((await resolveConfig({ cwd: root, file, lookup: true, rules: [] }, metas, preset)).file).toBe(file);
});

test('the preset of the package holds against its own schema', async () => {
  const file = join(import.meta.dirname, '../../rules.config.json');
  expect((await resolveConfig({ cwd: root, file, lookup: true, rules: [] }, metas, preset)).rules).toEqual(preset);
});
