import { importDefault, resolveFormat, saysFile } from '../config/user-module.js';
import { projectRoot } from '../files/root.js';
import { noPaint } from '../reporters/color.js';
import { loadReporter } from '../reporters/index.js';
import { countFindings } from '../reporters/counts.js';
import type { Locale, RuleMeta } from '../types/rule.js';
import { fileResult, type LintResult } from './results.js';

/** Makes text of results. */
export interface Formatter {
  format(results: readonly LintResult[]): Promise<string>;
}

export interface FormatterRun {
  readonly cwd: string;
  readonly locale: Locale;
  readonly rules: readonly RuleMeta[];
  readonly version: string;
}

type UserFormatter = (results: readonly LintResult[], context: object) => unknown;

/** A format of the command, or a function of the user's own. Rejects where there is none of that name. */
export async function loadFormatter(name: string, run: FormatterRun): Promise<Formatter> {
  const reporter = await loadReporter(name);
  if (reporter === undefined) return userFormatter(name, run);
  return {
    async format(results) {
      const files = results.map(fileResult);
      const info = {
        tool: { name: 'gklint', version: run.version, homepage: null },
        root: projectRoot(run.cwd),
        rules: run.rules,
        levels: {},
        arguments: [],
        conclusion: () => ({ exitCode: files.some(({ findings }) => countFindings(findings).errors > 0) ? 1 : 0, notes: [] }),
      };
      let text = '';
      for await (const piece of reporter(files, { locale: run.locale, quiet: false, paint: noPaint, run: info })) text += piece;
      return text;
    },
  };
}

async function userFormatter(name: string, run: FormatterRun): Promise<Formatter> {
  const path = resolveFormat(name, run.cwd);
  if (path === undefined) {
    throw new Error(saysFile(name) ? `The format "${name}" was not found.` : `There is no format "${name}", nor such a package.`);
  }
  const make = await importDefault(path);
  if (typeof make !== 'function') throw new Error(`The format "${name}" has no function as its default export.`);
  return {
    async format(results) {
      const rulesMeta = Object.fromEntries(run.rules.map((meta) => [meta.id, meta]));
      const made = await (make as UserFormatter)(results, { cwd: run.cwd, locale: run.locale, version: run.version, rulesMeta });
      if (typeof made === 'string') return made;
      let text = '';
      for await (const piece of made as AsyncIterable<string>) text += piece;
      return text;
    },
  };
}
