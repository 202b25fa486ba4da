import { measureBook } from '../../standards/measures.js';
import type { Draft, Span } from './draft.js';
import type { Sentence } from './figures.js';
import { channelsOf, periodOf, scopeOf, scopeOfUnit, type Frame } from './frame.js';
import { measureOf } from './measure-of.js';
import type { Prose } from './prose.js';
import { subjectOf } from './subject.js';
import { has, type Token } from './vocabulary.js';
import { othersIn, within } from './spans.js';

/** How far back, and how far on, the words of a sentence are looked at. */
const farthest = 400;
/** 除…外，未收到其他申请: not nothing at all. */
const except = '除';
const clauseEnds = '，,；;：:。（）()！？';

/** Zeros that a sentence says without writing one: 未收到申请, 未发生行政复议、行政诉讼案件, 暂不收费. */
export function zerosOf(prose: Prose, sentence: Sentence, frame: Frame): Draft[] {
  const { text } = prose.text;
  const { tokens, span } = sentence;
  const zeros: Draft[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!has(token, 'zero') || joinsName(text, token)) continue;
    const clause = { start: token.start, end: clauseEnd(text, token.end, span.end) };
    const since = Math.max(span.start, token.start - farthest);
    const others = othersIn(sentence.others, { start: since, end: clause.end });
    if (/[0-9０-９]/u.test(text.slice(clause.start, clause.end))) continue;
    const words = within(tokens, clause);
    const before = within(tokens, { start: since, end: token.start });
    const match = measureOf(words.slice(1), null, sentence.contexts.at(clause.end));
    if (words.length === 0 || before.some((word) => text.charAt(word.start) === except)) continue;
    if (match === null || match.weak || !measureBook.zero.families.includes(match.measure.family ?? '')) continue;
    const scope = scopeOf(text, [...before, ...words], frame, 'own');
    const period = periodOf(text, tokens, others, { start: since, end: clause.end }, frame, sentence.period);
    const channels = channelsOf(words, match.measure.family);
    const told = new Set([token, ...match.tokens]);
    const subject = subjectOf(text, tokens, [clause], told, match.measure.family, channels, others);
    const unit = subject.unit === null ? null : scopeOfUnit(subject.unit, frame);
    zeros.push({
      prose,
      number: zeroAt(token.start, match.tokens.at(-1)?.end ?? token.end),
      sentence: span,
      gap: { start: tokens[index - 1]?.end ?? span.start, end: token.start },
      window: clause,
      behind: null,
      tokens: words,
      match,
      kind: 'count',
      measure: match.measure.id,
      otherMeasures: match.measure.also ?? [],
      channels,
      scope: unit?.scope ?? scope,
      place: unit?.place ?? null,
      period,
      subject: subject.words,
      value: '0',
      about: null,
      group: null,
      said: true,
    });
  }
  return zeros;
}

/** 无线, 无障碍, 有无: no word for nothing. */
function joinsName(text: string, token: Token): boolean {
  return token.end - token.start === 1 && /[有并毫且从皆均全]/u.test(text.charAt(token.start - 1)) && text.charAt(token.start - 1) === '有';
}

function clauseEnd(text: string, start: number, end: number): number {
  let at = start;
  const limit = Math.min(end, start + farthest);
  while (at < limit && !clauseEnds.includes(text.charAt(at))) at += 1;
  return at;
}

function zeroAt(start: number, end: number): Draft['number'] & Span {
  return {
    start,
    end,
    numberStart: start,
    numberEnd: end,
    value: '0',
    to: null,
    step: '1',
    approximation: null,
    unit: null,
    written: 'digits',
  };
}
