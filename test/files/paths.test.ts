import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pathWithin, realPath, shownName } from '../../src/files/paths.js';

const folder = resolve('/reports/2024');

describe('pathWithin', () => {
  test.each([
    ['年报.txt', '年报.txt'],
    ['county/a.txt', 'county/a.txt'],
    ['..年报.txt', '..年报.txt'],
    ['...', '...'],
    ['.', undefined],
    ['..', undefined],
    ['../a.txt', undefined],
    ['../2024a/a.txt', undefined],
  ])('%s', (path, expected) => {
    expect(pathWithin(folder, resolve(folder, path))).toBe(expected);
  });
});

describe('shownName', () => {
  test.each([
    ['county/a.txt', `county${sep}a.txt`],
    ['..年报.txt', '..年报.txt'],
    ['../a.txt', resolve('/reports/a.txt')],
    ['.', folder],
  ])('%s', (path, expected) => {
    expect(shownName(resolve(folder, path), folder)).toBe(expected);
  });
});

test('a link and its file have one real path; what is not there keeps its own', () => {
  const place = realpathSync.native(mkdtempSync(join(tmpdir(), 'gklint-paths-')));
  try {
    writeFileSync(join(place, 'a.txt'), '');
    symlinkSync(join(place, 'a.txt'), join(place, 'b.txt'));
    expect(realPath(join(place, 'b.txt'))).toBe(join(place, 'a.txt'));
    expect(realPath(join(place, 'none', '..', 'c.txt'))).toBe(join(place, 'c.txt'));
  } finally {
    rmSync(place, { recursive: true });
  }
});
