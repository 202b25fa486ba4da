import { join, resolve } from 'node:path';
import { createPlanner, type Plan, type Planner } from '../api/plan.js';
import { createConfigurator, type Configurator, type FileConfig } from '../config/index.js';
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
export function planner(settings: Settings, parts: EngineParts): Planner {
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

/** The plans of a run. */
export interface Planning {
  /** What holds for a file of the current folder. */
  readonly base: Plan;
  /** What each file is checked with; of ignored files that were named a note is made. Throws a `ConfigError`. */
  plan(inputs: readonly Input[], log: Log): Promise<Plans>;
}

/** Begins with the current folder: a wrong configuration is said before anything is looked for. Throws a `ConfigError`. */
export async function createPlanning(settings: Settings, parts: EngineParts, io: Io, log: Log): Promise<Planning> {
  const configurator = configuratorOf(settings, parts, io);
  const planOf = planner(settings, parts);
  const here = join(io.cwd(), 'report.txt');
  const config = await configurator.forFile(here);
  const base = await planOf(config);
  log.locale = base.options.locale;
  log.debug(`configuration: ${sourcesOf(config)}`);
  return {
    base,
    async plan(inputs) {
      const planned: Planned[] = [];
      const ignored: Input[] = [];
      const seen = new Set([config]);
      for (const input of inputs) {
        const isFile = !input.path.startsWith('<');
        const found = await configurator.forFile(isFile ? input.path : here);
        if (!seen.has(found)) log.debug(`configuration of ${input.path}: ${sourcesOf(found)}`);
        seen.add(found);
        if (found.isIgnored && isFile) ignored.push(input);
        else planned.push({ input, plan: await planOf(found) });
      }
      log.locale = planned[0]?.plan.options.locale ?? log.locale;
      for (const input of ignored) {
        if (input.named) log.say(ignoredNote(shownPath(input.path, io.cwd())));
        else log.debug(`ignored: ${input.path}`);
      }
      return { planned, ignored: ignored.length, isAllNamed: ignored.every(({ named }) => named) };
    },
  };
}

function sourcesOf({ sources }: FileConfig): string {
  return sources.length === 0 ? 'recommended' : sources.join(', ');
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
