import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { overlayStandards } from '../../src/standards/overlay.js';
import { loadStandards } from '../../src/standards/index.js';
import * as library from '../../src/index.js';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gklint-docs-'));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['unified', 'vfile']) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  symlinkSync(root, join(folder, 'node_modules/gklint'), 'dir');
  copyFileSync(join(root, 'examples/report.txt'), join(folder, '年度报告.txt'));
  for (const [, name = '', text = ''] of page.matchAll(/^```js (\S+)\n([\s\S]*?)^```$/gm)) writeFileSync(join(folder, name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['api.mjs', 1, /table-row-sum/],
  ['fix.mjs', 0, /^落实到位，有序推进。$/m],
  ['core.mjs', 0, /^\d+:\d+ .*\(report-recognised\)$/m],
  ['unified.mjs', 0, /^\d+ \d+$/m],
])('the example %s does what it says', (name, status, expected) => {
  const ended = spawnSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
  expect(ended.stderr).toBe('');
  expect(ended.stdout).toMatch(expected);
  expect(ended.status).toBe(status);
});

test('the names that the page gives are exported', () => {
  const names = [
    ...page.matchAll(/`(checkText|checkFile|defaultParts|checkOptions|loadStandards|overlayStandards|defineRule|fixFile|GKLint)`/g),
  ].map(([, name = '']) => name);
  expect(names.filter((name) => !(name in library))).toEqual([]);
  for (const [, method = ''] of page.matchAll(/^\| `(\w+)\(/gm)) expect(library.GKLint.prototype).toHaveProperty(method);
});

test('the overlay of docs/configuration.md is one', () => {
  const text = /^```json gklint-overlay\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'docs/configuration.md'), 'utf8'))?.[1] ?? '';
  const standard = overlayStandards(loadStandards(), [JSON.parse(text)]).byId('2021');
  expect(standard?.statements).toHaveLength(1);
});
