import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const output = join(root, 'dist');
/** What bin/gklint.js loads. */
export const entry = join(output, 'cli.cjs');

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

/** Large JSON as a string: V8 reads that faster than the same as code. */
const jsonAsString = {
  name: 'json-as-string',
  setup(plugin) {
    plugin.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' };
    });
  },
};

const compact = { minifySyntax: true, minifyWhitespace: true, charset: 'utf8' };

/** The command: what every run needs in one file, what only some runs need in chunks of its own (each `await import()`). */
export function commandOptions(overrides = {}) {
  return {
    ...common,
    ...compact,
    entryPoints: { cli: 'src/cli/main.ts' },
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': 'gklintFileUrl' },
    plugins: [jsonAsString],
    legalComments: 'none',
    ...overrides,
  };
}

/**
 * The command is CommonJS, which Node starts some 4 ms faster than modules (7 % of `node -e 0`). esbuild splits only modules, so
 * its modules are turned into CommonJS one by one.
 */
async function toCommonJs(file) {
  const needsUrl = file.text.includes('gklintFileUrl');
  const { code } = await transform(file.text, {
    ...compact,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    banner: needsUrl ? "const gklintFileUrl=require('node:url').pathToFileURL(__filename).href;" : '',
  });
  return { path: file.path, contents: code };
}

/** The library: own code as modules, packages stay dependencies. */
export function libraryOptions(overrides = {}) {
  return { ...common, entryPoints: { index: 'src/index.ts', unified: 'src/unified.ts' }, packages: 'external', ...overrides };
}

/** Writes the bundles to dist/. Files appear whole, so that a command running meanwhile reads the old or the new one. */
export async function bundle(overrides = {}) {
  const command = await build(commandOptions(overrides));
  const library = await build(libraryOptions(overrides));
  const files = [...(await Promise.all(command.outputFiles.map(toCommonJs))), ...library.outputFiles];
  // The entry comes last: where it is new, its chunks are there.
  files.sort((a, b) => Number(a.path === entry) - Number(b.path === entry));
  writeWhole(join(output, 'THIRD-PARTY.txt'), notices(command.metafile));
  for (const file of files) writeWhole(file.path, file.contents);
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
    .filter((file) => /^(licen[cs]e|notice)/i.test(file) && statSync(join(path, file)).isFile())
    .map((file) => readFileSync(join(path, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

/** True where dist/cli.js is younger than everything it is made of. */
export function isFresh() {
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
  await bundle({ logLevel: 'warning' });
  declarations();
  process.stdout.write(`Built ${relative(root, entry)} (${Math.round(statSync(entry).size / 1000)} kB), the library and its types.\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
