import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { replaceFile } from '../../src/files/replace.js';

let folder = '';
let path = '';
const before = Buffer.from('甲，，乙');
const after = Buffer.from('甲，乙');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gklint-replace-'));
  path = join(folder, 'a.txt');
  writeFileSync(path, before);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('replaces the file, and nothing else is left there', () => {
  expect(replaceFile(path, before, after)).toBeNull();
  expect(readFileSync(path).equals(after)).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a file that was changed since it was read stays', () => {
  writeFileSync(path, '丙');
  expect(replaceFile(path, before, after)).toBe('changed');
  expect(readFileSync(path, 'utf8')).toBe('丙');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a file that its owner protected stays, also for the administrator', () => {
  chmodSync(path, 0o444);
  expect(replaceFile(path, before, after)).toBe('read-only');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('through a link; mode and owner stay', () => {
  chmodSync(path, 0o640);
  const { uid, gid } = statSync(path);
  mkdirSync(join(folder, 'd'));
  const link = join(folder, 'd/l.txt');
  symlinkSync('../a.txt', link);
  expect(replaceFile(link, before, after)).toBeNull();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(path)).toMatchObject({ mode: 0o100640, uid, gid });
  expect(readFileSync(path).equals(after)).toBe(true);
});

test('what is gone is no success', () => {
  rmSync(path);
  expect(() => replaceFile(path, before, after)).toThrow('ENOENT');
});

test('another name of the same file keeps what it had: the new bytes are a new file', () => {
  const other = join(folder, 'b.txt');
  linkSync(path, other);
  replaceFile(path, before, after);
  expect(readFileSync(other).equals(before)).toBe(true);
});
