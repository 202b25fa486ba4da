import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repeatsIn } from '../../src/text/repeats.js';

function written(text: string, longest = 20): string[] {
  return repeatsIn(text, longest).map(({ start, end, length }) => `${String(start)}-${String(end)}/${String(length)}`);
}

/** Whether anything stands twice, looked for at every place. */
function hasRepeat(text: string, longest: number): boolean {
  for (let start = 0; start < text.length; start += 1)
    for (let length = 2; length <= longest && start + 2 * length <= text.length; length += 1)
      if (text.slice(start, start + length) === text.slice(start + length, start + 2 * length)) return true;
  return false;
}

describe('repeatsIn', () => {
  test.each([
    ['在网站公开公开信息', ['3-7/2']],
    ['公开公开公开', ['0-6/2']],
    ['进一步进一步加强', ['0-6/3']],
    ['做好信息公开工作做好信息公开工作。', ['0-16/8']],
    ['公开公示', []],
    ['人人常常', []],
    ['公开，公开', []],
    ['公开公开和规范规范', ['0-4/2', '5-9/2']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('a piece longer than the limit is none', () => {
    const piece = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌';
    expect(written(piece + piece)).toEqual([]);
    expect(written(piece + piece, 21)).toEqual(['0-42/21']);
  });

  test('what it gives are repeats, in order and apart, and it misses no text that has one', () => {
    const text = fc.string({ unit: fc.constantFrom('政', '务', '公', '开', '栏'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 8 }), (value, longest) => {
        const found = repeatsIn(value, longest);
        let end = 0;
        for (const repeat of found) {
          expect(repeat.start).toBeGreaterThanOrEqual(end);
          const one = value.slice(repeat.start, repeat.start + repeat.length);
          expect(value.slice(repeat.start, repeat.end)).toBe(one.repeat((repeat.end - repeat.start) / repeat.length));
          expect(repeat.end - repeat.start).toBeGreaterThanOrEqual(2 * repeat.length);
          end = repeat.end;
        }
        expect(found.length > 0).toBe(hasRepeat(value, longest));
      }),
    );
  });

  test('one character over and over takes time by the length of the text', () => {
    const start = performance.now();
    expect(repeatsIn('公'.repeat(1_000_000), 20)).toHaveLength(1);
    repeatsIn('公开栏目信'.repeat(100_000) + '公', 4);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
