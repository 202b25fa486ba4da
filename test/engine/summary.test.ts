import { expect, test } from '@jest/globals';
import { summarise, summariseRelations } from '../../src/engine/summary.js';
import type { RelationOutcome, RelationResult } from '../../src/types/form.js';
import { fakeReport, fakeSection } from './fakes.js';

test('what is not known is null', () => {
  expect(summarise(fakeReport({ edition: null }))).toEqual({
    title: null,
    agency: null,
    agencyKind: null,
    year: null,
    edition: null,
    editionFrom: null,
    period: null,
    sections: [],
  });
});

test('what is known, with the lines of the headings', () => {
  const text = '标题\r\n一、总体情况\r\n正文';
  const report = fakeReport({
    text,
    over: {
      title: { text: '标题', range: [0, 2], agency: '甲县', year: 2023, complete: false, scrambled: false, yearDoubled: false },
      agency: { name: '甲县', kind: 'government', kindFrom: 'name', range: null },
      year: { value: 2023, range: null, from: 'title' },
      period: { from: null, to: '2023-12-31', range: [0, 0] },
      sections: [fakeSection('一、总体情况', [4, 10], [10, 14], { id: 'overview' })],
    },
  });
  expect(summarise(report)).toEqual({
    title: '标题',
    agency: '甲县',
    agencyKind: 'government',
    year: 2023,
    edition: '2021',
    editionFrom: 'report-year',
    period: { from: null, to: '2023-12-31' },
    sections: [{ id: 'overview', ordinal: 1, heading: '一、总体情况', line: 2 }],
  });
});

test('relations: those that do not apply are not counted', () => {
  const outcomes: RelationOutcome[] = ['held', 'broken', 'held', 'undecidable', 'not-applicable'];
  const side = { terms: [], sum: '0', blanks: [], missing: [] };
  const results = outcomes.map((outcome, index): RelationResult => ({
    relation: {
      id: `R${String(index)}`,
      rule: 'table-row-sum',
      form: 'requests',
      kind: 'eq',
      over: 'each-row',
      left: [],
      right: [],
      total: null,
      severity: 'error',
      words: { zh: '', en: '' },
      basis: [],
    },
    at: 'natural',
    outcome,
    left: side,
    right: side,
  }));
  const summary = summariseRelations(fakeReport({ over: { arithmetic: { results, repairs: [] } } }));
  expect(summary).toMatchObject({ checked: 4, held: 2, broken: 1, undecidable: 1 });
  expect(summary.list).toEqual([
    { id: 'R0', form: 'requests', at: 'natural', outcome: 'held' },
    { id: 'R1', form: 'requests', at: 'natural', outcome: 'broken' },
    { id: 'R2', form: 'requests', at: 'natural', outcome: 'held' },
    { id: 'R3', form: 'requests', at: 'natural', outcome: 'undecidable' },
  ]);
});

test('bounds without a total are no 勾稽关系 of the form; those of a total are', () => {
  const side = { terms: [], sum: '0', blanks: [], missing: [] };
  const result = (id: string, total: 'left' | null): RelationResult => ({
    relation: {
      id,
      rule: 'table-stock',
      form: 'disclosure',
      kind: 'le',
      over: 'each-row',
      left: ['made'],
      right: ['valid'],
      total,
      severity: 'warning',
      words: { zh: '', en: '' },
      basis: [],
    },
    at: 'norm',
    outcome: 'held',
    left: side,
    right: side,
  });
  const results = [result('stock', null), result('bound', 'left')];
  const summary = summariseRelations(fakeReport({ over: { arithmetic: { results, repairs: [] } } }));
  expect(summary.list.map(({ id }) => id)).toEqual(['bound']);
});
