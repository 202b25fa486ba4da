import { describe, expect, test } from '@jest/globals';
import { hasMeanings, makesUp, meaningsOf, measureCells, singleKindOf } from '../../src/standards/measure-cells.js';
import { measureBook } from '../../src/standards/measures.js';
import { cellId, labelNodes, loadStandards } from '../../src/standards/index.js';
import type { CellMeaning, FigureKind } from '../../src/types/measure-cells.js';
import type { Quantity } from '../../src/types/quantity.js';

const measures = new Set(measureBook.measures.map(({ id }) => id));
const channels = new Set(measureBook.channels.map(({ id }) => id));
const editions = Object.keys(measureCells.editions);

function meanings(edition: string): CellMeaning[] {
  return [...measures].flatMap((measure) => meaningsOf(edition, measure));
}

/** Cell ids of an edition with their forms; rows that a document may print unsplit are there as well. */
function cells(edition: string): Set<string> {
  const forms = loadStandards().byId(edition)?.forms ?? [];
  return new Set(
    forms.flatMap((form) =>
      form.blocks.flatMap((block) =>
        labelNodes(block.rows).flatMap((row) => labelNodes(block.columns).map((column) => `${form.id}:${cellId(block, row, column)}`)),
      ),
    ),
  );
}

describe('cells of measures', () => {
  test('editions that have forms have meanings', () => {
    expect(editions).toEqual(['2014', '2019', '2021']);
    expect(hasMeanings('2021')).toBe(true);
    expect(hasMeanings('2008')).toBe(false);
    expect(meaningsOf('2008', 'received')).toEqual([]);
    expect(meaningsOf('2021', 'visits')).toEqual([]);
  });

  test.each(editions)('%s: every measure, channel and cell is there', (edition) => {
    const known = cells(edition);
    const all = meanings(edition);
    expect(all.length).toBeGreaterThan(30);
    expect(all.flatMap(({ sums }) => sums.flat()).filter((id) => !known.has(id.replace(/^-/, '')))).toEqual([]);
    expect(all.flatMap(({ channels: ways = [], besides = [] }) => [...ways, ...besides]).filter((id) => !channels.has(id))).toEqual([]);
    expect(all.every(({ sums }) => sums.length > 0 && sums.every((sum) => sum.length > 0 && new Set(sum).size === sum.length))).toBe(true);
  });

  test('nothing is listed that no measure or list has', () => {
    const listed = Object.values(measureCells.editions).flatMap((entries) => entries.flatMap((entry) => ('like' in entry ? [] : [entry])));
    const kinds: FigureKind[] = [...listed, ...Object.values(measureCells.shared).flat(), ...measureCells.single];
    expect(kinds.map(({ measure }) => measure).filter((id) => !measures.has(id))).toEqual([]);
    const likes = Object.values(measureCells.editions).flatMap((entries) =>
      entries.flatMap((entry) => ('like' in entry ? [entry.like] : [])),
    );
    expect(likes.filter((name) => measureCells.shared[name] === undefined)).toEqual([]);
    const { flow, covers } = measureCells;
    const named = [...flow.received, flow.carried, ...flow.handled.flat(), ...flow.results, ...Object.entries(covers).flat(2)];
    expect(named.filter((id) => !measures.has(id))).toEqual([]);
  });

  test('words of a label belong to one cell', () => {
    for (const { labels, sums } of editions.flatMap(meanings)) if (labels !== undefined) expect(sums[0]).toHaveLength(1);
  });
});

describe('wholes and what makes them up', () => {
  test.each([
    ['reviewOrLitigation', 'review', true],
    ['reviewOrLitigation', 'litigationPending', true],
    ['handled', 'granted', true],
    ['received', 'received', true],
    ['received', 'handled', false],
    ['review', 'reviewOrLitigation', false],
  ])('%s, %s', (whole, part, expected) => {
    expect(makesUp(whole, part)).toBe(expected);
  });

  test('nothing makes up itself by way of others', () => {
    for (const whole of Object.keys(measureCells.covers)) {
      expect((measureCells.covers[whole] ?? []).filter((part) => makesUp(part, whole))).toEqual([]);
    }
  });
});

describe('figures that a report has but one of', () => {
  const figure = (measure: string | null, wording: string, ways: readonly string[] = [], unit = '件'): Quantity =>
    ({ measure, wording, channels: ways, unit }) as unknown as Quantity;

  test('words and ways tell which', () => {
    expect(singleKindOf(figure('handled', '全年办结'))).not.toBe(singleKindOf(figure('handled', '全年答复')));
    expect(singleKindOf(figure('handled', '全年处理'))).toBeUndefined();
    expect(singleKindOf(figure('received', '收到申请', ['online']))).not.toBe(singleKindOf(figure('received', '收到申请')));
    expect(singleKindOf(figure('disclosed', '公开信息', ['board']))).toBeUndefined();
    expect(singleKindOf(figure('visits', '访问量'))).toBeUndefined();
    expect(singleKindOf(figure(null, '公开信息'))).toBeUndefined();
  });
});
