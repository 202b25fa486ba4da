import { resolve } from 'node:path';
import { describeConfig } from '../api/describe-config.js';
import type { EngineParts } from '../engine/index.js';
import type { Io, Log } from './io.js';
import { configuratorOf, planner } from './plan.js';
import { openSink, pour } from './session.js';
import type { Settings } from './settings.js';

/** Prints what holds for a file, as JSON, and where each value comes from. The file need not be there. */
export async function printConfig(settings: Settings, io: Io, _log: Log, parts: EngineParts): Promise<number> {
  const path = resolve(io.cwd(), settings.printConfig ?? '');
  const config = await configuratorOf(settings, parts, io).forFile(path);
  const shown = describeConfig(path, config, await planner(settings, parts)(config), given(settings));
  await pour([`${JSON.stringify(shown, null, 2)}\n`], openSink(settings, [], io));
  return 0;
}

/** What the command line says. */
function given(settings: Settings): Record<string, string> {
  const { edition, year, agencyKind, encoding, givenLocale, reportUnusedDirectives } = settings;
  return {
    ...(edition === undefined ? {} : { '/edition': '--edition' }),
    ...(year === undefined ? {} : { '/year': '--year' }),
    ...(agencyKind === undefined ? {} : { '/agencyKind': '--agency-kind' }),
    ...(encoding === undefined ? {} : { '/encoding': '--encoding' }),
    ...(givenLocale === undefined ? {} : { '/locale': '--locale' }),
    ...(reportUnusedDirectives === undefined ? {} : { '/rules/unused-directive': '--report-unused-directives' }),
  };
}
