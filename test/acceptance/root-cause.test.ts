import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { checkText, checkOptions, recogniseFile } from '../../src/index.js';
import type { FormCell } from '../../src/types/form.js';
import type { Finding } from '../../src/types/rule.js';
import { line, parts } from './material.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

/** A wrong figure breaks up to three sums of form three; what is reported is the figure. */

const text = readFileSync(new URL('../fixtures/reports/county-2023.txt', import.meta.url), 'utf8');
const options = checkOptions(parts.rules);
const arithmetic = ['table-row-sum', 'table-column-sum', 'table-balance', 'table-case-sum'];
/** In the order in which a repaired group takes the name of its first broken relation. */
const columns = ['natural', 'commercial', 'research', 'social', 'legal', 'other', 'total'];

let cells: FormCell[] = [];

beforeAll(async () => {
  const report = await recogniseFile(parts, await parts.read('报告.txt', new TextEncoder().encode(text), {}), {});
  cells = report.forms.filter(({ id }) => id === 'requests').flatMap((form) => [...form.cells.values()]);
});

async function errorsWith(changes: readonly { readonly cell: FormCell; readonly value: number }[]): Promise<readonly Finding[]> {
  let changed = text;
  for (const { cell, value } of [...changes].sort((a, b) => b.cell.range[0] - a.cell.range[0])) {
    changed = changed.slice(0, cell.range[0]) + String(value) + changed.slice(cell.range[1]);
  }
  return (await checkText(parts, '报告.txt', changed, options)).findings;
}

function wrong(cell: FormCell, delta: number): { cell: FormCell; value: number } {
  return { cell, value: Number(cell.value) + delta };
}

const full = (cell: FormCell): string => `requests:${cell.id}`;

test('form three has 175 cells', () => {
  expect(cells.length).toBe(175);
  expect(new Set(cells.map(({ id }) => id)).size).toBe(175);
});

describe('one wrong cell', () => {
  test.each([1, -1, 7, 100, 99_999])('changed by %i: one error, at that cell, with the value that repairs it', async (delta) => {
    const faults: string[] = [];
    for (const cell of cells) {
      if (Number(cell.value) + delta < 0) continue;
      const findings = await errorsWith([wrong(cell, delta)]);
      const [only] = findings;
      const isRight =
        findings.length === 1 &&
        only?.severity === 2 &&
        arithmetic.includes(only.ruleId ?? '') &&
        only.cells?.length === 1 &&
        only.cells[0] === full(cell) &&
        (only.alternatives ?? []).length === 0 &&
        only.data['actual'] === String(Number(cell.value) + delta) &&
        only.data['expected'] === cell.value &&
        only.line === text.slice(0, cell.range[0]).split('\n').length;
      if (!isRight) faults.push(`${cell.id}: ${findings.map(line).join(' | ')}`);
    }
    expect(faults).toEqual([]);
  });

  test('the relations it breaks are listed as related places', async () => {
    for (const cell of cells.filter(({ id }) => /^(denied\.4|resultTotal|carryIn)@/.test(id))) {
      const [only] = await errorsWith([wrong(cell, 3)]);
      expect(only?.related.length).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('two wrong cells', () => {
  test('with different differences: both, and nothing else', async () => {
    const index = fc.nat(174);
    const pair = fc.tuple(index, index, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 50, max: 400 })).filter(([a, b]) => a !== b);
    await fc.assert(
      fc.asyncProperty(pair, async ([a, b, small, large]) => {
        const [first, second] = [cells[a], cells[b]];
        if (first === undefined || second === undefined) throw new Error('no such cell');
        const findings = await errorsWith([wrong(first, small), wrong(second, large)]);
        expect(findings.every(({ severity, ruleId }) => severity === 2 && arithmetic.includes(ruleId ?? ''))).toBe(true);
        expect(findings.length).toBeLessThanOrEqual(2);
        expect(findings.flatMap((finding) => finding.cells ?? []).sort()).toEqual([full(first), full(second)].sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a pair of opposite errors', () => {
  async function expectSwap(first: FormCell, second: FormCell): Promise<void> {
    const findings = await errorsWith([wrong(first, -1), wrong(second, 1)]);
    const pair = [full(first), full(second)].sort();
    const named = findings.flatMap(({ cells: at, alternatives }) => [at ?? [], ...(alternatives ?? [])]).map((ids) => [...ids].sort());
    expect(findings.map(line)).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/错位/);
    expect(named).toContainEqual(pair);
  }

  test('in one row, between columns', async () => {
    for (const cell of cells.filter(({ id, value }) => id.endsWith('@natural') && Number(value) > 0)) {
      for (const column of columns.slice(1, 6)) {
        const other = cells.find(({ id }) => id === cell.id.replace('@natural', `@${column}`));
        if (other !== undefined) await expectSwap(cell, other);
      }
    }
  });

  test('in one column, between rows', async () => {
    const column = cells.filter(({ id }) => /^(granted|partial|denied|unable|notProcessed|other).*@natural$/.test(id));
    for (const [index, cell] of column.entries()) {
      const other = column[(index + 5) % column.length];
      if (other !== undefined && Number(cell.value) > 0) await expectSwap(cell, other);
    }
  });
});

describe('form four', () => {
  const line62 = '7 | 2 | 1 | 1 | 11 | 3 | 0 | 1 | 0 | 4 | 1 | 0 | 0 | 1 | 2';

  test('a wrong total is one error, with the parts as alternatives', async () => {
    expect(text).toContain(line62);
    const changed = text.replace(line62, line62.replace('| 11 |', '| 12 |'));
    const { findings } = await checkText(parts, '报告.txt', changed, options);
    expect(findings.map(({ ruleId, cells: at }) => [ruleId, at])).toEqual([['table-case-sum', ['disputes:count@review.total']]]);
    expect(findings[0]?.alternatives).toContainEqual(['disputes:count@review.maintain']);
  });

  test('three wrong totals are three errors', async () => {
    const changed = text.replace(line62, '7 | 2 | 1 | 1 | 12 | 3 | 0 | 1 | 0 | 5 | 1 | 0 | 0 | 1 | 3');
    const { findings } = await checkText(parts, '报告.txt', changed, options);
    expect(findings.flatMap(({ cells: at }) => at ?? [])).toEqual([
      'disputes:count@review.total',
      'disputes:count@direct.total',
      'disputes:count@afterReview.total',
    ]);
  });
});
