import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, composeEdits, mergeEdits, orderedEdits } from '../../src/text/edits.js';
import type { Edit } from '../../src/types/rule.js';

/** Edits of a text, in order and without overlaps. */
function editsFor(text: string): fc.Arbitrary<readonly Edit[]> {
  return fc.array(fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 6 }).map((drafts) => {
    const edits: Edit[] = [];
    for (const [start, length, inserted] of [...drafts].sort((a, b) => a[0] - b[0])) {
      const end = Math.min(text.length, start + length);
      if (start >= (edits.at(-1)?.range[1] ?? 0)) edits.push({ range: [start, end], text: inserted });
    }
    return edits;
  });
}

const textWithEdits = fc.string({ maxLength: 20 }).chain((text) => editsFor(text).map((edits) => ({ text, edits })));

describe('edits', () => {
  test('are made in order, what stands between them stays', () => {
    const edits: readonly Edit[] = [
      { range: [0, 0], text: '甲' },
      { range: [1, 3], text: '' },
      { range: [4, 5], text: '乙丙' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('甲ad乙丙f');
  });

  test('are put in order; overlaps are refused, touching is not', () => {
    const [first, second] = [
      { range: [0, 2], text: 'x' },
      { range: [2, 3], text: 'y' },
    ] as const;
    expect(orderedEdits([second, first])).toEqual([first, second]);
    expect(() => orderedEdits([first, { range: [1, 3], text: '' }])).toThrow('overlap');
  });

  test('as one replacement, as ESLint merges them', () => {
    expect(mergeEdits('abcdef', [])).toBeUndefined();
    expect(mergeEdits('abcdef', [{ range: [1, 2], text: 'x' }])).toEqual({ range: [1, 2], text: 'x' });
    const two = [
      { range: [1, 2], text: 'x' },
      { range: [4, 4], text: 'y' },
    ] as const;
    expect(mergeEdits('abcdef', two)).toEqual({ range: [1, 4], text: 'xcdy' });
  });

  test('merged they do the same', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        const merged = mergeEdits(text, edits);
        expect(applyEdits(text, merged === undefined ? [] : [merged])).toBe(applyEdits(text, edits));
      }),
    );
  });

  test('one after the other and composed they do the same', () => {
    const twice = textWithEdits.chain(({ text, edits }) => {
      const middle = applyEdits(text, edits);
      return editsFor(middle).map((second) => ({ text, edits, middle, second }));
    });
    fc.assert(
      fc.property(twice, ({ text, edits, middle, second }) => {
        const composed = composeEdits(edits, middle, second);
        expect(orderedEdits(composed)).toEqual(composed);
        expect(applyEdits(text, composed)).toBe(applyEdits(middle, second));
      }),
      { numRuns: 1000 },
    );
  });
});
