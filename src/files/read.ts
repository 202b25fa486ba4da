import { readFileSync } from 'node:fs';
import type { FileEntry } from './types.js';

/** The bytes of a file that was found. Throws what the system throws. */
export function readEntry({ handle, bytes }: Pick<FileEntry, 'handle' | 'bytes'>): Uint8Array | Promise<Uint8Array> {
  return bytes?.() ?? readFileSync(typeof handle === 'string' ? handle : Buffer.from(handle));
}
