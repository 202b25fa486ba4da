import { basename, join, resolve } from 'node:path';
import { cwd as currentFolder } from 'node:process';
import pkg from '../../package.json' with { type: 'json' };
import { createConfigurator, forgetConfigs, type Config, type Configurator } from '../config/index.js';
import { findConfigs } from '../config/lookup.js';
import { checkFile, presetRules, type EngineParts } from '../engine/index.js';
import { expandFiles } from '../files/expand.js';
import { saysReport } from '../files/names.js';
import { problemMessage } from '../files/problem-text.js';
import { readEntry } from '../files/read.js';
import type { FileEntry } from '../files/types.js';
import { defaultParts } from '../parts.js';
import { inLocale } from '../text/bilingual.js';
import type { CheckOptions, FileResult, Locale, RuleCategory, RuleMeta } from '../types/rule.js';
import type { AgencyKind } from '../types/standard.js';
import { checkGiven } from './check-given.js';
import { describeConfig, type ConfigForFile } from './describe-config.js';
import { loadFormatter, type Formatter } from './formatter.js';
import { createPlanner, type Planner } from './plan.js';
import { checkAndFix, writeFixes } from './fix.js';
import { errorResults, lintResult, type LintMessage, type LintResult } from './results.js';
import { checkUnopened } from './unopened.js';

export interface GKLintOptions {
  /** Absolute. Default: that of the process. */
  readonly cwd?: string;
  /** A configuration file in place of those that would be found; `true`: none is looked for. */
  readonly overrideConfigFile?: string | true | null;
  /** Beneath the configurations that are found. */
  readonly baseConfig?: Config | null;
  /** Over the configurations that are found. */
  readonly overrideConfig?: Config | null;
  /** False: nothing is ignored. */
  readonly ignore?: boolean;
  /** As in .gitignore, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[] | null;
  /** False: arguments that name nothing are no error. */
  readonly errorOnUnmatchedPattern?: boolean;
  /** These win over the configurations, as the options of the command do. */
  readonly locale?: Locale;
  readonly edition?: string;
  readonly year?: number;
  readonly agencyKind?: AgencyKind;
  readonly encoding?: string;
  /** Repairs texts: everything that can be repaired, or what the function says. Files are written by `outputFixes` alone. */
  readonly fix?: boolean | ((message: LintMessage) => boolean);
  /** Categories of the rules whose findings are repaired; null: all. */
  readonly fixTypes?: readonly RuleCategory[] | null;
}

/**
 * The linter with its files and configurations, for programs; shaped as the class `ESLint`. Nothing is printed and the process
 * is never ended. A wrong configuration rejects with an error named `ConfigError`; options that are none or cannot be are thrown
 * at once, as the same error.
 */
export class GKLint {
  static readonly version: string = pkg.version;
  readonly #options: GKLintOptions;
  readonly #cwd: string;
  readonly #parts: EngineParts = defaultParts();
  readonly #rules = new Map<string, RuleMeta>();

