import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Bilingual } from '../text/bilingual.js';
import { printable } from '../text/printable.js';
import { isSupportedName } from './names.js';
import type { FileEntry } from './types.js';
import { decodeName } from './walk.js';

/** What counts as changed: what the next commit holds, or what differs from a commit. */
export type ChangeQuery = { readonly kind: 'staged' } | { readonly kind: 'since'; readonly revision: string };

/** Where the question cannot be answered, `problem` says why. */
export type Changes = { readonly files: readonly FileEntry[] } | { readonly problem: Bilingual };

/** Where git is asked: a folder, and the environment, which holds the index of a commit in progress. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Git = (...args: readonly string[]) => Promise<Buffer>;

interface Item {
  /** Bytes of the path below the top of the working tree. */
  readonly name: Buffer;
  /** What the index holds; zeros where the question was not about it. */
  readonly object: string;
}

/** git ended with a complaint, or is not there. */
class GitFault extends Error {
  override name = 'GitFault';

  constructor(
    readonly isAbsent: boolean,
    readonly said: string,
  ) {
    super(said);
  }
}

/**
 * The changed files of the repository around a folder, of formats that can be checked, in no particular order. Deleted files
 * are none; of a renamed one the new name counts. With `staged` the bytes are those of the index: what is committed is what is
 * checked, whatever the working tree holds meanwhile. With `since` they are those of the working tree, new files included, and
 * compared is where the branch left the revision, if that is known.
 */
export async function changedFiles(query: ChangeQuery, { cwd, env }: GitPlace): Promise<Changes> {
  // Never waits for a lock that the commit in progress holds.
  const git = runIn(cwd, { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' });
  try {
    const [inside, up = ''] = (await git('rev-parse', '--is-inside-work-tree', '--show-cdup')).toString('utf8').split('\n');
    if (inside !== 'true') return { problem: outside(cwd) };
    const top = resolve(cwd, up);
    return query.kind === 'staged' ? { files: await staged(git, top) } : await since(query.revision, git, top);
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    return { problem: faultMessage(error, cwd) };
  }
}

const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules', '--no-ext-diff', '--diff-filter=d'] as const;

async function staged(git: Git, top: string): Promise<FileEntry[]> {
  const items = readRaw(await git('diff', '--cached', ...raw));
  if (items.length === 0) return [];
  const differing = await git('diff', '--name-only', '-z', '--no-renames', '--ignore-submodules', '--no-ext-diff');
  const changed = new Set(fields(differing).map((name) => name.toString('latin1')));
  return items.map((item) => {
    const entry = entryOf(item.name, top);
    return changed.has(item.name.toString('latin1')) ? { ...entry, bytes: () => fromIndex(item, git) } : entry;
  });
}

async function since(revision: string, git: Git, top: string): Promise<Changes> {
  const commit = revision.startsWith('-') ? undefined : await line(git, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit === undefined) return { problem: unknownRevision(revision) };
  const base = (await line(git, 'merge-base', commit, 'HEAD')) ?? commit;
  const known = readRaw(await git('diff', ...raw, base)).map(({ name }) => name);
  const added = fields(await git('ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', ':/')).filter(isChecked);
  return { files: [...known, ...added].map((name) => entryOf(name, top)) };
}

/** `:<mode> <mode> <object> <object> <status>`, then the path, each ended by NUL. Regular files alone. */
function readRaw(output: Buffer): Item[] {
  const parts = fields(output);
  const items: Item[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , object = ''] = (parts[at] ?? Buffer.alloc(0)).toString('latin1').split(' ');
    const name = parts[at + 1] ?? Buffer.alloc(0);
    if (mode.startsWith('100') && isChecked(name)) items.push({ name, object });
  }
  return items;
}

function fields(output: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    found.push(output.subarray(start, end));
  }
  return found;
}

/** As in a folder: formats that are read, nothing hidden, no packages. */
function isChecked(name: Buffer): boolean {
  const parts = name.toString('latin1').split('/');
  return isSupportedName(parts.at(-1) ?? '') && !parts.slice(0, -1).some((part) => part.startsWith('.') || part === 'node_modules');
}

function entryOf(name: Buffer, top: string): FileEntry {
  const text = name.toString('utf8');
  if (Buffer.from(text).equals(name)) {
    const path = resolve(top, text);
    return { path, handle: path, named: false };
  }
  return { path: resolve(top, decodeName(name)), handle: Buffer.concat([Buffer.from(join(top, '/')), name]), named: false };
}

/** The bytes as they would stand in the working tree: line ends and other filters as configured. */
function fromIndex({ name, object }: Item, git: Git): Promise<Uint8Array> {
  const path = name.toString('utf8');
  return Buffer.from(path).equals(name) ? git('cat-file', '--filters', `--path=${path}`, object) : git('cat-file', 'blob', object);
}

/** The line that git prints; undefined where it has no answer. */
async function line(git: Git, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const text = (await git(...args)).toString('utf8').trim();
    return text === '' ? undefined : text;
  } catch (error) {
    if (error instanceof GitFault && !error.isAbsent) return undefined;
    throw error;
  }
}

function runIn(cwd: string, env: GitPlace['env']): Git {
  const options = { cwd, env, encoding: 'buffer', maxBuffer: Infinity, windowsHide: true } as const;
  return (...args) =>
    new Promise((done, fail) => {
      execFile('git', args, options, (error, stdout, stderr) => {
        if (error === null) done(stdout);
        else fail(new GitFault(error.code === 'ENOENT', firstLine(stderr.toString('utf8')) || error.message));
      });
    });
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').replace(/^fatal: /, '');
}

function faultMessage({ isAbsent, said }: GitFault, cwd: string): Bilingual {
  if (isAbsent) {
    return {
      zh: '没有找到 git。“--staged”和“--since”要用 git 找出改动的文件，请先安装。',
      en: 'git was not found. "--staged" and "--since" need it to tell which files changed; install it first.',
    };
  }
  if (said.startsWith('not a git repository')) return outside(cwd);
  return { zh: `git 运行出错：${printable(said)}`, en: `git failed: ${printable(said)}` };
}

function outside(cwd: string): Bilingual {
  const name = printable(cwd);
  return {
    zh: `“${name}”不在 Git 工作区中，“--staged”和“--since”无从知道哪些文件有改动。请在仓库内运行，或直接写出文件名。`,
    en: `"${name}" is not within a Git working tree, so "--staged" and "--since" cannot tell what changed. Run it inside a repository, or name the files.`,
  };
}

function unknownRevision(revision: string): Bilingual {
  const name = printable(revision);
  return {
    zh: `仓库中没有提交“${name}”。请检查“--since”的值；浅克隆的仓库要先取回它（git fetch --depth=… origin ${name}）。`,
    en: `The repository has no commit "${name}". Check the value of "--since"; a shallow clone must fetch it first (git fetch --depth=… origin ${name}).`,
  };
}
