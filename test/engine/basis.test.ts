import { describe, expect, test } from '@jest/globals';
import { basisInForce } from '../../src/engine/basis.js';
import { loadStandards } from '../../src/standards/index.js';
import type { Basis } from '../../src/types/standard.js';

const standards = loadStandards();
const basis = (instrument: string): Basis => ({ instrument, article: '第六条', authority: 'implied' });
const both = [
  basis('《中华人民共和国政府信息公开条例》（国务院令第711号）'),
  basis('《中华人民共和国政府信息公开条例》（国务院令第492号）'),
];
const custom = basis('《标点符号用法》（GB/T 15834—2011）');

describe('the basis in force', () => {
  test.each([
    ['2014', 1],
    ['2019', 0],
    ['2021', 0],
  ])('edition %s', (edition, kept) => {
    const standard = standards.byId(edition) ?? null;
    expect(basisInForce([...both, custom], { standard }, standards)).toEqual([both[kept], custom]);
  });

  test('all of them where the edition is unknown', () => {
    expect(basisInForce(both, { standard: null }, standards)).toEqual(both);
  });

  test('never none', () => {
    const standard = standards.byId('2008') ?? null;
    const later = [basis('国办公开办函〔2021〕30号'), basis('国办公开办函〔2019〕60号')];
    expect(basisInForce(later, { standard }, standards)).toEqual(later);
  });
});
