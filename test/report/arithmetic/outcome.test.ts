import { describe, expect, test } from '@jest/globals';
import { relationInstances } from '../../../src/report/arithmetic/instances.js';
import type { RelationResult } from '../../../src/types/form.js';
import type { RelationStandard } from '../../../src/types/standard.js';
import { arithmeticOf, columns, formOf, requestsForm, standards } from './forms.js';

const groups = ['review', 'direct', 'afterReview'];

function disputes(values: Readonly<Record<string, string>>): RelationResult[] {
  const form = formOf('disputes', '2021', new Map(Object.entries(values).map(([id, value]) => [`count@${id}`, value])));
  return [...arithmeticOf(form).results];
}

function reviewGroup(maintain: string, correct: string, other: string, pending: string, total: string): RelationResult {
  const result = disputes({
    'review.maintain': maintain,
    'review.correct': correct,
    'review.other': other,
    'review.pending': pending,
    'review.total': total,
  })[0];
  if (result === undefined) throw new Error('no relation');
  return result;
}

describe('sums', () => {
  test.each([
    ['3', '1', '0', '2', '6', 'held'],
    ['3', '1', '0', '2', '7', 'broken'],
    ['3', '1', '0', '2', '5', 'broken'],
    ['99999999999999999999', '1', '0', '0', '100000000000000000000', 'held'],
    ['9007199254740993', '0', '0', '0', '9007199254740992', 'broken'],
    ['0.1', '0.2', '0', '0', '0.3', 'held'],
  ])('%s+%s+%s+%s against %s: %s', (a, b, c, d, total, outcome) => {
    expect(reviewGroup(a, b, c, d, total).outcome).toBe(outcome);
  });
});

describe('blanks', () => {
  test.each([
    ['known parts exceed the total', '3', '', '0', '4', '6', 'broken'],
    ['blank read as 0 balances', '3', '', '', '3', '6', 'held'],
    ['a dash is a blank', '3', '—', '—', '3', '6', 'held'],
    ['so are words', '6', '无', '0', '0', '6', 'held'],
    ['the blank may make up the difference', '3', '', '0', '0', '6', 'undecidable'],
    ['all parts blank', '', '', '', '', '6', 'not-applicable'],
    ['all parts blank and the total 0', '', '', '', '', '0', 'not-applicable'],
    ['the total blank', '3', '1', '0', '0', '', 'not-applicable'],
    ['everything blank', '', '', '', '', '', 'not-applicable'],
    ['a text', '3', '约2', '0', '0', '6', 'undecidable'],
  ])('%s', (_name, a, b, c, d, total, outcome) => {
    expect(reviewGroup(a, b, c, d, total).outcome).toBe(outcome);
  });

  test('the blanks are named', () => {
    const { left, right } = reviewGroup('3', '', '—', '0', '6');
    expect(left.blanks.map((cell) => cell.id)).toEqual(['count@review.correct', 'count@review.other']);
    expect(left.sum).toBe('3');
    expect(right).toMatchObject({ sum: '6', blanks: [], missing: [] });
  });

  test('cells that are not there, and texts, are missing', () => {
    const [review, direct] = disputes({ 'review.maintain': '3', 'review.correct': '3人', 'review.other': '0', 'review.pending': '0' });
    expect(review?.left.missing).toEqual(['count@review.correct']);
    expect(review?.right.missing).toEqual(['count@review.total']);
    expect(review?.outcome).toBe('undecidable');
    expect(direct?.outcome).toBe('undecidable');
  });

  test('a balance with a side all blank compares nothing; one blank a side is undecidable only where it matters', () => {
    function balance(carryIn: string, resultTotal: string, carryOut: string): string | undefined {
      const form = formOf(
        'requests',
        '2021',
        new Map([
          ['new@natural', '5'],
          ['carryIn@natural', carryIn],
          ['resultTotal@natural', resultTotal],
          ['carryOut@natural', carryOut],
        ]),
      );
      return arithmeticOf(form).results.find(({ relation, at }) => relation.rule === 'table-balance' && at === 'natural')?.outcome;
    }
    expect(balance('1', '', '')).toBe('not-applicable');
    expect(balance('1', '6', '')).toBe('held');
    expect(balance('1', '4', '')).toBe('undecidable');
    expect(balance('1', '7', '')).toBe('broken');
    expect(balance('', '7', '')).toBe('undecidable');
    expect(balance('', '7', '1')).toBe('undecidable');
    expect(balance('', '4', '0')).toBe('broken');
  });
});

