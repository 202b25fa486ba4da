import { measureBook } from '../../standards/measures.js';
import type { OtherNumber } from '../../text/numbers/token.js';
import type { QuantityPeriod, QuantityScope } from '../../types/quantity.js';
import type { AgencyKind } from '../../types/standard.js';
import type { Span } from './draft.js';
import { has, type Token } from './vocabulary.js';
import { within } from './spans.js';

/** Whom and when the sentences of a run of prose are about; what a sentence says holds until it says otherwise. */
export interface Frame {
  /** Name of the agency; empty where it is unknown. */
  readonly name: string;
  readonly kind: AgencyKind | null;
  readonly year: number | null;
}

/** How far a date stands at most from the word that begins before it: 截止日期为. */
const longestCue = 6;
const places = '省市州盟县区旗乡镇街';

/** Whom the words before a number name where a clause begins with them; `before` where none does. */
export function scopeOf(text: string, tokens: readonly Token[], frame: Frame, before: QuantityScope): QuantityScope {
  const { kind } = frame;
  let scope = before;
  tokens.forEach((token, index) => {
    if (!token.tags.some((tag) => tag.startsWith('scope:')) || !beginsClause(text, token, tokens[index - 1])) return;
    if (has(token, 'scope:level')) scope = 'level';
    else if (has(token, 'scope:government')) scope = governmentScope(kind);
    else if (has(token, 'scope:area')) scope = kind === 'department' ? 'area' : 'own';
    else scope = ownScope(places.includes(text.charAt(token.start + 1)), frame);
  });
  return scope;
}

/** 我区 in the report of a department is its area; 本机关 in that of a government is the office that writes it. */
function ownScope(isPlace: boolean, { kind, name }: Frame): QuantityScope {
  if (kind === 'department') return isPlace ? 'area' : 'own';
  return kind === 'government' && !isPlace && !isOffice(name) ? 'government' : 'own';
}

/** The report of a government that its office wrote under its own name. */
function isOffice(name: string): boolean {
  return name.endsWith('办公室') || name.endsWith('办公厅');
}

function governmentScope(kind: AgencyKind | null): QuantityScope {
  if (kind === 'department') return 'unit';
  return kind === 'government' || kind === null ? 'government' : 'own';
}

/** Only a date, a word of time or a mere filler stands before it in its clause. */
function beginsClause(text: string, token: Token, before: Token | undefined): boolean {
  if (token.start === 0) return true;
  const mark = text.charAt(token.start - 1);
  if ('，,；;：:。（(、年月日度\n'.includes(mark)) return true;
  return (
    before?.end === token.start &&
    before.tags.some((tag) => tag.startsWith('period:') || tag.startsWith('scope:') || tag.startsWith('list:'))
  );
}

/** A body or place named in the words: part of the agency's own name, it is no other. */
export function scopeOfUnit(unit: string, { name, kind }: Frame): { scope: QuantityScope; place: string | null } {
  if (name === '' || !name.includes(unit)) return { scope: 'unit', place: unit };
  return kind === 'department' && !name.endsWith(unit) ? { scope: 'area', place: null } : { scope: 'own', place: null };
}

/** The time that the last of the words and dates before a number names; `before` where none does. */
export function periodOf(
  text: string,
  tokens: readonly Token[],
  others: readonly OtherNumber[],
  span: Span,
  frame: Frame,
  before: QuantityPeriod,
): QuantityPeriod {
  let period = before;
  let at = -1;
  for (const token of within(tokens, span)) {
    const named = namedPeriod(text, token, frame.year);
    if (named === null) continue;
    period = named.kind === 'part' ? { ...named, year: period.year } : named;
    at = token.start;
  }
  for (const other of others) {
    if (other.start < span.start || other.end > span.end || other.start < at) continue;
    // 截至2023年12月31日 is no day of its own.
    if (period.kind === 'cumulative' && other.start - at <= longestCue) continue;
    const named = datedPeriod(text.slice(other.start, other.end), frame.year);
    if (named !== null) period = named;
  }
  return period;
}

export function lastYear({ year }: Pick<Frame, 'year'>): QuantityPeriod {
  return { kind: 'last-year', year: year === null ? null : year - 1, part: null };
}

function namedPeriod(text: string, token: Token, year: number | null): QuantityPeriod | null {
  if (has(token, 'period:part')) return { kind: 'part', year, part: text.slice(token.start, token.end) };
  if (has(token, 'period:thisYear')) return { kind: 'year', year, part: null };
  if (has(token, 'period:cumulative')) return { kind: 'cumulative', year: null, part: null };
  if (has(token, 'period:lastYear')) return lastYear({ year });
  if (has(token, 'period:nextYear')) return { kind: 'next-year', year: year === null ? null : year + 1, part: null };
  return null;
}

/** 2018年 is a year, 2018年5月 a part of one. */
function datedPeriod(written: string, reportYear: number | null): QuantityPeriod | null {
  const match = /^(\d{4})年度?(.*)$/u.exec(written);
  if (match === null) return /^\d{1,2}月/u.test(written) ? { kind: 'part', year: reportYear, part: written } : null;
  const year = Number(match[1]);
  const part = match[2] ?? '';
  if (part !== '') return { kind: 'part', year, part };
  return yearPeriod(year, reportYear);
}

function yearPeriod(year: number, reportYear: number | null): QuantityPeriod {
  if (reportYear === null || year === reportYear) return { kind: 'year', year, part: null };
  if (year === reportYear + 1) return { kind: 'next-year', year, part: null };
  if (year === reportYear - 1) return { kind: 'last-year', year, part: null };
  return { kind: 'other-year', year, part: null };
}

/** Channels of one kind of thing that words name. */
export function channelsOf(tokens: readonly Token[], family: string | undefined): string[] {
  if (family === undefined) return [];
  const found = measureBook.channels.filter(
    ({ id, families }) => families.includes(family) && tokens.some((token) => has(token, `channel:${id}`)),
  );
  return found.map(({ id }) => id);
}
