import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const output = join(root, 'dist');

/** Packages written for CommonJS ask for `require`; a module has none of its own. */
const requireBanner = "import{createRequire as gklintRequire}from'node:module';const require=gklintRequire(import.meta.url);";

const common = {
  absWorkingDir: root,
  outdir: output,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  write: false,
};

/** The command: everything in one file, what only some runs need in chunks of its own (each `await import()`). */
export function commandOptions(overrides = {}) {
  return {
    ...common,
    entryPoints: { cli: 'src/cli/main.ts' },
    banner: { js: requireBanner },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    ...overrides,
  };
}

/** The library: own code in one file, packages stay dependencies. */
export function libraryOptions(overrides = {}) {
  return {
    ...common,
    entryPoints: { index: 'src/index.ts', unified: 'src/unified.ts' },
    packages: 'external',
    sourcemap: false,
    ...overrides,
  };
}

/** Writes the bundles to dist/. Files appear whole, so that a command running meanwhile reads the old or the new one. */
export async function bundle(overrides = {}) {
  const command = await build(commandOptions(overrides));
  const library = await build(libraryOptions(overrides));
  const files = [...command.outputFiles, ...library.outputFiles];
  // The entry comes last: where it is new, its chunks are there.
  files.sort((a, b) => Number(a.path.endsWith('cli.js')) - Number(b.path.endsWith('cli.js')));
  for (const file of files) writeWhole(file.path, file.contents);
  writeWhole(join(output, 'THIRD-PARTY.txt'), notices(command.metafile));
  removeOthers(join(output, 'chunks'), new Set(files.map((file) => file.path)));
  return { command, library };
}

function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function removeOthers(folder, kept) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!kept.has(path)) rmSync(path, { force: true });
  }
}

/** The licences of the packages that the bundle holds, which their licences ask for. */
function notices(metafile) {
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const match = /^(?:.*node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) folders.add(input.slice(0, match[0].length - 1));
  }
  return [...folders]
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(78)}\n\n`);
}

function notice(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const texts = readdirSync(path)
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .map((file) => readFileSync(join(path, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** True where dist/cli.js is younger than everything it is made of. */
export function isFresh() {
  const entry = join(output, 'cli.js');
  if (!existsSync(entry)) return false;
  const built = statSync(entry).mtimeMs;
  const parts = ['package.json', 'package-lock.json', 'scripts/build.mjs', 'rules.config.json'].map((name) => join(root, name));
  for (const item of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    parts.push(join(item.parentPath, item.name));
  }
  return parts.every((path) => !existsSync(path) || statSync(path).mtimeMs <= built);
}

function declarations() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { cwd: root, stdio: 'inherit' });
}

async function main() {
  const { command } = await bundle({ logLevel: 'warning' });
  declarations();
  const entry = Object.entries(command.metafile.outputs).find(([path]) => path.endsWith('dist/cli.js'));
  const size = entry ? Math.round(entry[1].bytes / 1000) : 0;
  process.stdout.write(`Built ${relative(root, output)}/cli.js (${size} kB), index.js and types.\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
