import { orderedEdits } from '../text/edits.js';
import type { LineIndex } from '../text/lines.js';
import type { Report } from '../types/report.js';
import type {
  CheckOptions,
  Descriptor,
  DirectiveUse,
  Edit,
  Finding,
  InapplicableReason,
  Locale,
  Outcome,
  Rule,
  RuleLevel,
  Verdict,
} from '../types/rule.js';
import type { EditionId } from '../types/standard.js';
import { basisInForce } from './basis.js';
import { outOfEdition, ruleEdition } from './editions.js';
import { errorText, ruleFailed } from './failure.js';
import { makeFinding } from './finding.js';
import type { Standards } from './parts.js';
import { isShown, weigh } from './severity.js';
import { StraightPlaces } from './straight.js';
import { assertVerdict, RuleFault } from './verdict.js';

export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

/** What rules are run on. */
export interface RunFrame {
  readonly standards: Standards;
  readonly report: Report;
  readonly options: CheckOptions;
  readonly lines: LineIndex;
  /** What the directives did so far, for rules that judge them. */
  readonly directives: readonly DirectiveUse[];
}

interface Frame extends RunFrame {
  readonly edition: EditionId | null;
  readonly straight: StraightPlaces;
}

/** Runs every rule that the options turn on, in order. A rule that is off or not named in the options leaves no trace. */
export function runRules(rules: readonly Rule[], given: RunFrame): RuleRun[] {
  const frame: Frame = { ...given, edition: ruleEdition(given.report, given.standards), straight: new StraightPlaces(given.report) };
  return enabled(rules, given.options).map((rule) => runRule(rule, frame));
}

export function enabled(rules: readonly Rule[], options: CheckOptions): Rule[] {
  return rules.filter((rule) => levelOf(rule, options) !== 'off');
}

function levelOf(rule: Rule, options: CheckOptions): RuleLevel {
  return Object.hasOwn(options.rules, rule.meta.id) ? (options.rules[rule.meta.id]?.level ?? 'off') : 'off';
}

function runRule(rule: Rule, frame: Frame): RuleRun {
  const reason = notAsked(rule, frame);
  if (reason !== undefined) return { findings: [], outcome: { rule: rule.meta.id, outcome: 'inapplicable', reason } };
  try {
    return judge(rule, frame);
  } catch (error) {
    return failed(rule, error, frame.options.locale);
  }
}

function notAsked(rule: Rule, { report, options, edition }: Frame): InapplicableReason | undefined {
  if (report.recognition.verdict !== 'report' && options.assumeReport !== true) {
    if (rule.meta.category !== 'document' || !options.expected) return 'not-a-report';
  }
  return outOfEdition(rule, edition);
}

function judge(rule: Rule, frame: Frame): RuleRun {
  const { report, options, directives } = frame;
  const descriptors: Descriptor[] = [];
  const verdict: unknown = rule.check({
    report,
    directives,
    options: { ...rule.meta.defaultOptions, ...options.rules[rule.meta.id]?.options },
    found(descriptor) {
      assertDescriptor(descriptor, rule, report.source.value.length);
      descriptors.push(descriptor);
    },
  });
  assertVerdict(verdict, descriptors.length);
  const findings = descriptors.flatMap((descriptor) => toFinding(rule, descriptor, frame));
  return { findings, outcome: outcomeOf(rule.meta.id, verdict, findings) };
}

function toFinding(rule: Rule, given: Descriptor, { report, options, lines, standards, straight }: Frame): Finding[] {
  const descriptor = isSafe(rule, given, straight) ? given : withoutFix(given);
  const template = rule.meta.messages[descriptor.messageId];
  const level = levelOf(rule, options);
  if (template === undefined || !isShown(template, rule.meta, level, options.style)) return [];
  const weight = weigh(template, descriptor, level);
  const basis = descriptor.basis ?? basisInForce(rule.meta.basis, report, standards);
  return [makeFinding({ rule, template, descriptor, weight, basis, locale: options.locale, lines, sections: report.sections })];
}

/** What the linter's own rules remove are comments to it: those are mark-up. */
function isSafe({ meta }: Rule, { fix }: Descriptor, straight: StraightPlaces): boolean {
  return fix === undefined || meta.category === 'linter' || [fix].flat().every((edit) => straight.holds(edit));
}

function withoutFix({ fix: _fix, ...descriptor }: Descriptor): Descriptor {
  return descriptor;
}

function outcomeOf(rule: string, verdict: Verdict, findings: readonly Finding[]): Outcome {
  if (findings.some((finding) => finding.kind === 'violation')) return { rule, outcome: 'violation' };
  if (findings.length > 0) return { rule, outcome: 'review' };
  if (verdict.outcome === 'inapplicable') return { rule, outcome: 'inapplicable', reason: verdict.reason };
  // Having looked at nothing is no pass.
  if (verdict.count === 0) return { rule, outcome: 'inapplicable', reason: 'no-such-part' };
  return { rule, outcome: 'pass', count: verdict.count };
}

function failed({ meta: { id }, origin }: Rule, error: unknown, locale: Locale): RuleRun {
  const text = `${origin === undefined ? '' : `[${origin}] `}${errorText(error)}`;
  return { findings: [ruleFailed(id, text, locale)], outcome: { rule: id, outcome: 'not-run', error: text } };
}

function assertDescriptor(descriptor: Descriptor, rule: Rule, length: number): void {
  if (!Object.hasOwn(rule.meta.messages, descriptor.messageId)) throw new RuleFault(`unknown message id "${descriptor.messageId}"`);
  assertRange(descriptor.at, length);
  for (const related of descriptor.related ?? []) assertRange(related.at, length);
  if (descriptor.fix !== undefined) assertEdits([descriptor.fix].flat(), length);
  for (const { edits } of descriptor.suggestions ?? []) assertEdits(edits, length);
}

function assertEdits(edits: readonly Edit[], length: number): void {
  for (const { range, text } of edits) {
    assertRange(range, length);
    if (typeof text !== 'string') throw new RuleFault('an edit without text');
  }
  try {
    orderedEdits(edits);
  } catch {
    throw new RuleFault('two edits of one fix overlap');
  }
}

function assertRange(range: readonly [number, number], length: number): void {
  const [start, end] = range;
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) return;
  throw new RuleFault(`range [${String(start)}, ${String(end)}] is not within the text of ${String(length)} units`);
}
