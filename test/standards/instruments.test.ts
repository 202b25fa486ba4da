import { describe, expect, test } from '@jest/globals';
import { loadStandards, StandardError } from '../../src/standards/index.js';
import { instrumentById, instruments, issuers, organCodes } from '../../src/standards/instruments.js';
import { BUILT_IN, standard, written } from './helpers.js';

describe('the instruments', () => {
  test('have ids and numbers of their own', () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
    expect(new Set(instruments.map(({ number }) => number)).size).toBe(instruments.length);
  });

  test('are written as their numbers first', () => {
    for (const { number, patterns } of instruments) expect(patterns[0]).toBe(number);
  });

  test('are replaced by what is known and begins where they end', () => {
    for (const { replacedBy = [], reports } of instruments) {
      for (const id of replacedBy) expect(instrumentById(id)?.reports?.from).toBe((reports?.to ?? NaN) + 1);
    }
  });

  test('cover the years that their editions do', () => {
    for (const id of BUILT_IN) {
      const { years, instruments: own } = standard(id);
      for (const { id: name, reports } of own) {
        expect({ name, early: (reports?.from ?? Infinity) > (years.to ?? years.from) }).toEqual({ name, early: false });
        expect({ name, late: (reports?.to ?? Infinity) < years.from }).toEqual({ name, late: false });
      }
    }
  });

  test('stand in one place: the editions name them', () => {
    for (const id of BUILT_IN) {
      expect((written(id)['instruments'] as unknown[]).every((name) => typeof name === 'string')).toBe(true);
      for (const instrument of standard(id).instruments) expect(instrumentById(instrument.id)).toBe(instrument);
    }
  });

  test('every basis of an edition names one', () => {
    for (const id of BUILT_IN) {
      for (const { instrument } of standard(id).basis)
        expect(standard(id).instruments.some(({ number }) => instrument.includes(number))).toBe(true);
    }
  });

  test('an edition cannot name one that is not known', () => {
    const load = (): unknown => loadStandards([{ ...written('2099'), instruments: ['notice-1999-1'] }]);
    expect(load).toThrow(StandardError);
    expect(load).toThrow(/no such instrument/u);
  });

  test('an edition of the user may name the built-in ones beside its own', () => {
    const own = { id: 'x', name: '某办法', number: '某政发〔2098〕1号', patterns: ['某政发〔2098〕1号'], datesReport: false };
    const found = loadStandards([{ ...written('2099'), instruments: ['regulation-711', own] }]).byId('2099');
    expect(found?.instruments.map(({ number }) => number)).toEqual(['国务院令第711号', '某政发〔2098〕1号']);
  });
});

describe('the lists', () => {
  test.each([
    ['issuers', issuers],
    ['codes', organCodes],
  ])('%s: none begins as an earlier one, so that the first that fits is the longest', (_, list) => {
    list.forEach((word, index) => {
      expect(list.slice(0, index).filter((earlier) => word.startsWith(earlier))).toEqual([]);
    });
  });
});
