import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFile, checkOptions } from '../../src/index.js';
import type { FileResult } from '../../src/types/rule.js';
import { factsArbitrary, renderings, writeReport, type Facts, type GeneratedEdition } from '../generate/report.js';
import { encode, type TestEncoding } from './encode.js';
import { line, parts } from './material.js';

// A loaded machine is slow, not wrong.
jest.setTimeout(120_000);

/** Changes that say the same must not change what is found. */

const options = checkOptions(parts.rules);

async function findingsOf(bytes: Uint8Array, name = '报告.txt'): Promise<FileResult> {
  return checkFile(parts, name, bytes, options);
}

/** Without place: `table-row-sum error [cells]`. */
function substance({ findings }: FileResult): string[] {
  return findings
    .map(({ ruleId, severity, kind, cells }) => `${ruleId ?? ''} ${kind} ${String(severity)} ${[...(cells ?? [])].join(' ')}`)
    .sort();
}

const clean = readFileSync(new URL('../fixtures/reports/county-2023.txt', import.meta.url), 'utf8');

/** One of everything that a text can show: a wrong figure, a blank, an old heading, a leap in numbering, a lost section. */
const faulty = clean
  .replace('4.保护第三方合法权益 | 3 |', '4.保护第三方合法权益 | 8 |')
  .replace('行政强制 | 187 |', '行政强制 |  |')
  .replace('（三）政府信息管理情况', '（二）政府信息管理情况')
  .replace('六、其他需要报告的事项\n', '')
  .replace('编制。', '编制，由总体情况、主动公开政府信息情况等八部分组成。');

describe('encodings and line ends', () => {
  const encodings: readonly TestEncoding[] = ['utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'];

  test('the faulty report has findings to compare', async () => {
    expect((await findingsOf(encode(faulty, 'utf-8'))).findings.length).toBeGreaterThanOrEqual(4);
  });

  describe.each([
    ['clean', clean],
    ['faulty', faulty],
  ])('%s', (_name, text) => {
    test.each(encodings)('%s: same findings at the same places', async (encoding) => {
      const wanted = await findingsOf(encode(text, 'utf-8'));
      const actual = await findingsOf(encode(text, encoding));
      expect(actual.findings.map(line)).toEqual(wanted.findings.map(line));
      expect(actual.report).toEqual(wanted.report);
    });

    test.each(['\r\n', '\r'])('line ends %j: same findings at the same places', async (end) => {
      const wanted = await findingsOf(encode(text, 'utf-8'));
      const actual = await findingsOf(encode(text.replaceAll('\n', end), 'utf-8'));
      expect(actual.findings.map(line)).toEqual(wanted.findings.map(line));
    });
  });

  test('Big5: same findings at the same places', async () => {
    const text =
      '青禾縣人民政府2016年政府信息公開工作年度報告\n一、主動公開政府信息情況\n本年主動公開政府信息12條。\n二、依申請公開情況\n未收到申請。未發生行政複議。\n';
    const wanted = await findingsOf(encode(text, 'utf-8'));
    const actual = await findingsOf(encode(text, 'big5'));
    expect(wanted.findings.length).toBeGreaterThan(1);
    expect(actual.findings.map(line)).toEqual(wanted.findings.map(line));
  });
});

describe('spaces that nobody sees', () => {
  const variants: readonly (readonly [string, string, string])[] = [
    ['blank lines at the end', '', '\n\n\n\n'],
    ['a blank line at the end with spaces', '', '  \n　　\n'],
  ];

  test.each(variants)('%s', async (_name, _before, after) => {
    for (const text of [clean, faulty]) {
      const wanted = await findingsOf(encode(text, 'utf-8'));
      const actual = await findingsOf(encode(text + after, 'utf-8'));
      expect(substance(actual)).toEqual(substance(wanted));
    }
  });

  test.each([' ', '   ', '\t', '　', ' '])('%j after every line', async (space) => {
    for (const text of [clean, faulty]) {
      const wanted = await findingsOf(encode(text, 'utf-8'));
      const actual = await findingsOf(encode(text.replace(/(?<!\n)\n/g, `${space}\n`), 'utf-8'));
      expect(substance(actual)).toEqual(substance(wanted));
    }
  });

  test('blank lines between all lines', async () => {
    for (const text of [clean, faulty]) {
      const wanted = await findingsOf(encode(text, 'utf-8'));
      const actual = await findingsOf(encode(text.replaceAll('\n', '\n\n'), 'utf-8'));
      expect(substance(actual)).toEqual(substance(wanted));
    }
  });

  test('an indent of two full-width spaces before every paragraph', async () => {
    for (const text of [clean, faulty]) {
      const wanted = await findingsOf(encode(text, 'utf-8'));
      const actual = await findingsOf(encode(text.replace(/^(?=[^|]+$)/gm, '　　'), 'utf-8'));
      expect(substance(actual)).toEqual(substance(wanted));
    }
  });
});

