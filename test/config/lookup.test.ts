import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createConfigurator, type ConfigRequest } from '../../src/config/index.js';
import { findConfigs } from '../../src/config/lookup.js';
import { presetRules } from '../../src/engine/index.js';
import { defaultParts } from '../../src/parts.js';

const files = {
  'gklint.config.json': '{}',
  'rules.config.json': '{}',
  'a/b/c/x.txt': '',
  'a/rules.config.json': '{}',
  'a/.gklintignore': '',
  'rc/.gklintrc.json': '{}',
  'rc/rules.config.json': '{}',
  'pkg/package.json': '{"gklint": {}}',
  'plain/package.json': '{"dependencies": {"gklint": "1.0.0"}}',
  'broken/package.json': '{"gklint": ',
  'inner/.git/x': '',
  'inner/deep/x.txt': '',
};

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-config-')));
  mkdirSync(join(root, '.git'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['.', ['gklint.config.json']],
  ['a', ['a/rules.config.json', 'gklint.config.json']],
  ['a/b/c', ['a/rules.config.json', 'gklint.config.json']],
  ['rc', ['rc/.gklintrc.json', 'gklint.config.json']],
  ['pkg', ['pkg/package.json', 'gklint.config.json']],
  ['plain', ['gklint.config.json']],
  ['broken', ['broken/package.json', 'gklint.config.json']],
  ['inner/deep', []],
])('from %s, the nearest first: %j', (folder, expected) => {
  expect(findConfigs(join(root, folder)).map(({ file }) => file)).toEqual(expected.map((path) => join(root, path)));
});

test('ignore files are found beside them', () => {
  expect(findConfigs(join(root, 'a/b')).map(({ ignoreFile }) => ignoreFile)).toEqual([join(root, 'a/.gklintignore'), null]);
});

const { rules } = defaultParts();
const preset = presetRules(rules);
const nothing: Omit<ConfigRequest, 'cwd'> = { file: null, lookup: false, rules: [], ignore: false, ignorePatterns: [] };

test('no lookup, no file: the preset', async () => {
  const config = await createConfigurator({ ...nothing, cwd: root }, rules, preset).forFile(join(root, 'a/x.txt'));
  expect(config.rules).toBe(preset);
  expect(config.isIgnored).toBe(false);
});

test('nothing written: the preset, and at once', () => {
  const request = { ...nothing, cwd: root, lookup: true, ignore: true };
  expect(createConfigurator(request, rules, preset).forFile(join(root, 'inner/deep/x.txt'))).not.toBeInstanceOf(Promise);
});

test('the preset of the package holds against its own schema', async () => {
  const file = join(import.meta.dirname, '../../rules.config.json');
  const config = await createConfigurator({ ...nothing, cwd: root, file, lookup: true }, rules, preset).forFile(join(root, 'x.txt'));
  expect(config.rules).toEqual(preset);
});
