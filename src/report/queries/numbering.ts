import { fold } from '../../text/fold.js';
import type { Report, Section } from '../../types/report.js';
import { markLike } from './numerals.js';
import { outlineOf, partsOf, type Outline } from './outline.js';
import { isInForm } from './places.js';

/** A mark that does not follow the one before it. */
export interface NumberBreak {
  readonly section: Section;
  readonly actual: number;
  /** The number that was due. */
  readonly expected: number;
  /** The heading before it at the same level; null for the first. */
  readonly previous: Section | null;
  /** The parts begin again at one. */
  readonly restart: boolean;
}

/** A heading of a mandated section with another number than the mandated one, the others being right. */
export interface WrongOrdinal {
  readonly section: Section;
  readonly expected: number;
}

/**
 * Breaks in the numbering of the parts. Where the edition mandates the numbers, a gap that a missing section leaves is none,
 * and a single wrong number is told apart from a numbering that goes wrong from there on.
 */
export function partNumbering(report: Report): { readonly breaks: readonly NumberBreak[]; readonly wrong: readonly WrongOrdinal[] } {
  const outline = outlineOf(report);
  const parts = partsOf(report).filter((part) => part.ordinal !== null);
  const breaks: NumberBreak[] = [];
  const wrong: WrongOrdinal[] = [];
  const interrupted: number[] = [];
  let due = 0;
  for (const [index, section] of parts.entries()) {
    const previous = parts[index - 1] ?? null;
    const actual = section.ordinal ?? 0;
    const expected = (previous?.ordinal ?? 0) + 1;
    const isDue = actual === due;
    due = 0;
    if (actual === expected || isDue || resumes(interrupted, actual)) continue;
    const mandated = mandatedOrdinal(outline, section);
    if (mandated === actual) continue;
    const restart = actual === 1 && expected > 2;
    if (restart) interrupted.push(expected - 1);
    if (mandated !== null && isAlone(outline, parts[index + 1], actual, expected)) wrong.push({ section, expected: mandated });
    else {
      breaks.push({ section, actual, expected, previous, restart });
      // One slip is one finding: the next may go on as though it had not been made.
      due = restart ? 0 : expected + 1;
    }
  }
  return { breaks: [...breaks, ...parts.flatMap((part) => restartWithin(report, part))], wrong };
}

/** A list inside a part that is marked like the parts and begins again at one. */
function restartWithin(report: Report, part: Section): NumberBreak[] {
  const section = part.children.find((child) => child.level === part.level && child.ordinal === 1);
  if (section === undefined || part.ordinal === null || isTwin(section, part)) return [];
  if (isAnnexed(report, section) || fold(markLike(part.heading.mark, 1)) !== fold(section.heading.mark)) return [];
  return [{ section, actual: 1, expected: part.ordinal + 1, previous: part, restart: true }];
}

function isTwin(section: Section, part: Section): boolean {
  return section.ordinal === part.ordinal && fold(section.heading.title) === fold(part.heading.title);
}

/** A list of annexes behind the last section is no part of that. */
function isAnnexed({ passages }: Report, section: Section): boolean {
  const before = passages[section.first - 1];
  return before?.kind === 'text' && /^附(?:件|表|录)?\s*[：:]?$/u.test(before.text.text.trim());
}

/**
 * Breaks in the numbering below the parts. Rows of forms are no headings; a list may begin again at one. Of a list marked like
 * the parts not every item is a heading.
 */
export function subNumbering(report: Report): { readonly breaks: readonly NumberBreak[]; readonly count: number } {
  const breaks: NumberBreak[] = [];
  let count = 0;
  const walk = (sections: readonly Section[]): void => {
    const last = new Map<number, Section>();
    /** By level: the number due had the slip before it not been made. */
    const due = new Map<number, number>();
    for (const section of sections) {
      walk(section.children);
      const { ordinal } = section;
      if (ordinal === null || section.level === 1 || isInForm(report, section.heading.range[0])) continue;
      count += 1;
      const previous = last.get(section.level) ?? null;
      const expected = (previous?.ordinal ?? 0) + 1;
      const isDue = ordinal === due.get(section.level);
      due.delete(section.level);
      if (ordinal !== expected && !isDue && !isRestart(ordinal, previous)) {
        breaks.push({ section, actual: ordinal, expected, previous, restart: false });
        due.set(section.level, expected + 1);
      }
      last.set(section.level, section);
    }
  };
  walk(report.sections);
  return { breaks, count };
}

/** Whether the numbering goes on where a list inside a section had interrupted it. */
function resumes(interrupted: number[], actual: number): boolean {
  if (interrupted[interrupted.length - 1] !== actual - 1) return false;
  interrupted.pop();
  return true;
}

function isRestart(ordinal: number, previous: Section | null): boolean {
  return ordinal === 1 && (previous?.ordinal ?? 0) > 1;
}

function mandatedOrdinal(outline: Outline, section: Section): number | null {
  const standard = outline.standIns.get(section) ?? outline.required.find((candidate) => candidate.id === section.id);
  return standard?.ordinal ?? null;
}

/** The next heading has its right number again; or there is none, and the number repeats or falls back. */
function isAlone(outline: Outline, next: Section | undefined, actual: number, expected: number): boolean {
  if (next === undefined) return actual < expected;
  return next.ordinal !== null && next.ordinal === mandatedOrdinal(outline, next);
}
