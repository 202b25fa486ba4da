import { presetRules } from '../engine/index.js';
import all from '../rules/index.js';
import type { CheckOptions, FileResult, Rule } from '../types/rule.js';

/** A rule that judges directives needs rules whose findings they suppress: those of gklint at their recommended levels. */
export function besideOthers(rule: Rule, options: CheckOptions): { readonly rules: readonly Rule[]; readonly options: CheckOptions } {
  const others = all.filter(({ meta }) => meta.id !== rule.meta.id && meta.category !== 'linter');
  return { rules: [...others, rule], options: { ...options, rules: { ...presetRules(others), ...options.rules } } };
}

/** What this rule found, and failures. */
export function alone({ meta: { id } }: Rule, result: FileResult): FileResult {
  return {
    ...result,
    findings: result.findings.filter(({ ruleId, fatal }) => ruleId === id || fatal === true),
    suppressedFindings: result.suppressedFindings.filter(({ ruleId }) => ruleId === id),
    outcomes: result.outcomes.filter(({ rule }) => rule === id),
  };
}
