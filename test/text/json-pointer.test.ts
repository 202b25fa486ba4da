import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapePointer, pointerNames } from '../../src/text/json-pointer.js';

test('the whole document, names with slashes and tildes', () => {
  expect(pointerNames('')).toEqual([]);
  expect(pointerNames('/rules/my~1rule/~01')).toEqual(['rules', 'my/rule', '~1']);
  expect(escapePointer('my/rule~')).toBe('my~1rule~0');
});

test('what is escaped is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      expect(pointerNames(names.map((name) => `/${escapePointer(name)}`).join(''))).toEqual(names);
    }),
  );
});
