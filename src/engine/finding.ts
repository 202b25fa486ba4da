import { orderedEdits } from '../text/edits.js';
import type { LineIndex } from '../text/lines.js';
import type { Range } from '../types/position.js';
import type { Section } from '../types/report.js';
import type { Descriptor, Finding, Locale, MessageTemplate, Rule, Suggestion } from '../types/rule.js';
import type { SectionId } from '../types/standard.js';
import { printable, renderMessage, templateText } from './message.js';
import { placeOf, sectionIdOf, sectionsAt } from './place.js';
import type { Weight } from './severity.js';

export interface FindingInput {
  readonly rule: Rule;
  readonly template: MessageTemplate;
  readonly descriptor: Descriptor;
  readonly weight: Weight;
  readonly basis: Finding['basis'];
  readonly locale: Locale;
  readonly lines: LineIndex;
  readonly sections: readonly Section[];
}

/** What a rule said, made into a finding: positions, words, place and basis filled in. */
export function makeFinding(input: FindingInput): Finding {
  const { rule, template, descriptor, weight, basis, locale, lines, sections } = input;
  const path = sectionsAt(sections, descriptor.at);
  const place = descriptor.place ?? placeOf(path);
  const fix = orderedEdits([descriptor.fix ?? []].flat());
  const suggestions = suggestionsOf(descriptor, locale);
  return {
    ruleId: rule.meta.id,
    messageId: descriptor.messageId,
    message: renderMessage(templateText(template, locale), descriptor.data).text,
    severity: weight.severity === 'error' ? 2 : 1,
    kind: weight.kind,
    ...(weight.reason === undefined ? {} : { reason: weight.reason }),
    range: descriptor.at,
    ...placeInLines(lines, descriptor.at),
    ...(place === undefined ? {} : { place }),
    section: descriptor.section === undefined ? sectionIdOf(path) : descriptor.section,
    ...(descriptor.cells === undefined ? {} : { cells: descriptor.cells }),
    ...(descriptor.alternatives === undefined ? {} : { alternatives: descriptor.alternatives }),
    basis,
    related: (descriptor.related ?? []).map((related) => ({
      ...placeInLines(lines, related.at),
      message: printable(locale === 'en' ? related.en : related.zh),
    })),
    data: strings(descriptor.data ?? {}),
    ...(fix.length === 0 ? {} : { fix }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

function suggestionsOf({ suggestions = [] }: Descriptor, locale: Locale): Suggestion[] {
  return suggestions.flatMap(({ zh, en, edits }) =>
    edits.length === 0 ? [] : [{ desc: printable(locale === 'en' ? en : zh), edits: orderedEdits(edits) }],
  );
}

/** The finding of a failure of gklint itself: the result of the file is not to be trusted. */
export function makeFatal(ruleId: string | null, messageId: string, message: string, error: string): Finding {
  return {
    ruleId,
    messageId,
    message: printable(message),
    severity: 2,
    kind: 'violation',
    fatal: true,
    range: [0, 0],
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    section: null,
    basis: [],
    related: [],
    data: { error },
  };
}

/**
 * Sorted by offset, then rule, message id, end, place of the part in `parts`, and message; the same thing said twice by one rule
 * is kept once.
 */
export function arrange<Each extends Finding>(findings: readonly Each[], parts: readonly SectionId[] = []): Each[] {
  const partOf = ({ section }: Each): number => (section == null ? -1 : parts.indexOf(section));
  const sorted = [...findings].sort(
    (a, b) =>
      a.range[0] - b.range[0] ||
      byCodeUnit(a.ruleId ?? '', b.ruleId ?? '') ||
      byCodeUnit(a.messageId, b.messageId) ||
      a.range[1] - b.range[1] ||
      partOf(a) - partOf(b) ||
      byCodeUnit(a.message, b.message),
  );
  return sorted.filter((finding, index) => !isSame(finding, sorted[index - 1]));
}

function isSame(a: Finding, b: Finding | undefined): boolean {
  return (
    b !== undefined &&
    a.ruleId === b.ruleId &&
    a.messageId === b.messageId &&
    a.message === b.message &&
    a.range[0] === b.range[0] &&
    a.range[1] === b.range[1]
  );
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeInLines(lines: LineIndex, range: Range): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const { start, end } = lines.positionOf(range);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function strings(data: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]));
}
