import { encodingProblem } from '../api/encoding.js';
import type { Bilingual } from '../text/bilingual.js';
import type { Locale } from '../types/rule.js';
import type { AgencyKind } from '../types/standard.js';
import type { Arguments } from './arguments.js';
import type { CommandName } from './options.js';
import { wrongCombination, wrongFiles } from './contradictions.js';

/** What one run was asked to do: the command line with its values understood. */
export interface Settings {
  /** The first of `formats`. */
  readonly format: string;
  /** Names of formats, or paths and packages of reporters; without doubles. */
  readonly formats: readonly string[];
  /** `-o`. */
  readonly outputFile: string | null;
  /** `-o.<format>`: the file of one format. */
  readonly outputFiles: Readonly<Record<string, string>>;
  readonly quiet: boolean;
  /** −1: no limit. */
  readonly maxWarnings: number;
  /** undefined: decided by environment and terminal. */
  readonly color: boolean | undefined;
  readonly rules: readonly string[];
  readonly config: string | null;
  readonly configLookup: boolean;
  /** The file whose configuration is to be shown. */
  readonly printConfig: string | null;
  readonly listRules: boolean;
  /** undefined: as the configuration says. */
  readonly reportUnusedDirectives: 'off' | 'warn' | 'error' | undefined;
  readonly edition: string | undefined;
  readonly year: number | undefined;
  readonly agencyKind: AgencyKind | undefined;
  readonly stdin: boolean;
  readonly stdinFilename: string | null;
  readonly encoding: string | undefined;
  readonly ignorePatterns: readonly string[];
  /** False: `--no-ignore`. */
  readonly ignore: boolean;
  readonly staged: boolean;
  readonly since: string | null;
  /** `write`: into the files; `show`: as a diff. */
  readonly fix: 'write' | 'show' | null;
  /** Categories of the rules whose findings are repaired; null: all. */
  readonly fixTypes: readonly string[] | null;
  readonly suppressAll: boolean;
  readonly pruneSuppressions: boolean;
  readonly passOnUnprunedSuppressions: boolean;
  readonly suppressionsLocation: string | null;
  /** Reason and name for what `--suppress-all` records. */
  readonly reason: string | null;
  readonly name: string | null;
  readonly cache: boolean;
  readonly cacheLocation: string | null;
  readonly stats: boolean;
  readonly envInfo: boolean;
  readonly locale: Locale;
  /** undefined: as the configuration says. */
  readonly givenLocale: Locale | undefined;
  readonly debug: boolean;
  /** Files; names of rules for `explain`, of a shell for `completion`. */
  readonly files: readonly string[];
}

/** A command and what it was asked to do. */
export interface Settled {
  readonly command: CommandName;
  readonly settings: Settings;
}

/** Messages are in Chinese unless English is asked for, also where the rest of the command line is wrong. */
export function localeOf(argv: readonly string[]): Locale {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.includes('--locale=en') || words.some((word, index) => word === 'en' && words[index - 1] === '--locale') ? 'en' : 'zh-CN';
}

export function settingsOf(given: Arguments): Settled | { readonly problem: Bilingual } {
  const { command, files, flags, values, lists, outputFiles } = given;
  const problem =
    wrongNumber(values) ??
    (values['encoding'] === undefined ? undefined : encodingProblem(values['encoding'])) ??
    wrongFiles(given) ??
    wrongCombination(given);
  if (problem !== undefined) return { problem };
  const [first = standardFormat(command), ...others] = lists['format'] ?? [];
  const settings: Settings = {
    format: first,
    formats: [...new Set([first, ...others])],
    outputFile: values['output-file'] ?? null,
    outputFiles,
    quiet: flags.has('quiet'),
    maxWarnings: values['max-warnings'] === undefined ? -1 : Number(values['max-warnings']),
    color: flags.has('color') ? true : flags.has('no-color') ? false : undefined,
    rules: lists['rule'] ?? [],
    config: values['config'] ?? null,
    configLookup: !flags.has('no-config-lookup'),
    printConfig: values['print-config'] ?? null,
    listRules: flags.has('list-rules'),
    reportUnusedDirectives: values['report-unused-directives'] as Settings['reportUnusedDirectives'],
    edition: values['edition'],
    year: values['year'] === undefined ? undefined : Number(values['year']),
    agencyKind: values['agency-kind'] as AgencyKind | undefined,
    stdin: flags.has('stdin'),
    stdinFilename: values['stdin-filename'] ?? null,
    encoding: values['encoding'],
    ignorePatterns: lists['ignore-pattern'] ?? [],
    ignore: !flags.has('no-ignore'),
    staged: flags.has('staged'),
    since: values['since'] ?? null,
    fix: flags.has('fix') ? 'write' : flags.has('fix-dry-run') ? 'show' : null,
    fixTypes: lists['fix-type'] ?? null,
    suppressAll: flags.has('suppress-all'),
    pruneSuppressions: flags.has('prune-suppressions'),
    passOnUnprunedSuppressions: flags.has('pass-on-unpruned-suppressions'),
    suppressionsLocation: values['suppressions-location'] ?? null,
    reason: values['reason'] ?? null,
    name: values['name'] ?? null,
    cache: flags.has('cache'),
    cacheLocation: values['cache-location'] ?? null,
    stats: flags.has('stats'),
    envInfo: flags.has('env-info'),
    locale: values['locale'] === 'en' ? 'en' : 'zh-CN',
    givenLocale: values['locale'] as Locale | undefined,
    debug: flags.has('debug'),
    files,
  };
  return { command, settings };
}

function standardFormat(command: CommandName): string {
  return command === 'extract' ? 'json' : command === 'explain' ? 'text' : 'stylish';
}

function wrongNumber(values: Readonly<Record<string, string>>): Bilingual | undefined {
  const limit = values['max-warnings'];
  if (limit !== undefined && !/^(?:-1|\d{1,9})$/.test(limit)) {
    return {
      zh: `选项“--max-warnings”的值应为非负整数或 -1，不能是“${limit}”。`,
      en: `The option "--max-warnings" takes a whole number or -1, not "${limit}".`,
    };
  }
  const year = values['year'];
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    return {
      zh: `选项“--year”的值应为四位年份（如 2024），不能是“${year}”。`,
      en: `The option "--year" takes a year of four digits, as in 2024, not "${year}".`,
    };
  }
  return undefined;
}
