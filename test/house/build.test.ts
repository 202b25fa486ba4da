import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build, type Metafile } from 'esbuild';
import { commandOptions } from '../../scripts/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Sources that Node loads with an output: its own and those of the outputs that it imports at once. */
function loadedWith(metafile: Metafile, entry: string): string[] {
  const seen = new Set<string>();
  const inputs: string[] = [];
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const output = metafile.outputs[path];
    if (seen.has(path) || output === undefined) continue;
    seen.add(path);
    inputs.push(...Object.keys(output.inputs));
    waiting.push(...output.imports.filter(({ kind }) => kind === 'import-statement').map((imported) => imported.path));
  }
  return inputs;
}

describe('the bundled command', () => {
  let metafile: Metafile = { inputs: {}, outputs: {} };
  let loaded: string[] = [];

  beforeAll(async () => {
    ({ metafile } = await build(commandOptions({ logLevel: 'silent' })));
    loaded = loadedWith(metafile, 'dist/cli.cjs');
  }, 60_000);

  test('holds the command', () => {
    expect(loaded).toContain('src/cli/main.ts');
  });

  test('asks for no package at run time', () => {
    const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
    expect(outside.map(({ path }) => path).filter((path) => !isBuiltin(path))).toEqual([]);
  });

  test.each(['remark-parse', 'remark-gfm', 'micromark', 'htmlparser2', 'opencc-js', 'ajv'])('loads %s only when it is needed', (name) => {
    expect(loaded.filter((input) => input.includes(`node_modules/${name}/`))).toEqual([]);
  });

  test.each(['yargs', 'remark-parse', 'htmlparser2', 'opencc-js'])('has %s', (name) => {
    expect(Object.keys(metafile.inputs).some((input) => input.includes(`node_modules/${name}/`))).toBe(true);
  });
});

function isBuiltin(path: string): boolean {
  return path.startsWith('node:') || /^(?:assert|child_process|crypto|events|fs|module|os|path|stream|tty|url|util)(?:\/|$)/.test(path);
}

describe('bin/gklint.js without dist/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gklint-'));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('names the command that builds it, and exits with 2', () => {
    mkdirSync(join(folder, 'bin'));
    copyFileSync(join(root, 'bin/gklint.js'), join(folder, 'bin/gklint.js'));
    copyFileSync(join(root, 'bin/package.json'), join(folder, 'bin/package.json'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { status, stderr, stdout } = spawnSync(process.execPath, ['bin/gklint.js', 'report.txt'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run build');
    expect(stdout).toBe('');
  });
});
