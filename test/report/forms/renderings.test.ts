import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../../../src/readers/index.js';
import { recognise } from '../../../src/report/index.js';
import { loadStandards } from '../../../src/standards/index.js';
import type { FormCell } from '../../../src/types/form.js';
import type { Report } from '../../../src/types/report.js';
import { renderings, reportArbitrary, type GeneratedEdition, type GeneratedReport } from '../../generate/report.js';

const standards = loadStandards();

async function reportOf(generated: GeneratedReport): Promise<Report> {
  const { source, root } = await read(`report.${generated.format}`, new TextEncoder().encode(generated.text));
  return recognise(source, root, { standards });
}

/** Every printed cell is read as printed; in flattened text a cell may stay unread, but never be read wrong. */
async function compare(generated: GeneratedReport): Promise<{ wrong: string[]; unread: string[] }> {
  const report = await reportOf(generated);
  const cells = new Map<string, FormCell>(
    report.forms.flatMap((form) => [...form.cells].map(([id, cell]) => [`${form.id}:${id}`, cell] as const)),
  );
  const unreadable = new Set<string>(
    report.forms.flatMap((form) => form.unreadable.flatMap((part) => part.cells.map((id) => `${form.id}:${id}`))),
  );
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const [id, truth] of generated.cells) {
    const cell = cells.get(id);
    if (cell === undefined) (unreadable.has(id) ? unread : wrong).push(`${id} is not read`);
    else if (cell.text !== truth.text) wrong.push(`${id} is ${cell.text}, not ${truth.text}`);
    else if (report.source.value.slice(cell.range[0], cell.range[1]).replace(/\s/g, '') !== truth.text)
      wrong.push(`${id} points elsewhere`);
  }
  return { wrong, unread };
}

const editions: readonly GeneratedEdition[] = ['2014', '2019', '2021'];

describe('reading a form in every rendering', () => {
  for (const edition of editions) {
    test.each(renderings.filter((rendering) => rendering !== 'flattened'))(
      `${edition} as %s: every cell, at its place`,
      async (rendering) => {
        await fc.assert(
          fc.asyncProperty(reportArbitrary(edition, rendering), async (generated) => {
            expect(await compare(generated)).toEqual({ wrong: [], unread: [] });
          }),
          { numRuns: 12 },
        );
      },
    );

    test(`${edition} flattened: nothing is read wrong`, async () => {
      await fc.assert(
        fc.asyncProperty(reportArbitrary(edition, 'flattened'), async (generated) => {
          expect((await compare(generated)).wrong).toEqual([]);
        }),
        { numRuns: 12 },
      );
    });
  }
});
