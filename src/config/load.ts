import { relative } from 'node:path';
import type { RuleMeta } from '../types/rule.js';
import { readConfigFile } from './lookup.js';
import { readRuleOption } from './rule-option.js';
import type { Config } from './types.js';
import { readConfig, type ConfigChecker } from './validate.js';
import { validate } from './validator.generated.js';

export interface Written {
  readonly cwd: string;
  /** Absolute path of the configuration file; null for none. */
  readonly file: string | null;
  /** Texts of `--rule`, in order. */
  readonly rules: readonly string[];
}

/**
 * Reads and checks what the user wrote, in the order in which it holds. Loaded only where something was written: the
 * validator is larger than all the rules. Throws a `ConfigError`.
 */
export function loadConfigs({ cwd, file, rules }: Written, metas: readonly RuleMeta[]): Config[] {
  const checker: ConfigChecker = { rules: metas, validate };
  const configs: Config[] = [];
  if (file !== null) {
    const shown = shownName(file, cwd);
    configs.push(readConfig(readConfigFile(file, shown), shown, checker));
  }
  for (const text of rules) configs.push(readRuleOption(text, checker));
  return configs;
}

function shownName(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === '' || path.startsWith('..') ? file : path;
}
