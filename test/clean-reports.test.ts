import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkFile, checkOptions, defaultParts, presetRules } from '../src/index.js';
import type { FileResult } from '../src/types/rule.js';

/** Correct reports: whatever is found in one of them is a false alarm. */

const folder = join(import.meta.dirname, 'fixtures/reports');
const parts = defaultParts();

async function check(name: string): Promise<FileResult> {
  const options = checkOptions(parts.rules, { rules: presetRules(parts.rules, 'strict'), style: true });
  return checkFile(parts, name, new Uint8Array(readFileSync(join(folder, name))), options);
}

const expected = [
  { name: 'county-2023.txt', edition: '2021', agencyKind: 'government', year: 2023, relations: 42 },
  { name: 'department-2020.txt', edition: '2019', agencyKind: 'department', year: 2020, relations: 40 },
  { name: 'district-2017.txt', edition: '2014', agencyKind: 'government', year: 2017, relations: 16 },
  { name: 'township-2024.txt', edition: '2021', agencyKind: 'township', year: 2024, relations: 42 },
];

test('every clean report is listed here', () => {
  expect(readdirSync(folder).sort()).toEqual(expected.map(({ name }) => name));
});

describe.each(expected)('$name', ({ name, edition, agencyKind, year, relations }) => {
  test('is read as what it is', async () => {
    expect((await check(name)).report).toMatchObject({ edition, agencyKind, year, editionFrom: 'report-year' });
  });

  test('no rule finds anything, none fails, style included', async () => {
    const { findings, outcomes } = await check(name);
    expect(findings.map(({ line, column, ruleId, message }) => `${String(line)}:${String(column)} ${ruleId ?? ''} ${message}`)).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'inapplicable')).toEqual([]);
  });

  test('all relations are put to it and hold', async () => {
    expect((await check(name)).relations).toMatchObject({ checked: relations, held: relations, broken: 0, undecidable: 0 });
  });
});
