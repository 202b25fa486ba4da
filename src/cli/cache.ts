import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isForeign, openCache, programHash, type CacheState, type ResultCache } from '../files/cache.js';
import type { Bilingual } from '../text/bilingual.js';
import { printable } from '../text/printable.js';
import pkg from '../../package.json' with { type: 'json' };

/** Where results are kept unless `--cache-location` says otherwise. */
export const standardLocation = '.gklintcache';

export interface Caches {
  /** What is kept for these standards. */
  for(standards: unknown): ResultCache;
  /** Of all of them together. */
  readonly state: CacheState;
}

/** The caches of a run, all in the folder of `--cache-location` (null: the standard place); `problem` where that is taken. */
export function createCaches(cwd: string, location: string | null): Caches | { readonly problem: Bilingual } {
  const folder = resolve(cwd, location ?? standardLocation);
  const foreign = isForeign(folder);
  if (foreign !== undefined) return { problem: foreignMessage(foreign, location ?? standardLocation) };
  const program = `${pkg.version} ${programHash(programFolders())}`;
  const runtime = `node ${process.versions.node.split('.')[0] ?? ''}`;
  const state: CacheState = { hits: 0, damaged: 0, failure: undefined };
  return { state, for: (standards) => openCache(folder, { program, runtime, standards }, state) };
}

/** The folders of the built command; none hold built files where the sources themselves run. */
function programFolders(): string[] {
  const here = dirname(fileURLToPath(import.meta.url));
  const folder = basename(here) === 'parts' ? dirname(here) : here;
  return [folder, join(folder, 'parts')];
}

/** What is to be said of the cache after a run. */
export function cacheNotes({ damaged, failure }: CacheState, cwd: string): Bilingual[] {
  const notes: Bilingual[] = [];
  if (damaged > 0) {
    const n = String(damaged);
    notes.push({
      zh: `缓存中有 ${n} 项已损坏，未使用；相应文件已重新检查。`,
      en: `${n} damaged ${damaged === 1 ? 'entry' : 'entries'} of the cache ${damaged === 1 ? 'was' : 'were'} not used; the files were checked anew.`,
    });
  }
  if (failure !== undefined) {
    const place = failure.path === undefined ? '' : relative(cwd, dirname(failure.path));
    const cause = failure.code ?? printable(failure.message);
    notes.push({
      zh: `缓存“${printable(place)}”无法写入（${cause}），本次结果没有存下；检查不受影响。`,
      en: `The cache "${printable(place)}" cannot be written (${cause}); the results are not kept. The check itself is complete.`,
    });
  }
  return notes;
}

function foreignMessage(kind: 'file' | 'folder', location: string): Bilingual {
  const name = printable(location);
  return kind === 'file'
    ? {
        zh: `缓存的位置“${name}”是文件。“--cache-location”应为文件夹。`,
        en: `"${name}" is a file; "--cache-location" takes a folder.`,
      }
    : {
        zh: `文件夹“${name}”中有别的内容，不是 gklint 的缓存。请为“--cache-location”另选一个文件夹。`,
        en: `The folder "${name}" holds other things and is no cache of gklint. Choose another folder for "--cache-location".`,
      };
}
