import { mkdirSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Runs a TypeScript file: `node scripts/run.mjs FILE [argument…]`. Node 20 cannot by itself. */
const root = fileURLToPath(new URL('..', import.meta.url));
const file = process.argv[2];
if (!file) throw new Error('usage: node scripts/run.mjs FILE [argument…]');

const folder = join(root, 'node_modules/.cache/gklint/scripts');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${parse(file).name}.${process.pid}.mjs`);
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv.splice(1, 2, file);
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
