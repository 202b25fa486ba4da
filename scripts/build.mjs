import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const output = join(root, 'dist');
/** What bin/gklint.js loads. */
export const entry = join(output, 'cli.cjs');

const common = { absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', metafile: true, write: false };

/** Own modules that few runs need and that bring packages with them. What is imported as a package by `import()` is one as well. */
const apart = [
  'src/cli/fan-out.ts',
  'src/cli/env-info.ts',
  'src/cli/explain.ts',
  'src/cli/fix.ts',
  'src/cli/fix-outputs.ts',
  'src/cli/init.ts',
  'src/cli/list-rules.ts',
  'src/cli/print-config.ts',
  'src/cli/instruments.ts',
  'src/cli/suppress.ts',
  'src/cli/user-reporter.ts',
  'src/cli/yargs.ts',
  'src/engine/detail.ts',
  'src/config/load.ts',
  'src/config/option-schema.ts',
  'src/standards/overlay.ts',
  'src/config/import-module.ts',
  'src/files/changed.ts',
  'src/readers/editor.ts',
  'src/readers/html.ts',
  'src/readers/markdown.ts',
  'src/readers/remark.ts',
  'src/reporters/checkstyle.ts',
  'src/reporters/github.ts',
  'src/reporters/gitlab.ts',
  'src/reporters/html.ts',
  'src/reporters/junit.ts',
  'src/reporters/markdown.ts',
  'src/reporters/ndjson.ts',
  'src/reporters/rdjson.ts',
  'src/reporters/sarif.ts',
];

/** What stands in the data for people and for tests; the program never reads it. */
const unread = new Set(['$comment', 'example', 'examples', 'counter', 'counterExamples']);

/** Large JSON as a string: V8 reads that faster than the same as code. */
const jsonAsString = {
  name: 'json-as-string',
  setup(plugin) {
    plugin.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const data = JSON.parse(readFileSync(path, 'utf8'));
      const text = JSON.stringify(data, (key, value) => (path.includes('standards') && unread.has(key) ? undefined : value));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' };
    });
  },
};

/**
 * Puts what `import()` names into a file of its own beside the command, where it is a package or stands in `apart`. Other modules
 * stay in the file: opening one costs more than having read it. Shared helpers are in several files, which is why no module may
 * rely on being there once.
 */
function partsPlugin(isPart, waiting) {
  return {
    name: 'parts',
    setup(plugin) {
      plugin.onResolve({ filter: /./ }, async ({ path, resolveDir, kind, importer, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'seen') return undefined;
        const resolved = await plugin.resolve(path, { resolveDir, kind, importer, pluginData: 'seen' });
        const file = relative(root, resolved.path).split(sep).join('/');
        if (resolved.errors.length > 0 || resolved.external || (path.startsWith('.') && !apart.includes(file))) return resolved;
        const name = (path.startsWith('.') ? file.replace(/^src\/(.*)\.ts$/, '$1') : path).replaceAll(/[^\w.-]+/g, '-');
        waiting.set(name, resolved.path);
        return { path: isPart ? `./${name}.cjs` : `./parts/${name}.cjs`, external: true };
      });
    },
  };
}

/**
 * Bundles the command: `cli`, which every run loads, and its parts, each loaded when needed. It is CommonJS, which Node starts
 * some 4 ms faster than modules (7 % of `node -e 0`).
 */
export async function bundleCommand(overrides = {}) {
  const waiting = new Map();
  const bundles = [await bundleFile('src/cli/main.ts', entry, partsPlugin(false, waiting), overrides)];
  const done = new Set();
  for (let next = unseen(waiting, done); next; next = unseen(waiting, done)) {
    const [name, path] = next;
    done.add(name);
    bundles.push(await bundleFile(path, join(output, 'parts', `${name}.cjs`), partsPlugin(true, waiting), overrides));
  }
  return bundles;
}

function unseen(waiting, done) {
  return [...waiting].find(([name]) => !done.has(name));
}

async function bundleFile(from, outfile, parts, overrides) {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: [from],
    outfile,
    format: 'cjs',
    // `require` in its place costs less. Only what loads the user's modules needs the true one.
    supported: { 'dynamic-import': from.endsWith('import-module.ts') },
    define: { 'import.meta.url': 'gklintFileUrl' },
    plugins: [parts, jsonAsString],
    minifySyntax: true,
    minifyWhitespace: true,
    // One byte a character: V8 takes it as it is, without decoding Chinese that few runs print.
    charset: 'ascii',
    legalComments: 'none',
    ...overrides,
  });
  // Patterns are left as they are by `charset`.
  const text = outputFiles[0].text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const url = text.includes('gklintFileUrl') ? "const gklintFileUrl=require('node:url').pathToFileURL(__filename).href;\n" : '';
  // bin/gklint.js knows by the hash whether compiled code belongs to this text.
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { path: outfile, contents: `/* ${hash} */\n${outfile === entry ? wrapped(url + text) : url + text}`, metafile };
}

/**
 * As a module, and as a script whose value is the module's function: bin/gklint.js runs it so, with V8's code. A text that were
 * wrapped there would be copied, and clearing the copy away takes a millisecond.
 */
export function wrapped(text) {
  const names = 'exports,require,module,__filename,__dirname';
  return `(f=>typeof module==="object"?f(${names}):f)(function(${names}){${text}\n});\n`;
}

/** The library: own code as modules, packages stay dependencies. */
async function bundleLibrary(overrides) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: { index: 'src/index.ts', browser: 'src/browser.ts', unified: 'src/unified.ts', testing: 'src/testing/index.ts' },
    outdir: output,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    ...overrides,
  });
  return outputFiles;
}

/** Writes the bundles to dist/. Files appear whole, so that a command running meanwhile reads the old or the new one. */
export async function bundle(overrides = {}) {
  const [main, ...parts] = await bundleCommand(overrides);
  const library = await bundleLibrary(overrides);
  writeWhole(join(output, 'THIRD-PARTY.txt'), notices([main, ...parts]));
  // The command comes last: where it is new, its parts are there.
  const files = [...library, ...parts, main];
  for (const { path, contents } of files) writeWhole(path, contents);
  const kept = new Set(files.map(({ path }) => path));
  for (const folder of ['chunks', 'parts']) removeOthers(join(output, folder), kept);
  for (const name of readdirSync(output)) if (name.endsWith('.cache')) rmSync(join(output, name), { force: true });
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
function notices(bundles) {
  const folders = new Set();
  for (const input of bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))) {
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
  execFileSync(process.execPath, [join(root, 'scripts/code-cache.mjs'), entry], { stdio: ['ignore', 'inherit', 'inherit'] });
  declarations();
  process.stdout.write(`Built ${relative(root, entry)} (${Math.round(statSync(entry).size / 1000)} kB), the library and its types.\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
