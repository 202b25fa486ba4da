import type { FileResult, Finding, Locale } from '../types/rule.js';
import { basisLine } from './basis.js';
import { shownFindings } from './counts.js';
import { isStandardInput, shownPath } from './paths.js';
import type { ReportContext, Results } from './types.js';

/** Workflow commands of GitHub Actions: one annotation a finding. */
export async function* github(results: Results, { quiet, locale, run }: ReportContext): AsyncGenerator<string> {
  for await (const result of results) {
    const commands = shownFindings(result, quiet).map((finding) => command(result, finding, run?.root, locale));
    if (commands.length > 0) yield commands.join('');
  }
}

function command({ filePath }: FileResult, finding: Finding, root: string | undefined, locale: Locale): string {
  const { line, column, endLine, endColumn, ruleId, message, basis } = finding;
  const properties = {
    ...(isStandardInput(filePath) ? {} : { file: shownPath(filePath, root) }),
    line,
    // Columns over several lines are refused.
    ...(endLine === line ? { col: column, endColumn } : { endLine }),
    title: ruleId === null ? 'gklint' : `gklint: ${ruleId}`,
  };
  const named = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = [message, basisLine(basis, locale)].filter((part) => part !== '').join('\n');
  return `::${finding.severity === 2 ? 'error' : 'warning'} ${named.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
