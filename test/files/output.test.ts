import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, lstatSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openOutput } from '../../src/files/output.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gklint-output-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('appears when it is committed, and not before', () => {
  const path = join(root, 'x/y/结果.json');
  const output = openOutput(path);
  output.write('一');
  output.write('二');
  expect(readdirSync(join(root, 'x/y')).every((name) => name.startsWith('.'))).toBe(true);
  output.commit();
  expect(readFileSync(path, 'utf8')).toBe('一二');
  expect(readdirSync(join(root, 'x/y'))).toEqual(['结果.json']);
});

test('leaves what was there when it is discarded', () => {
  const path = join(root, 'out');
  writeFileSync(path, 'old');
  const output = openOutput(path);
  output.write('new');
  output.discard();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual(['out']);
});

test('keeps the mode of a file and follows a link to it', () => {
  writeFileSync(join(root, 'real'), 'old');
  chmodSync(join(root, 'real'), 0o640);
  symlinkSync('real', join(root, 'link'));
  const output = openOutput(join(root, 'link'));
  output.write('new');
  output.commit();
  expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'real'), 'utf8')).toBe('new');
  expect(statSync(join(root, 'real')).mode & 0o777).toBe(0o640);
});

test('writes to a device without replacing it', () => {
  const output = openOutput('/dev/null');
  output.write('x');
  output.commit();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a folder, or a file in place of a folder, is refused', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => openOutput(root)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
  expect(() => openOutput(join(root, 'file/out'))).toThrow(expect.objectContaining({ code: expect.stringMatching(/ENOTDIR|EEXIST/) }));
});
