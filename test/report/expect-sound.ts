import { expect } from '@jest/globals';
import type { Report, Section } from '../../src/types/report.js';
import { allSections } from './recognise-text.js';

/** What holds of every report, whatever the text. */
export function expectSound(report: Report): void {
  const limit = report.source.value.length;
  let last = 0;
  for (const passage of report.passages) {
    expect(passage.range[0]).toBeGreaterThanOrEqual(last);
    expect(passage.range[1]).toBeGreaterThanOrEqual(passage.range[0]);
    expect(passage.range[1]).toBeLessThanOrEqual(limit);
    last = passage.range[1];
  }
  let headingEnd = 0;
  for (const { heading } of allSections(report)) {
    expect(heading.range[0]).toBeGreaterThanOrEqual(headingEnd);
    expect(heading.markRange[0]).toBeGreaterThanOrEqual(heading.range[0]);
    expect(heading.titleRange[0]).toBeGreaterThanOrEqual(heading.markRange[1]);
    expect(heading.titleRange[1]).toBeLessThanOrEqual(heading.range[1]);
    headingEnd = heading.range[1];
  }
  expectNested(report.sections, 0, report.passages.length);
  for (const section of allSections(report)) expect(report.passages[section.first]?.kind).toBe('heading');
  expect(report.passages.filter((passage) => passage.kind === 'heading')).toHaveLength(allSections(report).length);
  expect(report.preamble[0]).toBeLessThanOrEqual(report.preamble[1]);
}

function expectNested(sections: readonly Section[], first: number, end: number): void {
  let at = first;
  for (const section of sections) {
    expect(section.first).toBeGreaterThanOrEqual(at);
    expect(section.end).toBeGreaterThan(section.first);
    expect(section.end).toBeLessThanOrEqual(end);
    expect(section.body[0]).toBe(section.heading.range[1]);
    expect(section.body[1]).toBeGreaterThanOrEqual(section.body[0]);
    for (const child of section.children) expect(child.level).toBeGreaterThan(section.level);
    expectNested(section.children, section.first + 1, section.end);
    at = section.end;
  }
}
