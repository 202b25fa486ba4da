import type { Plan } from '../api/plan.js';
import type { EngineParts } from '../engine/index.js';
import type { Rule } from '../types/rule.js';
import type { Log } from './io.js';
import type { Planned } from './plan.js';
import type { Settings } from './settings.js';
import { workOf, type Work } from './work.js';

/** The work of a run: one for each set of rules and standards that files are checked with. */
export interface Works {
  of(plan: Plan): Work;
  /** Every rule that takes part, each once. */
  readonly rules: readonly Rule[];
  output(pouring: () => Promise<void>): Promise<void>;
  end(log: Log): void;
}

/** Throws a `UsageError` where the cache has no place. */
export async function worksOf(planned: readonly Planned[], settings: Settings, parts: EngineParts, cwd: string): Promise<Works> {
  const works = new Map<EngineParts, Work>();
  for (const { plan } of planned) {
    if (works.has(plan.parts)) continue;
    // What a plugin does depends on its code, which no cache knows.
    works.set(plan.parts, await workOf(plan.hasPlugins ? { ...settings, cache: false } : settings, plan.parts, cwd));
  }
  if (works.size === 0) works.set(parts, await workOf(settings, parts, cwd));
  const all = [...works.values()];
  const rules = works.size === 1 && works.has(parts) ? parts.rules : everyRule([...works.keys()]);
  return {
    of: (plan) => works.get(plan.parts) as Work,
    rules,
    output: (pouring) => all.reduce((inner, work) => () => work.output(inner), pouring)(),
    end(log) {
      for (const work of all) work.end(log);
    },
  };
}

function everyRule(all: readonly EngineParts[]): Rule[] {
  return [...new Map(all.flatMap(({ rules }) => rules.map((rule) => [rule.meta.id, rule] as const))).values()];
}
