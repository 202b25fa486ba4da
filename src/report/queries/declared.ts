import { similarity } from '../../text/edit-distance.js';
import { fold } from '../../text/fold.js';
import type { DeclaredOutline, Report, Section } from '../../types/report.js';
import { partsOf } from './outline.js';

export type DeclaredName = DeclaredOutline['names'][number];

/** What the preamble declares, set against the headings. */
export interface DeclaredMatch {
  readonly declared: DeclaredOutline;
  readonly parts: readonly Section[];
  /** Declared names with the headings that they mean, in the order of the names. */
  readonly matched: readonly { readonly name: DeclaredName; readonly part: Section }[];
  /** Names without a heading that the text behind the preamble has all the same, as a table is named. */
  readonly inText: readonly DeclaredName[];
  readonly unmatched: readonly DeclaredName[];
}

const alike = 0.6;

/** Null where nothing is declared, where there are no headings, or where what is declared is not evidently the outline. */
export function declaredMatch(report: Report): DeclaredMatch | null {
  const { declared } = report;
  const parts = partsOf(report).filter((part) => part.ordinal !== null);
  if (declared === null || parts.length === 0) return null;
  const open = new Set(parts);
  const matched: { name: DeclaredName; part: Section }[] = [];
  const rest: DeclaredName[] = [];
  const exact = declared.names.map((name) => take(open, (part) => fold(part.heading.title) === fold(name.text)));
  for (const [index, name] of declared.names.entries()) {
    const part =
      exact[index] ??
      take(open, (candidate) => name.id !== null && candidate.id === name.id) ??
      take(open, (candidate) => isAlike(name.text, candidate.heading.title));
    if (part === undefined) rest.push(name);
    else matched.push({ name, part });
  }
  if (!isOutline(report, declared, matched.length)) return null;
  const inText = rest.filter((name) => isInBody(report, parts, name));
  return { declared, parts, matched, inText, unmatched: rest.filter((name) => !inText.includes(name)) };
}

/** Aspects (五个方面) may be those of one section; parts and chapters are the report's. */
function isOutline({ source }: Report, { names, range }: DeclaredOutline, matched: number): boolean {
  if (names.length > 0 && matched < 2) return false;
  return /部分|章/u.test(source.value.slice(range[0], range[1])) || (matched >= 3 && matched === names.length);
}

function take(open: Set<Section>, test: (part: Section) => boolean): Section | undefined {
  const part = [...open].find(test);
  if (part !== undefined) open.delete(part);
  return part;
}

function isAlike(name: string, title: string): boolean {
  const [left, right] = [fold(name), fold(title)];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (long.includes(short) && short.length * 2 >= long.length) || similarity(left, right, alike) > 0;
}

function isInBody(report: Report, parts: readonly Section[], name: DeclaredName): boolean {
  const wanted = fold(name.text);
  if (wanted.length < 2) return true;
  return report.passages
    .slice(parts[0]?.first ?? 0)
    .some((passage) => passage.kind !== 'table' && fold(passage.text.text).includes(wanted));
}
