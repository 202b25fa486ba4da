import { readFileSync, statSync } from 'node:fs';
import { openOutput } from './output.js';

/** Why a file was left as it is. */
export type ReplaceProblem = 'changed' | 'read-only';

/**
 * Puts new bytes in the place of those that were read: whole or not at all, through links, with owner and mode kept. A file that
 * its owner protected stays, also for the administrator. Throws what the system throws.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): ReplaceProblem | null {
  if ((statSync(path).mode & 0o222) === 0) return 'read-only';
  const output = openOutput(path);
  try {
    output.write(after);
    if (!readFileSync(path).equals(before)) {
      output.discard();
      return 'changed';
    }
    output.commit();
    return null;
  } catch (error) {
    output.discard();
    throw error;
  }
}
