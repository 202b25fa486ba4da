import { expect, jest, test } from '@jest/globals';
import { checkOptions, checkText, recogniseFile } from '../../src/index.js';
import { shiftPoint } from '../../src/text/numbers/money.js';
import type { FormCell } from '../../src/types/form.js';
import type { Finding } from '../../src/types/rule.js';
import { describeMaterial, line, materialBytes, materialFile, parts } from './material.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

/** Figures of form two made impossible in real reports: that is found, at its cell, and nothing else changes. */

const options = checkOptions(parts.rules);
const orderly = ['002', '004', '006', '011', '012', '020', '024', '027'];

interface Real {
  readonly name: string;
  readonly text: string;
  readonly cells: ReadonlyMap<string, FormCell>;
  readonly before: readonly Finding[];
}

async function real(prefix: string): Promise<Real> {
  const name = materialFile('corpus', prefix);
  const file = await parts.read(name, materialBytes('corpus', name), {});
  const { forms } = await recogniseFile(parts, file, {});
  const { findings } = await checkText(parts, name, file.source.value, options);
  const cells = forms.find(({ id }) => id === 'disclosure')?.cells ?? new Map<string, FormCell>();
  return { name, text: file.source.value, cells, before: findings };
}

/** Findings that were not there before; those that went are named with a minus. */
async function news({ name, text, before }: Real, cell: FormCell, value: string): Promise<Finding[]> {
  const changed = text.slice(0, cell.range[0]) + value + text.slice(cell.range[1]);
  const { findings } = await checkText(parts, name, changed, options);
  const told = ({ ruleId, messageId, message }: Finding): string => `${ruleId ?? ''} ${messageId} ${message}`;
  const [old, now] = [new Set(before.map(told)), new Set(findings.map(told))];
  expect(before.filter((finding) => !now.has(told(finding))).map(line)).toEqual([]);
  return findings.filter((finding) => !old.has(told(finding)));
}

function figure({ cells }: Real, id: string): FormCell & { readonly value: string } {
  const cell = cells.get(id);
  if (cell?.value == null) throw new Error(`no figure ${id}`);
  return { ...cell, value: cell.value };
}

describeMaterial('corpus', () => {
  test.each(orderly)('%s: more documents made than are in force or repealed', async (prefix) => {
    const report = await real(prefix);
    const made = figure(report, 'a1.norm@made');
    const most = Number(figure(report, 'a1.norm@valid').value) + Number(figure(report, 'a1.norm@repealed').value);
    expect(await news(report, made, String(most))).toEqual([]);
    const found = await news(report, made, String(most + 1));
    expect(found.map(({ ruleId, messageId, severity, range }) => [ruleId, messageId, severity, range[0]])).toEqual([
      ['table-stock', 'aboveSum', 1, made.range[0]],
    ]);
    expect(found[0]?.alternatives).toContainEqual(['disclosure:a1.norm@made']);
  });

  test.each(orderly.filter((prefix) => prefix !== '027'))('%s: charges in yuan', async (prefix) => {
    const report = await real(prefix);
    const fee = figure(report, 'a8.fee@amount');
    const found = await news(report, fee, shiftPoint(fee.value, 4));
    expect(found.map(({ ruleId, messageId, severity, cells }) => [ruleId, messageId, severity, cells])).toEqual([
      ['table-unit', 'magnitude', 1, ['disclosure:a8.fee@amount']],
    ]);
    expect(found[0]?.data['expected']).toBe(fee.value);
  });

  test.each(orderly)('%s: a rate in place of the charges', async (prefix) => {
    const report = await real(prefix);
    const found = await news(report, figure(report, 'a8.fee@amount'), '10元/件');
    expect(found.map(({ ruleId, messageId }) => `${ruleId ?? ''} ${messageId}`)).toContain('table-unit rate');
  });
});