describe('bounds', () => {
  function statistics(values: Readonly<Record<string, string>>): Map<string, string> {
    const form = formOf('statistics', '2014', new Map(Object.entries(values).map(([id, value]) => [`${id}@value`, value])));
    return new Map(arithmeticOf(form).results.map(({ relation, outcome }) => [relation.id, outcome]));
  }
  const channels = { '1.2.1': '0', '1.2.2': '6563', '1.2.3': '0', '1.2.4': '390', '1.2.5': '1325' };

  test('the total of deduplicated items may be below the sum of channels, never above', () => {
    expect(statistics({ ...channels, '1.1': '8295' }).get('R1-T1-F8')).toBe('broken');
    expect(statistics({ ...channels, '1.1': '8278' }).get('R1-T1-F8')).toBe('held');
    expect(statistics({ ...channels, '1.1': '7000' }).get('R1-T1-F8')).toBe('held');
    expect(statistics({ ...channels, '1.1': '6000' }).get('R1-T1-F9.2')).toBe('broken');
  });

  test('a blank makes a bound undecidable only where it could save it', () => {
    expect(statistics({ ...channels, '1.1': '8295', '1.2.1': '' }).get('R1-T1-F8')).toBe('undecidable');
    expect(statistics({ ...channels, '1.1': '8000', '1.2.1': '' }).get('R1-T1-F8')).toBe('held');
    expect(statistics({ ...channels, '1.1': '' }).get('R1-T1-F8')).toBe('not-applicable');
    expect(statistics({ ...channels, '1.1': '9', '1.1.a': '—' }).get('R1-T1-F10')).toBe('not-applicable');
  });

  test('bounds over one total are one fault of it, with the heaviest first', () => {
    const form = formOf(
      'statistics',
      '2014',
      new Map([
        ['1.1@value', '5'],
        ['1.1.a@value', '9'],
        ['1.2.1@value', '7'],
        ['1.2.2@value', '8'],
        ['1.2.3@value', '0'],
        ['1.2.4@value', '0'],
        ['1.2.5@value', '0'],
      ]),
    );
    const { repairs } = arithmeticOf(form);
    expect(repairs).toHaveLength(1);
    expect(repairs[0]).toMatchObject({ rule: 'statistics-bound', severity: 'error', alternatives: [], swap: false });
    expect(repairs[0]?.relations.map(({ relation }) => relation.id)).toEqual(['R1-T1-F10', 'R1-T1-F9.1', 'R1-T1-F9.2']);
    expect(repairs[0]?.cells.map(({ cell, value }) => [cell.id, value])).toEqual([['1.1@value', null]]);
  });
});

