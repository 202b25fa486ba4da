import type { OtherNumber } from '../../text/numbers/token.js';
import type { Span } from './draft.js';
import type { Token } from './vocabulary.js';

/** The tokens that stand in a span. Logarithmic in all, linear in those. */
export function within(tokens: readonly Token[], { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let index = firstAt(tokens, start); index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.end > end) break;
    found.push(token);
  }
  return found;
}

/** The masked numbers that begin in a span. */
export function othersIn(others: readonly OtherNumber[], { start, end }: Span): readonly OtherNumber[] {
  return others.slice(firstAt(others, start), firstAt(others, end));
}

/** Index of the first of these that begins at `start` or behind it. */
export function firstAt(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
