import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Passage, Report, Section } from '../../types/report.js';

export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

const sentence = /[^。；！？;!?]+[。；！？;!?]?/gu;

/** Where the last passage of a section ends: the place of what should follow it. */
export function endOfSection(report: Pick<Report, 'passages'>, section: Section): number {
  return report.passages[section.end - 1]?.range[1] ?? section.heading.range[1];
}

/** The end of the report's text, white space and page furniture left out. */
export function endOfText(report: Pick<Report, 'passages' | 'source'>): number {
  return report.passages[report.passages.length - 1]?.range[1] ?? report.source.value.length;
}

/** The beginning of the report's text. */
export function startOfText(report: Pick<Report, 'passages'>): number {
  return report.passages[0]?.range[0] ?? 0;
}

/** The passages of a section, its heading left out. */
export function bodyOf(report: Pick<Report, 'passages'>, section: Section): readonly Passage[] {
  return report.passages.slice(section.first + 1, section.end);
}

/** The sentences of running text, headings and tables left out. */
export function* sentencesOf(passages: Iterable<Passage>): Generator<Sentence> {
  for (const passage of passages) {
    if (passage.kind !== 'text') continue;
    for (const match of passage.text.text.matchAll(sentence)) {
      const lead = match[0].length - match[0].trimStart().length;
      const text = match[0].trim();
      if (text === '') continue;
      const start = match.index + lead;
      yield { text, range: sourceRange(passage.text, start, start + text.length) };
    }
  }
}

/** Whether an offset lies in a form of the report: what looks like a heading there is a row. */
export function isInForm(report: Pick<Report, 'forms' | 'localForms'>, offset: number): boolean {
  return [...report.forms, ...report.localForms].some(({ range }) => range[0] <= offset && offset < range[1]);
}
