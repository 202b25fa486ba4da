import type { Plan } from '../api/plan.js';
import type { EngineParts } from '../engine/index.js';
import type { Rule } from '../types/rule.js';
import type { Log } from './io.js';
import type { Planned } from './plan.js';
import type { Settings } from './settings.js';
import { checkInput, instrumentsOf, type Check, type CheckInput } from './work.js';

/** How the files of a run are checked: one way for each set of rules and standards. */
export interface Works {
  of(plan: Plan): Check;
  /** Every rule that takes part, each once. */
  readonly rules: readonly Rule[];
  output(pouring: () => Promise<void>): Promise<void>;
  end(log: Log): void;
}

/** Throws a `UsageError` where the cache has no place. */
export async function worksOf(
  planned: readonly Planned[],
  settings: Settings,
  parts: EngineParts,
  cwd: string,
  check: CheckInput = checkInput,
): Promise<Works> {
  const instruments = await instrumentsOf(settings, cwd, check);
  const checks = new Map<EngineParts, Check>();
  for (const { plan } of planned) {
    // What a plugin does depends on its code, which no cache knows.
    if (!checks.has(plan.parts)) checks.set(plan.parts, instruments.around(plan.parts, !plan.hasPlugins));
  }
  const isPlain = checks.size === 0 || (checks.size === 1 && checks.has(parts));
  return {
    of: (plan) => checks.get(plan.parts) as Check,
    rules: isPlain ? parts.rules : everyRule([...checks.keys()]),
    output: (pouring) => instruments.output(pouring),
    end(log) {
      instruments.end(log);
    },
  };
}

function everyRule(all: readonly EngineParts[]): Rule[] {
  return [...new Map(all.flatMap(({ rules }) => rules.map((rule) => [rule.meta.id, rule] as const))).values()];
}
