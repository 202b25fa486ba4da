import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** True for what names a file; other names are packages. */
export function isFileName(name: string): boolean {
  return name.startsWith('./') || name.startsWith('../') || isAbsolute(name) || /^\.?\.?\\/.test(name);
}

/** The file behind a name as `import` would find it from a folder; undefined where there is none. */
export function resolveModule(name: string, folder: string): string | undefined {
  if (isFileName(name)) {
    const path = resolve(folder, name);
    return existsSync(path) ? path : undefined;
  }
  const require = createRequire(join(folder, 'noop.js'));
  try {
    return require.resolve(name);
  } catch {
    return importOnly(name, folder);
  }
}

/** A package that offers itself to `import` alone: `require.resolve` does not see it. */
function importOnly(name: string, folder: string): string | undefined {
  const [, id = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(name) ?? [];
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, 'node_modules', id);
    const manifest = join(home, 'package.json');
    if (existsSync(manifest)) {
      const { exports, main = 'index.js' } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports?: unknown; main?: string };
      const target = exports === undefined ? (rest === '' ? main : `.${rest}`) : targetOf(exports, `.${rest}`);
      const path = target === undefined ? undefined : join(home, target);
      return path !== undefined && existsSync(path) ? path : undefined;
    }
    if (dirname(at) === at) return undefined;
  }
}

function targetOf(exports: unknown, key: string): string | undefined {
  if (typeof exports === 'string') return key === '.' ? exports : undefined;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const map = exports as Readonly<Record<string, unknown>>;
  if (Object.keys(map).some((name) => name.startsWith('.'))) return Object.hasOwn(map, key) ? targetOf(map[key], '.') : undefined;
  for (const condition of ['node', 'import', 'default']) {
    const target = targetOf(map[condition], '.');
    if (target !== undefined) return target;
  }
  return undefined;
}

/** The file of a format of the user's own: `my.js` needs no `./` before it; other names are packages. Undefined where there is none. */
export function resolveFormat(name: string, folder: string): string | undefined {
  return (saysFile(name) ? resolveModule(resolve(folder, name), folder) : undefined) ?? resolveModule(name, folder);
}

/** True where the name of a format can be that of a file. */
export function saysFile(name: string): boolean {
  return isFileName(name) || /\.[cm]?js$/.test(name);
}

/**
 * Runs a module of the user and gives its default export, or all that it exports where it has none. What CommonJS exports as a
 * whole is its default; what was compiled to CommonJS has the default within.
 */
export async function importDefault(path: string): Promise<unknown> {
  const { importFile } = await import('./import-module.js');
  const module = await importFile(path);
  const whole = module['default'] ?? module;
  return typeof whole === 'object' && Object.hasOwn(whole, 'default') ? (whole as Readonly<Record<string, unknown>>)['default'] : whole;
}
