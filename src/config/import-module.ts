import { pathToFileURL } from 'node:url';

/**
 * Runs a module of the user and gives what it exports. A file of its own: the bundle turns every other `import()` into
 * `require`, which cannot read modules.
 */
export function importFile(path: string): Promise<Readonly<Record<string, unknown>>> {
  const url = pathToFileURL(path).href;
  return import(url) as Promise<Readonly<Record<string, unknown>>>;
}