describe('one relation alone', () => {
  test('its total is the cell, its parts are the alternatives', () => {
    const form = formOf(
      'disputes',
      '2021',
      new Map([
        ...groups.flatMap((group) =>
          ['maintain', 'correct', 'other', 'pending', 'total'].map((part) => [`count@${group}.${part}`, '0'] as const),
        ),
        ['count@direct.maintain', '10'],
        ['count@direct.correct', '1'],
      ]),
    );
    const { repairs } = arithmeticOf(form);
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.rule).toBe('table-case-sum');
    expect(repairs[0]?.cells.map(({ cell, value }) => [cell.id, value])).toEqual([['count@direct.total', '11']]);
    // Neither part can fall far enough by itself.
    expect(repairs[0]?.alternatives).toEqual([]);
  });

  test('a part that can take the difference is an alternative', () => {
    const form = formOf(
      'statistics',
      '2014',
      new Map([
        ['8.3@value', '11'],
        ['8.3.1@value', '5'],
        ['8.3.2@value', '7'],
      ]),
    );
    const repair = arithmeticOf(form).repairs[0];
    expect(repair?.rule).toBe('statistics-sum');
    expect(repair?.cells.map(({ cell, value }) => [cell.id, value])).toEqual([['8.3@value', '12']]);
    expect(repair?.alternatives.map((cells) => cells.map(({ cell, value }) => [cell.id, value]))).toEqual([
      [['8.3.1@value', '4']],
      [['8.3.2@value', '6']],
    ]);
  });

  test('a part that another relation confirms is none', () => {
    const parts = {
      '3.3': '20',
      '3.3.1': '4',
      '3.3.2': '0',
      '3.3.3': '0',
      '3.3.4': '3',
      '3.3.5': '0',
      '3.3.6': '0',
      '3.3.7': '12',
      '3.3.8': '0',
      '3.3.4.a': '1',
      '3.3.4.b': '2',
      '3.3.4.c': '0',
      '3.3.4.d': '0',
      '3.3.4.e': '0',
      '3.3.4.f': '0',
    };
    const form = formOf('statistics', '2014', new Map(Object.entries(parts).map(([id, value]) => [`${id}@value`, value])));
    const repair = arithmeticOf(form).repairs[0];
    expect(repair?.cells.map(({ cell }) => cell.id)).toEqual(['3.3@value']);
    expect(repair?.alternatives.flat().map(({ cell }) => cell.id)).toEqual(
      ['3.3.1', '3.3.2', '3.3.3', '3.3.5', '3.3.6', '3.3.7', '3.3.8'].map((id) => `${id}@value`),
    );
  });
});

describe('stock and flow', () => {
  function disclosure(edition: string, values: Readonly<Record<string, string>>): Record<string, string> {
    const { results } = arithmeticOf(formOf('disclosure', edition, new Map(Object.entries(values))));
    return Object.fromEntries(results.map(({ relation, at, outcome }) => [`${relation.id} ${at}`, outcome]));
  }

  test.each([
    ['35', '-15', 'held'],
    ['35', '-35', 'held'],
    ['35', '-36', 'broken'],
    ['35', '', 'held'],
    ['', '-3', 'undecidable'],
    ['', '3', 'held'],
    ['', '', 'not-applicable'],
    ['—', '—', 'not-applicable'],
    ['约35', '-36', 'undecidable'],
  ])('%j items and a change of %j: %s', (prev, delta, outcome) => {
    expect(disclosure('2019', { 'a5.license@prev': prev, 'a5.license@delta': delta })['R2-T2-F2.a5 license']).toBe(outcome);
  });

  test.each([
    ['3', '2', '1', 'held'],
    ['4', '2', '1', 'broken'],
    ['4', '', '1', 'undecidable'],
    ['0', '', '1', 'held'],
    ['4', '', '', 'not-applicable'],
    ['', '2', '1', 'not-applicable'],
    ['若干', '2', '1', 'undecidable'],
  ])('%j made, %j in force, %j repealed: %s', (made, valid, repealed, outcome) => {
    const values = { 'a1.norm@made': made, 'a1.norm@valid': valid, 'a1.norm@repealed': repealed };
    expect(disclosure('2021', values)['R3-T2-F1 norm']).toBe(outcome);
  });

  test('a row that is not mandated and not printed has nothing to compare; printed it is compared', () => {
    const rows = { 'a1.norm@disclosed': '2', 'a1.norm@cumulative': '1' };
    const printed = { 'a1.localOther@disclosed': '3', 'a1.localOther@cumulative': '2' };
    expect(disclosure('2019', rows)).toMatchObject({ 'R2-T2-F1 norm': 'broken', 'R2-T2-F1 localOther': 'not-applicable' });
    expect(disclosure('2019', { ...rows, ...printed })).toMatchObject({ 'R2-T2-F1 localOther': 'broken' });
    // A mandated row that was not read is another matter.
    expect(disclosure('2019', rows)).toMatchObject({ 'R2-T2-F1 rules': 'undecidable' });
  });

  test('any figure may be the wrong one: no cell is named', () => {
    const form = formOf(
      'disclosure',
      '2021',
      new Map(Object.entries({ 'a1.norm@made': '9', 'a1.norm@valid': '5', 'a1.norm@repealed': '—' })),
    );
    const undecided = arithmeticOf(form);
    expect(undecided.repairs).toEqual([]);
    const broken = arithmeticOf(
      formOf('disclosure', '2021', new Map(Object.entries({ 'a1.norm@made': '9', 'a1.norm@valid': '5', 'a1.norm@repealed': '1' }))),
    );
    expect(broken.repairs.map(({ rule, severity, cells }) => [rule, severity, cells])).toEqual([['table-stock', 'warning', []]]);
    expect(broken.repairs[0]?.alternatives.map((set) => set.map(({ cell }) => cell.id))).toEqual([
      ['a1.norm@made'],
      ['a1.norm@valid'],
      ['a1.norm@repealed'],
    ]);
  });
});

