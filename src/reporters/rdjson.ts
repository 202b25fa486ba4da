import { Utf8Columns } from '../text/utf8-columns.js';
import type { FileResult, Finding } from '../types/rule.js';
import { shownFindings } from './counts.js';
import { oneEdit } from './one-edit.js';
import { shownPath } from './paths.js';
import { ruleUrl } from './rule-url.js';
import type { ReportContext, Results } from './types.js';

/** The diagnostics of reviewdog, whose columns are bytes of UTF-8. */
export async function* rdjson(results: Results, { quiet, run }: ReportContext): AsyncGenerator<string> {
  const homepage = run?.tool.homepage ?? null;
  const source = { name: 'gklint', ...(homepage === null ? {} : { url: homepage }) };
  let separator = `{"source":${JSON.stringify(source)},"diagnostics":[\n`;
  const start = separator;
  for await (const result of results) {
    const findings = shownFindings(result, quiet);
    if (findings.length === 0) continue;
    const path = shownPath(result.filePath, run?.root);
    const columns = new Utf8Columns(result.source ?? '');
    for (const finding of findings) {
      yield separator + JSON.stringify(diagnostic(result, finding, path, columns, homepage));
      separator = ',\n';
    }
  }
  yield separator === start ? `${start.trimEnd()}]}\n` : '\n]}\n';
}

function diagnostic(result: FileResult, finding: Finding, path: string, columns: Utf8Columns, homepage: string | null): object {
  const { ruleId, message, fatal } = finding;
  const fix = finding.fix === undefined ? undefined : oneEdit(finding.fix, result);
  const url = ruleId === null ? undefined : ruleUrl(homepage, ruleId);
  const rangeOf = (range: Finding['range']): object => ({ start: columns.pointAt(range[0]), end: columns.pointAt(range[1]) });
  return {
    message,
    location: { path, ...(result.source === null || fatal === true ? {} : { range: rangeOf(finding.range) }) },
    severity: severityOf(finding),
    code: { value: ruleId ?? finding.messageId, ...(url === undefined ? {} : { url }) },
    ...(fix === undefined ? {} : { suggestions: [{ range: rangeOf(fix.range), text: fix.text }] }),
  };
}

function severityOf({ severity, kind }: Finding): string {
  if (kind === 'review') return 'INFO';
  return severity === 2 ? 'ERROR' : 'WARNING';
}
