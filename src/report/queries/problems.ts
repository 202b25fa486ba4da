import { problemWords } from '../../standards/problem-words.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { MappedText, Range } from '../../types/position.js';
import type { Passage, Report, Section } from '../../types/report.js';
import { partsOf } from './outline.js';
import { bodyOf, isInForm } from './places.js';

/** A piece of a sentence, up to the next comma or stop. */
export interface Clause {
  /** Without its mark. */
  readonly text: string;
  /** What kind of mark it begins with, 一是 or （一） or 1.; null where it has none. */
  readonly mark: MarkKind | null;
  readonly about: 'problem' | 'remedy';
  readonly range: () => Range;
}

export type MarkKind = 'is' | 'brackets' | 'comma' | 'digits' | 'circled';

/** What a report says of its problems and of what it does about them. */
export interface Problems {
  /** The first section about problems. */
  readonly section: Section;
  readonly clauses: readonly Clause[];
  /** True where problems and remedies stand in turns. */
  readonly interleaved: boolean;
}

const longestTitle = 20;
const pieces = /[^。；;！!？?，,：:]+/gu;
const number = '[一二三四五六七八九十]{1,3}';
const marks: readonly (readonly [MarkKind, RegExp])[] = [
  ['is', new RegExp(`^${number}[是要]`, 'u')],
  ['comma', new RegExp(`^${number}[、．.]`, 'u')],
  ['brackets', new RegExp(`^[（(]\\s?(?:${number}|\\d{1,2})\\s?[）)]`, 'u')],
  ['digits', /^\d{1,2}\s?[.、．](?!\d)/u],
  ['circled', /^[①-⑳]/u],
];

const known = new WeakMap<Report, Problems | null>();

/** The section about problems, and any further one about what is done; null where there is none. Worked out once. */
export function problemsOf(report: Report): Problems | null {
  const before = known.get(report);
  if (before !== undefined) return before;
  const problems = readProblems(report);
  known.set(report, problems);
  return problems;
}

function readProblems(report: Report): Problems | null {
  const parts = partsOf(report);
  const first = parts.findIndex(({ id }) => id === 'problems');
  const section = parts[first];
  if (section === undefined) return null;
  const further = parts.slice(first + 1).filter((part) => part.id === 'problems' || (part.id === null && isAboutRemedies(part)));
  const clauses: Clause[] = [];
  const state = { about: 'problem' as Clause['about'], interleaved: false };
  for (const part of [section, ...further]) {
    state.about = isAboutRemedies(part) ? 'remedy' : 'problem';
    for (const passage of bodyOf(report, part)) if (!isApart(report, passage.range[0])) addClauses(passage, state, clauses);
  }
  return { section, clauses, interleaved: state.interleaved };
}

/** Forms and the signature are no text of the section. */
function isApart(report: Report, offset: number): boolean {
  const signed = report.signature?.range;
  return isInForm(report, offset) || (signed !== undefined && signed[0] <= offset && offset < signed[1]);
}

function isAboutRemedies({ heading }: Section): boolean {
  return aboutOf(heading.title) === 'remedy';
}

/** What a heading stands over; null where it names both or neither. */
function aboutOf(title: string): Clause['about'] | null {
  const { remedyTitles, problemTitles } = problemWords();
  const remedy = remedyTitles.isIn(title);
  return remedy === problemTitles.isIn(title) ? null : remedy ? 'remedy' : 'problem';
}

/** What a heading that says nothing else stands over: （一）存在的问题, （二）改进措施; null for any other. */
function titleAbout(heading: string): Clause['about'] | null {
  const text = heading.trim();
  const title = text.slice(markOf(text)?.length ?? 0);
  return title.length <= longestTitle && problemWords().titles.uncovered(title) <= 1 ? aboutOf(title) : null;
}

function addClauses(passage: Passage, state: { about: Clause['about']; interleaved: boolean }, clauses: Clause[]): void {
  if (passage.kind === 'table') return;
  const { openers } = problemWords();
  const title = passage.kind === 'heading' ? titleAbout(passage.text.text) : null;
  if (title !== null) {
    state.about = title;
    return;
  }
  for (const { text, mark, start, end } of cut(passage.text)) {
    if (openers.isIn(text)) state.about = 'remedy';
    else if (state.about === 'remedy' && mark !== null && isProblem(text)) {
      state.about = 'problem';
      state.interleaved = true;
    }
    clauses.push({ text, mark, about: state.about, range: () => sourceRange(passage.text, start, end) });
  }
}

/** Behind a mark: that something is wanting, and not what is done about it. */
function isProblem(text: string): boolean {
  const { shortcomings, remedyStarts } = problemWords();
  return remedyStarts.at(text, 0) === null && shortcomings.isIn(text);
}

function* cut({ text }: MappedText): Generator<Pick<Clause, 'text' | 'mark'> & { readonly start: number; readonly end: number }> {
  for (const match of text.matchAll(pieces)) {
    const lead = match[0].length - match[0].trimStart().length;
    const whole = match[0].trim();
    if (whole === '') continue;
    const start = match.index + lead;
    const mark = markOf(whole);
    const words = whole.slice(mark?.length ?? 0).trimStart();
    yield { text: words.replaceAll(/\s+/gu, ''), mark: mark?.kind ?? null, start, end: start + whole.length };
  }
}

function markOf(text: string): { readonly kind: MarkKind; readonly length: number } | null {
  for (const [kind, pattern] of marks) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, length: match[0].length };
  }
  return null;
}
