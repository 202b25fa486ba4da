import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkFile, checkOptions, presetRules } from '../../src/engine/index.js';
import { isForeign, openCache, type Circumstances } from '../../src/files/cache.js';
import { defaultParts } from '../../src/parts.js';
import type { CheckOptions, FileResult } from '../../src/types/rule.js';

const parts = defaultParts();
const options: CheckOptions = {
  ...checkOptions(parts.rules, { locale: 'zh-CN', rules: presetRules(parts.rules) }),
  expected: true,
};
const circumstances: Circumstances = { program: '1', runtime: 'node 20', standards: [] };
const faulty = readFileSync(new URL('../../examples/report.txt', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gklint-cache-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function result(bytes: Uint8Array, path = '/报告/a.txt'): Promise<FileResult> {
  return checkFile(parts, path, bytes, options);
}

function entries(): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'));
}

describe('what comes back', () => {
  const gb = Buffer.from('xce2cafd', 'latin1');
  test.each([
    ['a report', faulty],
    ['a report with a byte order mark', Buffer.concat([Buffer.from('\ufeff'), faulty])],
    ['a report with carriage returns', Buffer.from(faulty.toString('utf8').replaceAll('\n', '\r\n'))],
    ['GB18030', Buffer.from([0xb9, 0xab, 0xbf, 0xaa, 0xa3, 0xac, ...gb])],
    ['no bytes at all', Buffer.alloc(0)],
    ['bytes that are no text', Buffer.from([0, 255, 254, 1, 2, 3, 0, 0])],
  ])('%s: equals what was kept', async (_name, bytes) => {
    const made = await result(bytes);
    openCache(folder, circumstances).set('/报告/a.txt', bytes, options, made);
    const cache = openCache(folder, circumstances);
    expect(cache.get('/报告/a.txt', bytes, options)).toEqual(made);
    expect(cache.state).toEqual({ hits: 1, damaged: 0, failure: undefined });
  });

  test('a result with all its details is plain data', async () => {
    const made = await checkFile(parts, '/a.txt', faulty, { ...options, detail: true });
    expect(made.detail?.forms.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test('a text that the bytes give back is not stored again', async () => {
    openCache(folder, circumstances).set('/a.txt', faulty, options, await result(faulty, '/a.txt'));
    expect(readFileSync(join(folder, entries()[0] ?? ''), 'utf8')).not.toContain('收到行政复议');
  });
});

describe('what does not', () => {
  const other: readonly (readonly [string, Partial<Circumstances>, CheckOptions, Uint8Array, string])[] = [
    ['other bytes', {}, options, Buffer.concat([faulty, Buffer.from('\n')]), '/a.txt'],
    ['another path', {}, options, faulty, '/b.txt'],
    ['another language', {}, { ...options, locale: 'en' }, faulty, '/a.txt'],
    ['another edition', {}, { ...options, edition: '2019' }, faulty, '/a.txt'],
    ['a file that was not expected to be a report', {}, { ...options, expected: false }, faulty, '/a.txt'],
    ['another level', {}, { ...options, rules: { ...options.rules, 'table-row-sum': { level: 'warn', options: {} } } }, faulty, '/a.txt'],
    [
      'another option',
      {},
      { ...options, rules: { ...options.rules, 'report-year': { level: 'error', options: { x: 1 } } } },
      faulty,
      '/a.txt',
    ],
    ['another program', { program: '2' }, options, faulty, '/a.txt'],
    ['another Node.js', { runtime: 'node 22' }, options, faulty, '/a.txt'],
    ['another law', { standards: [{ id: '2030' }] }, options, faulty, '/a.txt'],
  ];
  test.each(other)('%s', async (_name, changed, asked, bytes, path) => {
    openCache(folder, circumstances).set('/a.txt', faulty, options, await result(faulty, '/a.txt'));
    expect(openCache(folder, { ...circumstances, ...changed }).get(path, bytes, asked)).toBeUndefined();
  });

  test('what failed is not kept', async () => {
    const broken = {
      ...parts,
      recognise: () => {
        throw new Error('boom');
      },
    };
    const cache = openCache(folder, circumstances);
    cache.set('/a.txt', faulty, options, await checkFile(broken, '/a.txt', faulty, options));
    const [rule] = parts.rules;
    const throwing = {
      ...parts,
      rules:
        rule === undefined
          ? []
          : [
              {
                meta: rule.meta,
                check: () => {
                  throw new Error('boom');
                },
              },
            ],
    };
    cache.set('/a.txt', faulty, options, await checkFile(throwing, '/a.txt', faulty, options));
    expect(entries()).toEqual([]);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, text.length / 2)],
    ['one character changed', (text: string) => text.replace('"severity":2', '"severity":1')],
    ['empty', () => ''],
    ['something else', () => '{}'],
  ])('an entry that is damaged: %s', async (_name, damage) => {
    openCache(folder, circumstances).set('/a.txt', faulty, options, await result(faulty, '/a.txt'));
    const path = join(folder, entries()[0] ?? '');
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    const cache = openCache(folder, circumstances);
    expect(cache.get('/a.txt', faulty, options)).toBeUndefined();
    expect(cache.state.damaged).toBe(1);
  });

  test('an entry of another layout is old, not damaged', async () => {
    openCache(folder, circumstances).set('/a.txt', faulty, options, await result(faulty, '/a.txt'));
    const path = join(folder, entries()[0] ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^gklint-cache \d+/, 'gklint-cache 0'));
    const cache = openCache(folder, circumstances);
    expect(cache.get('/a.txt', faulty, options)).toBeUndefined();
    expect(cache.state.damaged).toBe(0);
  });
});

test('one entry a file, however often it changes; no drafts are left', async () => {
  const cache = openCache(folder, circumstances);
  for (const text of ['甲', '乙', '丙']) {
    const bytes = Buffer.from(text);
    cache.set('/a.txt', bytes, options, await result(bytes, '/a.txt'));
  }
  expect(entries()).toHaveLength(1);
  expect(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.tmp')),
  ).toEqual([]);
});

test('a repository that moves keeps its cache', async () => {
  const made = await result(faulty, join(folder, 'old/a.txt'));
  openCache(join(folder, 'old/.gklintcache'), circumstances).set(join(folder, 'old/a.txt'), faulty, options, made);
  const { renameSync } = await import('node:fs');
  renameSync(join(folder, 'old'), join(folder, 'new'));
  const path = join(folder, 'new/a.txt');
  expect(openCache(join(folder, 'new/.gklintcache'), circumstances).get(path, faulty, options)).toEqual({ ...made, filePath: path });
});

test('places for a cache', () => {
  expect(isForeign(join(folder, 'nosuch'))).toBeUndefined();
  expect(isForeign(folder)).toBeUndefined();
  writeFileSync(join(folder, 'a.txt'), '');
  expect(isForeign(folder)).toBe('folder');
  expect(isForeign(join(folder, 'a.txt'))).toBe('file');
  expect(isForeign(join(folder, 'a.txt', 'b'))).toBeUndefined();
  writeFileSync(join(folder, 'CACHEDIR.TAG'), '');
  expect(isForeign(folder)).toBeUndefined();
});
