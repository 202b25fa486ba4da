import type { Directive } from '../types/document.js';

/** What suppresses: a directive, and which of its names (or the directive itself where it names none) does it. */
export interface Claim {
  readonly directive: Directive;
  readonly key: object;
}

interface Span {
  readonly from: number;
  /** Exclusive; Infinity where nothing ends it. */
  to: number;
  readonly claim: Claim;
}

/**
 * From where to where `gklint-disable` holds, in offsets: up to the `gklint-enable` that ends it, else to the end of the text.
 * Enabling one rule makes an exception of it where all are disabled.
 */
export class Spans {
  readonly #all: Span[] = [];
  readonly #rules = new Map<string, Span[]>();
  /** Where a rule is enabled although all are disabled. */
  readonly #exceptions = new Map<string, { readonly from: number; to: number }[]>();
  /** Rules with an open span or an open exception. */
  readonly #openRules = new Set<string>();
  readonly #openExceptions = new Set<string>();
  /** The keys of what `gklint-enable` ended. */
  readonly ended: object[] = [];

  constructor(directives: readonly Directive[], value: string) {
    let covered = 0;
    let isLeading = true;
    for (const directive of directives) {
      // Nothing but directives before: then it speaks of the whole text, also of what is said of its very beginning.
      isLeading &&= value.slice(covered, directive.range[0]).trim() === '';
      covered = directive.range[1];
      if (directive.scope !== 'block') continue;
      const at = isLeading ? 0 : directive.range[0];
      if (directive.action === 'disable') this.#disable(directive, at);
      else if (directive.action === 'enable') this.#enable(directive, at);
    }
  }

  /** The claim on all rules that holds at an offset, unless `rule` is an exception there. */
  allAt(offset: number, rule: string): Claim | undefined {
    const span = spanAt(this.#all, offset);
    return span === undefined || spanAt(this.#exceptions.get(rule) ?? [], offset) !== undefined ? undefined : span.claim;
  }

  /** The claim on this very rule. */
  ruleAt(offset: number, rule: string): Claim | undefined {
    return spanAt(this.#rules.get(rule) ?? [], offset)?.claim;
  }

  #disable(directive: Directive, at: number): void {
    if (directive.rules.length === 0) {
      if (this.#openAll !== undefined && this.#openExceptions.size === 0) return;
      close(this.#openAll, at);
      this.#closeExceptions(at);
      this.#all.push({ from: at, to: Infinity, claim: { directive, key: directive } });
    }
    for (const entry of directive.rules) {
      if (this.#openRules.has(entry.name)) continue;
      this.#openRules.add(entry.name);
      push(this.#rules, entry.name, { from: at, to: Infinity, claim: { directive, key: entry } });
    }
  }

  #enable(directive: Directive, at: number): void {
    if (directive.rules.length === 0) {
      if (this.#openAll === undefined && this.#openRules.size === 0) return;
      this.ended.push(directive);
      close(this.#openAll, at);
      this.#closeExceptions(at);
      for (const rule of this.#openRules) close(this.#rules.get(rule)?.at(-1), at);
      this.#openRules.clear();
    }
    for (const entry of directive.rules) {
      const had = this.#openRules.delete(entry.name);
      if (had) close(this.#rules.get(entry.name)?.at(-1), at);
      const excepts = this.#openAll !== undefined && !this.#openExceptions.has(entry.name);
      if (excepts) {
        this.#openExceptions.add(entry.name);
        push(this.#exceptions, entry.name, { from: at, to: Infinity });
      }
      if (had || excepts) this.ended.push(entry);
    }
  }

  get #openAll(): Span | undefined {
    const last = this.#all.at(-1);
    return last?.to === Infinity ? last : undefined;
  }

  #closeExceptions(at: number): void {
    for (const rule of this.#openExceptions) close(this.#exceptions.get(rule)?.at(-1), at);
    this.#openExceptions.clear();
  }
}

function close(span: { to: number } | undefined, at: number): void {
  if (span !== undefined) span.to = at;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Spans of one list do not overlap and stand in order. */
function spanAt<Each extends { readonly from: number; readonly to: number }>(spans: readonly Each[], offset: number): Each | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && offset < span.to ? span : undefined;
}
