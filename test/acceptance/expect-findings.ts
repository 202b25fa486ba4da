import { expect, test } from '@jest/globals';
import type { FileResult } from '../../src/types/rule.js';
import { meets, nameOf, surplus, type Expectation } from './expectations.js';
import { check, line, materialBytes, materialFile, misplaced, type MaterialFolder } from './material.js';

/** Tests that a real report, named by the beginning of its file's name, gives the findings expected of it and no others. */
export function expectFindings(folder: MaterialFolder, prefix: string, expected: Expectation): void {
  const run = async (): Promise<FileResult> => {
    const name = materialFile(folder, prefix);
    return check(name, materialBytes(folder, name));
  };

  test('year and edition', async () => {
    expect((await run()).report).toMatchObject(expected.report);
  });

  if (expected.must.length > 0) {
    test.each(expected.must.map((must) => [nameOf(must), must] as const))('%s', async (_name, must) => {
      const { findings } = await run();
      if (!findings.some((finding) => meets(finding, must))) expect(findings.map(line)).toContain(nameOf(must));
    });
  }

  test('nothing else', async () => {
    expect(surplus((await run()).findings, expected).map(line)).toEqual([]);
  });

  test('every place is in the text', async () => {
    expect(misplaced(await run())).toEqual([]);
  });

  test('every rule ran', async () => {
    expect((await run()).outcomes.filter(({ outcome }) => outcome === 'not-run')).toEqual([]);
  });
}
