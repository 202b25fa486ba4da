import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from '@jest/globals';

/** Real reports are not part of this repository; where they are at hand they lie beside it. */
const shared = new URL('../../shared/', import.meta.url);

export type MaterialFolder = 'seeds' | 'corpus' | 'samples';

export function hasMaterial(folder: MaterialFolder): boolean {
  return existsSync(new URL(`${folder}/`, shared));
}

/** A block of tests on real reports; where they are absent, one skipped test that says so, here and on stderr. */
export function describeMaterial(folder: MaterialFolder, body: () => void): void {
  if (hasMaterial(folder)) {
    describe(folder, body);
    return;
  }
  const reason = `needs real reports in ${fileURLToPath(new URL(`${folder}/`, shared))}, which are not here`;
  process.stderr.write(`skipped: ${reason}\n`);
  test.skip(reason, () => undefined);
}

/** Names of the files of a folder, sorted. */
export function materialFiles(folder: MaterialFolder): string[] {
  return readdirSync(new URL(`${folder}/`, shared)).sort();
}

export function materialBytes(folder: MaterialFolder, name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${folder}/${name}`, shared)));
}

/** The file of the folder whose name begins so. */
export function materialFile(folder: MaterialFolder, prefix: string): string {
  const name = materialFiles(folder).find((file) => file.startsWith(prefix));
  if (name === undefined) throw new Error(`no ${folder}/${prefix}*`);
  return name;
}
