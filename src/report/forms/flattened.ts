import { foldFrom } from '../../text/fold.js';
import { sliceMapped, sourceRange } from '../../text/mapped-text.js';
import type { MappedText } from '../../types/position.js';
import { canonicalLabel } from './label-text.js';
import type { LabelBook } from './labels.js';
import type { Token } from './tokens.js';

/** Fewer labels than this in one passage are a line of a table, not a flattened one. */
const ENOUGH_LABELS = 2;

/**
 * Cuts text whose cells lost their separators (`…申请数量801000081二、上年结转…`) at the labels of the form.
 * Null where the text does not hold several labels with digits right behind them.
 */
export function flattenedTokens(mapped: MappedText, book: LabelBook): Token[] | null {
  if (mapped.text.length < 8 || !/\d/.test(mapped.text) || !/[\u4e00-\u9fff]/.test(mapped.text)) return null;
  const { text, at: offsets } = foldFrom(mapped.text, 0, mapped.text.length);
  const matcher = matcherOf(book);
  const found = matcher.scan(text);
  if (!isFlattened(text, found)) return null;
  const tokens: Token[] = [];
  let at = 0;
  for (const label of found) {
    pushBetween(tokens, mapped, text, offsets, at, label.start);
    const start = offsets[label.start] ?? 0;
    const end = endOffset(offsets, label.end);
    tokens.push({ kind: 'label', text: mapped.text.slice(start, end), range: sourceRange(mapped, start, end), cell: null });
    at = label.end;
  }
  pushBetween(tokens, mapped, text, offsets, at, text.length);
  return tokens;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

function isFlattened(text: string, found: readonly Span[]): boolean {
  const labels = found.filter((span) => span.kind !== 'caption').length;
  if (labels < ENOUGH_LABELS) return false;
  const glued = found.filter((span) => span.kind === 'row' && /\d/.test(text.charAt(pastBars(text, span.end)))).length;
  if (glued >= ENOUGH_LABELS) return true;
  const covered = found.reduce((sum, span) => sum + span.end - span.start, 0);
  return (
    covered >= 0.6 * text.replace(/[\d.+|-]/g, '').length &&
    found.some((span, index) => found[index + 1]?.start === pastBars(text, span.end))
  );
}

/** Bars between cells that ran into one line. */
function pastBars(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '|') end += 1;
  return end;
}

/** What stands between two labels: figures run together, or other words. */
function pushBetween(tokens: Token[], mapped: MappedText, text: string, offsets: readonly number[], start: number, end: number): void {
  let at = start;
  while (at < end) {
    const digits = isFigure(text.charAt(at));
    let stop = at + 1;
    while (stop < end && isFigure(text.charAt(stop)) === digits) stop += 1;
    const from = offsets[at] ?? 0;
    const to = endOffset(offsets, stop);
    const piece = sliceMapped(mapped, from, to);
    const range = sourceRange(mapped, from, to);
    if (digits && /\d/.test(piece.text)) tokens.push({ kind: 'digits', text: piece, range });
    else if (!digits) tokens.push({ kind: 'label', text: piece.text, range, cell: null });
    at = stop;
  }
}

function isFigure(unit: string): boolean {
  return (unit >= '0' && unit <= '9') || unit === '.' || unit === '+' || unit === '-' || unit === '|';
}

function endOffset(offsets: readonly number[], end: number): number {
  return end === 0 ? 0 : (offsets[end - 1] ?? 0) + 1;
}

interface Trie {
  next: Map<string, Trie>;
  kind: string | null;
}

/** Longest match of a set of words at each place, left to right. */
class Matcher {
  readonly #root: Trie = { next: new Map(), kind: null };

  add(word: string, kind: string): void {
    let node = this.#root;
    for (const unit of word) {
      let next = node.next.get(unit);
      if (next === undefined) node.next.set(unit, (next = { next: new Map(), kind: null }));
      node = next;
    }
    node.kind ??= kind;
  }

  scan(text: string): Span[] {
    const spans: Span[] = [];
    let at = 0;
    while (at < text.length) {
      const span = this.#longest(text, at);
      if (span === null) at += 1;
      else {
        spans.push(span);
        at = span.end;
      }
    }
    return spans;
  }

  #longest(text: string, start: number): Span | null {
    let node = this.#root;
    let best: Span | null = null;
    for (let at = start; at < text.length; at += 1) {
      const next = step(node, text.charAt(at), at > start);
      if (next === null) break;
      node = next;
      if (node.kind !== null) best = { start, end: at + 1, kind: node.kind };
    }
    return best;
  }
}

/** Quotes inside a label do not count; a mark may end in 、 where the form prints a stop. */
function step(node: Trie, unit: string, inside: boolean): Trie | null {
  const next = node.next.get(unit);
  if (next !== undefined) return next;
  if (inside && (unit === '"' || unit === "'")) return node;
  if (unit === '、' || unit === ',') return node.next.get('.') ?? null;
  return null;
}

const MATCHERS = new WeakMap<LabelBook, Matcher>();

function matcherOf(book: LabelBook): Matcher {
  const known = MATCHERS.get(book);
  if (known !== undefined) return known;
  const matcher = new Matcher();
  for (const { key, kind } of book.vocabulary()) {
    if (key.length >= 2) matcher.add(canonicalLabel(key), kind);
  }
  MATCHERS.set(book, matcher);
  return matcher;
}
