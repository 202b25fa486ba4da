import { basename, dirname } from 'node:path';
import { shownName } from '../files/paths.js';
import { readConfigFile } from './lookup.js';
import { readJson } from './validate.js';

/** A configuration as it was found, not yet checked. */
export interface Source {
  /** Its name for messages. */
  readonly name: string;
  /** Absolute; null where it is no file. */
  readonly path: string | null;
  /** What its relative paths and globs are relative to. */
  readonly folder: string;
  readonly value: unknown;
  place(pointer: string): string;
}

/** Reads a configuration file; of a package.json its key `gklint`. Throws a `ConfigError`. */
export function readSource(path: string, cwd: string): Source {
  const name = shownName(path, cwd);
  const { value, place } = readJson(readConfigFile(path, name), name);
  const folder = dirname(path);
  if (basename(path) !== 'package.json') return { name, path, folder, value, place };
  const own = (value as Readonly<Record<string, unknown>> | null)?.['gklint'];
  return { name, path, folder, value: own, place: (pointer) => place(`/gklint${pointer}`) };
}
