import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFile, checkOptions, defaultParts, presetRules } from '../../src/index.js';
import { applyEdits, orderedEdits } from '../../src/text/edits.js';
import type { Finding } from '../../src/types/rule.js';
import { describeMaterial, materialBytes, materialFiles, type MaterialFolder } from '../material.js';

/** The repairs of the style group: each leaves nothing of its kind to repair, and nothing new to say. */

const styleRules = [
  ...['punctuation-width', 'enumeration-style', 'quote-comma', 'date-dot'],
  ...['stray-space', 'heading-period', 'title-marks', 'redundant-year'],
];
const parts = defaultParts();
const options = checkOptions(parts.rules, { rules: presetRules(parts.rules, 'strict'), style: true });
const folder = join(import.meta.dirname, '../fixtures/reports');
const clean = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

async function findingsIn(name: string, text: string): Promise<readonly Finding[]> {
  return (await checkFile(parts, name, new TextEncoder().encode(text), options)).findings;
}

function isStyle({ ruleId }: Finding): boolean {
  return ruleId !== null && styleRules.includes(ruleId);
}

function kindOf({ ruleId, messageId }: Finding): string {
  return `${String(ruleId)} ${messageId}`;
}

/** Applies the fix of each style finding by itself and looks at what is found then. */
async function expectSafeFixes(name: string, text: string): Promise<number> {
  const before = await findingsIn(name, text);
  const kinds = before.map(kindOf);
  let fixed = 0;
  for (const finding of before.filter(isStyle)) {
    if (finding.fix === undefined) continue;
    fixed += 1;
    const after = await findingsIn(name, applyEdits(text, orderedEdits(finding.fix)));
    const left = [...kinds];
    const added = after.map(kindOf).filter((kind) => {
      const at = left.indexOf(kind);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect({ name, fixed: kindOf(finding), added }).toEqual({ name, fixed: kindOf(finding), added: [] });
    expect(after.filter((one) => kindOf(one) === kindOf(finding) && one.fix !== undefined)).toEqual([]);
  }
  return fixed;
}

const damages: readonly (readonly [RegExp, string])[] = [
  [/，/gu, '， '],
  [/。/gu, ' 。'],
  [/《/gu, ' 《'],
  [/”“/gu, '”、“'],
  [/》《/gu, '》、《'],
  [/公开/gu, '公开 '],
  [/^(\d{1,2})\./gmu, '$1、'],
  [/^（([一二三四五六])）/gmu, '（$1）、'],
  [/^([一二三四五六])、(.*)$/gmu, '$1.$2。'],
  [/(\d{4})年(\d{1,2})月(\d{1,2})日/gu, '$1.$2.$3'],
  [/（/gu, '('],
  [/）/gu, ')'],
  [/，/gu, ','],
];

test.each(clean)('a damaged $name is mended', async ({ name, text }) => {
  let fixed = 0;
  await fc.assert(
    fc.asyncProperty(fc.subarray([...damages], { minLength: 1 }), fc.boolean(), async (chosen, markdown) => {
      const damaged = chosen.reduce((whole, [from, to]) => whole.replace(from, to), text);
      fixed += await expectSafeFixes(markdown ? name.replace('.txt', '.md') : name, damaged);
    }),
    { numRuns: 12, seed: 5 },
  );
  expect(fixed).toBeGreaterThan(0);
});

describeMaterial('seeds', () => {
  testMaterial('seeds');
});
describeMaterial('corpus', () => {
  testMaterial('corpus');
});

function testMaterial(material: MaterialFolder): void {
  test.each(materialFiles(material).filter((name) => /\.(?:txt|md|html)$/u.test(name)))('%s', async (name) => {
    const text = new TextDecoder().decode(materialBytes(material, name));
    await expectSafeFixes(name, text);
  });
}
