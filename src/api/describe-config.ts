import type { FileConfig } from '../config/index.js';
import { escapePointer } from '../text/json-pointer.js';
import type { Plan } from './plan.js';

/** What holds for a file: what `--print-config` prints. */
export interface ConfigForFile {
  filePath: string;
  ignored: boolean;
  /** Names of what was laid over the recommended rules, in the order in which it holds. */
  sources: readonly string[];
  edition: string | null;
  year: number | null;
  agencyKind: string | null;
  encoding: string | null;
  locale: string;
  style: boolean;
  /** Names of plugins. */
  plugins: readonly string[];
  /** Overlays of standards. */
  standards: readonly string[];
  rules: Readonly<Record<string, readonly [level: string, options?: Readonly<Record<string, unknown>>]>>;
  /** Where values come from, by JSON pointer: a place in a file, a preset or an option. */
  from: Readonly<Record<string, string>>;
}

/** Describes what holds; `given` is where values come from that no configuration holds. */
export function describeConfig(
  filePath: string,
  config: FileConfig,
  { options }: Plan,
  given: Readonly<Record<string, string>> = {},
): ConfigForFile {
  const { edition = null, year = null, agencyKind = null, encoding = null, locale, style, rules } = options;
  const standing = Object.fromEntries(Object.keys(rules).map((id) => [pointerOf(id), id.includes('/') ? 'plugin' : 'gklint:recommended']));
  return {
    filePath,
    ignored: config.isIgnored,
    sources: config.sources,
    edition,
    year,
    agencyKind,
    encoding,
    locale,
    style,
    plugins: [...new Set(config.pluginRules.map(({ meta }) => meta.id.slice(0, meta.id.indexOf('/'))))],
    standards: config.overlays.map(({ name }) => name),
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, rule]) => [id, Object.keys(rule.options).length === 0 ? [rule.level] : [rule.level, rule.options]]),
    ),
    from: { ...standing, ...config.from, ...given },
  };
}

/** A rule in a JSON pointer. */
function pointerOf(id: string): string {
  return `/rules/${escapePointer(id)}`;
}
