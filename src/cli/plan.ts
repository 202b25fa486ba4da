import { dirname, join, resolve } from 'node:path';
import { createPlanner, type Plan } from '../api/plan.js';
import { createConfigurator, type Configurator } from '../config/index.js';
import { presetRules, type EngineParts } from '../engine/index.js';
import type { Bilingual } from '../text/bilingual.js';
import { shownPath, type Input } from './inputs.js';
import type { Io, Log } from './io.js';
import type { Settings } from './settings.js';

export interface Planned {
  readonly input: Input;
  readonly plan: Plan;
}

export interface Plans {
  readonly planned: readonly Planned[];
  /** What holds for a file of the current folder. */
  readonly base: Plan;
  /** How many files were ignored, and whether all of them were named. */
  readonly ignored: number;
  readonly isAllNamed: boolean;
}

/** The configurations of a run. */
export function configuratorOf(settings: Settings, parts: EngineParts, io: Io): Configurator {
  const request = {
    cwd: io.cwd(),
    file: settings.config === null ? null : resolve(io.cwd(), settings.config),
    lookup: settings.configLookup,
    rules: settings.rules,
    ignore: settings.ignore,
    ignorePatterns: settings.ignorePatterns,
  };
  return createConfigurator(request, parts.rules, presetRules(parts.rules));
}

/** What the command line says of the reports. */
export function planner(settings: Settings, parts: EngineParts): ReturnType<typeof createPlanner> {
  const { edition, year, agencyKind, encoding, givenLocale, reportUnusedDirectives } = settings;
  return createPlanner(parts, {
    ...(edition === undefined ? {} : { edition }),
    ...(year === undefined ? {} : { year }),
    ...(agencyKind === undefined ? {} : { agencyKind }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(givenLocale === undefined ? {} : { locale: givenLocale }),
    ...(reportUnusedDirectives === undefined ? {} : { reportUnusedDirectives }),
  });
}

/**
 * What each file is checked with, before the first is: a wrong configuration is said once and at once. Ignored files are left
 * out; of those that were named a note is made. Throws a `ConfigError`.
 */
export async function planInputs(inputs: readonly Input[], settings: Settings, parts: EngineParts, io: Io, log: Log): Promise<Plans> {
  const configurator = configuratorOf(settings, parts, io);
  const planOf = planner(settings, parts);
  const place = (path: string): string => (path.startsWith('<') ? join(io.cwd(), 'report.txt') : path);
  const base = planOf(await configurator.forFile(join(io.cwd(), 'report.txt')));
  const planned: Planned[] = [];
  const ignored: Input[] = [];
  for (const input of inputs) {
    const config = await configurator.forFile(place(input.path));
    if (config.isIgnored && !input.path.startsWith('<')) ignored.push(input);
    else planned.push({ input, plan: planOf(config) });
  }
  log.locale = planned[0]?.plan.options.locale ?? base.options.locale;
  for (const input of ignored) if (input.named) log.say(ignoredNote(shownPath(input.path, io.cwd())));
  log.debug(`${dirname(place(''))}: ${String(ignored.length)} files ignored`);
  return { planned, base, ignored: ignored.length, isAllNamed: ignored.every(({ named }) => named) };
}

function ignoredNote(name: string): Bilingual {
  return {
    zh: `“${name}”按忽略设置未检查；要检查，请加 --no-ignore。`,
    en: `"${name}" is ignored by your settings and not checked; to check it, add --no-ignore.`,
  };
}

/** Said where files were met and all of them are ignored. */
export const allIgnored: Bilingual = {
  zh: '所见文件都按忽略设置未检查；要检查，请加 --no-ignore。',
  en: 'All files met are ignored by your settings; to check them, add --no-ignore.',
};
