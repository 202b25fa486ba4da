import type { LineIndex } from '../text/lines.js';
import type { Report } from '../types/report.js';
import type { CheckOptions, DirectiveUse, FileResult, Finding, Outcome, Rule, SuppressedFinding } from '../types/rule.js';
import { DirectiveLedger } from './directives.js';
import { arrange } from './finding.js';
import { fold } from './fold.js';
import type { EngineParts } from './parts.js';
import { runRules, type RuleRun } from './run-rules.js';

type Judged = Pick<FileResult, 'findings' | 'suppressedFindings' | 'outcomes'>;

/**
 * Runs the rules and parts what they found by the directives of the document. Rules of the category `linter` come last, one
 * after the other: they judge the directives by what was suppressed so far, and yield only to a directive that names them.
 */
export function judgeReport(
  { rules, standards }: Pick<EngineParts, 'rules' | 'standards'>,
  report: Report,
  options: CheckOptions,
  lines: LineIndex,
): Judged {
  const isLast = ({ meta }: Rule): boolean => meta.category === 'linter';
  const runs = runRules(
    rules.filter((rule) => !isLast(rule)),
    { standards, report, options, lines, directives: [] },
  );
  const found = arrange(
    fold(
      runs.flatMap((run) => run.findings),
      rules,
    ),
  );
  const ledger = ledgerOf(report, rules, options, lines);
  const sifted = ledger?.sift(found) ?? { findings: found, suppressed: [] };
  const findings: Finding[][] = [sifted.findings];
  const suppressed: SuppressedFinding[][] = [sifted.suppressed];
  const failed = new Set(runs.filter(({ outcome }) => outcome.outcome === 'not-run').map(({ outcome }) => outcome.rule));
  for (const rule of rules.filter(isLast)) {
    const directives: readonly DirectiveUse[] = ledger?.uses(failed) ?? [];
    const own = runRules([rule], { standards, report, options, lines, directives });
    runs.push(...own);
    const said = arrange(own.flatMap((run) => run.findings));
    const parted = ledger?.sift(said, true) ?? { findings: said, suppressed: [] };
    findings.push(parted.findings);
    suppressed.push(parted.suppressed);
  }
  const parts = report.standard?.sections.map(({ id }) => id);
  return {
    findings: arrange(findings.flat(), parts),
    suppressedFindings: arrange(suppressed.flat(), parts),
    outcomes: inOrder(rules, runs),
  };
}

function ledgerOf({ raw, source }: Report, rules: readonly Rule[], options: CheckOptions, lines: LineIndex): DirectiveLedger | undefined {
  const { directives = [] } = raw;
  if (directives.length === 0) return undefined;
  const known = new Set([...rules.map((rule) => rule.meta.id), ...Object.keys(options.rules)]);
  return new DirectiveLedger(directives, { value: source.value, lines, known });
}

function inOrder(rules: readonly Rule[], runs: readonly RuleRun[]): Outcome[] {
  const byRule = new Map(runs.map(({ outcome }) => [outcome.rule, outcome]));
  return rules.flatMap((rule) => byRule.get(rule.meta.id) ?? []);
}
