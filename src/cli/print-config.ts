import { resolve } from 'node:path';
import type { EngineParts } from '../engine/index.js';
import { defaultParts } from '../parts.js';
import { escapePointer } from '../config/json.js';
import type { CheckOptions } from '../types/rule.js';
import type { Io, Log } from './io.js';
import { configuratorOf, planner } from './plan.js';
import { openSink, pour } from './session.js';
import type { Settings } from './settings.js';

const optional = ['edition', 'year', 'agencyKind', 'encoding'] as const;
const written = { edition: '--edition', year: '--year', agencyKind: '--agency-kind', encoding: '--encoding' } as const;

/** Prints what holds for a file, as JSON, and where each value comes from. The file need not be there. */
export async function printConfig(settings: Settings, io: Io, _log: Log, parts: EngineParts = defaultParts()): Promise<number> {
  const path = resolve(io.cwd(), settings.printConfig ?? '');
  const config = await configuratorOf(settings, parts, io).forFile(path);
  const { options } = planner(settings, parts)(config);
  const from: Record<string, string> = {
    ...Object.fromEntries(Object.keys(options.rules).map((id) => [`/rules/${escapePointer(id)}`, standard(id)])),
    ...config.from,
  };
  for (const key of optional) if (settings[key] !== undefined) from[`/${key}`] = written[key];
  if (settings.givenLocale !== undefined) from['/locale'] = '--locale';
  if (settings.reportUnusedDirectives !== undefined) from['/rules/unused-directive'] = '--report-unused-directives';
  const shown = {
    filePath: path,
    ignored: config.isIgnored,
    sources: config.sources,
    ...Object.fromEntries(optional.map((key) => [key, options[key] ?? null])),
    locale: options.locale,
    style: options.style,
    plugins: [...new Set(config.pluginRules.map(({ meta }) => meta.id.slice(0, meta.id.indexOf('/'))))],
    standards: config.overlays.map(({ name }) => name),
    rules: Object.fromEntries(Object.entries(options.rules).map(([id, rule]) => [id, entryOf(rule)])),
    from,
  };
  await pour([`${JSON.stringify(shown, null, 2)}\n`], openSink(settings, [], io));
  return 0;
}

/** Rules of plugins are off until they are named; the others hold as recommended. */
function standard(id: string): string {
  return id.includes('/') ? 'plugin' : 'gklint:recommended';
}

function entryOf({ level, options }: CheckOptions['rules'][string]): readonly unknown[] {
  return Object.keys(options).length === 0 ? [level] : [level, options];
}
