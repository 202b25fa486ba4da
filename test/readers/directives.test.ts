import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { findDirectives, joinMaskedLines, maskDirectives } from '../../src/readers/directives.js';

/** `disable next-line [a, b] (因)`, with what is cut out. */
function told(text: string): string[] {
  return findDirectives(text).map(
    ({ action, scope, rules, reason, extent }) =>
      `${action ?? '?'} ${scope} [${rules.map(({ name }) => name).join(', ')}] (${reason}) ${JSON.stringify(text.slice(...extent))}`,
  );
}

describe('what a comment says', () => {
  test.each([
    ['// gklint-disable', 'disable block [] () "// gklint-disable"'],
    ['//gklint-disable-file a--因', 'disable file [a] (因) "//gklint-disable-file a--因"'],
    ['// gklint-disable-line a，b、c d -- 因 -- 果', 'disable line [a, b, c, d] (因 -- 果) "// gklint-disable-line a，b、c d -- 因 -- 果"'],
    ['甲。// gklint-disable-line my/rule —— 因\n乙', 'disable line [my/rule] (因) "// gklint-disable-line my/rule —— 因"'],
    ['甲\n  // gklint-enable a\r\n乙', 'enable block [a] () "  // gklint-enable a\\r\\n"'],
    [
      '甲 \t<!-- gklint-disable-next-line\n a -- 因\n-->乙',
      'disable next-line [a] (因) " \\t<!-- gklint-disable-next-line\\n a -- 因\\n-->"',
    ],
    ['<!--gklint-disable-file-->', 'disable file [] () "<!--gklint-disable-file-->"'],
    ['// gklint-enable-line', '? block [] () "// gklint-enable-line"'],
    ['// gklint-Disable', '? block [Disable] () "// gklint-Disable"'],
  ])('%j', (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });

  test.each([
    'gklint-disable',
    '/ gklint-disable',
    '/// gklint-disable',
    'http://gklint-disable',
    '//\ngklint-disable',
    '<!-- gklint-disable',
    '<!-- a gklint-disable -->',
  ])('%j is none', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('lines that hold nothing else go, the others keep their text', () => {
  const text = '甲\n// gklint-disable -- 因\n乙 <!-- gklint-disable-line -->\n丙';
  const directives = findDirectives(text);
  const masked = maskDirectives(text, directives);
  expect(masked.replace(/ +/g, ' ')).toBe('甲\n \n乙 \n丙');
  expect(joinMaskedLines(masked, directives).replace(/ +/g, ' ')).toBe('甲 \n乙 \n丙');
});

test('whatever stands there: in order, apart, nothing else changed', () => {
  const piece = fc.constantFrom(
    ...[
      '// gklint-',
      '<!-- ',
      'gklint-',
      'disable',
      '-line',
      '-->',
      ' -- ',
      '//',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\u3000',
      '甲',
      ',',
      '\u2028',
      '\f',
      'a',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const directives = findDirectives(text);
      const masked = maskDirectives(text, directives);
      const joined = joinMaskedLines(masked, directives);
      expect(masked.length).toBe(text.length);
      expect(joined.length).toBe(text.length);
      expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      let end = 0;
      for (const { range, extent, wordRange, word, rules } of directives) {
        expect(extent[0]).toBeGreaterThanOrEqual(end);
        expect(range[0]).toBeGreaterThanOrEqual(extent[0]);
        expect(range[1]).toBeLessThanOrEqual(extent[1]);
        expect(text.slice(...wordRange)).toBe(word);
        for (const rule of rules) expect(text.slice(...rule.range)).toBe(rule.name);
        end = range[1];
      }
      const outside = (value: string): string =>
        directives.reduceRight((rest, { range }) => rest.slice(0, range[0]) + rest.slice(range[1]), value);
      expect(outside(masked)).toBe(outside(text));
    }),
    { numRuns: 2000 },
  );
});
