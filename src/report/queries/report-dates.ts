import type { DatedPlace } from '../../types/report.js';

/** The latest of some dates; the first of those on the same day. Null where there are none. */
export function latestOf(dates: readonly DatedPlace[]): DatedPlace | null {
  let latest: DatedPlace | null = null;
  for (const date of dates) if (latest === null || date.date > latest.date) latest = date;
  return latest;
}

/** 2024-01-31 → 2024年1月31日. */
export function writtenDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** 01-31 → 1月31日. */
export function writtenMonthDay(monthDay: string): string {
  const [month = '', day = ''] = monthDay.split('-');
  return `${String(Number(month))}月${String(Number(day))}日`;
}
