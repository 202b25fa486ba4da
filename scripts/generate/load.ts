import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Runs TypeScript of the project and gives its exports. Paths in `code` are relative to the root of the project. */
export async function load(root: string, name: string, code: string): Promise<Record<string, unknown>> {
  const folder = join(root, 'node_modules/.cache/gklint/load');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.${process.pid}.mjs`);
  try {
    await build({
      stdin: { contents: code, resolveDir: root, loader: 'ts', sourcefile: `${name}.ts` },
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>;
  } finally {
    rmSync(outfile, { force: true });
  }
}
