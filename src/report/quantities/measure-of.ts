import { measureBook } from '../../standards/measures.js';
import { lazily } from '../../text/lazily.js';
import type { Measure, Phrase } from '../../types/measure.js';
import { has, type Token } from './vocabulary.js';

export interface MeasureMatch {
  readonly measure: Measure;
  readonly weak: boolean;
  /** The tokens that tell it, in order. */
  readonly tokens: readonly Token[];
  /** Where the words end that tell it, a noun of its family behind them included. */
  readonly end: number;
}

/**
 * The measure that the tokens tell of a number with this unit: the one whose last word stands last, since the head of a Chinese
 * noun phrase does; then the one told by more characters; then the first of the book. A verb alone tells one only where nothing
 * else does. `open` are the contexts that are open.
 */
export function measureOf(tokens: readonly Token[], unit: string | null, open: ReadonlySet<string>): MeasureMatch | null {
  let best: MeasureMatch | null = null;
  for (const measure of candidates(tokens)) {
    if (isBlocked(measure, unit, open)) continue;
    if (allows(measure, measure.units, unit) && isOpen(measure.context, open))
      best = better(best, matchAny(measure, measure.phrases, tokens, false));
    const weak = measure.weak;
    if (
      weak !== undefined &&
      allows(measure, measure.weakUnits ?? measure.units, unit) &&
      isOpen(measure.weakContext ?? measure.context, open)
    )
      best = better(best, matchAny(measure, weak, tokens, true));
  }
  return best ?? byUnit(unit);
}

/** Unit → the first measure that it tells alone. */
const fallbacks = lazily(() => {
  const byName = new Map<string, Measure>();
  for (const measure of measureBook.measures) for (const unit of measure.fallback ?? []) if (!byName.has(unit)) byName.set(unit, measure);
  return byName;
});

function byUnit(unit: string | null): MeasureMatch | null {
  const measure = unit === null ? undefined : fallbacks().get(unit);
  return measure === undefined ? null : { measure, weak: true, tokens: [], end: -1 };
}

/** Measures by the tag of the last word of their phrases, in the order of the book. */
let byLast: Map<string, Measure[]> | undefined;
const rank = new Map<Measure, number>();

function candidates(tokens: readonly Token[]): Measure[] {
  byLast ??= indexByLast();
  const found = new Set<Measure>();
  for (const token of tokens) for (const tag of token.tags) for (const measure of byLast.get(tag) ?? []) found.add(measure);
  return [...found].sort((left, right) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0));
}

function indexByLast(): Map<string, Measure[]> {
  const index = new Map<string, Measure[]>();
  measureBook.measures.forEach((measure, at) => {
    rank.set(measure, at);
    for (const phrase of [...measure.phrases, ...(measure.weak ?? [])]) {
      const tag = tagOf(phrase.at(-1) ?? '');
      index.set(tag, [...(index.get(tag) ?? []), measure]);
    }
  });
  return index;
}

function allows({ needsUnit }: Measure, units: readonly string[] | undefined, unit: string | null): boolean {
  return unit === null ? needsUnit !== true : units === undefined || units.includes(unit);
}

function isBlocked({ blocked, unless }: Measure, unit: string | null, open: ReadonlySet<string>): boolean {
  if (unless?.some((context) => open.has(context))) return true;
  return blocked !== undefined && unit !== null && blocked.units.includes(unit) && open.has(blocked.context);
}

function isOpen(contexts: readonly string[] | undefined, open: ReadonlySet<string>): boolean {
  return contexts === undefined || contexts.some((context) => open.has(context));
}

function matchAny(measure: Measure, phrases: readonly Phrase[], tokens: readonly Token[], weak: boolean): MeasureMatch | null {
  let best: MeasureMatch | null = null;
  for (const phrase of phrases) {
    const matched = matchPhrase(phrase, tokens);
    if (matched !== null) best = better(best, { measure, weak, tokens: matched, end: endOf(measure, matched, tokens) });
  }
  return best;
}

/** From behind, so that the words nearest to the number are taken. */
function matchPhrase(phrase: Phrase, tokens: readonly Token[]): Token[] | null {
  const matched: Token[] = [];
  let at = tokens.length - 1;
  for (let index = phrase.length - 1; index >= 0; index -= 1) {
    const tag = tagOf(phrase[index] ?? '');
    while (at >= 0 && !has(tokens[at] as Token, tag)) at -= 1;
    if (at < 0) return null;
    matched.unshift(tokens[at] as Token);
    at -= 1;
  }
  return matched;
}

function better(best: MeasureMatch | null, match: MeasureMatch | null): MeasureMatch | null {
  if (match === null) return best;
  if (best === null) return match;
  if (best.weak !== match.weak) return best.weak ? match : best;
  const behind = match.end - best.end;
  if (behind !== 0) return behind > 0 ? match : best;
  return lengthOf(match) > lengthOf(best) ? match : best;
}

/** 上年结转 申请, 自然人 申请: the noun of the family says no more than the words before it. */
function endOf({ family }: Measure, matched: readonly Token[], tokens: readonly Token[]): number {
  const last = matched.at(-1);
  if (last === undefined) return -1;
  const head = family === undefined ? undefined : measureBook.heads[family];
  const next = tokens[tokens.indexOf(last) + 1];
  return head !== undefined && next !== undefined && next.start - last.end <= 1 && has(next, `c:${head}`) ? next.end : last.end;
}

function lengthOf({ tokens }: MeasureMatch): number {
  return tokens.reduce((sum, { start, end }) => sum + end - start, 0);
}

function tagOf(word: string): string {
  return word.startsWith('@') ? `c:${word.slice(1)}` : `w:${word}`;
}
