import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encode } from '../../src/readers/encode.js';
import { checkFile, checkOptions, presetRules } from '../../src/engine/index.js';
import { fixFile } from '../../src/engine/fix.js';
import { cellOf } from '../../src/report/queries/cell-trust.js';
import { applyEdits } from '../../src/text/edits.js';
import type { Encoding } from '../../src/text/encoding-label.js';
import type { CheckOptions, FileResult, Finding } from '../../src/types/rule.js';
import { factsArbitrary, writeReport, type Rendering } from '../generate/report.js';
import { describeMaterial, materialBytes, materialFiles, parts, recognised, type MaterialFolder } from './material.js';

const options: CheckOptions = checkOptions(parts.rules, { rules: presetRules(parts.rules, 'strict'), style: true });

/** All that can be fixed is. */
async function fix(name: string, bytes: Uint8Array): Promise<{ readonly first: FileResult; readonly last: FileResult }> {
  return fixFile(parts, name, bytes, options, (result) => result.findings);
}

/** What a finding says, wherever it stands. */
function kindsOf(findings: readonly Finding[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { ruleId, messageId } of findings) {
    const kind = `${String(ruleId)} ${messageId}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** Of which kind there are more than there were. */
function added(before: FileResult, after: FileResult): string[] {
  const had = kindsOf(before.findings);
  return [...kindsOf(after.findings)].filter(([kind, count]) => count > (had.get(kind) ?? 0)).map(([kind]) => kind);
}

/** What holds whatever was fixed. Where `opens`, a repair may lay open what was hidden behind the fault, one for one. */
async function expectSound(name: string, bytes: Uint8Array, opens = false): Promise<FileResult> {
  const { first, last } = await fix(name, bytes);
  if (!opens) expect(added(first, last)).toEqual([]);
  if (last.fixed === undefined) {
    expect(last).toEqual(first);
    return last;
  }
  const { fixed } = last;
  expect(last.findings.length).toBeLessThan(first.findings.length + (opens ? 1 : 0));
  expect(applyEdits(fixed.source, fixed.edits)).toBe(last.source);
  // A new run on the new bytes says the same, and has nothing to do.
  const { fixed: _, ...result } = last;
  expect(await checkFile(parts, name, fixed.after, options)).toEqual(result);
  expect((await fix(name, fixed.after)).last).not.toHaveProperty('fixed');
  return last;
}

/** Suggestions are made and looked at, each alone: what they are about is gone, and nothing else comes. */
async function expectSuggestions(name: string, bytes: Uint8Array): Promise<number> {
  const before = await checkFile(parts, name, bytes, options);
  let count = 0;
  for (const finding of before.findings) {
    for (const { edits } of finding.suggestions ?? []) {
      count += 1;
      const text = applyEdits(before.source ?? '', edits);
      const after = await checkFile(parts, name, new TextEncoder().encode(text), { ...options, encoding: 'utf-8' });
      const same = after.findings.filter(
        ({ ruleId, messageId, cells = [] }) =>
          ruleId === finding.ruleId && messageId === finding.messageId && String(cells) === String(finding.cells ?? []),
      );
      expect(same).toEqual([]);
      expect(after.relations.broken).toBeLessThanOrEqual(before.relations.broken);
      expect(
        added(
          { ...before, findings: before.findings.filter(({ severity }) => severity === 2) },
          { ...after, findings: after.findings.filter(({ severity }) => severity === 2) },
        ),
      ).toEqual([]);
    }
  }
  return count;
}

const readable = /\.(?:txt|md|html)$/;
for (const folder of ['seeds', 'corpus', 'samples'] as const satisfies readonly MaterialFolder[]) {
  describeMaterial(folder, () => {
    const names = materialFiles(folder).filter((name) => readable.test(name));
    test.each(names)('%s: what can be fixed is, once for all, and nothing new is found', async (name) => {
      const bytes = materialBytes(folder, name);
      await expectSound(name, bytes);
      await expectSuggestions(name, bytes);
    });
    test.each(names)('%s: the same with the ends of lines of Windows', async (name) => {
      const text = new TextDecoder().decode(materialBytes(folder, name));
      if (text.includes('\uFFFD')) return;
      const last = await expectSound(name, new TextEncoder().encode(text.replaceAll(/\r?\n/g, '\r\n')));
      expect(last.source?.replaceAll('\r\n', '')).not.toContain('\n');
    });
  });
}

const folder = join(import.meta.dirname, '../fixtures/reports');
const reports = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Damage that is repaired to the letter: what it puts between two characters, or at the beginning of a line. */
const damages = ['，', 'pinyin', 'directive'] as const;
const marks = /[，、；]/;
const pinyin = ['(rèn)', '（wù）', '(guān)', '(lǜ)'];

interface Damaged {
  readonly text: string;
  readonly count: number;
}

/** Damages a correct report at places chosen at random; tables stay as they are. */
function damaged(text: string, choices: readonly (readonly [place: number, kind: (typeof damages)[number], pick: number])[]): Damaged {
  const lines = text.split('\n');
  const prose = lines.flatMap((line, index) => (index > 1 && line.length > 40 && !line.includes('|') ? [index] : []));
  let count = 0;
  for (const [place, kind, pick] of choices) {
    const index = prose[place % prose.length] ?? 0;
    const line = lines[index] ?? '';
    if (line.includes('gklint')) continue;
    const at = 1 + (pick % (line.length - 2));
    const next = line.charAt(at);
    if (kind === '，' && marks.test(next) && !marks.test(line.charAt(at - 1)) && line.charAt(at + 1) !== '。') {
      lines[index] = `${line.slice(0, at)}，${line.slice(at)}`;
      count += 1;
    } else if (kind === 'pinyin' && /[\u4e00-\u9fff]/.test(line.charAt(at - 1)) && !/[(（)）]/.test(line.charAt(at - 1) + next)) {
      lines[index] = `${line.slice(0, at)}${pinyin[pick % pinyin.length] ?? ''}${line.slice(at)}`;
      count += 1;
    } else if (kind === 'directive') {
      lines[index] = `// gklint-disable-next-line section-order -- 备用\n${line}`;
      count += 1;
    }
  }
  return { text: lines.join('\n'), count };
}

