import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { balances, countedOnce, type ListFigures } from '../../../src/report/queries/list-readings.js';

function list(total: number | readonly number[], parts: readonly number[], more: Partial<ListFigures> = {}): ListFigures {
  const totals = new Set((typeof total === 'number' ? [total] : total).map(BigInt));
  return { totals, parts: parts.map(BigInt), further: [], opened: new Set(), flat: false, ...more };
}

const part = fc.bigInt({ min: 0n, max: 10_000n });
const parts = fc.array(part, { minLength: 1, maxLength: 20 });
const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);

describe('readings of real lists', () => {
  test.each<[name: string, figures: ListFigures]>([
    ['all parts', list(8, [5, 2, 1])],
    ['noughts among them', list(195, [0, 0, 90, 2, 103])],
    ['two lists of one total', list(3, [2, 1, 2, 1])],
    ['what follows belongs elsewhere', list(444, [118, 294, 32, 70, 48])],
    ['parts of the first part behind it', list(444, [118, 70, 48, 294, 32])],
    ['parts before the part that they make up', list(444, [70, 48, 118, 294, 32])],
    ['parts of parts of a part', list(100, [60, 40, 30, 10, 20, 40])],
    ['with what was carried in', list([9, 10, 8], [5, 5])],
    ['figures behind the list', list(999, [542], { further: [152n, 305n] })],
    ['some of a part, behind 其中', list(444, [118, 70, 294, 32], { opened: new Set([1]) })],
    ['some of two parts, behind 其中', list(444, [118, 70, 294, 200, 32], { opened: new Set([1, 3]) })],
  ])('%s', (_name, figures) => {
    expect(balances(figures)).toBe(true);
  });

  test.each<[name: string, figures: ListFigures]>([
    ['too little', list(8295, [6563, 390, 1325])],
    ['too much', list(10, [5, 3, 1, 2], { flat: true })],
    ['some of a part that is not opened', list(444, [118, 70, 294, 32])],
    ['more than the part that it is opened in', list(444, [118, 119, 294, 32], { opened: new Set([1]) })],
    ['nothing listed', list(3, [0, 0])],
  ])('%s does not balance', (_name, figures) => {
    expect(balances(figures)).toBe(false);
  });
});

describe('parts counted once', () => {
  test.each([
    [
      [118, 70, 48, 294, 32],
      [0, 3, 4],
    ],
    [
      [70, 48, 118, 294],
      [0, 1, 3],
    ],
    [
      [5, 2, 1],
      [0, 1, 2],
    ],
    [
      [0, 0],
      [0, 1],
    ],
  ])('%j', (values, places) => {
    expect(countedOnce(values.map(BigInt))).toEqual(places);
  });
});

describe('for any list', () => {
  test('that is true it balances, whatever follows', () => {
    fc.assert(
      fc.property(parts, parts, (listed, behind) => {
        const totals = new Set([sum(listed)]);
        expect(balances({ totals, parts: listed, further: behind, opened: new Set(), flat: true })).toBe(true);
        expect(balances({ totals, parts: [...listed, ...behind], further: [], opened: new Set(), flat: true })).toBe(true);
      }),
    );
  });

  test('one part of which is split up behind it, it balances', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.array(part, { minLength: 2, maxLength: 6 }), (listed, at, inner) => {
        const place = at % listed.length;
        const split = listed.map((value, index) => (index === place ? sum(inner) : value));
        const totals = new Set([sum(split)]);
        fc.pre(sum(inner) > 0n);
        const told = [...split.slice(0, place + 1), ...inner, ...split.slice(place + 1)];
        expect(balances({ totals, parts: told, further: [], opened: new Set(), flat: false })).toBe(true);
      }),
    );
  });

  test('that goes on elsewhere, it balances', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (listed, at) => {
        const place = at % listed.length;
        const totals = new Set([sum(listed)]);
        const figures = { totals, parts: listed.slice(0, place), further: listed.slice(place), opened: new Set<number>(), flat: false };
        expect(balances(figures)).toBe(true);
      }),
    );
  });

  test('that comes to less than its total, it does not balance', () => {
    fc.assert(
      fc.property(parts, fc.bigInt({ min: 1n, max: 10_000n }), fc.boolean(), (listed, missing, flat) => {
        const totals = new Set([sum(listed) + missing]);
        expect(balances({ totals, parts: listed, further: [], opened: new Set([1, 2]), flat })).toBe(false);
      }),
    );
  });

  test('what is counted once comes to no more than all', () => {
    fc.assert(
      fc.property(parts, (listed) => {
        const places = countedOnce(listed);
        expect(sum(places.map((place) => listed[place] ?? 0n))).toBeLessThanOrEqual(sum(listed));
        expect(places).toEqual([...new Set(places)].sort((left, right) => left - right));
      }),
    );
  });
});

test('a list as long as a file is read in time', () => {
  const long = Array.from({ length: 200_000 }, (_, index) => BigInt(index % 7));
  const opened = new Set(long.keys());
  expect(balances({ totals: new Set([-1n]), parts: long, further: [], opened: new Set(), flat: false })).toBeDefined();
  expect(balances({ totals: new Set([-1n]), parts: long, further: [], opened, flat: false })).toBeDefined();
});
