import type { Finding } from '../types/rule.js';
import { shownFindings } from './counts.js';
import { fingerprints } from './fingerprint.js';
import { shownPath } from './paths.js';
import type { ReportContext, Results } from './types.js';

/** The code quality report of GitLab. It shows one finding a fingerprint, so none comes twice. */
export async function* gitlab(results: Results, { quiet, run }: ReportContext): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const result of results) {
    const path = shownPath(result.filePath, run?.root);
    const fingerprint = fingerprints(result.source, path);
    // Numbered over all findings, so that --quiet changes none.
    const numbered = new Map(result.findings.map((finding) => [finding, fingerprint(finding)]));
    for (const finding of shownFindings(result, quiet)) {
      yield separator + JSON.stringify(issue(finding, path, numbered.get(finding) ?? ''));
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function issue(finding: Finding, path: string, fingerprint: string): object {
  return {
    description: finding.message,
    check_name: finding.ruleId ?? `gklint-${finding.messageId}`,
    fingerprint,
    severity: severityOf(finding),
    location: { path, lines: { begin: finding.line, end: finding.endLine } },
  };
}

function severityOf({ fatal, severity, kind }: Finding): string {
  if (fatal === true) return 'blocker';
  if (kind === 'review') return 'info';
  return severity === 2 ? 'major' : 'minor';
}