const encodings: readonly { readonly encoding: Encoding; readonly bom: readonly number[] }[] = [
  { encoding: 'utf-8', bom: [] },
  { encoding: 'utf-8', bom: [0xef, 0xbb, 0xbf] },
  { encoding: 'gb18030', bom: [] },
  { encoding: 'utf-16le', bom: [0xff, 0xfe] },
  { encoding: 'utf-16be', bom: [0xfe, 0xff] },
];

function written(text: string, { encoding, bom }: (typeof encodings)[number]): Uint8Array {
  return Uint8Array.from([...bom, ...encode(text, encoding)]);
}

describe('random damage of correct reports', () => {
  const choices = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...damages), fc.nat(400)), { minLength: 1, maxLength: 8 });

  test.each(reports)('$name comes back to the byte, in every encoding', async ({ name, text }) => {
    await fc.assert(
      fc.asyncProperty(choices, fc.constantFrom(...encodings), fc.constantFrom('\n', '\r\n'), async (chosen, encoding, end) => {
        const broken = damaged(text, chosen);
        const whole = written(text.replaceAll('\n', end), encoding);
        const bytes = written(broken.text.replaceAll('\n', end), encoding);
        const last = await expectSound(name, bytes);
        expect(Buffer.from(last.fixed?.after ?? bytes).equals(Buffer.from(whole))).toBe(true);
        expect(last.findings).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  /** Nobody knows what was meant: nothing must break, that is all. The same places each time, for rules differ in what they hide. */
  test.each(reports)('$name with anything anywhere: sound all the same', async ({ name, text }) => {
    const noise = fc.constantFrom(
      '，',
      '。',
      '、',
      '(a)',
      '（rèn）',
      '[',
      '〔',
      '2021',
      '日',
      '\n',
      '公开',
      '一、',
      '号',
      '|',
      ' ',
      '// gklint-disable\n',
    );
    const edits = fc.array(fc.tuple(fc.nat(text.length), fc.nat(3), noise), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, async (chosen) => {
        let broken = text;
        for (const [at, gone, put] of chosen) broken = broken.slice(0, at) + put + broken.slice(at + gone);
        const bytes = new TextEncoder().encode(broken);
        await expectSound(name, bytes, true);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
});

describe('suggestions', () => {
  const renderings: readonly Rendering[] = ['pipe', 'tab', 'md', 'html'];
  const sized = fc.noShrink(fc.tuple(factsArbitrary('2021'), fc.nat(1000), fc.integer({ min: 1, max: 4 })));

  test.each(renderings)('cells left blank for nothing (%s) are filled with 0, and read so', async (rendering) => {
    let suggested = 0;
    await fc.assert(
      fc.asyncProperty(sized, async ([facts, from, count]) => {
        const empty = [...facts.values].filter(([id, value]) => id.startsWith('requests:') && value === '0').map(([id]) => id);
        const chosen = new Set(Array.from({ length: count }, (_, index) => empty[(from + index * 37) % empty.length]));
        const values = new Map([...facts.values].map(([id, value]) => [id, chosen.has(id) ? '' : value] as const));
        const report = writeReport({ ...facts, values }, rendering);
        const name = `a.${report.format}`;
        const before = await checkFile(parts, name, new TextEncoder().encode(report.text), options);
        for (const { cells = [], suggestions = [], ruleId } of before.findings) {
          if (ruleId !== 'table-cell-blank') continue;
          // Where blanks left two ways to read a row, there is none.
          if (suggestions.length === 0) continue;
          suggested += 1;
          const after = new TextEncoder().encode(applyEdits(report.text, suggestions[0]?.edits ?? []));
          const form = (await recognised(name, after)).forms.find(({ id }) => id === 'requests');
          for (const id of cells) expect(form === undefined ? undefined : cellOf(form, id)).toMatchObject({ kind: 'number', value: '0' });
          expect((await checkFile(parts, name, after, options)).findings.map((finding) => finding.ruleId)).not.toContain(
            'table-cell-blank',
          );
        }
      }),
      { numRuns: 12 },
    );
    expect(suggested).toBeGreaterThan(3);
  });

  test('a blank that 0 does not complete is not filled with it', async () => {
    await fc.assert(
      fc.asyncProperty(sized, async ([facts, from]) => {
        const full = [...facts.values].filter(([id, value]) => id.startsWith('requests:') && value !== '0').map(([id]) => id);
        const blank = full[from % full.length];
        const values = new Map([...facts.values].map(([id, value]) => [id, id === blank ? '' : value] as const));
        const { text } = writeReport({ ...facts, values }, 'pipe');
        const { findings } = await checkFile(parts, 'a.txt', new TextEncoder().encode(text), options);
        for (const finding of findings) if (finding.ruleId === 'table-cell-blank') expect(finding).not.toHaveProperty('suggestions');
      }),
      { numRuns: 15 },
    );
  });

  test.each(renderings)('a wrong figure (%s): what is suggested makes the relations hold', async (rendering) => {
    let suggested = 0;
    await fc.assert(
      fc.asyncProperty(sized, async ([facts, from, by]) => {
        const ids = [...facts.values.keys()].filter((id) => id.startsWith('requests:'));
        const id = ids[from % ids.length] ?? '';
        const values = new Map(facts.values).set(id, String(Number(facts.values.get(id)) + by));
        const report = writeReport({ ...facts, values }, rendering);
        suggested += await expectSuggestions(`a.${report.format}`, new TextEncoder().encode(report.text));
      }),
      { numRuns: 10 },
    );
    expect(suggested).toBeGreaterThan(0);
  });

  test('traditional characters: the whole text becomes simplified', async () => {
    const { text = '' } = reports[0] ?? {};
    const map = new Map(
      [...'务开关县条门证计请讼诉议经权'].map((character, index) => [character, [...'務開關縣條門證計請訟訴議經權'][index] ?? ''] as const),
    );
    const turned = [...text].map((character) => map.get(character) ?? character).join('');
    const before = await checkFile(parts, 'a.txt', new TextEncoder().encode(turned), options);
    const finding = before.findings.find(({ ruleId }) => ruleId === 'no-traditional');
    expect(applyEdits(turned, finding?.suggestions?.[0]?.edits ?? [])).toBe(text);
  });
});
