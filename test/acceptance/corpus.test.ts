import { describe, expect, jest, test } from '@jest/globals';
import { expectFindings } from './expect-findings.js';
import { expectations } from './expectations.js';
import { check, describeMaterial, materialBytes, materialFile, materialFiles, parts, recognised } from './material.js';
import { compareCells, disclosureColumns, type Reading } from './read-cells.js';
import { trueCells, truths } from './truth.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

async function readingOf(prefix: string): Promise<Reading> {
  const name = materialFile('corpus', prefix);
  const report = await recognised(name, materialBytes('corpus', name));
  const truth = truths[prefix];
  if (truth === undefined || report.standard === null) throw new Error(`no truth for ${name}, or no edition`);
  return compareCells(report, trueCells(truth, disclosureColumns(report.standard)));
}

/** Complete forms of 2021: 10 cells, 175, 15. `other` as one row leaves 14 fewer. */
const whole = [
  { prefix: '002', cells: 10 + 161 + 15 },
  { prefix: '003', cells: 10 + 161 + 15 },
  { prefix: '004', cells: 10 + 161 + 15 },
  { prefix: '006', cells: 200 },
  { prefix: '011', cells: 200 },
  { prefix: '012', cells: 200 },
  { prefix: '020', cells: 200 },
  { prefix: '024', cells: 200 },
];

/** Renderings that lose something: how many cells the text shows, and how many of them at least must be read. */
const partial = [
  // The fifteen values of form four stand in form order, so they may be read.
  { prefix: '001', printed: 186, least: 186 },
  // Form four scrambled: review.
  { prefix: '005', printed: 200, least: 185 },
  { prefix: '016', printed: 198, least: 179 },
  { prefix: '018', printed: 200, least: 197 },
  { prefix: '022', printed: 199, least: 194 },
  { prefix: '027', printed: 11, least: 10 },
];

describeMaterial('corpus', () => {
  test('every file has its expectation', () => {
    const prefixes = materialFiles('corpus')
      .filter((name) => name !== 'index.jsonl')
      .map((name) => name.slice(0, 3));
    expect(prefixes).toEqual(Object.keys(expectations.corpus).sort());
  });

  describe.each(Object.entries(expectations.corpus))('findings of %s', (prefix, expected) => {
    expectFindings('corpus', prefix, expected);
  });

  describe('cells', () => {
    test.each(whole)('$prefix: all $cells', async ({ prefix, cells }) => {
      const { right, wrong, unread } = await readingOf(prefix);
      expect({ right: right.length, wrong, unread }).toEqual({ right: cells, wrong: [], unread: [] });
    });

    test.each(partial)('$prefix: at least $least of $printed, the rest review', async ({ prefix, printed, least }) => {
      const { right, wrong, silent } = await readingOf(prefix);
      expect({ wrong, silent }).toEqual({ wrong: [], silent: [] });
      expect(right.length).toBeGreaterThanOrEqual(least);
      expect(least / printed).toBeGreaterThanOrEqual(0.9);
    });

    // A province's own forms bind to nothing.
    test.each(['014', '026'])('%s: no cell is made up', async (prefix) => {
      const name = materialFile('corpus', prefix);
      expect((await recognised(name, materialBytes('corpus', name))).forms).toEqual([]);
    });
  });

  describe('arithmetic', () => {
    test.each(['003', '004', '006', '011', '012', '018', '020', '024'])('%s: all sums hold', async (prefix) => {
      const name = materialFile('corpus', prefix);
      const { relations, findings } = await check(name, materialBytes('corpus', name));
      expect(relations).toMatchObject({ broken: 0, undecidable: 0 });
      expect(relations.checked).toBeGreaterThanOrEqual(40);
      const sums = parts.rules.map(({ meta }) => meta.id).filter((id) => /^table-(balance|.*-sum)$/.test(id));
      expect(findings.filter(({ ruleId }) => sums.includes(ruleId ?? ''))).toEqual([]);
    });
  });
});
