import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Repair } from '../../../src/types/form.js';
import { allRows, arithmeticOf, columns, correctForms, correctRequests, namedSets, requestsForm, resultRows } from './forms.js';

const allColumns = [...columns, 'total'];
const allCells = allRows.flatMap((row) => allColumns.map((column) => `${row}@${column}`));

function changed(values: ReadonlyMap<string, number>, changes: Readonly<Record<string, number>>): Map<string, number> {
  const copy = new Map(values);
  for (const [id, value] of Object.entries(changes)) copy.set(id, value);
  return copy;
}

function repairsOf(values: ReadonlyMap<string, number>): readonly Repair[] {
  return arithmeticOf(requestsForm(values)).repairs;
}

/** The form after the first repair that each group names. */
function repaired(values: ReadonlyMap<string, number>, repairs: readonly Repair[]): Map<string, number> {
  const copy = new Map(values);
  for (const repair of repairs) {
    for (const change of namedSets(repair)[0] ?? []) {
      const [id = '', value = ''] = change.split('=');
      copy.set(id, Number(value));
    }
  }
  return copy;
}

const sample = correctRequests(
  resultRows.map((_, row) => columns.map((_column, column) => (row % 4 === 0 ? row + column : row % 7 === 3 ? 2 * column : 0))),
  [4, 1, 0, 0, 0, 2],
  [3, 0, 1, 0, 0, 0],
);

