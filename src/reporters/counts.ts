import type { FileResult, Finding, SuppressedFinding } from '../types/rule.js';

export interface Counts {
  errors: number;
  fatal: number;
  warnings: number;
  fixableErrors: number;
  fixableWarnings: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { errors: 0, fatal: 0, warnings: 0, fixableErrors: 0, fixableWarnings: 0 };
  for (const finding of findings) {
    const isError = finding.severity === 2;
    if (isError) counts.errors += 1;
    else counts.warnings += 1;
    if (finding.fatal === true) counts.fatal += 1;
    if (finding.fix !== undefined) counts[isError ? 'fixableErrors' : 'fixableWarnings'] += 1;
  }
  return counts;
}

/** What is shown of a result: with `quiet` the errors alone. */
export function shownFindings(result: FileResult, quiet: boolean): readonly Finding[] {
  return quiet ? result.findings.filter((finding) => finding.severity === 2) : result.findings;
}

/** What people decided to leave, as far as it is shown: with `quiet` the errors alone. */
export function shownSuppressed({ suppressedFindings }: FileResult, quiet: boolean): readonly SuppressedFinding[] {
  return quiet ? suppressedFindings.filter((finding) => finding.severity === 2) : suppressedFindings;
}

/** `✖ 3 problems (2 errors, 1 warning)`, in English in every locale: editors and CI parse it. */
export function summaryLine(errors: number, warnings: number): string {
  const total = errors + warnings;
  return `\u2716 ${plural(total, 'problem')} (${plural(errors, 'error')}, ${plural(warnings, 'warning')})`;
}

/** `1 problem`, `2 problems`. */
export function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** ESLint's second line; undefined where nothing can be fixed. */
export function fixableLine(errors: number, warnings: number): string | undefined {
  if (errors + warnings === 0) return undefined;
  return `  ${plural(errors, 'error')} and ${plural(warnings, 'warning')} potentially fixable with the \`--fix\` option.`;
}
