import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the repository that holds a folder; the folder itself where there is none. */
export function projectRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
