import type { CheckOptions, RuleLevel } from '../types/rule.js';
import type { RuleEntry, WrittenLevel } from './types.js';

export type ResolvedRules = CheckOptions['rules'];
type ResolvedRule = ResolvedRules[string];

const numbered: readonly RuleLevel[] = ['off', 'warn', 'error'];

/**
 * A rule as it holds after one more configuration. As with ESLint, a level alone keeps the options that stand; options replace
 * them, over the defaults of the rule.
 */
export function resolveEntry(entry: RuleEntry, standing: ResolvedRule | undefined, preset: ResolvedRule | undefined): ResolvedRule {
  const { level, options } = partsOf(entry);
  const defaults = preset?.options ?? {};
  return { level, options: options === undefined ? (standing?.options ?? defaults) : { ...defaults, ...options } };
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
