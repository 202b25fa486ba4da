import { rmSync } from 'node:fs';
import { bundle, entry, isFresh } from './build.mjs';

/**
 * The command tests run `bin/gklint.js`, so it must be the code under test. A build that fails takes the old command away:
 * tests of the command then fail, and the others still run.
 */
export default async function buildBeforeTests() {
  if (isFresh()) return;
  try {
    await bundle({ logLevel: 'silent' });
  } catch (error) {
    rmSync(entry, { force: true });
    process.stderr.write(`The command could not be built, its tests will fail: ${String(error)}\n`);
  }
}
