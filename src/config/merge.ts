import type { Rule } from '../types/rule.js';
import type { Entry } from './expand.js';
import type { FileConfig } from './index.js';
import { escapePointer } from '../text/json-pointer.js';
import { resolveEntry, type ResolvedRules } from './resolve.js';

const values = ['edition', 'year', 'agencyKind', 'encoding', 'locale', 'style', 'reportUnusedDirectives'] as const;

/** Lays the entries over the preset, the later winning, and notes where each value comes from. */
export function merge(
  entries: readonly Entry[],
  preset: ResolvedRules,
  pluginRules: readonly Rule[],
): Omit<FileConfig, 'isIgnored' | 'pluginRules' | 'overlays' | 'sources'> {
  const defaults: ResolvedRules = {
    ...preset,
    // A rule of a plugin is off until it is named, as with ESLint.
    ...Object.fromEntries(pluginRules.map(({ meta }) => [meta.id, { level: 'off' as const, options: meta.defaultOptions ?? {} }])),
  };
  const rules: Record<string, ResolvedRules[string]> = { ...defaults };
  const from: Record<string, string> = Object.fromEntries(Object.keys(preset).map((id) => [`/rules/${id}`, 'gklint:recommended']));
  const single: Record<string, unknown> = {};
  for (const { config, place } of entries) {
    for (const [id, entry] of Object.entries(config.rules ?? {})) {
      const pointer = `/rules/${escapePointer(id)}`;
      rules[id] = resolveEntry(entry, rules[id], defaults[id]);
      from[pointer] = place(pointer);
    }
    for (const key of values) {
      if (config[key] === undefined) continue;
      single[key] = config[key];
      from[`/${key}`] = place(`/${key}`);
    }
  }
  return { ...(single as Pick<FileConfig, (typeof values)[number]>), rules, from };
}
