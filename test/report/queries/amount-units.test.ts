import { describe, expect, test } from '@jest/globals';
import { unitInHeader } from '../../../src/report/queries/amount-header.js';
import { amountCells, limitFor, sameDigitsInProse } from '../../../src/report/queries/amount-units.js';
import type { Quantity } from '../../../src/types/quantity.js';
import { disclosureText } from '../../rules/form-text.js';
import { fakeQuantity } from '../fake-quantity.js';
import { recogniseText } from '../recognise-text.js';

function fee(over: Partial<Quantity> = {}): Quantity {
  return fakeQuantity({ measure: 'adminFee', value: '59490.5', unit: '元', text: '59490.5元', ...over });
}

describe('the same digits in the prose', () => {
  test('of a fee in 元', () => {
    const quantity = fee();
    expect(sameDigitsInProse([fakeQuantity(), quantity], '59490.5', 2023)).toBe(quantity);
    expect(sameDigitsInProse([fee({ measure: 'infoFee' })], '59490.5', null)).not.toBeNull();
  });

  test.each([
    ['another value', {}, '59490.6'],
    ['what was multiplied out', { value: '594905000' }, '59490.5'],
    ['another thing', { measure: 'disclosed' }, '59490.5'],
    ['nothing that is known', { measure: null }, '59490.5'],
    ['another unit', { unit: '件' }, '59490.5'],
    ['an approximation', { approximation: 'above' }, '59490.5'],
    ['a range', { to: '60000' }, '59490.5'],
    ['another year', { period: { kind: 'last-year', year: 2022, part: null } }, '59490.5'],
    ['a share', { kind: 'share' }, '59490.5'],
    ['a round fee for handling', { measure: 'infoFee', value: '300' }, '300'],
  ] as const)('not of %s', (_, over, value) => {
    expect(sameDigitsInProse([fee(over)], value, 2023)).toBeNull();
  });

  test('round digits count where the very fee is meant', () => {
    expect(sameDigitsInProse([fee({ value: '300' })], '300', 2023)).not.toBeNull();
  });
});

describe('what agencies collect at most', () => {
  test.each([
    ['青禾县人民政府', 'government', 'county'],
    ['淮安市洪泽区人民政府', 'government', 'county'],
    ['鄂托克前旗人民政府', 'government', 'county'],
    ['玉环市人民政府', 'government', 'government'],
    ['广西壮族自治区人民政府', 'government', 'government'],
    ['宁夏回族自治区财政厅', 'department', 'department'],
    ['阿克苏地区行政公署', 'government', 'government'],
    ['青禾县水务局', 'department', 'countyDepartment'],
    ['东湾区发展和改革局', 'department', 'countyDepartment'],
    ['云岭市财政局', 'department', 'department'],
    ['柳溪镇人民政府', 'township', 'township'],
    ['青禾县柳溪镇人民政府', 'township', 'township'],
    ['平潭综合实验区管委会', 'other', 'other'],
    ['浦东新区人民政府', 'government', 'government'],
  ] as const)('%s', (name, kind, limit) => {
    expect(limitFor({ name, kind })).toBe(limit);
  });

  test('an agency that is not known has the widest limit', () => {
    expect(limitFor(null)).toBe('other');
  });
});

describe('the unit in the heading', () => {
  function unitOf(text: string): string | null {
    const report = recogniseText(text, { edition: '2021' });
    const [amount] = amountCells(report);
    if (amount === undefined) throw new Error('no amount');
    return unitInHeader(report, amount.form, amount.cell)?.unit ?? null;
  }

  test.each([
    ['（单位：万元）', '万元'],
    ['（单位：元）', '元'],
    ['(元)', '元'],
    ['/万元', null],
    ['', null],
  ])('%j', (note, unit) => {
    expect(unitOf(disclosureText().replace('（单位：万元）', note))).toBe(unit);
  });

  test('the nearest before the figure, though the words stand there more than once', () => {
    const said = '注：本年收费金额（单位：元）以财政部门核定的为准。\n';
    expect(unitOf(disclosureText().replace('第二十条第（一）项', `${said}第二十条第（一）项`))).toBe('万元');
  });

  test('far in a line of a million characters, in no time', () => {
    const long = `${'一'.repeat(1_000_000)} `;
    expect(unitOf(disclosureText().replaceAll('\n', ' ').replace('二、', `一、总体情况 ${long}二、`))).toBe('万元');
  });
});