describe('instances', () => {
  const relations = standards.byId('2021')?.relations ?? [];

  test('one for each row or column of values', () => {
    const instances = relationInstances(requestsForm(new Map()), relations);
    expect(instances.filter(({ relation }) => relation.rule === 'table-row-sum')).toHaveLength(25);
    expect(instances.filter(({ relation }) => relation.rule === 'table-column-sum').map(({ at }) => at)).toEqual([...columns, 'total']);
    expect(instances.filter(({ relation }) => relation.rule === 'table-balance')).toHaveLength(7);
    expect(relationInstances(formOf('disputes', '2021', new Map()), relations).map(({ at }) => at)).toEqual(['count', 'count', 'count']);
  });

  test('a merged row stands for its children, once', () => {
    const form = formOf('requests', '2021', new Map(), { merged: new Map([['other', ['other.1', 'other.2', 'other.3']]]) });
    const instances = relationInstances(form, relations);
    const sum = instances.find(({ relation, at }) => relation.rule === 'table-column-sum' && at === 'natural');
    expect(sum?.left.filter((id) => id.startsWith('other'))).toEqual(['other@natural']);
    expect(instances.filter(({ relation }) => relation.rule === 'table-row-sum').map(({ at }) => at)).toContain('other');
    expect(instances.filter(({ relation }) => relation.rule === 'table-row-sum')).toHaveLength(23);
  });

  test('relations over rows of blocks carry the block, over cells they are single', () => {
    const base = {
      rule: 'table-stock',
      form: 'disclosure',
      kind: 'le',
      total: null,
      severity: 'warning',
      words: { zh: '', en: '' },
      basis: [],
    } as const;
    const stock: RelationStandard = { ...base, id: 'x', over: 'each-row', left: ['made'], right: ['valid', 'repealed'] };
    const single: RelationStandard = { ...base, id: 'y', over: 'cells', left: ['a5.license@decisions'], right: ['a6.penalty@decisions'] };
    const instances = relationInstances(formOf('disclosure', '2021', new Map()), [stock, single]);
    expect(instances.map(({ at, left, right }) => [at, left, right])).toEqual([
      ['rules', ['a1.rules@made'], ['a1.rules@valid', 'a1.rules@repealed']],
      ['norm', ['a1.norm@made'], ['a1.norm@valid', 'a1.norm@repealed']],
      ['', ['a5.license@decisions'], ['a6.penalty@decisions']],
    ]);
  });
});
