import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkFile, checkOptions, defaultParts, presetRules } from '../src/index.js';

/** Correct sentences in the manner of many offices: a rule about figures that speaks here is wrong. */

const parts = defaultParts();
const rules = parts.rules.filter(({ meta }) => meta.category === 'numbers' || meta.category === 'dates');
const reports = readFileSync(join(import.meta.dirname, 'fixtures/prose/correct.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n')
  .trim()
  .split(/\n\n/u)
  .map((report) => report.split('\n'));
/** They are sentences of a report, not whole ones. */
const aboutTheWhole = new Set(['period-stated']);

async function findingsIn(text: string): Promise<string[]> {
  const options = checkOptions(parts.rules, { rules: presetRules(parts.rules, 'strict') });
  const { findings } = await checkFile(parts, 'report.txt', new TextEncoder().encode(text), { ...options, assumeReport: true });
  const ids = new Set(rules.map(({ meta }) => meta.id));
  return findings
    .filter(({ ruleId }) => ruleId === null || (ids.has(ruleId) && !aboutTheWhole.has(ruleId)))
    .map(({ ruleId, line, message }) => `${String(ruleId)} ${String(line)}: ${message}`);
}

describe.each(reports.map(([title = '', ...sentences]) => ({ title, sentences })))('$title', ({ title, sentences }) => {
  test.each(sentences)('%s', async (sentence) => {
    expect(await findingsIn(`${title}\n一、总体情况\n${sentence}\n`)).toEqual([]);
  });

  test('all together', async () => {
    expect(await findingsIn([title, '一、总体情况', ...sentences, ''].join('\n'))).toEqual([]);
  });

  test('all together in one line, as text taken from a page has them', async () => {
    expect(await findingsIn(`${title} 一、总体情况 ${sentences.join('')}\n`)).toEqual([]);
  });
});
