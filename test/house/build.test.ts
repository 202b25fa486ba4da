import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleCommand, wrapped, type Bundle } from '../../scripts/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the bundled command', () => {
  let bundles: readonly Bundle[] = [];
  let loaded: readonly string[] = [];

  beforeAll(async () => {
    bundles = await bundleCommand({ logLevel: 'silent' });
    loaded = Object.keys(bundles[0]?.metafile.inputs ?? {});
  }, 60_000);

  test('holds the command', () => {
    expect(loaded).toContain('src/cli/main.ts');
    expect(loaded).toContain('src/report/index.ts');
  });

  test('asks for no package at run time', () => {
    const outputs = bundles.flatMap(({ metafile }) => Object.values(metafile.outputs));
    const outside = outputs.flatMap(({ imports }) => imports.filter(({ external }) => external === true));
    expect(outside.map(({ path }) => path).filter((path) => !path.startsWith('./') && !isBuiltin(path))).toEqual([]);
  });

  test('has every part that it may ask for', () => {
    const names = bundles.map(({ path }) => basename(path));
    const asked = bundles.flatMap(({ contents }) =>
      [...contents.matchAll(/require\("\.\/(?:parts\/)?([^"]+\.cjs)"\)/g)].map((match) => match[1]),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  test.each(['remark-parse', 'remark-gfm', 'micromark', 'unified', 'htmlparser2', 'opencc-js', 'ajv', 'yargs', 'chalk'])(
    'loads %s only when it is needed',
    (name) => {
      expect(loaded.filter((input) => input.includes(`node_modules/${name}/`))).toEqual([]);
    },
  );

  test.each(['yargs', 'remark-parse', 'htmlparser2', 'opencc-js', 'chalk'])('has %s', (name) => {
    const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    expect(inputs.some((input) => input.includes(`node_modules/${name}/`))).toBe(true);
  });
});

function isBuiltin(path: string): boolean {
  return path.startsWith('node:') || /^(?:assert|child_process|crypto|events|fs|module|os|path|stream|tty|url|util)(?:\/|$)/.test(path);
}

describe('bin/gklint.js', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gklint-'));

  beforeAll(() => {
    mkdirSync(join(folder, 'bin'));
    for (const name of ['bin/gklint.js', 'bin/package.json']) copyFileSync(join(root, name), join(folder, name));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    return spawnSync(process.execPath, ['bin/gklint.js', 'report.txt'], { cwd: folder, encoding: 'utf8' });
  }

  test('without dist/ names the command that builds it, and exits with 2', () => {
    const { status, stderr, stdout } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('npm run build');
    expect(stdout).toBe('');
  });

  const hash = '0123456789abcdef';
  const command = `/* ${hash} */\n${wrapped("exports.main = async (argv) => argv[0] === 'report.txt' ? 3 : 4;")}`;

  test('hands the arguments on and exits with what the command gives', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/cli.cjs'), command);
    expect(run()).toMatchObject({ status: 3, stdout: '', stderr: '' });
  });

  test('runs the text where the compiled code is none', () => {
    writeFileSync(join(folder, `dist/cli.${hash}.${process.versions.v8}.${process.arch}.cache`), 'no code');
    expect(run()).toMatchObject({ status: 3, stdout: '', stderr: '' });
  });

  test('runs compiled code of the same text', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/code-cache.mjs'), 'dist/cli.cjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(run()).toMatchObject({ status: 3, stdout: '', stderr: '' });
  });
});
