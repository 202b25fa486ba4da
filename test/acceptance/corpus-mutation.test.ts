import { describe, expect, jest, test } from '@jest/globals';
import { checkText, checkOptions, recogniseFile } from '../../src/index.js';
import type { FormCell } from '../../src/types/form.js';
import type { Finding } from '../../src/types/rule.js';
import { describeMaterial, materialBytes, materialFile, parts } from './material.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

/**
 * A figure of form three changed in a real report, with as many digits as before, so that columns stay where they are:
 * it is found; or a person is asked, where only sums told which figure stands where. Never is a sum said to be wrong that is right.
 */

const options = checkOptions(parts.rules);
const sums = ['table-row-sum', 'table-column-sum', 'table-balance'];

const orderly = ['002', '004', '006', '011', '012', '020', '024'];
/** Values before or far from their labels, rows torn from theirs, or digits that run together. */
const scrambled = ['001', '003', '005', '016', '018', '022'];

interface Real {
  readonly name: string;
  readonly text: string;
  readonly cells: readonly FormCell[];
}

async function real(prefix: string): Promise<Real> {
  const name = materialFile('corpus', prefix);
  const file = await parts.read(name, materialBytes('corpus', name), {});
  const report = await recogniseFile(parts, file, {});
  const cells = report.forms.filter(({ id }) => id === 'requests').flatMap((form) => [...form.cells.values()]);
  return { name, text: file.source.value, cells };
}

/** Another number with as many digits. */
function changed(value: string): string {
  const last = Number(value.at(-1));
  return value.slice(0, -1) + String(last < 6 ? last + 3 : last - 2);
}

/** All figures that are not 0, and every ninth 0. */
function chosen(cells: readonly FormCell[]): FormCell[] {
  return cells.filter(({ value, text }, index) => value === text && (value !== '0' || index % 9 === 0));
}

async function findingsWithout({ name, text }: Real, cell: FormCell): Promise<readonly Finding[]> {
  const [start, end] = cell.range;
  expect(text.slice(start, end)).toBe(cell.value);
  return (await checkText(parts, name, text.slice(0, start) + changed(cell.value ?? '') + text.slice(end), options)).findings;
}

/** `table-row-sum requests:new@total`, for the messages of failures. */
function brief(findings: readonly Finding[]): string {
  return findings.map(({ ruleId, kind, cells }) => `${ruleId ?? ''} ${kind} ${(cells ?? []).join(' ')}`).join('; ');
}

const isSum = ({ ruleId, severity }: Finding): boolean => sums.includes(ruleId ?? '') && severity === 2;

describeMaterial('corpus', () => {
  describe('a figure changed', () => {
    test.each(orderly)('%s: it alone is blamed', async (prefix) => {
      const report = await real(prefix);
      const faults: string[] = [];
      for (const cell of chosen(report.cells)) {
        const findings = await findingsWithout(report, cell);
        const blamed = findings.filter(isSum).map(({ cells }) => (cells ?? []).join());
        if (blamed.length !== 1 || blamed[0] !== `requests:${cell.id}`) faults.push(`${cell.id}: ${brief(findings)}`);
      }
      expect(faults).toEqual([]);
    });

    test.each(scrambled)('%s: it is blamed or reviewed, and nothing is blamed without it', async (prefix) => {
      const report = await real(prefix);
      const faults: string[] = [];
      for (const cell of chosen(report.cells)) {
        const id = `requests:${cell.id}`;
        const findings = await findingsWithout(report, cell);
        const innocent = findings
          .filter(isSum)
          .filter(({ cells, alternatives }) => ![cells ?? [], ...(alternatives ?? [])].some((set) => set.includes(id)));
        const seen = findings.some((finding) => isSum(finding) || finding.kind === 'review');
        if (innocent.length > 0 || !seen) faults.push(`${cell.id}: ${brief(findings)}`);
      }
      expect(faults).toEqual([]);
    });
  });
});
