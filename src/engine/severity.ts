import type { Descriptor, MessageTemplate, RuleLevel, RuleMeta, Severity } from '../types/rule.js';
import type { ReviewReason } from '../types/review.js';

export interface Weight {
  readonly kind: 'violation' | 'review';
  readonly severity: Severity;
  readonly reason?: ReviewReason;
}

/**
 * What a finding weighs. `warn` lowers everything, `error` raises violations, `default` keeps what the rule says;
 * a review is a warning whatever the level.
 */
export function weigh(template: MessageTemplate, descriptor: Pick<Descriptor, 'severity' | 'reason'>, level: RuleLevel): Weight {
  const reason = descriptor.reason ?? template.review;
  if (reason !== undefined) return { kind: 'review', severity: 'warning', reason };
  if (level === 'warn') return { kind: 'violation', severity: 'warning' };
  if (level === 'error') return { kind: 'violation', severity: 'error' };
  if (template.style === true) return { kind: 'violation', severity: 'warning' };
  return { kind: 'violation', severity: descriptor.severity ?? template.severity };
}

/**
 * Style messages are shown where style was asked for. A rule of nothing but style is asked for by its level:
 * naming it with `warn` or `error` shows it.
 */
export function isShown(template: MessageTemplate, meta: RuleMeta, level: RuleLevel, style: boolean): boolean {
  if (template.style !== true || style) return true;
  return (level === 'warn' || level === 'error') && Object.values(meta.messages).every((message) => message.style === true);
}
