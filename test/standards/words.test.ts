import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkFile, checkOptions, defaultParts, presetRules } from '../../src/index.js';
import { duplicatesIn } from '../../src/report/queries/duplicated-words.js';
import confusableRule from '../../src/rules/confusable-term.js';
import duplicatedRule from '../../src/rules/duplicated-word.js';
import fixedRule from '../../src/rules/fixed-phrase.js';
import legalRule from '../../src/rules/legal-term.js';
import residueRule from '../../src/rules/template-residue.js';
import typoRule from '../../src/rules/typo.js';
import { readEntries, readNames, wordsOf } from '../../src/standards/words.js';
import confusable from '../../src/standards/words/confusable.json' with { type: 'json' };
import fixedPhrases from '../../src/standards/words/fixed-phrases.json' with { type: 'json' };
import legalTerms from '../../src/standards/words/legal-terms.json' with { type: 'json' };
import repeats from '../../src/standards/words/repeats.json' with { type: 'json' };
import residue from '../../src/standards/words/template-residue.json' with { type: 'json' };
import terms from '../../src/standards/words/terms.json' with { type: 'json' };
import typo from '../../src/standards/words/typo.json' with { type: 'json' };
import type { Finding, Rule } from '../../src/types/rule.js';
import type { WrittenList, WrittenNameList } from '../../src/types/words.js';

/** Every entry of every list is shown right by its example and its counter-example, run by its rule. */

const parts = defaultParts();

async function findingsOf(rule: unknown, text: string): Promise<readonly Finding[]> {
  const rules = [rule as Rule];
  const options = checkOptions(rules, { rules: presetRules(rules, 'recommended') });
  const file = await checkFile({ ...parts, rules }, 'report.txt', new TextEncoder().encode(`${text}\n`), {
    ...options,
    assumeReport: true,
  });
  expect(file.outcomes.filter(({ outcome }) => outcome === 'not-run')).toEqual([]);
  return file.findings;
}

const entryLists: readonly (readonly [name: string, list: WrittenList, rule: unknown])[] = [
  ['typo', typo, typoRule],
  ['confusable', confusable, confusableRule],
  ['legal-terms', legalTerms, legalRule],
  ['template-residue', residue, residueRule],
];

describe.each(entryLists)('%s', (_, list, rule) => {
  test.each(list.entries.map((entry) => [entry.words, entry] as const))('%s', async (_words, entry) => {
    const own = readEntries({ entries: [entry] });
    const found = (await findingsOf(rule, entry.example)).filter(({ data }) => own.some(({ wrong }) => wrong === data['found']));
    expect(found.length).toBeGreaterThan(0);
    expect((await findingsOf(rule, entry.counter)).map(({ message }) => message)).toEqual([]);
  });

  test('no word is listed twice or is its own replacement, and none that is right holds a wrong one', () => {
    const all = readEntries(list);
    const wrong = all.map((entry) => entry.wrong);
    expect(wrong.filter((word, at) => word.length < 2 || wrong.indexOf(word) !== at)).toEqual([]);
    const self = all.filter(({ wrong: word, right }) => right.some((better) => better === word));
    expect(self).toEqual([]);
  });

  test('what is put in the place of a word is right itself', async () => {
    for (const entry of readEntries(list)) {
      const [right] = entry.right;
      if (right === undefined) continue;
      const messages = (await findingsOf(rule, `全年${right}。`)).map(({ message }) => message);
      expect({ right, messages }).toEqual({ right, messages: [] });
    }
  });

  test('lists of neighbours hold words', () => {
    for (const entry of list.entries) {
      const { precededBy, followedBy, notPrecededBy, notFollowedBy, unlessSaid } = entry;
      for (const words of [entry.words, entry.to, precededBy, followedBy, notPrecededBy, notFollowedBy, unlessSaid])
        expect(wordsOf(words)).not.toContain('');
    }
  });
});

const nameLists: readonly (readonly [name: string, list: WrittenNameList, rule: unknown])[] = [
  ['terms', terms, typoRule],
  ['fixed-phrases', fixedPhrases, fixedRule],
];

describe.each(nameLists)('%s', (_, list, rule) => {
  test.each(list.entries.map((entry) => [entry.names, entry] as const))('%s', async (_names, entry) => {
    const own = new Set(readNames({ ...list, entries: [entry] }).map(({ text }) => text));
    const found = (await findingsOf(rule, entry.example)).filter(({ data }) => own.has(data['expected'] ?? ''));
    expect(found.length).toBeGreaterThan(0);
    expect((await findingsOf(rule, entry.counter)).map(({ message }) => message)).toEqual([]);
  });

  test('every name is silent, and every word that may be missed is one of its words', async () => {
    const all = readNames(list);
    expect((await findingsOf(rule, all.map(({ text }) => `一是${text}。`).join('\n'))).map(({ message }) => message)).toEqual([]);
    expect(all.map(({ text }) => text).filter((text, at, texts) => texts.indexOf(text) !== at)).toEqual([]);
    for (const { names, needs } of list.entries)
      for (const need of wordsOf(needs)) expect(wordsOf(names).some((name) => name.split('/').includes(need))).toBe(true);
  });

  test('a name without one of its inner characters, or with one twice, is found', async () => {
    for (const { text, inner, right } of readNames(list)) {
      const at = inner.indexOf(true);
      if (at < 0) continue;
      for (const slip of [text.slice(0, at) + text.slice(at + 1), text.slice(0, at + 1) + text.slice(at)]) {
        if (right.includes(slip)) continue;
        const found = (await findingsOf(rule, `一是${slip}。`)).map(({ data }) => data['expected']);
        expect({ slip, found }).toEqual({ slip, found: [text] });
      }
    }
  });
});

describe('repeats', () => {
  test.each([...repeats.joined, ...repeats.opened].map(({ example }) => example))('%s', (example) => {
    expect(duplicatesIn(example)).toEqual([]);
  });

  test.each(wordsOf(repeats.natural))('%s', (word) => {
    expect(duplicatesIn(`都${word}。`)).toEqual([]);
  });
});

describe('correct sentences with words near to mistakes', () => {
  const rules = [typoRule, fixedRule, confusableRule, legalRule, residueRule, duplicatedRule];
  const lines = ['wording.txt', 'correct.txt'].flatMap((name) =>
    readFileSync(join(import.meta.dirname, '../fixtures/prose', name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

  test.each(lines)('%s', async (line) => {
    for (const rule of rules) expect((await findingsOf(rule, line)).map(({ message }) => message)).toEqual([]);
  });
});
