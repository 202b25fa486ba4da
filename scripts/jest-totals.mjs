import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.cache/gklint/', import.meta.url));

/** Ends a run with `N passed, N failed`, and leaves the line in a file for scripts that print it last. */
export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    // A suite that cannot be loaded has no failed test of its own, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}totals.txt`, `${line}\n`);
    if (results.numPendingTests > 0) process.stdout.write(`${results.numPendingTests} skipped\n`);
    process.stdout.write(`${line}\n`);
  }
}
