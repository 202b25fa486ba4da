import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { cellIds, labelNodes, loadStandards, valueNodes } from '../../src/standards/index.js';
import type { Basis, Standard } from '../../src/types/standard.js';
import { BUILT_IN, formOf, groups, key, standard, written } from './helpers.js';

const schema = JSON.parse(readFileSync(new URL('../../src/standards/schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

describe('the files', () => {
  test.each([...BUILT_IN, '2099'])('%s is valid', (id) => {
    validate(written(id));
    expect(validate.errors).toBeNull();
  });

  test('an unknown key is refused at any depth', () => {
    const deep = written('2021') as { forms: { blocks: { rows: Record<string, unknown>[] }[] }[] };
    deep.forms[0]!.blocks[0]!.rows[0]!['colour'] = 'red';
    expect(validate(deep)).toBe(false);
  });
});

describe('editions', () => {
  test.each([
    [2007, undefined],
    [2008, '2008'],
    [2013, '2008'],
    [2014, '2014'],
    [2018, '2014'],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2026, '2021'],
  ])('a report on %i follows %s', (year, id) => {
    expect(loadStandards().forYear(year)?.id).toBe(id);
  });

  test('2014 takes its sections, deadlines and headings from 2008 and adds the statistics form', () => {
    const [older, newer] = [standard('2008'), standard('2014')];
    expect(newer.sections).toBe(older.sections);
    expect(newer.deadlines).toBe(older.deadlines);
    expect(newer.about).toBe('content');
    expect(older.forms).toEqual([]);
    expect(older.relations).toEqual([]);
    expect(newer.forms.map((form) => form.id)).toEqual(['statistics']);
  });

  test('only the two format notices date a report', () => {
    const dating = loadStandards().all.flatMap((one) => one.instruments.filter((i) => i.datesReport).map((i) => [one.id, i.number]));
    expect(dating).toEqual([
      ['2019', '国办公开办函〔2019〕60号'],
      ['2021', '国办公开办函〔2021〕30号'],
    ]);
  });

  test.each([
    ['2008', 'department', ['03-31']],
    ['2014', 'township', ['03-31']],
    ['2019', 'department', ['01-31']],
    ['2021', 'department', ['01-31']],
    ['2021', 'government', ['03-31']],
    ['2021', 'other', ['03-31']],
    ['2021', 'township', []],
  ] as const)('in %s a %s publishes by %j', (id, kind, by) => {
    expect(
      standard(id)
        .deadlines.filter((deadline) => deadline.kinds.includes(kind))
        .map((deadline) => deadline.by),
    ).toEqual(by);
  });
});

describe('sections', () => {
  test.each(['2019', '2021'])('%s mandates six, in order', (id) => {
    expect(standard(id).sections.map((section) => [section.ordinal, section.id, section.title, section.form])).toEqual([
      [1, 'overview', '总体情况', null],
      [2, 'disclosure', '主动公开政府信息情况', 'disclosure'],
      [3, 'requests', '收到和处理政府信息公开申请情况', 'requests'],
      [4, 'disputes', '政府信息公开行政复议、行政诉讼情况', 'disputes'],
      [5, 'problems', '存在的主要问题及改进情况', null],
      [6, 'other', '其他需要报告的事项', null],
    ]);
    expect(standard(id).sections.every((section) => section.required && section.absent === 'error')).toBe(true);
  });

  test.each(['2008', '2014'])('%s asks for the six items of article 32, without order', (id) => {
    const { sections } = standard(id);
    expect(sections.filter((section) => section.required).map((section) => section.id)).toEqual([
      'disclosure',
      'requests',
      'fees',
      'disputes',
      'problems',
      'other',
    ]);
    expect(sections.every((section) => section.ordinal === null)).toBe(true);
    expect(sections.filter((section) => section.required && section.absent === 'warning').map((section) => section.id)).toEqual(['other']);
    for (const section of sections.filter((one) => one.required)) expect(section.addressedBy).not.toEqual([]);
  });

  test.each(BUILT_IN)('%s: a wording belongs to one section and one list', (id) => {
    const seen = new Map<string, string>();
    const clashes: string[] = [];
    for (const section of standard(id).sections) {
      for (const wording of [section.title, ...section.accepted, ...section.recognised]) {
        if (seen.has(key(wording))) clashes.push(`${wording}: ${seen.get(key(wording))} and ${section.id}`);
        seen.set(key(wording), section.id);
      }
    }
    for (const wording of standard(id).customaryHeadings) {
      if (seen.has(key(wording))) clashes.push(`${wording}: ${seen.get(key(wording))} and customary`);
    }
    expect(clashes).toEqual([]);
  });

  test.each([
    ['2021', 'problems', '存在问题及改进情况', 'accepted'],
    ['2019', 'disputes', '因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'accepted'],
    ['2021', 'overview', '工作基本情况', 'recognised'],
    ['2019', 'requests', '政府信息公开申请的办理情况', 'recognised'],
    ['2014', 'fees', '政府信息公开的收费及减免情况', 'title'],
    ['2014', 'problems', '存在的问题', 'accepted'],
  ] as const)('%s %s knows %s as %s', (id, sectionId, wording, list) => {
    const section = standard(id).sections.find((one) => one.id === sectionId);
    expect(section).toBeDefined();
    expect([section?.[list]].flat()).toContain(wording);
  });

  test.each(BUILT_IN)('%s: disputes have two halves', (id) => {
    const halves = standard(id).sections.flatMap((section) => section.halves.map((half) => [section.id, half.name]));
    expect(halves).toEqual([
      ['disputes', '行政复议'],
      ['disputes', '行政诉讼'],
    ]);
  });
});

/** Whether a sentence addresses an item of article 32. */
function addresses(item: string, sentence: string): boolean {
  const section = standard('2014').sections.find((one) => one.id === item);
  return section?.addressedBy.some((words) => words.every((word) => sentence.includes(word))) ?? false;
}

describe('words that address an item of article 32', () => {
  test.each([
    ['fees', '所有依申请公开办件均未收费'],
    ['fees', '2014年我区各级工作部门依申请提供政府信息暂不收费'],
    ['fees', '我区未存在政府信息公开的收费及减免情况'],
    ['fees', '七、依申请公开信息收取的费用'],
    ['fees', '政府信息公开收费减免金额'],
    ['disputes', '未出现行政诉讼案件'],
    ['disputes', '四、行政复议数量'],
    ['problems', '还存在一些差距和不足'],
    ['other', '本年度无其他需要报告的事项'],
    ['requests', '2011年全县未收到有关政府信息公开的申请'],
    ['disclosure', '共主动公开政府信息8295条'],
  ])('%s: %s', (item, sentence) => {
    expect(addresses(item, sentence)).toBe(true);
  });

  test.each([
    ['fees', '公开行政事业性收费、政府性基金和政府定价涉企经营服务性收费目录清单信息30条'],
    ['fees', '各部门依法将执法流程、申请材料、申请条件、办理程序、收费标准等信息在网上进行公开'],
    ['fees', '清理规范基层涉企乱收费项目'],
    ['other', '做好行政许可、行政确认、其它行政权力和公共服务事项公开'],
    ['other', '涉及公众切身利益、需要公众广泛知晓的政策解读有待提高'],
    ['requests', '共受理大众来访12次'],
  ])('not %s: %s', (item, sentence) => {
    expect(addresses(item, sentence)).toBe(false);
  });
});

describe('forms', () => {
  test.each([
    ['2019', 'disclosure', 25],
    ['2019', 'requests', 161],
    ['2019', 'disputes', 15],
    ['2021', 'disclosure', 10],
    ['2021', 'requests', 175],
    ['2021', 'disputes', 15],
    ['2014', 'statistics', 58],
  ])('%s %s has %i cells of value', (edition, form, count) => {
    expect(cellIds(formOf(edition, form))).toHaveLength(count);
  });

  test('three cells of the 2019 disclosure form belong to a row that is not mandated', () => {
    const optional = labelNodes(formOf('2019', 'disclosure').blocks[0]!.rows).filter((node) => node.optional === true);
    expect(optional.map((node) => node.label)).toEqual(['其他主动公开文件']);
  });

  test('the statistics form has 65 rows, seven of them headings', () => {
    const rows = labelNodes(formOf('2014', 'statistics').blocks[0]!.rows);
    expect(rows).toHaveLength(65);
    expect(rows.filter((row) => !row.value).map((row) => row.id)).toEqual(['1', '1.2', '2', '2.2', '3', '8', '9']);
  });

  test.each([
    ['2021', 'requests', ['new@natural', 'denied.3@total', 'resultTotal@commercial', 'carryOut@other', 'other.2@total']],
    ['2019', 'requests', ['other@total', 'notProcessed.5@legal']],
    ['2021', 'disputes', ['count@review.maintain', 'count@afterReview.total']],
    ['2021', 'disclosure', ['a1.rules@made', 'a1.norm@valid', 'a5.license@decisions', 'a6.coercion@decisions', 'a8.fee@amount']],
    ['2019', 'disclosure', ['a1.norm@cumulative', 'a5.otherService@delta', 'a8.fee@prev', 'a9.procure@amount']],
    ['2014', 'statistics', ['3.1.2@value', '1.1.a@value', '7@value']],
  ])('%s %s names its cells %j', (edition, form, ids) => {
    expect(cellIds(formOf(edition, form))).toEqual(expect.arrayContaining(ids));
  });

  test('groups carry no value of their own', () => {
    const rows = labelNodes(formOf('2021', 'requests').blocks[0]!.rows);
    expect(rows.filter((row) => !row.value).map((row) => row.id)).toEqual(['result', 'denied', 'unable', 'notProcessed', 'other']);
  });

  test('what cells hold', () => {
    const types = loadStandards().all.flatMap((one) =>
      one.forms.flatMap((form) =>
        form.blocks.flatMap((block) =>
          labelNodes([...block.columns, ...block.rows])
            .filter((node) => node.type !== undefined)
            .map((node) => `${one.id} ${block.id}${block.id === '' ? '' : '.'}${node.id} ${node.type}`),
        ),
      ),
    );
    expect(types).toEqual([
      '2014 7 amount',
      '2014 8.4 amount',
      '2019 a5.delta signed-count',
      '2019 a6.delta signed-count',
      '2019 a8.delta signed-count',
      '2019 a9.amount amount-with-unit',
      '2021 a8.amount amount',
    ]);
  });

  test('every label is the only one of its key in its group', () => {
    const clashes: string[] = [];
    for (const one of loadStandards().all) {
      for (const form of one.forms) {
        for (const block of form.blocks) {
          for (const group of [...groups(block.rows), ...groups(block.columns)]) {
            const seen = new Set<string>();
            for (const label of group.flatMap((node) => [node.label, ...node.accepted, ...node.recognised])) {
              if (seen.has(key(label))) clashes.push(`${one.id} ${form.id} ${block.id}: ${label}`);
              seen.add(key(label));
            }
          }
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  test('only the row of form four has no label', () => {
    const bare = loadStandards().all.flatMap((one) =>
      one.forms.flatMap((form) =>
        form.blocks.flatMap((b) =>
          labelNodes([...b.rows, ...b.columns])
            .filter((n) => n.label === '')
            .map((n) => n.id),
        ),
      ),
    );
    expect(bare).toEqual(['count', 'count']);
  });
});

describe('relations', () => {
  test.each([
    [
      '2019',
      [
        ...['R2-T3-F3', 'R2-T3-F2', 'R2-T3-F1', 'R2-T4-F1', 'R2-T4-F2', 'R2-T4-F3'],
        ...['R2-T2-F1', 'R2-T2-F2.a5', 'R2-T2-F2.a6', 'R2-T2-F2.a8'],
      ],
    ],
    ['2021', ['R3-T3-F3', 'R3-T3-F2', 'R3-T3-F1', 'R3-T4-F1', 'R3-T4-F2', 'R3-T4-F3', 'R3-T2-F1']],
  ])('%s has %j', (id, ids) => {
    expect(standard(id).relations.map((relation) => relation.id)).toEqual(ids);
  });

  test('the statistics form: equalities, and bounds with one relation a channel', () => {
    expect(standard('2014').relations.map((relation) => `${relation.id} ${relation.rule} ${relation.kind} ${relation.severity}`)).toEqual([
      'R1-T1-F1 statistics-sum eq error',
      'R1-T1-F2 statistics-sum eq error',
      'R1-T1-F3 statistics-sum eq error',
      'R1-T1-F4 statistics-sum eq warning',
      'R1-T1-F5 statistics-sum eq warning',
      'R1-T1-F6 statistics-sum eq warning',
      'R1-T1-F7 statistics-sum eq error',
      'R1-T1-F8 statistics-bound le error',
      'R1-T1-F9.1 statistics-bound ge warning',
      'R1-T1-F9.2 statistics-bound ge warning',
      'R1-T1-F9.3 statistics-bound ge warning',
      'R1-T1-F9.4 statistics-bound ge warning',
      'R1-T1-F9.5 statistics-bound ge warning',
      'R1-T1-F10 statistics-bound le error',
      'R1-T1-F12 statistics-bound le error',
      'R1-T1-F13 statistics-bound le error',
    ]);
    const bound = standard('2014').relations.find((relation) => relation.id === 'R1-T1-F8');
    expect(bound).toMatchObject({ left: ['1.1'], right: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'], total: 'left' });
  });

  test('stock and flow: bounds, warnings, without a total', () => {
    const stock = loadStandards().all.flatMap((one) => one.relations.filter((relation) => relation.rule === 'table-stock'));
    expect(stock.map(({ id, block, kind, left, right }) => [id, block, kind, left, right])).toEqual([
      ['R2-T2-F1', 'a1', 'le', ['disclosed'], ['cumulative']],
      ['R2-T2-F2.a5', 'a5', 'ge', ['prev', 'delta'], []],
      ['R2-T2-F2.a6', 'a6', 'ge', ['prev', 'delta'], []],
      ['R2-T2-F2.a8', 'a8', 'ge', ['prev', 'delta'], []],
      ['R3-T2-F1', 'a1', 'le', ['made'], ['valid', 'repealed']],
    ]);
    expect(stock.every(({ severity, total, over }) => severity === 'warning' && total === null && over === 'each-row')).toBe(true);
  });

  test('the results add the unsplit other row in 2019 and its three rows in 2021', () => {
    const results = (id: string) => standard(id).relations.find((relation) => relation.rule === 'table-column-sum')?.left;
    expect(results('2019')).toHaveLength(19);
    expect(results('2019')).toContain('other');
    expect(results('2021')).toHaveLength(21);
    expect(results('2021')).toEqual(expect.arrayContaining(['other.1', 'other.2', 'other.3']));
  });

  test('column sums use every value row of the results, and row sums every value column, once', () => {
    for (const id of ['2019', '2021']) {
      const block = formOf(id, 'requests').blocks[0]!;
      const result = block.rows.find((row) => row.id === 'result');
      const column = standard(id).relations.find((relation) => relation.rule === 'table-column-sum')!;
      const row = standard(id).relations.find((relation) => relation.rule === 'table-row-sum')!;
      expect([...column.left, ...column.right]).toEqual(valueNodes(result!.children).map((node) => node.id));
      expect([...row.left, ...row.right]).toEqual(valueNodes(block.columns).map((node) => node.id));
    }
  });

  test('the side named as total has one term', () => {
    for (const relation of loadStandards().all.flatMap((one) => one.relations)) {
      if (relation.total !== null) expect(relation[relation.total]).toHaveLength(1);
    }
  });
});

describe('basis', () => {
  const bases = (one: Standard): readonly Basis[] => [
    ...one.basis,
    ...one.sections.flatMap((section) => section.basis),
    ...one.forms.flatMap((form) => form.basis),
    ...one.relations.flatMap((relation) => relation.basis),
    ...one.deadlines.flatMap((deadline) => deadline.basis),
  ];

  test.each([
    ['2008', ['《中华人民共和国政府信息公开条例》（国务院令第492号）']],
    ['2014', ['《中华人民共和国政府信息公开条例》（国务院令第492号）', '国办发〔2014〕32号']],
    ['2019', ['《中华人民共和国政府信息公开条例》（国务院令第711号）', '国办公开办函〔2019〕60号']],
    ['2021', ['《中华人民共和国政府信息公开条例》（国务院令第711号）', '国办公开办函〔2021〕30号']],
  ])('%s rests on %j alone', (id, instruments) => {
    expect([...new Set(bases(standard(id)).map((basis) => basis.instrument))].sort()).toEqual([...instruments].sort());
  });

  test('what is an error rests on more than custom', () => {
    const custom = (basis: readonly Basis[]): boolean => basis.every((one) => one.authority === 'convention');
    for (const one of loadStandards().all) {
      expect(one.sections.filter((section) => section.required && section.absent === 'error' && custom(section.basis))).toEqual([]);
      expect(one.relations.filter((relation) => relation.severity === 'error' && custom(relation.basis))).toEqual([]);
    }
  });
});
