import { scanNumbers } from '../../text/numbers/index.js';
import type { NumberToken, OtherNumber } from '../../text/numbers/token.js';
import type { QuantityPeriod, QuantityScope } from '../../types/quantity.js';
import { contextsIn, contextsOf, noContexts, SentenceContexts } from './contexts.js';
import type { Draft, Span } from './draft.js';
import { channelsOf, lastYear, periodOf, scopeOf, scopeOfUnit, type Frame } from './frame.js';
import { kindOf } from './percents.js';
import type { Prose } from './prose.js';
import { sentencesOf } from './sentences.js';
import { othersIn, within } from './spans.js';
import { subjectOf } from './subject.js';
import { has, vocabulary, type Token } from './vocabulary.js';
import { toldBy } from './windows.js';

/** What holds from number to number of one sentence. */
interface State {
  scope: QuantityScope;
  period: QuantityPeriod;
}

export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  readonly contexts: SentenceContexts;
  /** What it is about before it names a time. */
  readonly period: QuantityPeriod;
  readonly others: readonly OtherNumber[];
}

/** How far back the words of a sentence are looked at. */
const farthest = 400;

/** What begins so goes on with the sentence before. */
const continued = '其中';

/** Words of nothing, and of the year to come. */
const cue = /[未无没零尚暂]|不[存收]|明年|下一|下年|次年|来年|新的/u;

/** The figures of a run of prose, sentence by sentence; sentences without any figure or word of nothing are left out. */
export function figuresOf(prose: Prose, frame: Frame): Sentence[] {
  const { text } = prose.text;
  const { numbers: found, others } = scanNumbers(text);
  const numbers = isEntry(text, found) ? [] : found;
  if (numbers.length === 0 && !cue.test(text)) return [];
  const thisYear: QuantityPeriod = { kind: 'year', year: frame.year, part: null };
  const above = contextsOf(prose.headings);
  const sentences: Sentence[] = [];
  let period = thisYear;
  let last: State = { scope: 'own', period };
  let before: Span | null = null;
  let at = 0;
  for (const span of sentencesOf(text)) {
    const first = at;
    while (at < numbers.length && (numbers[at] as NumberToken).start < span.end) at += 1;
    const masked = othersIn(others, span);
    const hasWords = at > first || cue.test(text.slice(span.start, span.end));
    const tokens = hasWords ? vocabulary().tokens(text, span.start, span.end) : [];
    const isContinued = text.startsWith(continued, span.start);
    const state: State = { scope: isContinued ? last.scope : 'own', period: isContinued ? last.period : period };
    if (hasWords) {
      const spoken = before === null ? noContexts : contextsIn(text, before.start, before.end);
      const contexts = new SentenceContexts(tokens, [above, spoken]);
      const given: Given = { prose, frame, span, tokens, numbers: numbers.slice(first, at), others: masked, contexts };
      sentences.push({ span, tokens, drafts: draftsOf(given, state), contexts, period, others: masked });
    }
    const after = { start: numbers[at - 1]?.end ?? span.start, end: span.end };
    const named = periodOf(text, tokens, othersIn(masked, after), after, frame, state.period);
    // A plan for the next year goes on to the end of its paragraph.
    period = named.kind === 'next-year' ? named : thisYear;
    before = span;
    last = state;
  }
  return sentences;
}

/** A line of a table of contents: no sentence, and a page behind it. */
function isEntry(text: string, numbers: readonly NumberToken[]): boolean {
  const [page, more] = numbers;
  return page?.unit === null && more === undefined && page.end === text.length && !/[，,。；;：:]/u.test(text);
}

interface Given {
  readonly prose: Prose;
  readonly frame: Frame;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberToken[];
  readonly others: readonly OtherNumber[];
  readonly contexts: SentenceContexts;
}

function draftsOf(given: Given, state: State): Draft[] {
  const drafts: Draft[] = [];
  let start = given.span.start;
  given.numbers.forEach((number, index) => {
    const next = given.numbers[index + 1]?.start ?? given.span.end;
    const { draft, end } = draftOf(given, state, { start, end: number.start }, number, next);
    const before = drafts.at(-1);
    if (before !== undefined) {
      if (draft.match === null) followOn(given, before, draft);
      shareSubject(before, draft);
    }
    drafts.push(draft);
    start = end;
  });
  return drafts;
}

/** 5大类53项, 500条比上年400条: what stands right behind another number, or is what it is compared with, counts the same. */
function followOn({ tokens, frame }: Given, before: Draft, draft: Draft): void {
  const { number, gap } = draft;
  const isCompared = before.number.unit === number.unit && within(tokens, gap).some((token) => has(token, 'percent:compared'));
  if (before.number.end !== number.start && !isCompared) return;
  draft.measure = before.measure;
  if (isCompared && draft.kind === 'count') draft.period = lastYear(frame);
}

/** 备案行政复议134件、行政诉讼57件: what narrows the first of two narrows the second as well. */
function shareSubject(before: Draft, draft: Draft): void {
  const { text } = draft.prose.text;
  if (draft.subject !== '' || before.subject === '' || text.charAt(before.number.end) !== '、' || draft.kind !== 'count') return;
  if (draft.tokens.some((token) => has(token, 'list:rest'))) return;
  if (before.match?.measure.family === draft.match?.measure.family && draft.channels.length === 0) draft.subject = before.subject;
}

/** The draft, and where the words behind it end that tell it. */
function draftOf(given: Given, state: State, gap: Span, number: NumberToken, next: number): { draft: Draft; end: number } {
  const { prose, frame, tokens, span } = given;
  const { text } = prose.text;
  const { match, before, behind } = toldBy(text, tokens, gap, number, next, given.contexts);
  const gapTokens = within(tokens, gap);
  const others = othersIn(given.others, { start: Math.max(span.start, gap.start - farthest), end: behind?.end ?? number.start });
  const scope = scopeOf(text, gapTokens, frame, state.scope);
  // 市政府349件、沭阳县477件: a name right before its number speaks for that number alone.
  if (!gapTokens.some((token) => token.end === number.start && token.tags.some((tag) => tag.startsWith('scope:')))) state.scope = scope;
  state.period = periodOf(text, tokens, others, gap, frame, state.period);
  const spans = behind === null ? [before] : [before, behind];
  const words = spans.flatMap((each) => within(tokens, each));
  const channels = channelsOf(words, match?.measure.family);
  const subject = subjectOf(text, tokens, spans, new Set(match?.tokens ?? []), match?.measure.family, channels, others);
  const unit = subject.unit === null ? null : scopeOfUnit(subject.unit, frame);
  const { kind, value } = kindOf(number, gapTokens, words, match);
  const draft: Draft = {
    prose,
    number,
    sentence: span,
    gap,
    window: before,
    behind,
    tokens: words,
    match,
    kind,
    measure: match?.measure.id ?? null,
    otherMeasures: match?.measure.also ?? [],
    channels,
    scope: unit?.scope ?? scope,
    place: unit?.place ?? null,
    period: state.period,
    subject: subject.words,
    value,
    about: null,
    group: null,
    said: false,
  };
  const tellsBehind = behind !== null && match?.tokens.some((token) => token.start >= behind.start) === true;
  return { draft, end: tellsBehind ? behind.end : number.end };
}
