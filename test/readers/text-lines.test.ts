import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitLines, type Line } from '../../src/readers/text-lines.js';

/** What does not depend on how a line ends. */
function shape(source: string): unknown[] {
  return splitLines(source).map((line: Line) => [
    source.slice(line.start, line.end),
    line.number,
    line.indent,
    line.gap,
    line.pipes,
    line.tabs,
  ]);
}

describe('splitLines', () => {
  test('a text with LF reads as the same text with CRLF or CR', () => {
    const line = fc
      .array(fc.constantFrom('一', '二', ' ', '\t', '|', '｜', '　', '0', 'a'), { maxLength: 8 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const lf = shape(lines.join('\n'));
        expect(shape(lines.join('\r\n'))).toEqual(lf);
        expect(shape(lines.join('\r'))).toEqual(lf);
      }),
      { numRuns: 500 },
    );
  });

  test('offsets stand in the source', () => {
    expect(splitLines('\n  一|二 \n\n\t三')).toEqual([
      { start: 3, end: 6, number: 2, lineStart: 1, indent: 2, gap: 1, page: false, text: null, pipes: 1, tabs: 0, rawStart: 1, rawEnd: 7 },
      {
        start: 10,
        end: 11,
        number: 4,
        lineStart: 9,
        indent: 4,
        gap: 1,
        page: false,
        text: null,
        pipes: 0,
        tabs: 0,
        rawStart: 9,
        rawEnd: 11,
      },
    ]);
  });
});
