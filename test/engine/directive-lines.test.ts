import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFile, checkOptions } from '../../src/index.js';
import { readDecoded } from '../../src/readers/index.js';
import { describeMaterial, materialBytes, materialFiles, parts } from '../acceptance/material.js';
import type { Finding } from '../../src/types/rule.js';
import { reportArbitrary } from '../generate/report.js';

jest.setTimeout(120_000);

/** A comment to gklint is no text of the report: wherever one stands, the rest is read as if it were not there. */

const options = checkOptions(parts.rules);
const directive = '// gklint-disable-next-line report-single -- 与原件一致，不改';
const comment = '<!-- gklint-disable-next-line report-single -- 与原件一致，不改 -->';

interface Seen {
  readonly rule: string | null;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

interface SeenReport {
  readonly relations: number;
  readonly sections: readonly string[];
  readonly findings: readonly Seen[];
}

/** What is found, with the offsets it would have if `length` units at `at` were not there. */
async function seen(name: string, text: string, at = 0, length = 0): Promise<SeenReport> {
  const { findings, relations, report } = await checkFile(parts, name, new TextEncoder().encode(text), options);
  const back = (offset: number): number => (offset >= at + length ? offset - length : Math.min(offset, at));
  return {
    relations: relations.held,
    sections: report?.sections.map(({ heading }) => heading) ?? [],
    findings: findings.filter(isOfReport).map(({ ruleId, message, range }) => ({
      rule: ruleId,
      message,
      start: back(range[0]),
      end: back(range[1]),
    })),
  };
}

function isOfReport({ ruleId }: Finding): boolean {
  return ruleId !== 'unused-directive';
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

async function expectUnmoved(name: string, text: string, line: string, places: readonly number[]): Promise<void> {
  const wanted = await seen(name, text);
  for (const at of places) {
    const inserted = `${line}${text.includes('\r\n') ? '\r\n' : '\n'}`;
    const actual = await seen(name, text.slice(0, at) + inserted + text.slice(at), at, inserted.length);
    expect({ at, before: text.slice(Math.max(0, at - 20), at), ...actual }).toEqual({
      at,
      before: text.slice(Math.max(0, at - 20), at),
      ...wanted,
    });
  }
}

const folder = new URL('../fixtures/reports/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const example = readFileSync(new URL('../../examples/report.txt', import.meta.url), 'utf8');

describe('a line of a text', () => {
  test.each(fixtures)('%s', async (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    await expectUnmoved(name, text, directive, lineStarts(text));
  });

  test.each([directive, comment, `  ${directive}  `])('the example with %s', async (line) => {
    await expectUnmoved('报告.txt', example, line, lineStarts(example));
  });

  test('with line ends of Windows', async () => {
    const text = example.replaceAll('\n', '\r\n');
    await expectUnmoved('报告.txt', text, directive, lineStarts(text));
  });
});

describe('a line of Markdown', () => {
  // A fence needs the whole grammar.
  test.each([
    ['the subset', example],
    ['the whole grammar', `${example}\n\`\`\`\ncode\n\`\`\`\n`],
  ])('%s', async (_name, text) => {
    await expectUnmoved('报告.md', text, comment, lineStarts(example));
  });

  test.each([
    ['the subset', ''],
    ['the whole grammar', '\n```\ncode\n```\n'],
  ])('tables of %s', async (_name, tail) => {
    const [generated] = fc.sample(reportArbitrary('2021', 'md'), { numRuns: 1, seed: 7 });
    const text = (generated?.text ?? '') + tail;
    await expectUnmoved('报告.md', text, comment, lineStarts(generated?.text ?? ''));
  });
});

test('a page', async () => {
  const page = `<html><body>${example
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</body></html>`;
  await expectUnmoved('报告.html', page, comment, lineStarts(page).slice(1));
});

test.each(['text', 'markdown', 'html'])('at the end of a line of %s', async (format) => {
  const name = { text: 'a.txt', markdown: 'a.md', html: 'a.html' }[format] ?? '';
  const source = { encoding: 'utf-8', bom: false, faults: [], binary: null, path: name };
  const bare =
    format === 'html' ? '<html><body><p>一、总体情况</p></body></html>' : '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n一、总体情况\n';
  const root = await readDecoded({ ...source, value: bare });
  const { directives, ...rest } = await readDecoded({
    ...source,
    value: bare.replace(/(?:\n|<\/body>)/g, (end) => ` <!-- gklint-disable-line -->${end}`),
  });
  expect(directives?.length).toBe(format === 'html' ? 1 : 5);
  expect(textsOf(rest)).toEqual(textsOf(root));
});

function textsOf(root: { readonly children: readonly object[] }): string[] {
  return JSON.stringify(root.children).match(/"text":"[^"]*"/g) ?? [];
}

describeMaterial('seeds', () => {
  test.each(materialFiles('seeds').filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const text = new TextDecoder().decode(materialBytes('seeds', name));
    const starts = lineStarts(text);
    const step = Math.max(1, Math.floor(starts.length / 60));
    await expectUnmoved(
      name,
      text,
      directive,
      starts.filter((_start, index) => index % step === 0),
    );
  });
});
