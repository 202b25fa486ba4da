import { relative } from 'node:path';
import type { RuleMeta } from '../types/rule.js';
import { findConfig, readConfigFile } from './lookup.js';
import { resolveRules, type ResolvedRules } from './resolve.js';
import { readRuleOption } from './rule-option.js';
import type { Config } from './types.js';
import { readConfig, type ConfigChecker } from './validate.js';
import { validate } from './validator.generated.js';

export { ConfigError } from './types.js';
export type { ResolvedRules } from './resolve.js';

export interface ConfigRequest {
  readonly cwd: string;
  /** Absolute path of `--config`; null where it was not given. */
  readonly file: string | null;
  readonly lookup: boolean;
  /** Texts of `--rule`, in order. */
  readonly rules: readonly string[];
}

export interface ResolvedConfig {
  readonly rules: ResolvedRules;
  /** The file that was used; null for none. */
  readonly file: string | null;
}

/** Preset, then configuration file, then `--rule`. Throws a `ConfigError`. */
export function resolveConfig(request: ConfigRequest, metas: readonly RuleMeta[], preset: ResolvedRules): ResolvedConfig {
  const checker: ConfigChecker = { rules: metas, validate: validate };
  const file = request.file ?? (request.lookup ? (findConfig(request.cwd) ?? null) : null);
  const configs: Config[] = [];
  if (file !== null) {
    const shown = shownName(file, request.cwd);
    configs.push(readConfig(readConfigFile(file, shown), shown, checker));
  }
  for (const text of request.rules) configs.push(readRuleOption(text, checker));
  return { rules: resolveRules(preset, configs), file };
}

function shownName(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === '' || path.startsWith('..') ? file : path;
}
