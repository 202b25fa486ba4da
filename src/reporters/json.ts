import type { FileResult, Finding, Outcome, RelationSummary } from '../types/rule.js';
import type { Basis } from '../types/standard.js';
import { countFindings, shownFindings, shownSuppressed } from './counts.js';
import { oneEdit } from './one-edit.js';
import type { ReportContext, Results } from './types.js';

/** An array with one object a file, written as they come. */
export async function* json(results: Results, { quiet }: ReportContext): AsyncGenerator<string> {
  let separator = '[';
  for await (const result of results) {
    yield separator + JSON.stringify(fileObject(result, quiet));
    separator = ',\n';
  }
  yield separator === '[' ? '[]\n' : ']\n';
}

/** ESLint's object of a file, and what gklint knows beside. Names and order are the contract. */
export function fileObject(result: FileResult, quiet: boolean): object {
  const findings = shownFindings(result, quiet);
  const counts = countFindings(findings);
  return {
    filePath: result.filePath,
    messages: findings.map((finding) => messageObject(finding, result)),
    suppressedMessages: shownSuppressed(result, quiet).map((finding) => ({
      ...messageObject(finding, result),
      suppressions: finding.suppressions,
    })),
    errorCount: counts.errors,
    fatalErrorCount: counts.fatal,
    warningCount: counts.warnings,
    fixableErrorCount: counts.fixableErrors,
    fixableWarningCount: counts.fixableWarnings,
    ...(result.fixed === undefined || result.veiled === true || result.source === null ? {} : { output: result.source }),
    report: result.report,
    outcomes: outcomeCounts(result.outcomes),
    relations: relationsObject(result.relations),
    ...(result.stats === undefined ? {} : { stats: result.stats }),
  };
}

function messageObject(finding: Finding, result: FileResult): object {
  const fix = finding.fix === undefined ? undefined : oneEdit(finding.fix, result);
  return {
    ruleId: finding.ruleId,
    ...(finding.fatal === true ? { fatal: true } : {}),
    severity: finding.severity,
    message: finding.message,
    messageId: finding.messageId,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    kind: finding.kind,
    ...(finding.reason === undefined ? {} : { reason: finding.reason }),
    place: finding.place ?? null,
    section: finding.section ?? null,
    cells: finding.cells ?? [],
    alternatives: finding.alternatives ?? [],
    basis: finding.basis.map(basisObject),
    related: finding.related.map(({ line, column, message }) => ({ line, column, message })),
    data: finding.data,
    ...(fix === undefined ? {} : { fix }),
    suggestions: (finding.suggestions ?? []).flatMap(({ desc, edits }) => {
      const merged = oneEdit(edits, result);
      return merged === undefined ? [] : [{ desc, fix: merged }];
    }),
  };
}

function basisObject({ instrument, article, authority }: Basis): object {
  return { instrument, article, authority };
}

const outcomeNames = { pass: 'pass', violation: 'violation', review: 'review', inapplicable: 'inapplicable', 'not-run': 'notRun' } as const;

function outcomeCounts(outcomes: readonly Outcome[]): object {
  const counts = { pass: 0, violation: 0, review: 0, inapplicable: 0, notRun: 0 };
  for (const { outcome } of outcomes) counts[outcomeNames[outcome]] += 1;
  return counts;
}

function relationsObject({ checked, held, broken, undecidable, list }: RelationSummary): object {
  return { checked, held, broken, undecidable, list: list.map(({ id, at, outcome }) => ({ id, at, outcome })) };
}
