import {
  chmodSync,
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file being written that appears whole or not at all. */
export interface OutputFile {
  write(text: string | Uint8Array): void;
  /** Puts it in place. */
  commit(): void;
  /** Leaves what was there before. */
  discard(): void;
}

/**
 * Opens a file for output, folders made where they are missing. The text goes to a draft beside it, which `commit` renames;
 * a device or a pipe is written straight. Throws where the place cannot be written.
 */
export function openOutput(path: string): OutputFile {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state?.isDirectory() === true) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (state !== undefined && !state.isFile()) return writeStraight(path);
  const target = state === undefined ? path : realpathSync.native(path);
  // Written at the end by a rename, a file that its owner protected would be replaced all the same.
  if (state !== undefined) closeSync(openSync(target, 'r+'));
  mkdirSync(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.${basename(target).slice(0, 60)}.${String(Date.now())}${Math.random().toString(36).slice(2)}.tmp`);
  const descriptor = openSync(draft, 'wx');
  if (state !== undefined) keepOwner(draft, state);
  let isOpen = true;
  return {
    write(text) {
      writeAll(descriptor, text);
    },
    commit() {
      isOpen = false;
      closeSync(descriptor);
      renameSync(draft, target);
    },
    discard() {
      if (isOpen) closeSync(descriptor);
      rmSync(draft, { force: true });
    },
  };
}

/** As far as that is allowed. The mode comes last: a new owner takes bits of it away. */
function keepOwner(draft: string, { mode, uid, gid }: Stats): void {
  const own = statSync(draft);
  try {
    if (own.uid !== uid || own.gid !== gid) chownSync(draft, uid, gid);
  } catch {
    // Only the administrator may give files away.
  }
  chmodSync(draft, mode);
}

function writeStraight(path: string): OutputFile {
  const descriptor = openSync(path, 'w');
  return {
    write: (text) => {
      writeAll(descriptor, text);
    },
    commit: () => {
      closeSync(descriptor);
    },
    discard: () => {
      closeSync(descriptor);
    },
  };
}

function writeAll(descriptor: number, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
