import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formats as allFormats } from '../../src/cli/option-spec.js';
import { checkFile } from '../../src/engine/index.js';
import { veilOfText } from '../../src/engine/veil.js';
import { openCache } from '../../src/files/cache.js';
import { suppressionKey } from '../../src/files/suppression-key.js';
import { GKLint, checkOptions } from '../../src/index.js';
import { loadReporter } from '../../src/reporters/index.js';
import { plainFigures } from '../../src/text/mask.js';
import type { FileResult } from '../../src/types/rule.js';
import { checked, contextOf, parts } from '../reporters/checked.js';

const formats = allFormats.lint;
const lines = readFileSync(new URL('../../examples/report.txt', import.meta.url), 'utf8').split('\n');

/** Numbers as reports write them, each with the words that tell what it is. */
const written: readonly string[] = [
  '申请人手机13812345678',
  '电话：１３９１２３４５６７８',
  '投诉人电话137-1234-5678',
  '当事人电话+8615612345678',
  '身份证号11010519491231002X',
  '（320829199003070015）',
  '身份证号码320829900307001',
  '银行卡号6222021234567890128',
  '卡号：4111 1111 1111 1111',
];
/** So many figures of one of them in a row may stand nowhere. */
const most = 8;
const windows = new Set(
  written.flatMap((words) => {
    const digits = plainFigures(words).replace(/\D/g, '').replace(/^86/, '');
    return Array.from({ length: digits.length - most + 1 }, (_, at) => digits.slice(at, at + most));
  }),
);

/** What an output shows of the numbers; nothing, where it is as it should be. */
function shown(output: string): string[] {
  const runs = plainFigures(output.replace(/<[^>]*>/g, '')).match(/\d(?:[ \-,]?\d)*/g) ?? [];
  return runs.filter((run) => {
    const digits = run.replace(/\D/g, '');
    return Array.from({ length: Math.max(0, digits.length - most + 1) }, (_, at) => digits.slice(at, at + most)).some((part) =>
      windows.has(part),
    );
  });
}

/** The report with a number in some of its lines; every third is made a heading, so that places quote it. */
function leaky(at: readonly number[], which: readonly number[]): string {
  return lines
    .map((line, index) => {
      if (!at.includes(index)) return line;
      const words = written[(which[index % which.length] ?? 0) % written.length] ?? '';
      return index % 3 === 0
        ? `${line}\n（${'一二三四五六七八九'.charAt(index % 9)}）${words}公开公开情况\n${words},,。`
        : `${line}${words}，，共2023年12月31止`;
    })
    .join('\n');
}

