import { renderMessage } from '../engine/message.js';
import { applyEdits, orderedEdits } from '../text/edits.js';
import type { Finding, Outcome, Rule } from '../types/rule.js';
import { RuleTesterError, type ExpectedFinding } from './cases.js';

/** Throws unless the findings are the expected ones, one by one. */
export function compareFindings(actual: readonly Finding[], expected: readonly ExpectedFinding[], text = ''): void {
  const differs =
    actual.length !== expected.length || expected.some((wanted, index) => differences(actual[index], wanted, text).length > 0);
  if (!differs) return;
  const lines = Array.from({ length: Math.max(actual.length, expected.length) }, (_, index) => {
    const wanted = expected[index];
    const found = actual[index];
    if (wanted === undefined) return `  + ${describe(found)}`;
    if (found === undefined) return `  - ${JSON.stringify(wanted)}`;
    const keys = differences(found, wanted, text);
    return keys.length === 0 ? `    ${describe(found)}` : `  ~ ${describe(found)}\n${keys.map((key) => `      ${key}`).join('\n')}`;
  });
  throw new RuleTesterError(
    `expected ${String(expected.length)} findings, got ${String(actual.length)} (- missing, + unexpected, ~ different)\n${lines.join('\n')}`,
  );
}

/** Throws where a message lacks data for a placeholder, was given data that it does not show, or repairs what it does not say it does. */
export function assertRendered(rule: Rule, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const template = rule.meta.messages[finding.messageId];
    if (template === undefined) continue;
    if (finding.fix !== undefined && template.fixable !== true)
      throw new RuleTesterError(`${finding.messageId}: has a fix, but its message is not "fixable"`);
    if (finding.suggestions !== undefined && template.suggests !== true)
      throw new RuleTesterError(`${finding.messageId}: has suggestions, but its message does not say "suggests"`);
    for (const [locale, text] of [
      ['zh', template.zh],
      ['en', template.en],
    ] as const) {
      const { missing, unused } = renderMessage(text, finding.data);
      if (missing.length > 0) throw new RuleTesterError(`${finding.messageId} (${locale}): no data for ${missing.join(', ')}`);
      if (unused.length > 0) throw new RuleTesterError(`${finding.messageId} (${locale}): data never shown: ${unused.join(', ')}`);
    }
  }
}

/** Throws unless the rule ended as it should. */
export function compareOutcome(actual: Outcome | undefined, expected: 'found' | 'pass' | { readonly inapplicable: string }): void {
  if (actual === undefined) throw new RuleTesterError('the rule has no outcome');
  if (actual.outcome === 'not-run') throw new RuleTesterError(`the rule failed: ${actual.error}`);
  if (expected === 'found') {
    if (actual.outcome === 'violation' || actual.outcome === 'review') return;
  } else if (expected === 'pass') {
    if (actual.outcome === 'pass') return;
    if (actual.outcome === 'inapplicable') {
      throw new RuleTesterError(`the rule looked at nothing (${actual.reason}); where this is meant, say inapplicable: '${actual.reason}'`);
    }
  } else if (actual.outcome === 'inapplicable' && actual.reason === expected.inapplicable) return;
  throw new RuleTesterError(`expected ${JSON.stringify(expected)}, the rule ended as ${JSON.stringify(actual)}`);
}

/** The text with all fixes applied; throws where two overlap. Undefined without fixes. */
export function fixed(text: string, findings: readonly Finding[]): string | undefined {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return undefined;
  try {
    return applyEdits(text, orderedEdits(fixes));
  } catch {
    throw new RuleTesterError('two fixes overlap');
  }
}

function differences(found: Finding | undefined, wanted: ExpectedFinding, text: string): string[] {
  if (found === undefined) return ['missing'];
  const got = { ...comparable(found), suggestions: suggestionsOf(found, wanted, text) };
  return Object.entries(wanted).flatMap(([key, value]: [string, unknown]) => {
    const want = JSON.stringify(key === 'data' ? asStrings(value as Record<string, unknown>) : value);
    const have = JSON.stringify((got as Record<string, unknown>)[key]);
    return want === have ? [] : [`${key}: expected ${want}, got ${have ?? 'nothing'}`];
  });
}

function comparable(finding: Finding): Record<string, unknown> {
  return {
    ...finding,
    severity: finding.severity === 2 ? 'error' : 'warning',
    data: asStrings(finding.data),
    related: finding.related.map((place) => `${String(place.line)}:${String(place.column)}`),
  };
}

/** What each would leave of the text; words only where the case has them. */
function suggestionsOf({ suggestions = [] }: Finding, wanted: ExpectedFinding, text: string): object[] {
  return suggestions.map(({ desc, edits }, index) => ({
    ...(wanted.suggestions?.[index]?.desc === undefined ? {} : { desc }),
    output: applyEdits(text, edits),
  }));
}

function asStrings(data: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, String(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function describe(finding: Finding | undefined): string {
  if (finding === undefined) return 'nothing';
  const { messageId, line, column, endLine, endColumn, message, data } = finding;
  const severity = finding.severity === 2 ? 'error' : 'warning';
  return `${JSON.stringify({ messageId, line, column, endLine, endColumn, severity, kind: finding.kind, data })} ${message}`;
}
