import type { Range } from '../types/position.js';
import type { Section } from '../types/report.js';
import type { SectionId } from '../types/standard.js';
import { printable } from './message.js';

const longest = 40;

/** The sections around a place, outermost first. An empty range at the border of two belongs to the one before. */
export function sectionsAt(sections: readonly Section[], range: Range): Section[] {
  const path: Section[] = [];
  const offset = range[0] === range[1] ? range[0] - 0.5 : range[0];
  let level = sections;
  for (let section = sectionAt(level, offset); section !== undefined; section = sectionAt(level, offset)) {
    path.push(section);
    level = section.children;
  }
  return path;
}

/** 三、… › （一）…; undefined before the first heading. */
export function placeOf(path: readonly Section[]): string | undefined {
  if (path.length === 0) return undefined;
  return path.map((section) => shorten(printable(section.heading.text).trim())).join(' › ');
}

/** The innermost section that the standard knows. */
export function sectionIdOf(path: readonly Section[]): SectionId | null {
  return path.findLast((section) => section.id !== null)?.id ?? null;
}

function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.heading.range[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  return section !== undefined && offset < Math.max(section.body[1], section.heading.range[1]) ? section : undefined;
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest));
  return characters.length <= longest && text.length <= 2 * longest ? text : `${characters.slice(0, longest).join('')}…`;
}
