import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import rules from '../../src/rules/index.js';
import { exampleFault, pageFaults, parseRulePage } from '../../src/testing/rule-page.js';
import { runCase } from '../../src/testing/rule-tester.js';

/** Every example of every rule page is run by its rule. */

const folder = join(import.meta.dirname, '../../docs/rules');

test('every rule has a page', () => {
  expect(rules.map((rule) => rule.meta.id).filter((id) => !existsSync(join(folder, `${id}.md`)))).toEqual([]);
});

for (const rule of rules) {
  const { id } = rule.meta;
  const path = join(folder, `${id}.md`);
  if (!existsSync(path)) continue;
  describe(id, () => {
    const page = parseRulePage(readFileSync(path, 'utf8'));

    test('is complete', () => {
      expect(pageFaults(page)).toEqual([]);
    });

    for (const example of page.examples) {
      test(`line ${String(example.line)} is ${example.kind}`, async () => {
        const { format, text, settings } = example;
        const { findings } = await runCase(rule, { format, text, ...settings });
        expect(exampleFault(id, example, findings)).toBeNull();
      });
    }
  });
}
