import { yearPattern } from '../../text/written-year.js';
import type { Range } from '../../types/position.js';
import type { Period, Report, Title } from '../../types/report.js';

/** The title and the period name different years. */
export interface TitleAgainstPeriod {
  readonly titleYear: number;
  readonly titleRange: Range;
  readonly periodYear: number;
  readonly periodRange: Range;
  /** False where the title is not in the text, names several years, or the period has but one end. */
  readonly certain: boolean;
}

const yearOfTitle = new RegExp(`${yearPattern}(?=年)`, 'gu');

/** Null where they agree, and where one of them says no year. */
export function titleAgainstPeriod({ title, period, passages }: Report): TitleAgainstPeriod | null {
  const periodYear = period === null ? null : yearOf(period);
  if (title?.year == null || period === null || periodYear === null || title.year === periodYear) return null;
  const inText = passages.some(({ range }) => range[0] <= title.range[0] && title.range[0] < range[1]);
  return {
    titleYear: title.year,
    titleRange: title.range,
    periodYear,
    periodRange: period.range,
    certain: inText && namesOneYear(title) && period.from !== null && period.to !== null,
  };
}

/** The year in which a period begins and ends. */
function yearOf({ from, to }: Period): number | null {
  const [first, last] = [from ?? to, to ?? from].map((date) => date?.slice(0, 4));
  return first === undefined || first !== last ? null : Number(first);
}

function namesOneYear({ text }: Title): boolean {
  return new Set(text.match(yearOfTitle) ?? []).size === 1;
}
