import { renderMessage } from '../engine/message.js';
import type { Finding, Outcome, Rule } from '../types/rule.js';
import { RuleTesterError, type ExpectedFinding } from './cases.js';

/** Throws unless the findings are the expected ones, one by one. */
export function compareFindings(actual: readonly Finding[], expected: readonly ExpectedFinding[]): void {
  const differs = actual.length !== expected.length || expected.some((wanted, index) => differences(actual[index], wanted).length > 0);
  if (!differs) return;
  const lines = Array.from({ length: Math.max(actual.length, expected.length) }, (_, index) => {
    const wanted = expected[index];
    const found = actual[index];
    if (wanted === undefined) return `  + ${describe(found)}`;
    if (found === undefined) return `  - ${JSON.stringify(wanted)}`;
    const keys = differences(found, wanted);
    return keys.length === 0 ? `    ${describe(found)}` : `  ~ ${describe(found)}\n${keys.map((key) => `      ${key}`).join('\n')}`;
  });
  throw new RuleTesterError(
    `expected ${String(expected.length)} findings, got ${String(actual.length)} (- missing, + unexpected, ~ different)\n${lines.join('\n')}`,
  );
}

/** Throws where a message lacks data for a placeholder, or was given data that it does not show. */
export function assertRendered(rule: Rule, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const template = rule.meta.messages[finding.messageId];
    if (template === undefined) continue;
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
  const fixes = findings.flatMap((finding) => finding.fix ?? []).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  if (fixes.length === 0) return undefined;
  let out = '';
  let at = 0;
  for (const fix of fixes) {
    if (fix.range[0] < at) throw new RuleTesterError('two fixes overlap');
    out += text.slice(at, fix.range[0]) + fix.text;
    at = fix.range[1];
  }
  return out + text.slice(at);
}

function differences(found: Finding | undefined, wanted: ExpectedFinding): string[] {
  if (found === undefined) return ['missing'];
  const got = comparable(found);
  return Object.entries(wanted).flatMap(([key, value]: [string, unknown]) => {
    const want = JSON.stringify(key === 'data' ? asStrings(value as Record<string, unknown>) : value);
    const have = JSON.stringify(got[key]);
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
