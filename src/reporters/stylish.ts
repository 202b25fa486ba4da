import { printable } from '../text/printable.js';
import { visibleWidth } from '../text/width.js';
import type { Finding } from '../types/rule.js';
import type { Paint } from './color.js';
import { countFindings, fixableLine, shownFindings, summaryLine } from './counts.js';
import type { ReportContext, Results } from './types.js';

/** ESLint's default layout, to the letter: editors and CI parse it. Nothing at all where there is nothing to show. */
export async function* stylish(results: Results, { quiet, paint }: ReportContext): AsyncGenerator<string> {
  let errors = 0;
  let warnings = 0;
  const fixable = { errors: 0, warnings: 0 };
  for await (const result of results) {
    const findings = shownFindings(result, quiet);
    if (findings.length === 0) continue;
    const start = errors + warnings === 0 ? '\n' : '';
    const counts = countFindings(findings);
    errors += counts.errors;
    warnings += counts.warnings;
    fixable.errors += counts.fixableErrors;
    fixable.warnings += counts.fixableWarnings;
    yield `${start}${paint.underline(printable(result.filePath))}\n${table(findings, paint)}\n\n`;
  }
  if (errors + warnings === 0) return;
  const color = errors > 0 ? paint.error : paint.warning;
  const lines = [summaryLine(errors, warnings), fixableLine(fixable.errors, fixable.warnings) ?? []].flat();
  yield `${lines.map((line) => paint.bold(color(line))).join('\n')}\n\n`;
}

interface Column {
  readonly line: string;
  readonly column: string;
  readonly kind: string;
  readonly message: string;
}

function table(findings: readonly Finding[], paint: Paint): string {
  const rows = findings.map(columns);
  const lineWidth = widest(rows.map((row) => row.line.length));
  const columnWidth = widest(rows.map((row) => row.column.length));
  const kindWidth = widest(rows.map((row) => row.kind.length));
  const messageWidths = rows.map((row) => visibleWidth(row.message));
  const messageWidth = widest(messageWidths);
  const lines = rows.map((row, index) => {
    const ruleId = findings[index]?.ruleId ?? '';
    const place = `${' '.repeat(lineWidth - row.line.length)}${paint.dim(`${row.line}:${row.column}`)}${' '.repeat(columnWidth - row.column.length)}`;
    const kind = (row.kind === 'error' ? paint.error : paint.warning)(row.kind) + ' '.repeat(kindWidth - row.kind.length);
    const padding = ruleId === '' ? '' : `${' '.repeat(messageWidth - (messageWidths[index] ?? 0))}  ${paint.dim(ruleId)}`;
    return `  ${place}  ${kind}  ${row.message}${padding}`.trimEnd();
  });
  return lines.join('\n');
}

function columns(finding: Finding): Column {
  return {
    line: String(finding.line),
    column: String(finding.column),
    kind: finding.severity === 2 ? 'error' : 'warning',
    message: printable(finding.message).replace(/([^ ])[.。]$/u, '$1'),
  };
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
