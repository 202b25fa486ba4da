import { fileObject } from '../reporters/json.js';
import type { FileResult, Finding, ReportSummary, SuppressedFinding } from '../types/rule.js';
import type { Basis } from '../types/standard.js';

/** What leads from an object of the API back to what it was made of; spread copies keep it, JSON leaves it out. */
const origin = Symbol('gklint');

/** One finding, in ESLint's shape. Lines and columns 1-based, columns in UTF-16 units, end exclusive. */
export interface LintMessage {
  ruleId: string | null;
  /** 2: error, 1: warning. */
  severity: 1 | 2;
  message: string;
  messageId: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** Set where the file or a rule could not be run. */
  fatal?: true;
  /** `review`: a person must look; `reason` says why. */
  kind: 'violation' | 'review';
  reason?: string;
  place: string | null;
  section: string | null;
  cells: readonly string[];
  alternatives: readonly (readonly string[])[];
  basis: readonly Omit<Basis, 'words'>[];
  related: readonly { line: number; column: number; message: string }[];
  data: Readonly<Record<string, string>>;
  fix?: { range: readonly [number, number]; text: string };
  /** Repairs that a person may choose. */
  suggestions: readonly { desc: string; fix: { range: readonly [number, number]; text: string } }[];
}

export interface SuppressedLintMessage extends LintMessage {
  suppressions: readonly { kind: string; justification: string }[];
}

/** The result of one file: what `-f json` prints, and the text that was read. */
export interface LintResult {
  filePath: string;
  messages: LintMessage[];
  suppressedMessages: SuppressedLintMessage[];
  errorCount: number;
  fatalErrorCount: number;
  warningCount: number;
  fixableErrorCount: number;
  fixableWarningCount: number;
  /** The text after the fixes; only where there were some and it can be shown in full. */
  output?: string;
  report: ReportSummary | null;
  outcomes: { pass: number; violation: number; review: number; inapplicable: number; notRun: number };
  relations: {
    checked: number;
    held: number;
    broken: number;
    undecidable: number;
    list: readonly { id: string; at: string; outcome: string }[];
  };
  /** The decoded text; absent where the file could not be read. */
  source?: string;
}

interface FromResult {
  [origin]?: FileResult;
}
interface FromFinding {
  [origin]?: Finding;
}

/** A result as the API gives it. */
export function lintResult(result: FileResult): LintResult {
  const shown = fileObject(result, false) as LintResult;
  link(shown.messages, result.findings);
  link(shown.suppressedMessages, result.suppressedFindings);
  return Object.assign(shown, result.source === null ? {} : { source: result.source }, { [origin]: result } satisfies FromResult);
}

function link(messages: readonly LintMessage[], findings: readonly Finding[]): void {
  messages.forEach((message, index) => Object.assign(message, { [origin]: findings[index] }));
}

/** What a result was made of, with the messages that it still holds. Throws a `TypeError` for objects of other origin. */
export function fileResult(result: LintResult): FileResult {
  const from = (result as FromResult)[origin];
  if (from === undefined) throw new TypeError(`${result.filePath}: not a result of lintFiles or lintText`);
  return {
    ...from,
    findings: result.messages.map(findingOf),
    suppressedFindings: result.suppressedMessages.map((message) => findingOf(message) as SuppressedFinding),
  };
}

function findingOf(message: LintMessage): Finding {
  const finding = (message as FromFinding)[origin];
  if (finding === undefined) throw new TypeError(`${String(message.ruleId)}: not a message of lintFiles or lintText`);
  return finding;
}

/** The results that hold errors, with nothing but the errors. */
export function errorResults(results: readonly LintResult[]): LintResult[] {
  return results.flatMap((result) => {
    const messages = result.messages.filter(({ severity }) => severity === 2);
    if (messages.length === 0) return [];
    const suppressedMessages = result.suppressedMessages.filter(({ severity }) => severity === 2);
    return [{ ...result, messages, suppressedMessages, warningCount: 0, fixableWarningCount: 0 }];
  });
}