describe('one wrong cell among 175', () => {
  test('the form has 175 cells and 39 relations, all held', () => {
    const { results, repairs } = arithmeticOf(requestsForm(sample));
    expect(allCells).toHaveLength(175);
    expect(requestsForm(sample).cells.size).toBe(175);
    expect(results.map((result) => result.outcome)).toEqual(Array.from({ length: 39 }, () => 'held'));
    expect(repairs).toEqual([]);
  });

  test('every cell, many deltas: that cell and no other', () => {
    for (const id of allCells) {
      const right = sample.get(id) ?? 0;
      for (const delta of [1, -1, 9, -9, 10, 99, -right, right, 900, 12_345]) {
        if (delta === 0 || right + delta < 0) continue;
        const repairs = repairsOf(changed(sample, { [id]: right + delta }));
        expect(
          repairs.map((repair) => [
            repair.cells.map(({ cell, value }) => `${cell.id} ${value ?? ''}`),
            repair.alternatives.length,
            repair.swap,
          ]),
        ).toEqual([[[`${id} ${right}`], 0, false]]);
      }
    }
  });

  test('any correct form, any cell, any other value', () => {
    fc.assert(
      fc.property(correctForms, fc.constantFrom(...allCells), fc.nat({ max: 3000 }), (values, id, value) => {
        const right = values.get(id) ?? 0;
        fc.pre(value !== right);
        const repairs = repairsOf(changed(values, { [id]: value }));
        expect(repairs).toHaveLength(1);
        expect(repairs[0]?.cells.map(({ cell, value: repair }) => [cell.id, repair])).toEqual([[id, String(right)]]);
        expect(repairs[0]?.alternatives).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the rule is that of the first relation, the relations are all that broke', () => {
    const row = repairsOf(changed(sample, { 'granted@natural': 1 }))[0];
    expect(row?.rule).toBe('table-row-sum');
    expect(row?.relations.map((result) => [result.relation.rule, result.at])).toEqual([
      ['table-row-sum', 'granted'],
      ['table-column-sum', 'natural'],
    ]);
    const total = repairsOf(changed(sample, { 'resultTotal@other': 1 }))[0];
    expect(total?.relations.map((result) => result.relation.rule)).toEqual(['table-row-sum', 'table-column-sum', 'table-balance']);
    expect(total?.severity).toBe('error');
  });
});

describe('two wrong cells', () => {
  test('apart from each other: two repairs, each with its cell', () => {
    const repairs = repairsOf(changed(sample, { 'granted@natural': 8, 'carryOut@other': 3 }));
    expect(repairs.map((repair) => repair.cells.map(({ cell, value }) => [cell.id, value]))).toEqual([
      [['granted@natural', '0']],
      [['carryOut@other', '2']],
    ]);
  });

  test('any two cells: never more than two are named, and their repair heals the form', () => {
    fc.assert(
      fc.property(
        correctForms,
        fc.uniqueArray(fc.constantFrom(...allCells), { minLength: 2, maxLength: 2 }),
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        (values, [a = '', b = ''], first, second) => {
          const wrong = changed(values, { [a]: first, [b]: second });
          const truth = [a, b].filter((id) => wrong.get(id) !== values.get(id));
          const repairs = repairsOf(wrong);
          const named = repairs.reduce((sum, repair) => sum + (namedSets(repair)[0]?.length ?? 0), 0);
          expect(named).toBeLessThanOrEqual(truth.length);
          expect(repairsOf(repaired(wrong, repairs))).toEqual([]);
          if (named < truth.length) return;
          const isCapped = repairs.some((repair) => repair.alternatives.length === 10);
          const sets = repairs.flatMap(namedSets).flat();
          if (!isCapped) for (const id of truth) expect(sets).toContain(`${id}=${values.get(id) ?? 0}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('opposite errors in one row are a likely swap', () => {
    const repairs = repairsOf(
      changed(sample, { 'new@natural': (sample.get('new@natural') ?? 0) - 1, 'new@commercial': (sample.get('new@commercial') ?? 0) + 1 }),
    );
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.swap).toBe(true);
    expect(namedSets(repairs[0] as Repair)).toContainEqual([
      `new@commercial=${sample.get('new@commercial') ?? 0}`,
      `new@natural=${sample.get('new@natural') ?? 0}`,
    ]);
  });

  test('two neighbouring cells swapped, anywhere', () => {
    fc.assert(
      fc.property(
        correctForms,
        fc.nat({ max: allRows.length - 1 }),
        fc.nat({ max: columns.length - 1 }),
        fc.boolean(),
        (values, r, c, down) => {
          const a = `${allRows[r] ?? ''}@${allColumns[c] ?? ''}`;
          const b = down
            ? `${allRows[(r + 1) % allRows.length] ?? ''}@${allColumns[c] ?? ''}`
            : `${allRows[r] ?? ''}@${allColumns[c + 1] ?? ''}`;
          fc.pre(values.get(a) !== values.get(b));
          const wrong = changed(values, { [a]: values.get(b) ?? 0, [b]: values.get(a) ?? 0 });
          const repairs = repairsOf(wrong);
          expect(repairs.length).toBeGreaterThan(0);
          expect(repairs.reduce((sum, repair) => sum + (namedSets(repair)[0]?.length ?? 0), 0)).toBeLessThanOrEqual(2);
          expect(repairsOf(repaired(wrong, repairs))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('equal errors in two rows and columns are told apart by nothing: no cell is named for sure', () => {
    const repairs = repairsOf(changed(sample, { 'granted@research': 5, 'denied.3@legal': 11 }));
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.cells).toEqual([]);
    expect(repairs[0]?.alternatives.map((cells) => cells.map(({ cell, value }) => `${cell.id}=${value ?? ''}`))).toEqual([
      ['granted@research=2', 'denied.3@legal=8'],
      ['granted@legal=1', 'denied.3@research=3'],
    ]);
  });

  test('no cell is asked to fall below zero: that tells the same errors apart', () => {
    const repairs = repairsOf(changed(sample, { 'partial@natural': 3, 'denied.1@legal': 3 }));
    expect(repairs.flatMap(namedSets)).toEqual([['partial@natural=0'], ['denied.1@legal=0']]);
  });
});

describe('many wrong cells', () => {
  test('a dozen apart, each found', () => {
    const ids = resultRows.slice(0, 6).map((row, index) => `${row}@${columns[index] ?? ''}`);
    const wrong = changed(sample, Object.fromEntries(ids.map((id, index) => [id, (sample.get(id) ?? 0) + 7 ** (index + 1)])));
    const repairs = repairsOf(wrong);
    expect(repairs.flatMap((repair) => repair.cells.map(({ cell, value }) => `${cell.id}=${value ?? ''}`)).sort()).toEqual(
      ids.map((id) => `${id}=${sample.get(id) ?? 0}`).sort(),
    );
  });

  test('a form that makes no sense ends soon, and no broken relation is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 175, maxLength: 175 }), (numbers) => {
        const { results, repairs } = arithmeticOf(requestsForm(new Map(allCells.map((id, index) => [id, numbers[index] ?? 0]))));
        const broken = results.filter((result) => result.outcome === 'broken');
        expect(repairs.flatMap((repair) => repair.relations).length).toBe(broken.length);
        expect(new Set(repairs.flatMap((repair) => repair.relations)).size).toBe(broken.length);
      }),
      { numRuns: 20 },
    );
  });
});
