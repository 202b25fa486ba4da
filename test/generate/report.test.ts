import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellIds, loadStandards } from '../../src/standards/index.js';
import { filled, gridOf } from './grid.js';
import { difference, factsArbitrary, instances, renderings, reportArbitrary, writeReport, type GeneratedEdition } from './report.js';

/** The generator is the measure of the readers, so it is measured itself. */

const editions: readonly GeneratedEdition[] = ['2014', '2019', '2021'];
const runs = { numRuns: 25 };

describe.each(editions)('edition %s', (edition) => {
  test('every relation holds, of every form that has one', () => {
    fc.assert(
      fc.property(factsArbitrary(edition), ({ standard, values }) => {
        const broken: string[] = [];
        for (const relation of standard.relations) {
          const all = instances(standard, relation);
          expect(all.length).toBeGreaterThan(0);
          for (const instance of all) {
            const left = difference(values, instance);
            const holds = relation.kind === 'eq' ? left === 0 : relation.kind === 'le' ? left <= 0 : left >= 0;
            if (!holds || ![...instance.left, ...instance.right].every((key) => values.has(key))) broken.push(relation.id);
          }
        }
        expect(broken).toEqual([]);
      }),
      runs,
    );
  });

  test('counts are whole and not negative, where the form has no sign', () => {
    fc.assert(
      fc.property(factsArbitrary(edition), ({ values }) => {
        expect([...values].filter(([key, value]) => !/^\d+(\.\d\d)?$/.test(value) && !key.endsWith('@delta'))).toEqual([]);
      }),
      runs,
    );
  });

  test.each(renderings)('%s prints every cell once, where it says', (rendering) => {
    fc.assert(
      fc.property(reportArbitrary(edition, rendering), ({ text, cells, facts }) => {
        expect([...cells.keys()].sort()).toEqual([...facts.values.keys()].sort());
        expect([...cells].filter(([key, cell]) => text.slice(...cell.range) !== facts.values.get(key))).toEqual([]);
        const ranges = [...cells.values()].map((cell) => cell.range).sort((a, b) => a[0] - b[0]);
        expect(ranges.filter(([start], index) => start < (ranges[index - 1]?.[1] ?? 0))).toEqual([]);
      }),
      runs,
    );
  });

  test('the grids are whole: every row fills the width of its form', () => {
    const [facts] = fc.sample(factsArbitrary(edition), { numRuns: 1, seed: 1 });
    for (const form of facts?.standard.forms ?? []) {
      const grid = gridOf(form, facts?.values ?? new Map());
      for (const row of filled(grid)) expect(row).toHaveLength(grid.width);
      const area = grid.rows.flat().reduce((sum, cell) => sum + cell.colspan * cell.rowspan, 0);
      expect([form.id, area]).toEqual([form.id, grid.width * grid.rows.length]);
    }
  });
});

test('the forms of 2021 hold 175, 15 and 10 cells', () => {
  const [facts] = fc.sample(factsArbitrary('2021'), { numRuns: 1, seed: 1 });
  const count = (form: string): number => [...(facts?.values.keys() ?? [])].filter((key) => key.startsWith(`${form}:`)).length;
  expect(['requests', 'disputes', 'disclosure'].map(count)).toEqual([175, 15, 10]);
});

test('optional rows alone are left out', () => {
  const standard = loadStandards().byId('2019');
  const all = (standard?.forms ?? []).flatMap((form) => cellIds(form).map((id) => `${form.id}:${id}`));
  const [facts] = fc.sample(factsArbitrary('2019'), { numRuns: 1, seed: 1 });
  expect(all.filter((key) => facts?.values.has(key) !== true).every((key) => key.includes('.localOther@'))).toBe(true);
});

test('the same facts in all renderings have the same cells', () => {
  const [facts] = fc.sample(factsArbitrary('2021'), { numRuns: 1, seed: 7 });
  if (facts === undefined) throw new Error('no sample');
  const values = renderings.map((rendering) =>
    [...writeReport(facts, rendering).cells].map(([key, { value }]) => `${key}=${value}`).sort(),
  );
  for (const other of values) expect(other).toEqual(values[0]);
});
