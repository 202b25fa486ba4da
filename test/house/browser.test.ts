import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { build, type Message, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['engine', 'readers', 'report', 'rules', 'standards', 'reporters'];

/** Says which file asks for a module of Node, also where a browser field of a package would hide it. */
function noBuiltins(found: string[]): Plugin {
  const names = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
  return {
    name: 'no-builtins',
    setup(plugin) {
      plugin.onResolve({ filter: /^[a-z@]/ }, ({ path, importer }) => {
        if (!path.startsWith('node:') && !names.includes(path)) return undefined;
        found.push(`${importer.slice(root.length)} imports ${path}`);
        return { path, external: true };
      });
    },
  };
}

async function bundle(code: string): Promise<{ readonly builtins: string[]; readonly errors: string[]; readonly text: string }> {
  const builtins: string[] = [];
  const options = {
    stdin: { contents: code, resolveDir: root, loader: 'ts' as const, sourcefile: 'browser.ts' },
    bundle: true,
    write: false as const,
    platform: 'browser' as const,
    format: 'esm' as const,
    target: 'es2022',
    logLevel: 'silent' as const,
    plugins: [noBuiltins(builtins)],
  };
  try {
    const result = await build(options);
    return { builtins, errors: [], text: result.outputFiles[0]?.text ?? '' };
  } catch (error) {
    const { errors } = error as { readonly errors: readonly Message[] };
    return { builtins, errors: errors.map(({ text, location }) => `${location?.file ?? ''}: ${text}`), text: '' };
  }
}

test('every room that must run in a browser has its entry', () => {
  expect(rooms.filter((room) => !existsSync(join(root, 'src', room, 'index.ts')))).toEqual([]);
});

test('engine, readers, recognition, rules and reporters bundle for a browser without a module of Node', async () => {
  const code = [...rooms.map((room) => `./src/${room}/index.js`), './src/browser.js'].map((path) => `export * from '${path}';`).join('\n');
  const { builtins, errors, text } = await bundle(code);
  expect(errors).toEqual([]);
  expect(builtins).toEqual([]);
  expect(text).not.toBe('');
}, 60_000);

test('a module of Node is seen, under either of its names', async () => {
  const { builtins } = await bundle("import { join } from 'path'; import { readFileSync } from 'node:fs'; export { join, readFileSync };");
  expect(builtins).toEqual(['browser.ts imports path', 'browser.ts imports node:fs']);
});
