import type { Finding, Rule } from '../types/rule.js';

/**
 * Takes out the findings that are consequences of another rule's violation (`meta.folds`), so that one fault is said once.
 * Outcomes stay as they are: a folded rule is still `violation` (or `review`), because its demand is not met; the finding
 * that says so is the cause's. Failures are never folded. Of rules that fold each other the first in order stays.
 */
export function fold(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const violated = new Set(
    findings.filter((finding) => finding.kind === 'violation' && finding.fatal !== true).map((finding) => finding.ruleId),
  );
  const foldsOf = new Map(rules.map((rule) => [rule.meta.id, violated.has(rule.meta.id) ? (rule.meta.folds ?? []) : []]));
  const folded = new Set<string>();
  for (const id of foldsOf.keys()) {
    if (!folded.has(id)) addConsequences(id, foldsOf, folded);
  }
  if (folded.size === 0) return [...findings];
  return findings.filter((finding) => finding.fatal === true || finding.ruleId === null || !folded.has(finding.ruleId));
}

function addConsequences(cause: string, foldsOf: ReadonlyMap<string, readonly string[]>, folded: Set<string>): void {
  const open = [...(foldsOf.get(cause) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === cause || folded.has(id)) continue;
    folded.add(id);
    open.push(...(foldsOf.get(id) ?? []));
  }
}
