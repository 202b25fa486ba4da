import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSupportedName } from './names.js';
import type { FileEntry, FileProblem } from './types.js';

export interface Walked {
  /** `key` is the real path: the same for every way that leads to the file. */
  readonly files: readonly { readonly key: string; readonly entry: FileEntry }[];
  readonly problems: readonly FileProblem[];
}

/**
 * The files of supported formats in a folder and the folders within, hidden folders and node_modules left out, linked
 * folders not followed. `real` is the real path of `root`.
 */
export function walk(root: string, real: string): Walked {
  const files: { key: string; entry: FileEntry }[] = [];
  const problems: FileProblem[] = [];
  const folders: [path: string, real: string][] = [[root, real]];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const [path, realFolder] = folder;
    let items: Dirent[];
    try {
      items = readdirSync(path, { withFileTypes: true });
    } catch {
      problems.push({ kind: 'unreadable', argument: path });
      continue;
    }
    for (const item of items) {
      const { name } = item;
      if (item.isDirectory()) {
        if (!name.startsWith('.') && name !== 'node_modules') folders.push([join(path, name), join(realFolder, name)]);
      } else if (isSupportedName(name)) {
        if (name.includes('\ufffd')) continue;
        addItem(item, join(path, name), join(realFolder, name));
      }
    }
    if (items.some(({ name }) => name.includes('\ufffd'))) addRaw(path);
  }
  return { files, problems };

  function addItem(item: Dirent, path: string, realPath: string): void {
    if (item.isFile()) files.push({ key: realPath, entry: { path, handle: path, named: false } });
    else if (item.isSymbolicLink()) addLink(path);
    else problems.push({ kind: 'not-a-file', argument: path });
  }

  function addLink(path: string): void {
    const target = statSync(path, { throwIfNoEntry: false });
    if (target === undefined) problems.push({ kind: 'dangling-link', argument: path });
    else if (target.isFile()) files.push({ key: realpathSync.native(path), entry: { path, handle: path, named: false } });
    else if (!target.isDirectory()) problems.push({ kind: 'not-a-file', argument: path });
  }

  function addRaw(path: string): void {
    for (const raw of rawNames(path)) {
      if (isSupportedName(raw.path)) files.push({ key: raw.path, entry: { path: raw.path, handle: raw.handle, named: false } });
    }
  }
}

interface RawName {
  readonly path: string;
  readonly handle: Uint8Array;
}

/** The files of a folder whose names are no UTF-8; the path shows the name as GB18030, which old systems wrote. */
function rawNames(folder: string): RawName[] {
  const found: RawName[] = [];
  for (const item of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const bytes = item.name;
    if (!item.isFile() || !bytes.toString('utf8').includes('\ufffd') || isUtf8(bytes)) continue;
    found.push({ path: join(folder, decodeName(bytes)), handle: Buffer.concat([Buffer.from(join(folder, '/')), bytes]) });
  }
  return found;
}

/** The file that a command line means whose name is no UTF-8 and reached us with U+FFFD in place of its bytes. */
export function findRaw(path: string): RawName | undefined {
  const name = basename(path);
  try {
    return rawNames(dirname(path)).find(({ handle }) => Buffer.from(handle).toString('utf8').endsWith(`/${name}`));
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a name as GB18030, else as UTF-8 with marks of replacement. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('utf8');
  }
}
