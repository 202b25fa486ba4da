import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { check, describeMaterial, line, materialBytes, materialFiles, type MaterialFolder } from './material.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

/**
 * All findings on real reports, kept under review: a change of any of them shows here. `UPDATE=1` writes the files anew; what changed
 * is then for a person to judge. They hold places and messages, never the text of a report.
 */

const folder = new URL('snapshots/', import.meta.url);
const update = process.env['UPDATE'] === '1';

function snapshotUrl(name: string): URL {
  return new URL(`${name.replace(/\.[a-z]+$/, '')}.txt`, folder);
}

async function findingsOf(from: MaterialFolder, name: string): Promise<string> {
  const { findings, relations } = await check(name, materialBytes(from, name));
  const { checked, held, broken, undecidable } = relations;
  const sums = `relations: ${String(checked)} checked, ${String(held)} held, ${String(broken)} broken, ${String(undecidable)} undecidable`;
  return [...findings.map(line), sums, ''].join('\n');
}

const reports = (from: MaterialFolder): string[] => materialFiles(from).filter((name) => /\.(txt|md|html)$/.test(name));

describeMaterial('seeds', () => {
  test.each(reports('seeds'))('%s', async (name) => {
    await expectSnapshot('seeds', name);
  });
});

describeMaterial('corpus', () => {
  test.each(reports('corpus'))('%s', async (name) => {
    await expectSnapshot('corpus', name);
  });

  test('no snapshot is left over', () => {
    const known = new Set([...reports('seeds'), ...reports('corpus')].map((name) => snapshotUrl(name).pathname.split('/').at(-1)));
    const left = readdirSync(folder).filter((name) => !known.has(name));
    if (update) for (const name of left) rmSync(new URL(name, folder));
    else expect(left).toEqual([]);
  });
});

async function expectSnapshot(from: MaterialFolder, name: string): Promise<void> {
  const actual = await findingsOf(from, name);
  const url = snapshotUrl(name);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(url, actual);
  }
  if (!existsSync(url)) throw new Error(`${url.pathname} is not there: UPDATE=1 writes it`);
  expect(actual).toBe(readFileSync(url, 'utf8'));
}
