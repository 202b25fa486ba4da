import { defineRule, checked } from '../../src/engine/define-rule.js';
import type { EngineParts } from '../../src/engine/index.js';
import { mappedSlice } from '../../src/text/mapped-text.js';
import type { Root, SourceText } from '../../src/types/document.js';
import type { Range } from '../../src/types/position.js';
import type { Recognition, Report, Section } from '../../src/types/report.js';
import type { CheckOptions, Descriptor, MessageTemplate, Rule, RuleContext, RuleLevel, RuleMeta, Verdict } from '../../src/types/rule.js';
import type { Standard } from '../../src/types/standard.js';

export interface FakeRule {
  readonly id?: string;
  readonly meta?: Partial<RuleMeta>;
  readonly messages?: Record<string, Partial<MessageTemplate>>;
  check?(context: RuleContext<Record<string, unknown>>): unknown;
  /** In place of `check`: reports these and says that one thing was checked. */
  readonly found?: readonly Descriptor[];
}

export function fakeRule({ id = 'fake-rule', meta, messages = { wrong: {} }, check, found = [] }: FakeRule = {}): Rule {
  const docs = { title: id, description: id };
  return defineRule<Record<string, unknown>, string>({
    meta: {
      id,
      category: 'structure',
      docs: { zh: docs, en: docs },
      recommended: 'default',
      editions: 'all',
      basis: [{ instrument: '条例', article: '第六条', authority: 'implied' }],
      messages: Object.fromEntries(
        Object.entries(messages).map(([key, value]) => [
          key,
          { severity: 'error', zh: `${id}有误`, en: `${id} is wrong`, ...value } as const,
        ]),
      ),
      ...meta,
    },
    check(context) {
      if (check !== undefined) return check(context) as Verdict;
      for (const descriptor of found) context.found(descriptor);
      return checked(1);
    },
  });
}

export interface FakeReport {
  readonly text?: string;
  readonly path?: string;
  readonly verdict?: Recognition['verdict'];
  readonly edition?: string | null;
  readonly over?: Partial<Report>;
}

export function fakeReport({
  text = '甲县2023年政府信息公开工作年度报告\n',
  path = 'a.txt',
  verdict = 'report',
  edition = '2021',
  over = {},
}: FakeReport = {}): Report {
  const { source, root } = fakeFile(path, text);
  return {
    source,
    format: 'text',
    raw: root,
    document: root,
    recognition: { verdict, looksLike: null, range: [0, 0] },
    metadata: [],
    title: null,
    furtherTitles: [],
    agency: null,
    year: null,
    edition,
    editionFrom: edition === null ? null : 'report-year',
    standard: standards.find((standard) => standard.id === edition) ?? null,
    period: null,
    dates: [],
    signature: null,
    passages: [],
    preamble: [0, 0],
    sections: [],
    declared: null,
    items: [],
    extracted: false,
    forms: [],
    localForms: [],
    arithmetic: { results: [], repairs: [] },
    quantities: [],
    quantityGroups: [],
    noise: [],
    ...over,
  };
}

export function fakeFile(path: string, value: string): { source: SourceText; root: Root } {
  const point = { line: 1, column: 1, offset: 0 };
  const position = { start: point, end: point };
  return {
    source: { path, value, encoding: 'utf-8', bom: false, faults: [], binary: null },
    root: {
      type: 'root',
      format: 'text',
      children: [{ type: 'paragraph', text: mappedSlice(value, 0, value.length), position }],
      position,
      chrome: [],
      name: null,
    },
  };
}

export function fakeSection(text: string, heading: Range, body: Range, over: Partial<Section> = {}): Section {
  return {
    level: 1,
    ordinal: 1,
    id: null,
    wording: 'unknown',
    heading: { text, range: heading, mark: '', markRange: heading, title: text, titleRange: heading },
    body,
    first: 0,
    end: 0,
    children: [],
    ...over,
  };
}

export function fakeStandard(id: string, about: Standard['about'], from: number, over: Partial<Standard> = {}): Standard {
  return {
    id,
    name: { zh: id, en: id },
    years: { from, to: null },
    about,
    instruments: [],
    sections: [],
    customaryHeadings: [],
    forms: [],
    relations: [],
    deadlines: [],
    basis: [],
    ...over,
  };
}

export const standards: readonly Standard[] = [
  fakeStandard('2008', 'content', 2008),
  fakeStandard('2014', 'content', 2014, { extends: '2008' }),
  fakeStandard('2019', 'form', 2019),
  fakeStandard('2021', 'form', 2021),
  fakeStandard('province', 'form', 2023, { extends: '2021' }),
  fakeStandard('2030', 'form', 2030),
];

/** Parts that read UTF-8 and recognise what `report` says; `over` to make one of them fail. */
export function fakeParts(rules: readonly Rule[], report: FakeReport = {}, over: Partial<EngineParts> = {}): EngineParts {
  return {
    rules,
    standards: {
      all: standards,
      byId: (id) => standards.find((standard) => standard.id === id),
      forYear: () => undefined,
    },
    read: (path, bytes) => Promise.resolve(fakeFile(path, new TextDecoder('utf-8').decode(bytes))),
    recognise: (source) => fakeReport({ ...report, text: source.value, path: source.path }),
    needsSimplifier: () => false,
    loadSimplifier: () => Promise.resolve((text: string) => text),
    ...over,
  };
}

export function fakeOptions(rules: readonly Rule[], over: Partial<CheckOptions> = {}, level: RuleLevel = 'default'): CheckOptions {
  return {
    locale: 'zh-CN',
    rules: Object.fromEntries(rules.map((rule) => [rule.meta.id, { level, options: {} }])),
    style: false,
    expected: true,
    ...over,
  };
}
