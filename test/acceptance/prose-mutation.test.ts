import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { checkOptions, checkText, recogniseFile } from '../../src/index.js';
import { fits, wholeFigures } from '../../src/report/queries/comparable.js';
import { sumsFor } from '../../src/report/queries/figure-cells.js';
import { parseDecimal, ZERO } from '../../src/text/decimal.js';
import type { Quantity } from '../../src/types/quantity.js';
import type { Report } from '../../src/types/report.js';
import type { Finding } from '../../src/types/rule.js';
import { describeMaterial, line, materialBytes, materialFile, parts } from './material.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

/** A figure of the prose that has its cell in a form, changed: it is found, at its place or beside the place that it contradicts. */

const options = checkOptions(parts.rules);
const rules = ['prose-table-mismatch', 'prose-conflict', 'zero-contradiction', 'handled-exceeds-received'];

interface Clean {
  readonly name: string;
  readonly text: string;
  readonly report: Report;
}

async function clean(name: string, bytes: Uint8Array): Promise<Clean> {
  const file = await parts.read(name, bytes, {});
  return { name, text: file.source.value, report: await recogniseFile(parts, file, {}) };
}

/** Figures written in digits that a form holds too. */
function withCells({ report, text }: Clean): Quantity[] {
  return wholeFigures(report).filter((figure) => sumsFor(figure, report).length > 0 && /^\d+$/.test(text.slice(...figure.numberRange)));
}

/** Other numbers with as many digits that no reading of the form comes to. */
function changes(figure: Quantity, { report, text }: Clean): string[] {
  const written = text.slice(...figure.numberRange);
  const sums = sumsFor(figure, report).map(({ value }) => value);
  const last = Number(written.at(-1));
  return [last + 3, last + 6]
    .map((digit) => written.slice(0, -1) + String(digit % 10))
    .filter((value) => sums.every((sum) => !fits({ value, step: '1' }, sum)) && parseDecimal(value) !== ZERO);
}

async function foundIn(report: Clean, figure: Quantity, value: string): Promise<{ readonly own: Finding[]; readonly at: boolean }> {
  const [start, end] = figure.numberRange;
  const text = report.text.slice(0, start) + value + report.text.slice(end);
  const { findings } = await checkText(parts, report.name, text, options);
  const own = findings.filter(({ ruleId }) => rules.includes(ruleId ?? ''));
  const [row, column] = pointOf(text, start);
  const isHere = (place: { readonly line: number; readonly column: number }): boolean => place.line === row && place.column === column;
  return { own, at: own.some((finding) => isHere(finding) || finding.related.some(isHere)) };
}

function pointOf(text: string, offset: number): readonly [line: number, column: number] {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

async function expectAllFound(report: Clean, least: number): Promise<void> {
  const before = (await checkText(parts, report.name, report.text, options)).findings.filter(({ ruleId }) => rules.includes(ruleId ?? ''));
  expect(before.map(line)).toEqual([]);
  const figures = withCells(report);
  expect(figures.length).toBeGreaterThanOrEqual(least);
  for (const figure of figures) {
    for (const value of changes(figure, report)) {
      const { own, at } = await foundIn(report, figure, value);
      expect([figure.wording, figure.text, value, own.map(line), at]).toEqual([
        figure.wording,
        figure.text,
        value,
        expect.arrayContaining([expect.any(String)]),
        true,
      ]);
    }
  }
}

describe('reports of this repository', () => {
  test.each([
    ['examples/report-clean.txt', 2],
    ['test/fixtures/reports/county-2023.txt', 5],
    ['test/fixtures/reports/district-2017.txt', 6],
    ['test/fixtures/reports/township-2024.txt', 3],
  ])('%s: every figure with a cell', async (path, least) => {
    const bytes = readFileSync(new URL(`../../${path}`, import.meta.url));
    await expectAllFound(await clean(path, new Uint8Array(bytes)), least);
  });
});

describeMaterial('samples', () => {
  test('every figure with a cell', async () => {
    await expectAllFound(await clean('report.txt', materialBytes('samples', 'report.txt')), 5);
  });
});

describeMaterial('corpus', () => {
  test.each([
    ['001', 1],
    ['002', 1],
    ['005', 4],
    ['006', 14],
    ['011', 10],
    ['012', 8],
    ['018', 9],
    ['020', 5],
  ])('%s: every figure with a cell', async (prefix, least) => {
    const name = materialFile('corpus', prefix);
    await expectAllFound(await clean(name, materialBytes('corpus', name)), least);
  });
});
