import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Package {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const manifest = json('package.json') as Package;

describe('package.json', () => {
  test('what it says is in the package is there', () => {
    const files = manifest.files.filter((path) => !path.startsWith('!'));
    expect([...files, ...Object.values(manifest.bin)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('the command can be executed', () => {
    const path = join(root, manifest.bin.gklint ?? '');
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o111).not.toBe(0);
  });

  test('versions are pinned', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('every dependency is imported by the source', () => {
    const source = trackedFiles()
      .filter((path) => path.startsWith('src/') && /\.[jt]s$/.test(path))
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n');
    // ajv is the compiler of the validators that the source holds.
    const unused = Object.keys(manifest.dependencies).filter(
      (name) => name !== 'ajv' && !source.includes(`'${name}`) && !source.includes(`/${name}/`),
    );
    expect(unused).toEqual([]);
  });

  test('the scripts that the documents name are there', () => {
    const text = ['README.md', 'README.en.md', 'CONTRIBUTING.md'].map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const named = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });
});

describe('package-lock.json', () => {
  test('names no host', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    const hosts = [...lock.matchAll(/"resolved": *"([^"]*)"/g)].map((match) => match[1]);
    expect(hosts).toEqual([]);
  });

  test('every package has its checksum', () => {
    const { packages } = json('package-lock.json') as { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> };
    const bare = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

/** Files that git keeps or would keep; all files of the folder where there is no git (an unpacked archive). */
function trackedFiles(): string[] {
  return (existsSync(join(root, '.git')) ? filesOfGit() : filesBelow('')).filter((path) => existsSync(join(root, path)));
}

function filesOfGit(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (!item.isDirectory()) return [path];
    return ['node_modules', 'dist', 'coverage', '.git'].includes(item.name) ? [] : filesBelow(path);
  });
}

test('no file names a path of somebody’s machine', () => {
  // Built from pieces, so that this file is not one of them.
  const folders = ['home', 'root', 'Users', 'work', 'tmp'].map((name) => `/${name}/`);
  const pattern = new RegExp(`(?:^|[\\s"'\`(=:])(?:${folders.join('|')})[\\w.-]+`, 'm');
  const guilty = trackedFiles()
    .filter((path) => !path.startsWith('test/fixtures/') && path !== 'package-lock.json')
    .filter((path) => pattern.test(readFileSync(join(root, path), 'utf8')));
  expect(guilty).toEqual([]);
});