describe('renderings', () => {
  /** All that keep the cells apart: what is found must not depend on which. */
  const apart = renderings.filter((rendering) => rendering !== 'flattened');

  function withValue(facts: Facts, key: string, value: string): Facts {
    return { ...facts, values: new Map([...facts.values, [key, value]]) };
  }

  /** Facts that print themselves in one line where a property fails. */
  function quiet(facts: fc.Arbitrary<Facts>): fc.Arbitrary<Facts> {
    return facts.map((value) => ({ ...value, [fc.toStringMethod]: () => `${value.standard.id} ${String(value.year)} ${value.agency}` }));
  }

  async function found(facts: Facts, rendering: (typeof renderings)[number]): Promise<FileResult> {
    const { text, format } = writeReport(facts, rendering);
    return findingsOf(encode(text, 'utf-8'), `报告.${format}`);
  }

  describe.each<GeneratedEdition>(['2014', '2019', '2021'])('%s', (edition) => {
    test('a correct report has no error anywhere', async () => {
      await fc.assert(
        fc.asyncProperty(quiet(factsArbitrary(edition)), async (facts) => {
          for (const rendering of renderings) {
            const { findings } = await found(facts, rendering);
            // Digits that ran together may be beyond reading.
            const rest = findings.filter(({ kind }) => rendering !== 'flattened' || kind !== 'review');
            expect([rendering, ...rest.map(line)]).toEqual([rendering]);
          }
        }),
        { numRuns: 5 },
      );
    });

    test('a report with one wrong figure has the same findings in every rendering', async () => {
      const keys = quiet(factsArbitrary(edition)).chain((facts) => {
        const counts = [...facts.values.keys()].filter((key) => /^(requests|statistics:(3|8\.3))/.test(key));
        return fc.record({ facts: fc.constant(facts), key: fc.constantFrom(...counts), delta: fc.integer({ min: 1, max: 300 }) });
      });
      await fc.assert(
        fc.asyncProperty(keys, async ({ facts, key, delta }) => {
          const wrong = withValue(facts, key, String(Number(facts.values.get(key) ?? '0') + delta));
          const wanted = substance(await found(wrong, 'html'));
          for (const rendering of apart) expect([rendering, ...substance(await found(wrong, rendering))]).toEqual([rendering, ...wanted]);
        }),
        { numRuns: 12 },
      );
    });

    test('digits run together: a wrong figure is found, or a person is asked; no other cell is blamed', async () => {
      const keys = quiet(factsArbitrary(edition)).chain((facts) => {
        const counts = [...facts.values.keys()].filter((key) => /^requests/.test(key));
        return fc.record({
          facts: fc.constant(facts),
          key: fc.constantFrom(...(counts.length === 0 ? [''] : counts)),
          delta: fc.integer({ min: 1, max: 300 }),
        });
      });
      await fc.assert(
        fc.asyncProperty(keys, async ({ facts, key, delta }) => {
          if (key === '') return;
          const wrong = withValue(facts, key, String(Number(facts.values.get(key) ?? '0') + delta));
          const { findings } = await found(wrong, 'flattened');
          const blamed = findings.filter(({ severity }) => severity === 2).flatMap(({ cells }) => cells ?? []);
          expect(blamed.filter((cell) => cell !== key)).toEqual([]);
          expect(findings.length).toBeGreaterThan(0);
        }),
        { numRuns: 12 },
      );
    });
  });
});
