import type { Report } from '../../types/report.js';

const places = /[^省市县区旗州镇乡]{1,6}[省市县区旗州镇乡]/gu;
const behindPlaces = /^.*[省市县区旗州]/u;

/** The agency, the places it is named by and what stands behind them, the longest first; empty where no agency is known. */
export function ownNames({ agency }: Pick<Report, 'agency'>): string[] {
  if (agency === null) return [];
  const name = agency.name.replaceAll(/\s+/gu, '');
  const body = name.replace(behindPlaces, '');
  return [name, body, ...(name.match(places) ?? [])].filter((each) => each.length > 1).toSorted((a, b) => b.length - a.length);
}