  constructor(options: GKLintOptions = {}) {
    checkGiven(options, this.#parts.standards);
    this.#options = options;
    this.#cwd = resolve(options.cwd ?? currentFolder());
    for (const { meta } of this.#parts.rules) this.#rules.set(meta.id, meta);
  }

  /**
   * Checks files, folders and globs, sorted by path. Ignored files are left out, and so are files that were met on the way and
   * are no reports. Rejects where an argument names nothing.
   */
  async lintFiles(patterns: string | readonly string[]): Promise<LintResult[]> {
    const { files, problems } = await expandFiles([patterns].flat(), this.#cwd);
    const [problem] = problems;
    if (problem !== undefined && this.#options.errorOnUnmatchedPattern !== false) {
      throw new Error(inLocale(problemMessage(problem), this.#options.locale ?? 'zh-CN'));
    }
    const { configurator, planOf } = this.#begin();
    const plans = [];
    for (const file of files) {
      const config = await configurator.forFile(file.path);
      if (!config.isIgnored) plans.push({ file, plan: this.#known(await planOf(config)) });
    }
    const results: LintResult[] = [];
    for (const { file, plan } of plans) {
      const expected = file.named || saysReport(basename(file.path));
      const options = { ...plan.options, expected };
      const result = await this.#checkEntry(file, plan.parts, options);
      if (expected || result.report !== null || result.findings.length > 0) results.push(lintResult(result));
    }
    return results;
  }

  /** Checks a text. `filePath` tells its format and its configuration; without it the text is plain and the result's path `<text>`. */
  async lintText(text: string, { filePath }: { readonly filePath?: string } = {}): Promise<LintResult[]> {
    const path = filePath === undefined ? '<text>' : resolve(this.#cwd, filePath);
    const { configurator, planOf } = this.#begin();
    const config = await configurator.forFile(filePath === undefined ? join(this.#cwd, 'report.txt') : path);
    if (config.isIgnored && filePath !== undefined) return [];
    const { parts, options } = this.#known(await planOf(config));
    const full = { ...options, encoding: 'utf-8', expected: true };
    return [lintResult(await this.#check(parts, path, new TextEncoder().encode(text), full))];
  }

  /** What holds for a file, which need not be there, and where each value comes from. */
  async calculateConfigForFile(filePath: string): Promise<ConfigForFile> {
    const path = resolve(this.#cwd, filePath);
    const { configurator, planOf } = this.#begin();
    const config = await configurator.forFile(path);
    const given = Object.fromEntries(
      (['edition', 'year', 'agencyKind', 'encoding', 'locale'] as const)
        .filter((key) => this.#options[key] !== undefined)
        .map((key) => [`/${key}`, 'options']),
    );
    return describeConfig(path, config, await planOf(config), given);
  }

  async isPathIgnored(filePath: string): Promise<boolean> {
    return (await this.#begin().configurator.forFile(resolve(this.#cwd, filePath))).isIgnored;
  }

  /** The configuration file nearest to a file, or to `cwd`. */
  findConfigFile(filePath?: string): Promise<string | undefined> {
    forgetConfigs();
    const folder = filePath === undefined ? this.#cwd : resolve(this.#cwd, filePath, '..');
    return Promise.resolve(findConfigs(folder).find(({ file }) => file !== null)?.file ?? undefined);
  }

  /** A format of the command by its name, or one of your own by its path or package. Default: `stylish`. */
  loadFormatter(name = 'stylish'): Promise<Formatter> {
    const run = { cwd: this.#cwd, locale: this.#options.locale ?? 'zh-CN', rules: [...this.#rules.values()], version: pkg.version };
    return loadFormatter(name, run);
  }

  /** What the rules that the results name say of themselves. */
  getRulesMetaForResults(results: readonly LintResult[]): Record<string, RuleMeta> {
    const ids = results
      .flatMap(({ messages, suppressedMessages }) => [...messages, ...suppressedMessages])
      .map(({ ruleId }) => ruleId ?? '');
    return Object.fromEntries([...new Set(ids)].flatMap((id) => (this.#rules.has(id) ? [[id, this.#rules.get(id) as RuleMeta]] : [])));
  }

  /** The results that hold errors, with nothing but the errors. */
  static getErrorResults(results: readonly LintResult[]): LintResult[] {
    return errorResults(results);
  }

  /** Writes the repaired texts of results to their files, as `--fix` does: whole or not at all, and only where nothing else changed them. */
  static outputFixes(results: readonly LintResult[]): Promise<void> {
    return new Promise((resolve) => {
      writeFixes(results);
      resolve();
    });
  }

  async #checkEntry(file: FileEntry, parts: EngineParts, options: CheckOptions): Promise<FileResult> {
    let bytes: Uint8Array;
    try {
      bytes = await readEntry(file);
    } catch (error) {
      return checkUnopened(parts, file.path, error, options);
    }
    return this.#check(parts, file.path, bytes, options);
  }

  #check(parts: EngineParts, path: string, bytes: Uint8Array, options: CheckOptions): Promise<FileResult> {
    const { fix = false, fixTypes = null } = this.#options;
    return fix === false ? checkFile(parts, path, bytes, options) : checkAndFix(parts, path, bytes, options, { fix, fixTypes });
  }

  /** Files may have changed since the last call: everything is looked up anew. */
  #begin(): { readonly configurator: Configurator; readonly planOf: Planner } {
    forgetConfigs();
    const { overrideConfigFile: file = null, baseConfig, overrideConfig, ignore = true, ignorePatterns } = this.#options;
    const request = {
      cwd: this.#cwd,
      file: typeof file === 'string' ? resolve(this.#cwd, file) : null,
      lookup: file === null,
      rules: [],
      ignore,
      ignorePatterns: ignorePatterns ?? [],
      base: baseConfig ?? undefined,
      over: overrideConfig ?? undefined,
    };
    const { locale, edition, year, agencyKind, encoding } = this.#options;
    const given = {
      ...(locale === undefined ? {} : { locale }),
      ...(edition === undefined ? {} : { edition }),
      ...(year === undefined ? {} : { year }),
      ...(agencyKind === undefined ? {} : { agencyKind }),
      ...(encoding === undefined ? {} : { encoding }),
    };
    return {
      configurator: createConfigurator(request, this.#parts.rules, presetRules(this.#parts.rules)),
      planOf: createPlanner(this.#parts, given),
    };
  }

  /** Remembers the rules of plugins, for `getRulesMetaForResults` and formats. */
  #known<Plan extends { readonly parts: EngineParts }>(plan: Plan): Plan {
    for (const { meta } of plan.parts.rules) this.#rules.set(meta.id, meta);
    return plan;
  }
}
