import { basename } from 'node:path';
import ignore from 'ignore';
import picomatch from 'picomatch';
import { pathWithin } from '../files/paths.js';

export type FileTest = (path: string) => boolean;

/** True for files of the folder that match one of `files` and none of `excluded`; a glob without a slash is about the name. */
export function fileTest(folder: string, files: readonly string[], excluded: readonly string[] = []): FileTest {
  const isMeant = globs(files);
  const isExcluded = globs(excluded);
  return (path) => {
    const inner = pathWithin(folder, path);
    return inner !== undefined && isMeant(inner) && !isExcluded(inner);
  };
}

function globs(patterns: readonly string[]): FileTest {
  const tests = patterns.map((pattern) => {
    // A file that is called just so is meant, whatever its characters: 年报[2024].txt.
    const name = pattern.replace(/^\.\//, '').normalize('NFC');
    const matches = picomatch(name, { dot: true });
    const isName = !name.includes('/');
    return (inner: string) => {
      const value = isName ? basename(inner) : inner;
      return value === name || matches(value);
    };
  });
  return (inner) => {
    const value = inner.normalize('NFC');
    return tests.some((test) => test(value));
  };
}

/** What the patterns of one folder say of a file: ignored, taken back (`!name`), or nothing. */
export type IgnoreTest = (path: string) => 'ignored' | 'kept' | undefined;

/** Patterns as in .gitignore, relative to a folder. */
export function ignoreTest(folder: string, patterns: string | readonly string[]): IgnoreTest {
  const matcher = ignore().add(patterns);
  return (path) => {
    const inner = pathWithin(folder, path);
    if (inner === undefined) return undefined;
    const { ignored, unignored } = matcher.test(inner);
    return ignored ? 'ignored' : unignored ? 'kept' : undefined;
  };
}
