import type { Passage, Period, Section, StatedYear, Title } from '../types/report.js';
import { sourceRange } from '../text/mapped-text.js';
import type { Range } from '../types/position.js';

/** A year with which a sentence or clause begins. */
const opening = /(?:^|[。；！\s：:）)])\s*((?:19|20)\d{2})\s?年(?:度|以来|来|末|底)?(?!\s?\d{1,2}\s?月)/gu;
const aboutNext = /^[^。；]{0,24}(?:将|计划|打算|拟|重点任务)|^[^。；]{0,12}(?:要点|决算|预算)/u;

/**
 * The year that the report covers: as the title says, else its period, else the year with which its sentences about the
 * work begin, if they agree. Never taken from a date of publication; 今年 names no year.
 */
export function findYear(
  option: number | undefined,
  title: Title | null,
  period: Period | null,
  passages: readonly Passage[],
  sections: () => readonly Section[],
): StatedYear | null {
  if (option !== undefined) return { value: option, range: null, from: 'option' };
  if (title?.year != null) return { value: title.year, range: title.range, from: 'title' };
  const end = period?.to ?? period?.from ?? null;
  if (period !== null && end !== null) return { value: Number(end.slice(0, 4)), range: period.range, from: 'period' };
  return yearOfText(passages, sections());
}

function yearOfText(passages: readonly Passage[], sections: readonly Section[]): StatedYear | null {
  const votes = new Map<number, { count: number; range: Range }>();
  const plans = sections.filter((section) => section.id === 'problems');
  passages.forEach((passage, index) => {
    if (passage.kind !== 'text' || plans.some((section) => section.first <= index && index < section.end)) return;
    const { text } = passage.text;
    for (const match of text.matchAll(opening)) {
      const end = match.index + match[0].length;
      if (aboutNext.test(text.slice(end, end + 40))) continue;
      const value = Number(match[1]);
      const known = votes.get(value);
      const start = match.index + match[0].indexOf(match[1] ?? '');
      if (known === undefined) votes.set(value, { count: 1, range: sourceRange(passage.text, start, start + 5) });
      else known.count += 1;
    }
  });
  const ranked = [...votes].sort((left, right) => right[1].count - left[1].count);
  const [first, second] = ranked;
  if (first === undefined || (second !== undefined && second[1].count * 2 > first[1].count)) return null;
  return { value: first[0], range: first[1].range, from: 'text' };
}
