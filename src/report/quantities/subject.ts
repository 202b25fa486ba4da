import { measureBook } from '../../standards/measures.js';
import type { OtherNumber } from '../../text/numbers/token.js';
import type { Span } from './draft.js';
import { has, type Token } from './vocabulary.js';
import { within } from './spans.js';

const skipped = /[\s\p{P}\d０-９A-Za-z%％+]/u;
const longest = 60;
const frameTags = ['scope:', 'period:', 'list:', 'percent:'];

/**
 * What is left of the words once those of the measure, its channels, the frame of the sentence and mere fillers are taken out:
 * what narrows the figure. Empty where it is about all of the measure.
 */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  told: ReadonlySet<Token>,
  family: string | undefined,
  channels: readonly string[],
  others: readonly OtherNumber[],
): Subject {
  const runs: Run[] = [];
  for (const span of spans) {
    let pieces: Piece[] = [];
    let index = span.start;
    for (const token of within(tokens, span)) {
      if (others.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
      add(pieces, rest(text, index, token.start, others), 'content');
      const words = text.slice(token.start, token.end);
      if (has(token, 'filler')) add(pieces, words, 'filler');
      else if (has(token, 'particle')) add(pieces, words, 'particle');
      else if (!told.has(token) && (!isFrame(token, family, channels) || joinsName(pieces, token))) add(pieces, words, 'content');
      else {
        runs.push({ words: wordsOf(pieces), next: token });
        pieces = [];
      }
      index = token.end;
    }
    add(pieces, rest(text, index, span.end, others), 'content');
    runs.push({ words: wordsOf(pieces), next: null });
  }
  return subjectIn(runs);
}

export interface Subject {
  /** What narrows the figure; empty where it is about all of the measure. */
  readonly words: string;
  /** Another body or place whose figure it is; null where none is named. */
  readonly unit: string | null;
}

interface Piece {
  readonly text: string;
  readonly kind: 'content' | 'filler' | 'particle';
}

/** Words between two tokens of the frame, and the token behind them. */
interface Run {
  readonly words: string;
  readonly next: Token | null;
}

function add(pieces: Piece[], text: string, kind: Piece['kind']): void {
  if (text !== '') pieces.push({ text, kind });
}

/** Empty where nothing but fillers stands there; else without the fillers at both ends. */
function wordsOf(pieces: readonly Piece[]): string {
  if (pieces.every(({ kind }) => kind !== 'content')) return '';
  let start = 0;
  let end = pieces.length;
  while (pieces[start]?.kind === 'filler') start += 1;
  while (pieces[end - 1]?.kind === 'filler') end -= 1;
  return pieces
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}

function subjectIn(runs: readonly Run[]): Subject {
  let words = '';
  let unit: string | null = null;
  for (const { words: run, next } of runs) {
    if (run === '') continue;
    const named = namesUnit(run);
    // Whose website it is does not tell whose figure it is.
    if (named && next?.tags.some((tag) => tag.startsWith('channel:'))) continue;
    if (named && words === '' && unit === null && (next === null || next.tags.some(isVerb))) unit = run;
    else words += run;
  }
  return { words: words.length > longest ? words.slice(-longest) : words, unit };
}

function isVerb(tag: string): boolean {
  return (
    tag === 'c:disclose' || tag === 'c:receive' || tag === 'c:handle' || tag === 'c:make' || tag === 'c:hold' || tag.startsWith('list:')
  );
}

function rest(text: string, start: number, end: number, others: readonly OtherNumber[]): string {
  let left = '';
  for (let index = start; index < end; index += 1) {
    const other = others.find((candidate) => candidate.start <= index && index < candidate.end);
    if (other !== undefined) index = other.end - 1;
    else if (!skipped.test(text.charAt(index))) left += text.charAt(index);
  }
  return left;
}

/** 泗洪 县人民政府: a word of the frame right behind other words is a part of a name. */
function joinsName(pieces: readonly Piece[], token: Token): boolean {
  return has(token, 'scope:government') && pieces.at(-1)?.kind === 'content';
}

function isFrame(token: Token, family: string | undefined, channels: readonly string[]): boolean {
  const head = family === undefined ? undefined : measureBook.heads[family];
  const kept = (family === undefined ? undefined : measureBook.keeps[family]) ?? [];
  return token.tags.some(
    (tag) =>
      tag === 'zero' ||
      frameTags.some((prefix) => tag.startsWith(prefix)) ||
      (tag.startsWith('c:') && (tag.slice(2) === head || (measureBook.frames.includes(tag.slice(2)) && !kept.includes(tag.slice(2))))) ||
      (tag.startsWith('channel:') && channels.includes(tag.slice(8))),
  );
}

/** Whether words name another body or place: they end as such names do. */
export function namesUnit(words: string): boolean {
  return words.length >= 2 && measureBook.scopes.units.some((ending) => words.length > ending.length && words.endsWith(ending));
}
