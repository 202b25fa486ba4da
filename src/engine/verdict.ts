import type { Verdict } from '../types/rule.js';

/** A rule's own fault: it said what cannot be. */
export class RuleFault extends Error {
  override name = 'RuleFault';
}

/** Throws a `RuleFault` unless the value is what `check` gives back; `found` is the number of findings before it. */
export function assertVerdict(verdict: unknown, found: number): asserts verdict is Verdict {
  if (isThenable(verdict)) {
    // Its rejection, too, has been told by now.
    verdict.then(undefined, () => undefined);
    throw new RuleFault('check must be synchronous, but it returned a promise');
  }
  const { outcome, count, reason } = (verdict ?? {}) as Record<string, unknown>;
  if (outcome === 'checked' && Number.isInteger(count) && Number(count) >= 0) return;
  if (outcome === 'inapplicable' && typeof reason === 'string') {
    if (found === 0) return;
    throw new RuleFault(`inapplicable (${reason}) but ${String(found)} found`);
  }
  throw new RuleFault('no valid verdict was returned');
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';
}
