import { describe, expect, test } from '@jest/globals';
import { enclosureOf, enclosures } from '../../src/text/enclosures.js';

function inside(text: string, kinds: 'titles' | 'all'): string[] {
  return enclosures(text, kinds).map(([start, end]) => text.slice(start, end));
}

describe('enclosures', () => {
  test.each<readonly [string, 'titles' | 'all', readonly string[]]>([
    ['按《条例》和“要点”', 'titles', ['《条例》']],
    ['按《条例》和“要点”', 'all', ['《条例》', '“要点”']],
    ['《关于印发〈要点〉的通知》', 'titles', ['《关于印发〈要点〉的通知》']],
    ['“甲《乙》丙”《丁》', 'all', ['“甲《乙》丙”', '《丁》']],
    ['》甲《乙', 'all', []],
    ['《甲“乙》丙”', 'all', ['《甲“乙》']],
    [`《${'甲'.repeat(300)}》`, 'all', []],
  ])('%s %s', (text, kinds, expected) => {
    expect(inside(text, kinds)).toEqual(expected);
  });

  test('the one that holds a place', () => {
    const ranges = enclosures('甲《乙丙》丁“戊”', 'all');
    expect(enclosureOf(ranges, 2, 4)).toEqual([1, 5]);
    expect(enclosureOf(ranges, 0, 1)).toBeNull();
    expect(enclosureOf(ranges, 4, 6)).toBeNull();
    expect(enclosureOf(ranges, 7, 8)).toEqual([6, 9]);
    expect(enclosureOf([], 0, 1)).toBeNull();
  });
});
