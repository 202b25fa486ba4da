import { dirname } from 'node:path';
import type { Rule } from '../types/rule.js';
import { findConfigs, type FolderConfig } from './lookup.js';
import type { ResolvedRules } from './resolve.js';
import type { Config, ConfigPart } from './types.js';
import type { Locale } from '../types/rule.js';

export { forgetConfigs } from './lookup.js';
export { ConfigError } from './types.js';
export type { Config, DirectiveLevel, RuleEntry, WrittenLevel } from './types.js';
export type { ResolvedRules } from './resolve.js';

export interface ConfigRequest {
  readonly cwd: string;
  /** Absolute path of `--config`; null where it was not given. Then no other is looked for. */
  readonly file: string | null;
  readonly lookup: boolean;
  /** Texts of `--rule`, in order. They win over all files. */
  readonly rules: readonly string[];
  /** False: nothing is ignored. */
  readonly ignore: boolean;
  /** Texts of `--ignore-pattern`, relative to `cwd`. */
  readonly ignorePatterns: readonly string[];
  /** Configurations as objects, from a program: one beneath all files, one over them. Paths in them are relative to `cwd`. */
  readonly base?: Config | undefined;
  readonly over?: Config | undefined;
}

/** What holds for one file. */
export interface FileConfig extends Omit<ConfigPart, 'rules'> {
  readonly rules: ResolvedRules;
  readonly locale?: Locale;
  readonly isIgnored: boolean;
  /** Rules of plugins, by their full names. */
  readonly pluginRules: readonly Rule[];
  /** Overlays of standards, checked by their schema. */
  readonly overlays: readonly Overlay[];
  /** Names of what was laid over the preset, in the order in which it holds. */
  readonly sources: readonly string[];
  /** Where values come from, by JSON pointer: `/edition`, `/rules/report-title`. Empty where nothing but the preset holds. */
  readonly from: Readonly<Record<string, string>>;
}

/** A file that overlays a standard. */
export interface Overlay {
  /** Its name for messages. */
  readonly name: string;
  readonly value: unknown;
  /** Where a JSON pointer into it stands: `my-province.json:3:5`. */
  place(pointer: string): string;
}

/** Tells what holds for files. Files for which the same holds have the same object. */
export interface Configurator {
  /** `path` is absolute. Throws a `ConfigError`. */
  forFile(path: string): FileConfig | Promise<FileConfig>;
}

/**
 * Preset, then the configurations of the folders from the outermost, then `--rule`. Where nothing was written, nothing is
 * loaded: the validator is larger than all the rules.
 */
export function createConfigurator(request: ConfigRequest, rules: readonly Rule[], preset: ResolvedRules): Configurator {
  const plain: FileConfig = { rules: preset, isIgnored: false, pluginRules: [], overlays: [], sources: [], from: {} };
  const isWritten =
    request.file !== null ||
    request.rules.length > 0 ||
    request.ignorePatterns.length > 0 ||
    request.base !== undefined ||
    request.over !== undefined;
  const counts = ({ file, ignoreFile }: FolderConfig): boolean =>
    (request.lookup && file !== null) || (request.ignore && ignoreFile !== null);
  let loaded: Promise<Configurator> | undefined;
  return {
    forFile(path) {
      if (!isWritten && !findConfigs(dirname(path)).some(counts)) return plain;
      loaded ??= import('./load.js').then(({ createLoader }) => createLoader(request, rules, preset));
      return loaded.then((loader) => loader.forFile(path));
    },
  };
}
