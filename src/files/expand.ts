import { lstatSync, statSync, type Stats } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import type { FileEntry, FileProblem, Expansion } from './types.js';
import { findRaw, walk, type Walked } from './walk.js';
import { isSupportedName } from './names.js';
import { realPath } from './paths.js';

/** Names that a reader of such files would write: everything that a glob can be told by. */
const globMark = /[*?[\]{}]|[!@+]\(/;

/**
 * The files behind the arguments of a command line: each once, sorted by path (code points). An argument that exists is
 * taken as it stands, whatever its characters; only then is it a glob. Never throws because of a file: what is wrong with an
 * argument is a problem, and the other arguments are expanded all the same.
 */
export async function expandFiles(args: readonly string[], cwd: string): Promise<Expansion> {
  const found = new Found();
  for (const arg of args) await expandArgument(arg, cwd, found);
  return found.result();
}

/** Collects entries by what they are on the disk, so that each report comes once. */
class Found {
  readonly #entries = new Map<string, FileEntry>();
  readonly #problems: FileProblem[] = [];

  /**
   * `key` is the file's real path. A file that was named stays named, however often it is met, and the name on the command
   * line wins over one met elsewhere; else its own name wins over that of a link.
   */
  add(key: string, entry: FileEntry): void {
    const known = this.#entries.get(key);
    const wins = known === undefined || (entry.named && !known.named) || (entry.named === known.named && entry.path === key);
    if (wins) this.#entries.set(key, entry);
  }

  problem(kind: FileProblem['kind'], argument: string): void {
    this.#problems.push({ kind, argument });
  }

  result(): Expansion {
    const files = [...this.#entries.values()].sort((a, b) => byCodePoint(a.path, b.path));
    return { files, problems: this.#problems };
  }
}

async function expandArgument(arg: string, cwd: string, found: Found): Promise<void> {
  const path = resolve(cwd, arg);
  const state = stateOf(path);
  if (state === 'missing') {
    const raw = arg.includes('\ufffd') ? findRaw(path) : undefined;
    if (raw !== undefined) found.add(raw.path, { path: raw.path, handle: raw.handle, named: true });
    else if (globMark.test(arg)) await expandGlob(arg, cwd, found);
    else found.problem('missing', arg);
  } else if (typeof state === 'string') found.problem(state, arg);
  else if (state.isDirectory()) expandFolder(arg, path, found);
  else if (state.isFile()) found.add(realPath(path), { path, handle: path, named: true });
  else found.problem('not-a-file', arg);
}

function expandFolder(arg: string, path: string, found: Found): void {
  const walked = walk(path, realPath(path));
  addWalked(walked, found);
  if (walked.files.length === 0 && walked.problems.length === 0) found.problem('empty-folder', arg);
}

async function expandGlob(arg: string, cwd: string, found: Found): Promise<void> {
  const { glob } = await import('tinyglobby');
  // A backslash is the separator of Windows, never an escape: names with special characters were tried as they stand.
  const pattern = sep === '\\' ? arg.replaceAll('\\', '/') : arg;
  const matches = await glob(pattern, { cwd, absolute: true, dot: false, expandDirectories: false, ignore: ['**/node_modules/**'] });
  let count = 0;
  for (const match of matches.sort(byCodePoint)) {
    const path = resolve(match);
    if (!isSupportedName(basename(path))) continue;
    count += 1;
    found.add(realPath(path), { path, handle: path, named: false });
  }
  if (count === 0) found.problem(matches.length === 0 ? 'no-match' : 'no-supported-match', arg);
}

function addWalked(walked: Walked, found: Found): void {
  for (const { key, entry } of walked.files) found.add(key, entry);
  for (const { kind, argument } of walked.problems) found.problem(kind, argument);
}

function stateOf(path: string): Stats | 'missing' | 'dangling-link' | 'unreadable' {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'missing';
    if (code !== 'ENOENT' && code !== 'ELOOP') return 'unreadable';
    return isLink(path) ? 'dangling-link' : 'missing';
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Order of code points: UTF-16 units would put 𠮷 before ，. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return isSurrogate(left) === isSurrogate(right) ? left - right : isSurrogate(left) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
