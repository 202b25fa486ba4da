import type { CheckOptions, RuleLevel } from '../types/rule.js';
import type { Config, RuleEntry, WrittenLevel } from './types.js';

export type ResolvedRules = CheckOptions['rules'];

const numbered: readonly RuleLevel[] = ['off', 'warn', 'error'];

/**
 * The rules as they hold: the preset, changed by each configuration in turn, the later winning. As with ESLint, a level
 * alone keeps the options that stand; options replace them, over the defaults that the preset holds.
 */
export function resolveRules(preset: ResolvedRules, configs: readonly Config[]): ResolvedRules {
  const resolved: Record<string, ResolvedRules[string]> = { ...preset };
  for (const { rules = {} } of configs) {
    for (const [id, entry] of Object.entries(rules)) {
      const { level, options } = partsOf(entry);
      const defaults = preset[id]?.options ?? {};
      resolved[id] = { level, options: options === undefined ? (resolved[id]?.options ?? defaults) : { ...defaults, ...options } };
    }
  }
  return resolved;
}

function partsOf(entry: RuleEntry): { level: RuleLevel; options: Readonly<Record<string, unknown>> | undefined } {
  if (!isList(entry)) return { level: levelOf(entry), options: undefined };
  return { level: levelOf(entry[0]), options: entry[1] };
}

function isList(entry: RuleEntry): entry is Exclude<RuleEntry, WrittenLevel> {
  return Array.isArray(entry);
}

function levelOf(level: WrittenLevel): RuleLevel {
  return typeof level === 'number' ? (numbered[level] ?? 'off') : level;
}
