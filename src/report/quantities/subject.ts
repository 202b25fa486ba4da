import { measureBook } from '../../standards/measures.js';
import type { OtherNumber } from '../../text/numbers/token.js';
import type { Span } from './draft.js';
import { has, tagged, type Token } from './vocabulary.js';
import { within } from './windows.js';

const skipped = /[\s\p{P}\d０-９A-Za-z%％+]/u;
const longest = 60;

/**
 * What is left of the words once those of the measure, its channels, the frame of the sentence and mere fillers are taken out:
 * what narrows the figure. Empty where it is about all of the measure.
 */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  told: ReadonlySet<Token>,
  channels: readonly string[],
  others: readonly OtherNumber[],
): Subject {
  const runs: Run[] = [];
  for (const span of spans) {
    let run: Run = { text: '', kept: 0, nextTags: [] };
    let index = span.start;
    for (const token of within(tokens, span)) {
      run = extend(run, rest(text, index, token.start, others), false);
      const words = text.slice(token.start, token.end);
      if (has(token, 'filler')) run = extend(run, words, true);
      else if (!told.has(token) && (!isFrame(token, channels) || joinsRun(run, token))) run = extend(run, words, false);
      else {
        runs.push({ ...run, nextTags: token.tags });
        run = { text: '', kept: 0, nextTags: [] };
      }
      index = token.end;
    }
    runs.push(extend(run, rest(text, index, span.end, others), false));
  }
  return subjectIn(runs);
}

export interface Subject {
  /** What narrows the figure; empty where it is about all of the measure. */
  readonly words: string;
  /** Another body or place whose figure it is; null where none is named. */
  readonly unit: string | null;
}

/** Words that are no part of the frame, up to the token that ends them; fillers within are kept, those at the ends are not. */
interface Run {
  readonly text: string;
  /** How much of the text is not a filler at its end. */
  readonly kept: number;
  readonly nextTags: readonly string[];
}

function extend(run: Run, words: string, isFiller: boolean): Run {
  if (words === '' || (isFiller && run.text === '')) return run;
  const text = run.text + words;
  return { ...run, text, kept: isFiller ? run.kept : text.length };
}

function subjectIn(runs: readonly Run[]): Subject {
  let words = '';
  let unit: string | null = null;
  for (const { text, kept, nextTags } of runs) {
    const run = text.slice(0, kept);
    if (run === '') continue;
    const named = namesUnit(run);
    // Whose website it is does not tell whose figure it is.
    if (named && nextTags.some((tag) => tag.startsWith('channel:'))) continue;
    if (named && words === '' && unit === null && (nextTags.length === 0 || nextTags.some(isVerb))) unit = run;
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

/** 泗洪 县人民政府: a word of the frame in the middle of a name is a part of the name. */
function joinsRun(run: Run, token: Token): boolean {
  return run.text !== '' && run.kept === run.text.length && has(token, 'scope:government');
}

function isFrame(token: Token, channels: readonly string[]): boolean {
  return (
    has(token, 'zero') ||
    token.tags.some(
      (tag) => tag.startsWith('scope:') || tag.startsWith('period:') || tag.startsWith('list:') || tag.startsWith('percent:'),
    ) ||
    tagged(token, 'channel:').some((id) => channels.includes(id))
  );
}

/** Whether words name another body or place: they end as such names do. */
export function namesUnit(words: string): boolean {
  return words.length >= 2 && measureBook.scopes.units.some((ending) => words.length > ending.length && words.endsWith(ending));
}
