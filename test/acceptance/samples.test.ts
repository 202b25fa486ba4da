import { describe, expect, test } from '@jest/globals';
import { check, describeMaterial, line, materialBytes, materialFiles, parts, recognised } from './material.js';
import { valueNodes } from '../../src/standards/index.js';

/** The made-up report of the samples, whose every cell is known, in all the text formats it was saved in. */

interface SampleTable {
  readonly id: string;
  readonly grid: readonly (readonly string[])[];
}

interface SampleTruth {
  readonly title: string;
  readonly tables: readonly SampleTable[];
}

/** `requests:new@natural` → `893`, by the order of rows and columns of the standard. */
function cellsOf(truth: SampleTruth): Map<string, string> {
  const cells = new Map<string, string>();
  const standard = parts.standards.byId('2021');
  if (standard === undefined) throw new Error('no edition 2021');
  truth.tables.forEach((table, index) => {
    const form = standard.forms[index];
    const rows = table.grid.map((row) => row.filter(isNumber)).filter((row) => row.length > 0);
    let at = 0;
    for (const block of form?.blocks ?? []) {
      const columns = valueNodes(block.columns);
      for (const row of valueNodes(block.rows)) {
        const values = rows[at] ?? [];
        at += 1;
        columns.forEach((column, place) => {
          const prefix = block.id === '' ? '' : `${block.id}.`;
          cells.set(`${form?.id ?? ''}:${prefix}${row.id}@${column.id}`, values[place] ?? '');
        });
      }
    }
    expect(at).toBe(rows.length);
  });
  return cells;
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

describeMaterial('samples', () => {
  const truth = JSON.parse(new TextDecoder().decode(materialBytes('samples', 'truth.json'))) as SampleTruth;
  const files = materialFiles('samples').filter((name) => /\.(txt|html|md)$/.test(name));

  test('there are samples', () => {
    expect(files.length).toBeGreaterThanOrEqual(7);
  });

  describe.each(files)('%s', (name) => {
    test('every cell of the three forms', async () => {
      const report = await recognised(name, materialBytes('samples', name));
      const read = report.forms.flatMap((form) =>
        [...form.cells].map(([id, cell]): [string, string | null] => [`${form.id}:${id}`, cell.value]),
      );
      const wanted = cellsOf(truth);
      expect(wanted.size).toBe(200);
      expect(Object.fromEntries(read)).toEqual(Object.fromEntries(wanted));
    });

    test('no finding but that a bureau makes no rules, every relation held', async () => {
      const { report, findings, relations } = await check(name, materialBytes('samples', name));
      expect(findings.filter(({ ruleId }) => ruleId !== 'rulemaking-authority').map(line)).toEqual([]);
      expect(findings.map(({ messageId, data }) => [messageId, data['agency']]).slice(0, 1)).toEqual([
        ['inferred', '云溪市自然资源和规划局'],
      ]);
      expect(relations).toMatchObject({ checked: 42, held: 42 });
      expect(report).toMatchObject({ title: truth.title, year: 2025, edition: '2021', agencyKind: 'department' });
    });
  });
});
