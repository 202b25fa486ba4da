import type { FileResult, Finding, InapplicableReason, Locale, Outcome, RuleMeta } from '../types/rule.js';
import { basisLine } from './basis.js';
import { shownFindings } from './counts.js';
import { shownPath } from './paths.js';
import type { ReportContext, Results } from './types.js';
import { attributes, escapeXml } from './xml.js';

interface Case {
  readonly state: 'passed' | 'failed' | 'error' | 'skipped';
  readonly text: string;
}

/** Why a rule had nothing to check. */
const reasons: Readonly<Record<InapplicableReason, { readonly zh: string; readonly en: string }>> = {
  edition: { zh: '不属于报告适用的格式', en: 'not of the edition that applies' },
  'no-such-part': { zh: '报告中没有这项规则检查的内容', en: 'the report has nothing that the rule looks at' },
  'no-such-form': { zh: '报告中没有这张表', en: 'the report has no such form' },
  'year-unknown': { zh: '报告年度不明', en: 'the year of the report is not known' },
  'edition-unknown': { zh: '适用的格式不明', en: 'the edition that applies is not known' },
  'not-a-report': { zh: '不是年度报告', en: 'not an annual report' },
  'agency-kind': { zh: '不适用于这类机关', en: 'not for this kind of agency' },
  'option-off': { zh: '选项没有要求检查', en: 'no option asks for it' },
};

/** The XML of JUnit as Jenkins takes it: a suite a file, a case a rule, so that what held is counted too. */
export async function* junit(results: Results, { quiet, locale, run }: ReportContext): AsyncGenerator<string> {
  const titles = new Map((run?.rules ?? []).map((meta) => [meta.id, titleOf(meta, locale)]));
  yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n';
  for await (const result of results) yield suite(result, shownPath(result.filePath, run?.root), quiet, locale, titles);
  yield '</testsuites>\n';
}

function titleOf(meta: RuleMeta, locale: Locale): string {
  return `${meta.id} ${locale === 'en' ? meta.docs.en.title : meta.docs.zh.title}`;
}

function suite(result: FileResult, path: string, quiet: boolean, locale: Locale, titles: ReadonlyMap<string, string>): string {
  const byRule = new Map<string | null, Finding[]>();
  for (const finding of shownFindings(result, quiet)) {
    const known = byRule.get(finding.ruleId);
    if (known === undefined) byRule.set(finding.ruleId, [finding]);
    else known.push(finding);
  }
  const named = (id: string): string => titles.get(id) ?? id;
  const cases = result.outcomes.map((outcome) => {
    const findings = byRule.get(outcome.rule) ?? [];
    byRule.delete(outcome.rule);
    return caseOf(outcome, findings, named(outcome.rule), path, locale);
  });
  // What no rule of the run answers for: a file that could not be read.
  for (const [rule, findings] of byRule) cases.push(failed(findings, rule === null ? 'gklint' : named(rule), path, locale));
  const count = (state: Case['state']): number => cases.filter((each) => each.state === state).length;
  const counts = { tests: cases.length, failures: count('failed'), errors: count('error'), skipped: count('skipped'), time: '0' };
  return `  <testsuite${attributes({ name: path, ...counts })}>\n${cases.map(({ text }) => text).join('')}  </testsuite>\n`;
}

function caseOf(outcome: Outcome, findings: readonly Finding[], name: string, path: string, locale: Locale): Case {
  if (findings.length > 0) return failed(findings, name, path, locale);
  if (outcome.outcome === 'not-run') {
    return { state: 'error', text: testCase(name, path, `<error${attributes({ message: outcome.error, type: 'not-run' })}/>`) };
  }
  if (outcome.outcome === 'inapplicable') {
    return {
      state: 'skipped',
      text: testCase(name, path, `<skipped${attributes({ message: reasons[outcome.reason][locale === 'en' ? 'en' : 'zh'] })}/>`),
    };
  }
  // A violation without a finding is the consequence of another, which is a case of its own.
  return { state: 'passed', text: testCase(name, path, '') };
}

function failed(findings: readonly Finding[], name: string, path: string, locale: Locale): Case {
  const [first] = findings;
  const isFatal = findings.some(({ fatal }) => fatal === true);
  const type = isFatal ? 'not-run' : findings.some(({ severity }) => severity === 2) ? 'error' : 'warning';
  const body = findings.map((finding) => told(finding, path, locale)).join('\n\n');
  const element = isFatal ? 'error' : 'failure';
  const inner = `<${element}${attributes({ message: first?.message ?? '', type })}>${escapeXml(body).replaceAll('&#10;', '\n')}</${element}>`;
  return { state: isFatal ? 'error' : 'failed', text: testCase(name, path, inner) };
}

function told({ line, column, severity, message, basis }: Finding, path: string, locale: Locale): string {
  const head = `${path}:${String(line)}:${String(column)}: ${severity === 2 ? 'error' : 'warning'}: ${message}`;
  return [head, basisLine(basis, locale)].filter((part) => part !== '').join('\n');
}

function testCase(name: string, path: string, inner: string): string {
  const start = `    <testcase${attributes({ name, classname: path, time: '0' })}`;
  return inner === '' ? `${start}/>\n` : `${start}>\n      ${inner}\n    </testcase>\n`;
}
