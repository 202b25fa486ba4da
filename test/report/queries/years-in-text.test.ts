import { describe, expect, test } from '@jest/globals';
import { yearsIn } from '../../../src/report/queries/years-in-text.js';

const years = (text: string): ReturnType<typeof yearsIn> => yearsIn({ text, at: [0], from: [0], to: [text.length] });

describe('years of a text', () => {
  test('with the sentence around them and the clause behind', () => {
    const text = '好。2022年，我局公开12条；收到3件。2023年收到4件。';
    expect(years(text)).toEqual([
      {
        year: 2022,
        start: 2,
        end: 7,
        opens: true,
        clause: '，我局公开12条',
        sentence: '2022年，我局公开12条；收到3件',
        next: '2023年收到4件',
      },
      { year: 2023, start: 21, end: 26, opens: true, clause: '收到4件', sentence: '2023年收到4件', next: '' },
    ]);
  });

  test.each([
    ['2022年公开', [true]],
    ['（一）概况。2022 年公开', [true]],
    ['（一）管理情况 2022年公开', [true]],
    ['我局高度重视，2022年公开', [true]],
    ['比2022年', [false]],
    ['我局2022年公开', [false]],
    ['决算、2022年预算', [false]],
  ])('%s begins a clause: %j', (text, opens) => {
    expect(years(text).map((year) => year.opens)).toEqual(opens);
  });

  test.each(['《2022年要点》', '“2022年”', '（2022年）', '〔2022〕30号', '12022年', '2022条', '第2022年'])('%s names none', (text) => {
    expect(years(text)).toEqual([]);
  });

  test('a long text is read in one go', () => {
    expect(years('《2022年'.repeat(50_000))).toHaveLength(50_000);
    expect(years('2022'.repeat(100_000))).toEqual([]);
  });
});
