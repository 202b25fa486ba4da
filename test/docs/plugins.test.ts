import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** The plugin of docs/plugins.md, written from its fenced blocks alone, beside an installed gklint. */
const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gklint-plugin-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/gklint'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  const page = readFileSync(join(root, 'docs/plugins.md'), 'utf8');
  const blocks = [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  expect(blocks.map(([, name]) => name)).toEqual(['rules.js', 'gklint.config.json', 'rules.test.js']);
  for (const [, name = '', text = ''] of blocks) writeFileSync(join(folder, name), text);
  const report = readFileSync(join(root, 'examples/report-clean.txt'), 'utf8');
  writeFileSync(join(folder, 'report.txt'), report.replace(/(?<=总体情况\n)/, '来年再上新台阶。\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function node(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env;
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
}

test('the command runs its rule', () => {
  const { status, stdout, stderr } = node(join(root, 'bin/gklint.js'), 'report.txt');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/error {2}“再上新台阶”是口号，建议改为具体的做法 +my\/no-slogan\n/);
  expect(status).toBe(1);
});

test('its tests pass', () => {
  const { status, stdout } = node('--test');
  expect(stdout).toMatch(/# pass [1-9]|pass [1-9]/);
  expect(stdout).toMatch(/fail 0/);
  expect(status).toBe(0);
}, 60_000);
