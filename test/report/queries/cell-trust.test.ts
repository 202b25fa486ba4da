import { describe, expect, test } from '@jest/globals';
import { defaultParts, recogniseFile } from '../../../src/index.js';
import { cellOf, trustIn } from '../../../src/report/queries/cell-trust.js';
import { disclosureText, disputesText, requestsText } from '../../rules/form-text.js';

const parts = defaultParts();

async function trusts(text: string, ids: readonly string[]): Promise<unknown[]> {
  const file = await parts.read('report.txt', new TextEncoder().encode(text), {});
  const report = await recogniseFile(parts, file, { edition: '2021', year: 2023 });
  return ids.map((id) => {
    const cell = report.forms.map((form) => cellOf(form, id)).find((found) => found !== undefined);
    return cell === undefined ? undefined : trustIn(report, cell);
  });
}

describe('what the sums of a form say of its cells', () => {
  test('all hold', async () => {
    expect(await trusts(requestsText(), ['requests:new@total', 'requests:granted@natural'])).toEqual([
      { state: 'held' },
      { state: 'held' },
    ]);
  });

  test('cells without sums are open', async () => {
    expect(await trusts(disclosureText(), ['disclosure:a1.norm@made', 'requests:new@total'])).toEqual([{ state: 'open' }, undefined]);
  });

  test('the cell that repairs the sums', async () => {
    const text = requestsText({ resultTotal: [4, 1, 0, 0, 0, 2, 9] });
    expect(await trusts(text, ['requests:resultTotal@total', 'requests:carryOut@total'])).toEqual([
      { state: 'faulty', value: '7' },
      { state: 'open' },
    ]);
  });

  test('one of several may be wrong: which is not told', async () => {
    const text = disputesText([1, 1, 1, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const [total, part, elsewhere] = await trusts(text, [
      'disputes:count@review.total',
      'disputes:count@review.maintain',
      'disputes:count@direct.total',
    ]);
    expect([total, part]).not.toContainEqual({ state: 'held' });
    expect(elsewhere).toEqual({ state: 'held' });
  });
});
