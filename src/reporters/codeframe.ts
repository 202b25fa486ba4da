import { printable } from '../text/printable.js';
import type { FileResult, Finding, Locale } from '../types/rule.js';
import { basisLine } from './basis.js';
import type { Paint } from './color.js';
import { countFindings, fixableLine, shownFindings, summaryLine } from './counts.js';
import { excerptAt } from './excerpt.js';
import type { ReportContext, Results } from './types.js';

/** Every finding with the text around its place, the places that belong to it and its legal basis. */
export async function* codeframe(results: Results, { quiet, paint, locale }: ReportContext): AsyncGenerator<string> {
  let errors = 0;
  let warnings = 0;
  const fixable = { errors: 0, warnings: 0 };
  for await (const result of results) {
    const findings = shownFindings(result, quiet);
    if (findings.length === 0) continue;
    const counts = countFindings(findings);
    errors += counts.errors;
    warnings += counts.warnings;
    fixable.errors += counts.fixableErrors;
    fixable.warnings += counts.fixableWarnings;
    yield findings.map((finding) => frame(result, finding, paint, locale)).join('');
  }
  if (errors + warnings === 0) return;
  const color = errors > 0 ? paint.error : paint.warning;
  const lines = [summaryLine(errors, warnings), fixableLine(fixable.errors, fixable.warnings) ?? []].flat();
  yield `${lines.map((line) => paint.bold(color(line))).join('\n')}\n`;
}

function frame(result: FileResult, finding: Finding, paint: Paint, locale: Locale): string {
  const kind = finding.severity === 2 ? paint.error('error') : paint.warning('warning');
  const rule = finding.ruleId === null ? '' : paint.dim(` (${finding.ruleId})`);
  const place = `${printable(result.filePath)}:${String(finding.line)}:${String(finding.column)}`;
  const lines = [`${kind}: ${printable(finding.message)}${rule}`, `  ${paint.dim(place)}`];
  if (result.source !== null && finding.fatal !== true) lines.push(...excerptLines(result.source, finding, paint));
  lines.push(
    ...finding.related.map(({ line, column, message }) => `  ${paint.dim(`${String(line)}:${String(column)}`)} ${printable(message)}`),
  );
  if (finding.basis.length > 0) lines.push(`  ${basisLine(finding.basis, locale)}`);
  return `${lines.join('\n')}\n\n`;
}

function excerptLines(source: string, finding: Finding, paint: Paint): string[] {
  const { text, carets } = excerptAt(source, finding.range);
  const number = String(finding.line);
  const color = finding.severity === 2 ? paint.error : paint.warning;
  return [`${paint.dim(`> ${number} |`)} ${text}`.trimEnd(), `${paint.dim(`  ${' '.repeat(number.length)} |`)} ${color(carets)}`];
}
