import { fold } from './fold.js';

interface Period {
  readonly kind: string;
  readonly year: number | null;
  readonly part: string | null;
}

/**
 * A time as data write it: `2023`, `2023-Q3`, `2023-H1`, `2023-05`, `2023-05-12`, months together as `2023-01/2023-09`, and
 * `cumulative`. `last-year` and `next-year` where nobody says which year that is. Null where it is not known (每月, 某年).
 */
export function writtenPeriod({ kind, year, part }: Period): string | null {
  if (kind === 'cumulative') return 'cumulative';
  if (year === null) return kind === 'last-year' || kind === 'next-year' ? kind : null;
  const four = String(year).padStart(4, '0');
  return part === null ? four : partOfYear(four, fold(part));
}

const numerals = '〇一二三四五六七八九十';

function partOfYear(year: string, part: string): string | null {
  const quarter = /^第?([一二三四1-4])季度$/.exec(part);
  if (quarter !== null) return `${year}-Q${String(numberOf(quarter[1]))}`;
  if (part === '上半年' || part === '下半年') return `${year}-H${part === '上半年' ? '1' : '2'}`;
  const quarters = /^前([二两三])个?季度$/.exec(part);
  if (quarters !== null) return months(year, 1, quarters[1] === '三' ? 9 : 6);
  const span = /^(\d{1,2})月?份?[-~至到](\d{1,2})月份?$/.exec(part);
  if (span !== null) return months(year, Number(span[1]), Number(span[2]));
  const single = /^(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|(\d{1,2})日)?$/.exec(part);
  if (single === null) return null;
  const month = numberOf(single[1]);
  if (month < 1 || month > 12) return null;
  const day = single[2];
  return day === undefined ? `${year}-${two(month)}` : dayOf(`${year}-${two(month)}`, Number(day));
}

function months(year: string, first: number, last: number): string | null {
  if (first < 1 || last > 12 || first > last) return null;
  return first === last ? `${year}-${two(first)}` : `${year}-${two(first)}/${year}-${two(last)}`;
}

function dayOf(month: string, day: number): string | null {
  return day >= 1 && day <= 31 ? `${month}-${two(day)}` : null;
}

/** Up to 十二. */
function numberOf(written = ''): number {
  if (/^\d/.test(written)) return Number(written);
  return [...written].reduce((sum, numeral) => sum + numerals.indexOf(numeral), 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
