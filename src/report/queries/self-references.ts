import { lazily } from '../../text/lazily.js';
import { sourceRange } from '../../text/mapped-text.js';
import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import { isInForm } from './places.js';
import { isZone } from './place-names.js';
import type { OwnAgency } from './own-agency.js';

/** 我局 in the report of a town, with every place. */
export interface ForeignSelf {
  readonly words: string;
  readonly ranges: readonly Range[];
}

const pattern = lazily(
  () =>
    /(?:(?<![自忘唯敌大小无])我|(?<![基根日版样文书成资原标脚剧课账户])本)(局(?!限|部|面|势)|委(?![托派任员屈培])|厅(?!堂)|镇|乡(?!土|村|音)|街道|县(?!城)|旗)/gu,
);
/** Units that a body of a unit does not call itself. */
const ownUnits: ReadonlySet<string> = new Set(['局', '委', '厅', '镇', '乡', '街道', '政府']);

/** What the report calls its own office and cannot be it by the name of the office. Linear. */
export function foreignSelves(report: Report, own: OwnAgency): ForeignSelf[] {
  const found = new Map<string, Range[]>();
  const foreign = new Map<string, boolean>();
  const isForeignUnit = (unit: string): boolean => {
    let is = foreign.get(unit);
    if (is === undefined) foreign.set(unit, (is = isForeign(unit, own, report)));
    return is;
  };
  for (const passage of report.passages) {
    if (passage.kind !== 'text' || !/[我本]/u.test(passage.text.text)) continue;
    const { text } = passage.text;
    for (const match of text.matchAll(pattern())) {
      const [words, unit = ''] = match;
      if (!isForeignUnit(unit) || isQuoted(text, match.index)) continue;
      const range = sourceRange(passage.text, match.index, match.index + words.length);
      if (isInForm(report, range[0])) continue;
      const ranges = found.get(words);
      if (ranges === undefined) found.set(words, [range]);
      else ranges.push(range);
    }
  }
  return Array.from(found, ([words, ranges]) => ({ words, ranges }));
}

function isForeign(unit: string, own: OwnAgency, { source }: Report): boolean {
  if (own.unit === null || !ownUnits.has(own.unit) || own.names.includes(unit)) return false;
  if (unit !== '县' && unit !== '旗') return true;
  // Only where the name says in which district or city the office is; 开发区 and the like may be a county as well.
  const { place, parts } = own;
  const around = parts.places.find(({ level }) => level === 'county') ?? parts.places.find(({ level }) => level === 'prefecture');
  if (place === null || around === undefined || parts.places.some(isZone)) return false;
  return !source.value.includes(`${around.root}${unit}`);
}

/** Within 《》 or “”, opened a little before. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
}
