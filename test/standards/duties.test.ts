import { describe, expect, test } from '@jest/globals';
import { foldedOf, groupsOf, isSaid } from '../../src/report/queries/statements.js';
import written from '../../src/standards/duties.json' with { type: 'json' };
import { dutiesOf } from '../../src/standards/duties.js';
import { loadStandards } from '../../src/standards/index.js';

describe('what editions demand to be said', () => {
  test('by the rule and the edition', () => {
    const rules = (edition: string): string[] => [...new Set(dutiesOf(edition).map(({ rule }) => rule))];
    expect(rules('2021')).toEqual(['fee-statement', 'evaluation-results', 'overview-aspects']);
    expect(rules('2019')).toEqual(['evaluation-results', 'overview-aspects']);
    expect(rules('2014')).toEqual([]);
    expect(dutiesOf('2021').filter(({ rule }) => rule === 'overview-aspects')).toHaveLength(5);
  });

  test('an edition that extends another takes them over', () => {
    const own = { id: 'own', extends: '2021', name: { zh: '某省', en: 'A province' }, years: { from: 2031, to: 2031 } };
    expect(loadStandards([own]).byId('own')?.duties).toEqual(loadStandards().byId('2021')?.duties);
  });

  test('a section that is not there is refused', () => {
    const [duty] = dutiesOf('2021');
    const own = {
      id: 'own',
      extends: '2021',
      name: { zh: '某省', en: 'A province' },
      years: { from: 2031, to: 2031 },
      duties: [{ ...duty, section: 'fees' }],
    };
    expect(() => loadStandards([own])).toThrow('/duties/0/section');
  });

  for (const { id, anyOf, examples, counterExamples } of written.duties) {
    test.each(examples)(`${id} is said by: %s`, (sentence) => {
      expect(isSaid(groupsOf(anyOf), foldedOf([sentence]))).toBe(true);
    });
    test.each(counterExamples)(`${id} is not said by: %s`, (sentence) => {
      expect(isSaid(groupsOf(anyOf), foldedOf([sentence]))).toBe(false);
    });
  }

  test('no entry is without use: each is whole words, and none is held in another', () => {
    for (const { id, anyOf } of written.duties) {
      const groups = groupsOf(anyOf);
      const held = groups.filter((words) =>
        groups.some((others) => others !== words && others.every((other) => words.some((word) => word.includes(other)))),
      );
      expect({ id, held }).toEqual({ id, held: [] });
    }
  });
});
