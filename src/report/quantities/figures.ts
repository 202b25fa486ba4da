import { scanNumbers } from '../../text/numbers/index.js';
import type { NumberToken, OtherNumber } from '../../text/numbers/token.js';
import type { QuantityPeriod, QuantityScope } from '../../types/quantity.js';
import { contextsOf, openContexts } from './contexts.js';
import type { Draft, Span } from './draft.js';
import { channelsOf, periodOf, scopeOf, scopeOfUnit, type Frame } from './frame.js';
import { kindOf } from './percents.js';
import type { Prose } from './prose.js';
import { sentencesOf } from './sentences.js';
import { subjectOf } from './subject.js';
import { vocabulary, type Token } from './vocabulary.js';
import { toldBy, within } from './windows.js';

/** What holds from sentence to sentence of one run of prose. */
interface State {
  scope: QuantityScope;
  period: QuantityPeriod;
  contexts: ReadonlySet<string>;
}

export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  /** Contexts of the headings and of the sentence before. */
  readonly contexts: ReadonlySet<string>;
  readonly period: QuantityPeriod;
  readonly scope: QuantityScope;
  readonly others: readonly OtherNumber[];
}

const zeroCue = /[未无没零尚暂不]/u;

/** The figures of a run of prose, sentence by sentence; sentences without any figure or word of nothing are left out. */
export function figuresOf(prose: Prose, frame: Frame): Sentence[] {
  const { text } = prose.text;
  const { numbers, others } = scanNumbers(text);
  if (numbers.length === 0 && !zeroCue.test(text)) return [];
  const thisYear: QuantityPeriod = { kind: 'year', year: frame.year, part: null };
  const above = contextsOf(prose.headings);
  let before: State = { scope: 'own', period: thisYear, contexts: new Set() };
  const sentences: Sentence[] = [];
  let at = 0;
  let other = 0;
  for (const span of sentencesOf(text)) {
    const first = at;
    while (at < numbers.length && (numbers[at] as NumberToken).start < span.end) at += 1;
    const firstOther = other;
    while (other < others.length && (others[other] as OtherNumber).start < span.end) other += 1;
    const own = numbers.slice(first, at);
    const tokens = vocabulary().tokens(text, span.start, span.end);
    // A plan for the next year goes on to the end of its paragraph.
    const period = before.period.kind === 'next-year' ? before.period : thisYear;
    const state: State = { scope: 'own', period, contexts: before.contexts };
    const masked = others.slice(firstOther, other);
    const drafts = draftsOf({ prose, frame, span, tokens, numbers: own, others: masked, above }, state);
    sentences.push({ span, tokens, drafts, contexts: new Set([...above, ...before.contexts]), period, scope: 'own', others: masked });
    const after = { start: own.at(-1)?.end ?? span.start, end: span.end };
    before = {
      scope: 'own',
      period: periodOf(text, tokens, masked, after, frame, state.period),
      contexts: openContexts(tokens, new Set(), new Set()),
    };
  }
  return sentences;
}

interface Given {
  readonly prose: Prose;
  readonly frame: Frame;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberToken[];
  readonly others: readonly OtherNumber[];
  readonly above: ReadonlySet<string>;
}

function draftsOf(given: Given, state: State): Draft[] {
  const drafts: Draft[] = [];
  let start = given.span.start;
  given.numbers.forEach((number, index) => {
    const next = given.numbers[index + 1]?.start ?? given.span.end;
    const { draft, end } = draftOf(given, state, { start, end: number.start }, number, next);
    const before = drafts.at(-1);
    // 5大类53项: what stands right behind another number counts the same.
    if (draft.match === null && before?.number.end === number.start) draft.measure = before.measure;
    drafts.push(draft);
    start = end;
  });
  return drafts;
}

/** The draft, and where the words behind it end that tell it. */
function draftOf(given: Given, state: State, gap: Span, number: NumberToken, next: number): { draft: Draft; end: number } {
  const { prose, frame, tokens, others, span } = given;
  const { text } = prose.text;
  const openAt = (end: number): ReadonlySet<string> =>
    openContexts(within(tokens, { start: span.start, end }), given.above, state.contexts);
  const { match, before, behind } = toldBy(text, tokens, gap, number, next, openAt);
  const gapTokens = within(tokens, gap);
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
  return { draft, end: behind?.end ?? number.end };
}
