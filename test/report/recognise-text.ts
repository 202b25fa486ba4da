import { readText } from '../../src/readers/text.js';
import { recognise, type RecogniseOptions } from '../../src/report/index.js';
import { loadStandards } from '../../src/standards/index.js';
import type { Report, Section } from '../../src/types/report.js';

export const standards = loadStandards();

/** Recognises a text file that holds `value`. */
export function recogniseText(value: string, options: Partial<RecogniseOptions> = {}): Report {
  const source = { path: 'report.txt', value, encoding: 'utf-8', bom: false, faults: [], binary: null };
  return recognise(source, readText(value), { standards, ...options });
}

/** Headings in order, one line each: level, ordinal, id, wording, text. */
export function headingsOf(report: Report): string[] {
  const lines: string[] = [];
  const walk = (section: Section): void => {
    lines.push(
      `${'  '.repeat(section.level - 1)}${String(section.ordinal)} ${String(section.id)} ${section.wording} ${section.heading.text}`,
    );
    section.children.forEach(walk);
  };
  report.sections.forEach(walk);
  return lines;
}

export function allSections(report: Report): Section[] {
  const withChildren = (section: Section): Section[] => [section, ...section.children.flatMap(withChildren)];
  return report.sections.flatMap(withChildren);
}
