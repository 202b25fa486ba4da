import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The path within a folder, with `/`; undefined where it is elsewhere or is the folder itself. */
export function pathWithin(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  if (inner === '' || isOutside(inner)) return undefined;
  return sep === '/' ? inner : inner.split(sep).join('/');
}

/** The name of a file for messages: relative where it is within the folder. */
export function shownName(path: string, folder: string): string {
  const inner = relative(folder, path);
  return inner === '' || isOutside(inner) ? path : inner;
}

/** A name may begin with two dots (`..年报.txt`); on Windows what is on another drive has a path of its own. */
function isOutside(inner: string): boolean {
  return inner === '..' || inner.startsWith(`..${sep}`) || /^[a-zA-Z]:/.test(inner);
}

/** The same for every way that leads to a file; the path itself where nothing is there. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
