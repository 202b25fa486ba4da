import type { NumberToken } from '../../text/numbers/token.js';
import type { SentenceContexts } from './contexts.js';
import type { Span } from './draft.js';
import { measureOf, type MeasureMatch } from './measure-of.js';
import { within } from './spans.js';
import type { Token } from './vocabulary.js';

export interface Told {
  readonly match: MeasureMatch | null;
  /** The words that tell the measure, the number left out: before it and, where its noun follows, behind it. */
  readonly before: Span;
  readonly behind: Span | null;
}

const pieceEnds = '，,；;：:。（）()【】';
const nounEnds = '，,；;：:。、（）()';
const farthest = 200;
/** What belongs to a noun no more: 60个单位 的…, 2件申请 已全部办结. */
const nounStops = /[的已均皆]|全部/u;

/**
 * The words that a number is told by. Its clause comes first (公开政府信息 6563条), then the noun behind it (发布 77条 信息), then the
 * clauses before it back to the last number or semicolon, then a verb alone.
 */
export function toldBy(
  text: string,
  tokens: readonly Token[],
  gap: Span,
  number: NumberToken,
  next: number,
  contexts: SentenceContexts,
): Told {
  const { unit } = number;
  const pieces = piecesOf(text, gap);
  const last = pieces.at(-1) ?? gap;
  const behind = nounBehind(text, tokens, number, next);
  const open = contexts.at(behind?.end ?? number.start);
  if (behind !== null && text.charAt(gap.end - 1) === '等') {
    const match = measureOf(within(tokens, behind), unit, open);
    if (match !== null && match.tokens.length > 0) return { match, before: last, behind };
  }
  const own = measureOf(within(tokens, last), unit, open);
  if (own !== null && !own.weak) return { match: own, before: last, behind: null };
  if (behind !== null) {
    const match = measureOf([...within(tokens, last), ...within(tokens, behind)], unit, open);
    if (match !== null && !match.weak) return { match, before: last, behind };
  }
  const wide = widened(tokens, pieces, unit, open);
  if (wide !== null && (own === null || !wide.match.weak)) return { ...wide, behind: null };
  return { match: own, before: last, behind };
}

function widened(
  tokens: readonly Token[],
  pieces: readonly Span[],
  unit: string | null,
  open: ReadonlySet<string>,
): { match: MeasureMatch; before: Span } | null {
  const end = pieces.at(-1)?.end ?? 0;
  let weak: { match: MeasureMatch; before: Span } | null = null;
  for (let index = pieces.length - 2; index >= 0; index -= 1) {
    const before = { start: pieces[index]?.start ?? 0, end };
    const match = measureOf(within(tokens, before), unit, open);
    if (match === null) continue;
    if (!match.weak) return { match, before };
    weak ??= { match, before };
  }
  return weak;
}

/** The clauses of a gap behind its last semicolon, brackets right before the number left out; long gaps are looked at no farther than 200 characters back. */
function piecesOf(text: string, gap: Span): Span[] {
  const from = Math.max(gap.start, gap.end - farthest);
  let pieces: Span[] = [];
  let start = from;
  const brackets: (Span & { readonly pieces: Span[] })[] = [];
  for (let index = from; index < gap.end; index += 1) {
    const mark = text.charAt(index);
    if (mark === '（' || mark === '(') brackets.push({ start, end: index, pieces });
    if (!pieceEnds.includes(mark)) continue;
    const bracket = mark === '）' || mark === ')' ? brackets.pop() : undefined;
    if (bracket !== undefined && index + 1 === gap.end) return [...bracket.pieces, { start: bracket.start, end: bracket.end }];
    pieces = mark === '；' || mark === ';' ? [] : [...pieces, { start, end: index }];
    start = index + 1;
  }
  return [...pieces, { start: skipMark(text, start, gap.end), end: gap.end }];
}

function skipMark(text: string, start: number, end: number): number {
  return start < end && text.charAt(start) === '、' ? start + 1 : start;
}

/** A noun that follows its number: 发布 77条 信息. What begins with 均 or 已 is no noun. */
function nounBehind(text: string, tokens: readonly Token[], number: NumberToken, next: number): Span | null {
  let end = number.end;
  const limit = Math.min(next, end + farthest);
  while (end < limit && !nounEnds.includes(text.charAt(end))) end += 1;
  if (end === number.end || '均已都并全皆被用供以由为等的占同'.includes(text.charAt(number.end))) return null;
  const of = text.slice(number.end, end).search(nounStops);
  const span = { start: number.end, end: of > 0 ? number.end + of : end };
  return within(tokens, span).some(({ tags }) => tags.some((tag) => tag.startsWith('c:') || tag.startsWith('w:'))) ? span : null;
}
