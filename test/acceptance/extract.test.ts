import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { QuantityExtract } from '../../src/reporters/extract-quantities.js';
import type { Extract } from '../../src/reporters/extract.js';
import { command, root } from '../cli/harness.js';
import { describeMaterial, type MaterialFolder } from '../material.js';
import { readCsv } from '../reporters/read-csv.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

/** What `gklint extract` says of real reports holds together. */

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../schema/extract.schema.json', import.meta.url), 'utf8')) as object,
);

function print(folder: MaterialFolder, format: string): string {
  const path = fileURLToPath(new URL(`../../../shared/${folder}`, import.meta.url));
  const args = [command, 'extract', path, '--no-config-lookup', '-f', format];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

describe.each(['seeds', 'corpus'] as const)('extract of', (folder) => {
  describeMaterial(folder, () => {
    let files: readonly Extract[] = [];

    beforeAll(() => {
      files = JSON.parse(print(folder, 'json')) as Extract[];
    });

    test('fits the schema of the package', () => {
      void validate(files);
      expect(validate.errors).toBeNull();
      expect(files.filter(({ quantities }) => quantities.length > 0).length).toBeGreaterThanOrEqual(files.length - 1);
    });

    test('ndjson says the same', () => {
      const lines = print(folder, 'ndjson').trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(files);
    });

    test('csv has a row for each cell and each number of the prose', () => {
      const [header = [], ...rows] = readCsv(print(folder, 'csv'));
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
      const ofProse = rows.filter((row) => row[header.indexOf('form')] === 'prose');
      const quantities = files.flatMap((file) => file.quantities);
      const at = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
      expect(ofProse.map((row) => [at(row, 'cell'), at(row, 'value'), at(row, 'text'), at(row, 'period'), at(row, 'partOf')])).toEqual(
        quantities.map(({ measure, value, text, period, partOf }) => [measure ?? '', value, text, period ?? '', String(partOf ?? '')]),
      );
      const cells = files.flatMap(({ forms }) =>
        Object.values(forms).flatMap((form) => [...Object.keys(form.cells), ...form.unreadable.flatMap((entry) => entry.cells)]),
      );
      expect(rows.length - ofProse.length).toBe(cells.length + files.filter(isEmpty).length);
    });

    test('every number stands where it is said to stand', () => {
      for (const { filePath, quantities } of files) {
        const lines = readFileSync(filePath, 'utf8')
          .replace(/^\ufeff/, '')
          .split(/\r\n|\r|\n/);
        // Words may be in traditional characters there, or full of pinyin.
        const digits = quantities.filter(({ written }) => written === 'digits');
        const found = digits.map((quantity) => [quantity.text, wordsAt(lines, quantity)]);
        expect(found.filter(([text = '', words = '']) => !words.replace(/\s/g, '').includes(digitsOf(text)))).toEqual([]);
      }
    });

    test('indices point at what they should', () => {
      for (const { quantities } of files) {
        for (const [index, { partOf, about, kind }] of quantities.entries()) {
          for (const other of [partOf, about]) {
            if (other === null) continue;
            expect(other).not.toBe(index);
            expect(quantities[other]?.kind).toBe('count');
          }
          if (about !== null) expect(kind).not.toBe('count');
        }
      }
    });
  });
});

function isEmpty({ forms, quantities }: Extract): boolean {
  return Object.keys(forms).length === 0 && quantities.length === 0;
}

function wordsAt(lines: readonly string[], { line, column, endLine, endColumn }: QuantityExtract): string {
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...lines.slice(line, endLine - 1),
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('');
}

/** The first run of digits. */
function digitsOf(text: string): string {
  return /\d+/.exec(text.replace(/\s/g, ''))?.[0] ?? text;
}
