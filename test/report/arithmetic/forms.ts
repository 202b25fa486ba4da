import fc from 'fast-check';
import { cellId, labelNodes, loadStandards, valueNodes } from '../../../src/standards/index.js';
import { computeArithmetic } from '../../../src/report/arithmetic.js';
import type { Arithmetic, Form, FormCell, Repair } from '../../../src/types/form.js';
import type { LabelNode } from '../../../src/types/standard.js';

export const standards = loadStandards();

/** What stands in a cell: a number, `''` blank, `—` a dash, `无` words, anything else text; absent: not in the document. */
export type Values = ReadonlyMap<string, string>;

/** A form read from nowhere: cells lie one after another, ten units apart. */
export function formOf(id: string, edition: string, values: Values, over: Partial<Form> = {}): Form {
  const standard = standards.byId(edition)?.forms.find((form) => form.id === id);
  if (standard === undefined) throw new Error(`no form ${id} in ${edition}`);
  const cells = new Map<string, FormCell>();
  for (const block of standard.blocks) {
    const columns = valueNodes(block.columns);
    for (const row of rowsOf(block.rows, over.merged)) {
      for (const column of columns) {
        const cell = cellId(block, row, column);
        const text = values.get(cell);
        if (text !== undefined) cells.set(cell, cellOf(cell, row, column, text, cells.size * 10));
      }
    }
  }
  return {
    id,
    standard,
    edition,
    range: [0, cells.size * 10],
    cells,
    unreadable: [],
    labelFaults: [],
    rendering: 'grid',
    merged: new Map(),
    ...over,
  };
}

function rowsOf(rows: readonly LabelNode[], merged: Form['merged'] = new Map()): LabelNode[] {
  return [...valueNodes(rows), ...labelNodes(rows).filter((row) => merged.has(row.id))];
}

function cellOf(id: string, row: LabelNode, column: LabelNode, text: string, at: number): FormCell {
  const kind = /^-?\d+(\.\d+)?$/.test(text) ? 'number' : text === '' ? 'blank' : text === '—' ? 'dash' : text === '无' ? 'words' : 'text';
  return { id, row, column, kind, value: kind === 'number' ? text : null, text, range: [at, at + text.length], faults: [], place: id };
}

export function arithmeticOf(form: Form): Arithmetic {
  return computeArithmetic([form], standards);
}

export const columns = ['natural', 'commercial', 'research', 'social', 'legal', 'other'];
export const resultRows = valueNodes(standards.byId('2021')?.forms.find((form) => form.id === 'requests')?.blocks[0]?.rows ?? [])
  .map((row) => row.id)
  .filter((id) => !['new', 'carryIn', 'resultTotal', 'carryOut'].includes(id));
export const allRows = ['new', 'carryIn', ...resultRows, 'resultTotal', 'carryOut'];

/** The 175 cells of form three, all relations held. `results` by row and column; `carryOut` and `carryIn` by column. */
export function correctRequests(
  results: readonly (readonly number[])[],
  carryOut: readonly number[],
  carryIn: readonly number[],
): Map<string, number> {
  const values = new Map<string, number>();
  columns.forEach((column, c) => {
    let total = 0;
    resultRows.forEach((row, r) => {
      const value = results[r]?.[c] ?? 0;
      total += value;
      values.set(`${row}@${column}`, value);
    });
    const out = carryOut[c] ?? 0;
    const carried = Math.min(carryIn[c] ?? 0, total + out);
    values
      .set(`resultTotal@${column}`, total)
      .set(`carryOut@${column}`, out)
      .set(`carryIn@${column}`, carried)
      .set(`new@${column}`, total + out - carried);
  });
  for (const row of allRows)
    values.set(
      `${row}@total`,
      columns.reduce((sum, column) => sum + (values.get(`${row}@${column}`) ?? 0), 0),
    );
  return values;
}

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 2000 }) },
);
const perColumn = fc.array(count, { minLength: columns.length, maxLength: columns.length });

export const correctForms: fc.Arbitrary<Map<string, number>> = fc
  .tuple(fc.array(perColumn, { minLength: resultRows.length, maxLength: resultRows.length }), perColumn, perColumn)
  .map(([results, carryOut, carryIn]) => correctRequests(results, carryOut, carryIn));

export function requestsForm(values: ReadonlyMap<string, number>): Form {
  return formOf('requests', '2021', new Map([...values].map(([id, value]) => [id, String(value)])));
}

/** The sets of cells that a repair names: its cells where they are the whole, else each alternative. */
export function namedSets(repair: Repair): string[][] {
  const sets = [repair.cells, ...repair.alternatives].map((cells) => cells.map(({ cell, value }) => `${cell.id}=${value ?? '?'}`).sort());
  const size = Math.max(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === size);
}