async function outputOf(result: FileResult, format: string): Promise<string> {
  const reporter = await loadReporter(format);
  if (reporter === undefined) throw new Error(`no ${format}`);
  let output = '';
  for await (const piece of reporter([result], contextOf())) output += piece;
  return output;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const everywhere = leaky(
  lines.map((_, index) => index),
  [0, 1, 2, 3, 4, 5, 6, 7, 8],
);

describe('what leaves the engine shows no number of a person', () => {
  test('the numbers are there before', () => {
    expect(shown(everywhere).length).toBeGreaterThan(written.length);
    expect(written.filter((words) => !everywhere.includes(words))).toEqual([]);
  });

  test.each([...formats])('%s', async (format) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const result = await checked(bytesOf(everywhere), 'a.txt', { locale });
      expect(result.findings.some(({ ruleId }) => ruleId === 'personal-data')).toBe(true);
      expect(shown(await outputOf(result, format))).toEqual([]);
    }
  });

  test('any number in any line, in any format', async () => {
    const place = fc.nat(lines.length - 1);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(place, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(), { minLength: 1 }), async (at, which) => {
        const result = await checked(bytesOf(leaky(at, which)), 'a.txt');
        for (const format of formats) expect(shown(await outputOf(result, format))).toEqual([]);
        expect(shown(JSON.stringify(result))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('a page, where marks stand within a number and attributes repeat it', async () => {
    const page = `<html><body><h1>青禾县水务局2025年政府信息公开工作年度报告</h1><h2>一、总体情况</h2>
<p><a href="tel:13812345678" title="13812345678">申请人手机138<b>1234</b>5678</a>,,公开公开信息。</p><p>${written.join('，')}</p>
<!-- 13812345678 --></body></html>`;
    const result = await checked(bytesOf(page), 'a.html');
    expect(result.findings.filter(({ ruleId }) => ruleId === 'personal-data').length).toBeGreaterThan(0);
    for (const format of formats) expect(shown(await outputOf(result, format))).toEqual([]);
    expect(result.source?.replace(/<[^>]*>/g, '')).not.toContain('13812345678');
  });

  test('the class and its formats', async () => {
    const linter = new GKLint({ overrideConfigFile: true });
    const results = await linter.lintText(everywhere);
    expect(shown(JSON.stringify(results))).toEqual([]);
    expect(shown(await (await linter.loadFormatter('codeframe')).format(results))).toEqual([]);
  });

  test('the cache, and the keys of the suppressions file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gklint-veil-'));
    try {
      const bytes = bytesOf(everywhere);
      const result = await checked(bytes, 'a.txt');
      const cache = openCache(join(folder, 'cache'), { program: '1', runtime: '1', standards: [] });
      cache.set('/a.txt', bytes, {}, result);
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files.length).toBeGreaterThan(1);
      for (const file of files) expect(shown(readFileSync(join(file.parentPath, file.name), 'utf8'))).toEqual([]);
      expect(shown(JSON.stringify(cache.get('/a.txt', bytes, {})))).toEqual([]);
      expect(shown(JSON.stringify(result.findings.map((finding) => suppressionKey(finding, result.source))))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a failure that quotes the text', async () => {
    const failing = {
      ...parts,
      recognise: () => {
        throw new Error(`cannot read ${everywhere.slice(0, 4000)}`);
      },
    };
    const result = await checkFile(failing, '/a.txt', bytesOf(everywhere), checkOptions(parts.rules, { detail: true }));
    expect(result.findings[0]?.fatal).toBe(true);
    expect(shown(JSON.stringify(result))).toEqual([]);
  });

  test('names of applicants and their homes', async () => {
    const text = `一、总体情况\n（一）原告李四、诉讼\n申请人王小明,,家住青禾县城关镇王家村3组12号公开公开。\n${lines.join('\n')}`;
    const result = await checked(bytesOf(text), 'a.txt');
    expect(result.findings.filter(({ ruleId }) => ruleId === 'applicant-name')).toHaveLength(2);
    expect(result.source).toContain('申请人王**,,家住青禾县城关镇********公开公开');
    const output = (await Promise.all(formats.map((format) => outputOf(result, format)))).join('') + JSON.stringify(result);
    expect(output).not.toMatch(/李四|王小明|王家村3组/);
  });

  test('a directive that gives one as its reason', async () => {
    const text = `${everywhere}\n// gklint-disable-file punctuation-doubled -- 张某电话13812345678\n`;
    const result = await checked(bytesOf(text), 'a.txt');
    expect(result.suppressedFindings.length).toBeGreaterThan(0);
    expect(shown(JSON.stringify(result))).toEqual([]);
  });
});

describe('what stays', () => {
  test('places hold: the text is as long as it was', async () => {
    const { source } = await checked(bytesOf(everywhere), 'a.txt');
    expect(source).toHaveLength(everywhere.length);
    expect(source?.split('\n').map(({ length }) => length)).toEqual(everywhere.split('\n').map(({ length }) => length));
    expect(source).toContain('138****5678');
  });

  test('a report without numbers of persons is the same object through and through', async () => {
    const plain = lines.join('\n');
    expect((await checked(bytesOf(plain), 'a.txt')).source).toBe(plain);
    expect(veilOfText({ value: plain })).toBeNull();
  });

  test('other figures beside them', () => {
    const veil = veilOfText({ value: '申请人手机13812345678，共公开126条' });
    expect(veil?.text('13575394432 12345 126条 20231231 11320829014361234')).toBe('13575394432 12345 126条 20231231 11320829014361234');
    expect(veil?.text('…13812345')).toBe('…138***45');
    expect(veil?.text('00138123456780')).toBe('00138******780');
    expect(veil?.data({ a: ['13812345678', 1, null, undefined, true], fix: { range: [0, 1], text: '1' } })).toEqual({
      a: ['138******78', 1, null, undefined, true],
      fix: { range: [0, 1], text: '1' },
    });
  });

  test('a repair that would write a masked number is not offered', () => {
    const veil = veilOfText({ value: '申请人手机13812345678' });
    expect(veil?.data({ fix: { range: [0, 11], text: '，13812345678。' }, message: 'a' })).toEqual({ message: 'a' });
  });

  test('ten megabytes in one line', () => {
    const value = '申请人手机13812345678，0 1 2 3 '.repeat(400_000);
    const veil = veilOfText({ value });
    expect(veil?.source(value)).toHaveLength(value.length);
  });
});
