import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** What `npm pack` would publish, looked at as those who install it do. */
const root = join(import.meta.dirname, '../..');
const isBuilt = existsSync(join(root, 'dist/types/index.d.ts'));
if (!isBuilt) process.stderr.write('published.test.ts: skipped, dist/types is not built (npm run build)\n');

(isBuilt ? describe : describe.skip)('the package', () => {
  let folder = '';
  let tarball = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gklint-packed-'));
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    tarball = join(folder, execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '');
    execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function tool(path: string, ...args: string[]): { readonly status: number | null; readonly stdout: string } {
    const env = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '0' };
    return spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: folder, encoding: 'utf8', env });
  }

  test('publint has nothing to say', () => {
    const { stdout, status } = tool('publint/src/cli.js', tarball, '--strict');
    expect(stdout).toMatch(/All good!/);
    expect(status).toBe(0);
  }, 60_000);

  test('attw resolves every entry and its types', () => {
    const { stdout, status } = tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-emoji', '--no-color');
    for (const entry of ['gklint', 'gklint/browser', 'gklint/testing', 'gklint/unified']) {
      expect(stdout).toMatch(new RegExp(`"${entry}" *│ OK \\(ESM\\) *│ OK `));
    }
    expect(status).toBe(0);
  }, 60_000);

  test('its types hold in a strict project that checks libraries too', () => {
    const modules = join(folder, 'project/node_modules');
    mkdirSync(modules, { recursive: true });
    for (const name of ['unified', 'vfile', 'vfile-message', '@types']) symlinkSync(join(root, 'node_modules', name), join(modules, name));
    symlinkSync(join(folder, 'package'), join(modules, 'gklint'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'package/node_modules'));
    writeFileSync(join(folder, 'project/package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'project/use.ts'), use);
    const settings = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false'];
    const { stdout } = tool('typescript/bin/tsc', ...settings, 'project/use.ts');
    expect(stdout).toBe('');
  }, 60_000);
});

const use = `
import { checked, defineRule, GKLint, type Config, type LintResult } from 'gklint';
import { checkText, defaultParts, checkOptions } from 'gklint/browser';
import { RuleTester } from 'gklint/testing';
import { gklintParse } from 'gklint/unified';
import { unified } from 'unified';

const rule = defineRule<{ word: string }, 'found'>({
  meta: {
    id: 'x', category: 'words', docs: { zh: { title: '', description: '' }, en: { title: '', description: '' } },
    recommended: 'default', editions: 'all', basis: [], messages: { found: { severity: 'warning', zh: '', en: '' } },
  },
  check({ report, options, found }) {
    found({ messageId: 'found', at: [0, options.word.length] });
    return checked(report.sections.length);
  },
});
const config: Config = { extends: ['gklint:strict'], rules: { x: ['warn', { word: '' }] }, overrides: [{ files: ['a'], year: 2024 }] };
const results: LintResult[] = await new GKLint({ overrideConfig: config }).lintText('');
const severity: 1 | 2 | undefined = results[0]?.messages[0]?.severity;
RuleTester.run(rule, { valid: [''], invalid: [] });
const parts = defaultParts();
await checkText(parts, 'a.txt', '', checkOptions(parts.rules, { year: 2024 }));
unified().use(gklintParse);
// @ts-expect-error: there is no such kind
const wrong: Config = { agencyKind: 'goverment' };
export { severity, wrong };
`;
