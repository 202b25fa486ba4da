import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileResult } from '../types/rule.js';

/** Results of earlier runs, one file each in a folder. */
export interface ResultCache {
  /** The result of a file if it was checked with these very bytes under these very circumstances. */
  get(path: string, bytes: Uint8Array, options: unknown): FileResult | undefined;
  /** Keeps a result. What failed is not kept: it may go better next time. */
  set(path: string, bytes: Uint8Array, options: unknown, result: FileResult): void;
  readonly state: CacheState;
}

/** How many results were taken, how many entries were damaged, and the error of the first write that failed. */
export interface CacheState {
  hits: number;
  damaged: number;
  failure: NodeJS.ErrnoException | undefined;
}

/** Everything beside bytes and options that a result depends on. */
export interface Circumstances {
  /** Version of gklint and what tells builds of one version apart. */
  readonly program: string;
  /** Versions of the runtime: what it decodes and sorts may change. */
  readonly runtime: string;
  /** The law, as data. */
  readonly standards: unknown;
}

const mark = 'gklint-cache 1';

/** An entry without its source where the bytes give it back. */
interface Entry {
  readonly key: string;
  readonly source: string | true | null;
  readonly result: Omit<FileResult, 'source' | 'filePath'>;
}

/**
 * A cache in a folder, made when the first result is kept. Paths are taken relative to it, so that a repository may move.
 * Neither reading nor writing ever throws: a cache that fails is a slow one.
 */
export function openCache(
  folder: string,
  circumstances: Circumstances,
  state: CacheState = { hits: 0, damaged: 0, failure: undefined },
): ResultCache {
  const common = hash(JSON.stringify(circumstances));

  function place(path: string): string {
    const name = hash(relative(folder, path).split(sep).join('/'));
    return join(folder, name.slice(0, 2), `${name.slice(2, 40)}.json`);
  }

  function keyOf(bytes: Uint8Array, options: unknown): string {
    return hash(`${common}\n${JSON.stringify(options)}\n${createHash('sha256').update(bytes).digest('hex')}`);
  }

  return {
    state,
    get(path, bytes, options) {
      const entry = readEntry(place(path), state);
      if (entry === undefined || entry.key !== keyOf(bytes, options)) return undefined;
      state.hits += 1;
      return { filePath: path, ...entry.result, source: entry.source === true ? (decode(bytes) ?? null) : entry.source };
    },
    set(path, bytes, options, result) {
      if (hasFailed(result) || state.failure !== undefined) return;
      const { source, filePath: _path, ...rest } = result;
      const entry: Entry = { key: keyOf(bytes, options), source: source === decode(bytes) ? true : source, result: rest };
      try {
        prepare(folder);
        writeEntry(place(path), entry);
      } catch (error) {
        state.failure = error as NodeJS.ErrnoException;
      }
    },
  };
}

function hasFailed({ findings, outcomes, source }: FileResult): boolean {
  return source === null || findings.some(({ fatal }) => fatal === true) || outcomes.some(({ outcome }) => outcome === 'not-run');
}

function readEntry(path: string, state: CacheState): Entry | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const [head = '', sum = '', body = ''] = text.split('\n', 3);
  if (head === mark && sum === hash(body)) return JSON.parse(body) as Entry;
  // One of another layout is old, not damaged.
  if (!/^gklint-cache \d+$/.test(head) || head === mark) state.damaged += 1;
  return undefined;
}

/** Whole or not at all: a run beside this one reads the old entry or the new. */
function writeEntry(path: string, entry: Entry): void {
  const body = JSON.stringify(entry);
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(draft, `${mark}\n${hash(body)}\n${body}\n`);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

const tag = 'CACHEDIR.TAG';

/** A cache is never committed, and backups may leave it out (bford.info/cachedir). */
function prepare(folder: string): void {
  if (existsSync(join(folder, tag))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.gitignore'), '*\n');
  writeFileSync(join(folder, tag), 'Signature: 8a477f597d28d172789f06886806bc55\n# Results of gklint. May be removed at any time.\n');
}

/** What stands in the way of a cache at this place: a file, or a folder of other things; undefined where nothing does. */
export function isForeign(folder: string): 'file' | 'folder' | undefined {
  try {
    if (!statSync(folder).isDirectory()) return 'file';
    return existsSync(join(folder, tag)) || readdirSync(folder).length === 0 ? undefined : 'folder';
  } catch {
    // Not there, or not to be looked into: writing will say so.
    return undefined;
  }
}

/** Tells builds of one version apart: a hash of the program's files in these folders. */
export function programHash(folders: readonly string[]): string {
  const sum = createHash('sha256');
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.cjs')) sum.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return sum.digest('hex');
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
