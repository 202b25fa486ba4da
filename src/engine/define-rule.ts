import type { Rule, Verdict, InapplicableReason } from '../types/rule.js';

/** Declares a rule; gives its options and message ids their types. */
export function defineRule<Options, MessageId extends string>(rule: Rule<Options, MessageId>): Rule<Options, MessageId> {
  return rule;
}

/** The rule looked at `count` things. What failed was said by `context.found`. */
export function checked(count: number): Verdict {
  return { outcome: 'checked', count };
}

/** The rule had nothing to look at. */
export function inapplicable(reason: InapplicableReason): Verdict {
  return { outcome: 'inapplicable', reason };
}

/** Says all that a query found; inapplicable for `reason` where it had nothing to look at. */
export function sayAll<Found>(
  { checked: count, findings }: { readonly checked: number | null; readonly findings: readonly Found[] },
  found: (descriptor: Found) => void,
  reason: InapplicableReason,
): Verdict {
  if (count === null) return inapplicable(reason);
  findings.forEach((finding) => {
    found(finding);
  });
  return checked(count);
}
