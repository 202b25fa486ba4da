import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/reporters/diff.js';
import { applyEdits } from '../../src/text/edits.js';
import type { Edit } from '../../src/types/rule.js';
import { result } from './results.js';

function diff(before: string, edits: readonly Edit[], name = 'a.txt'): string {
  const bytes = new Uint8Array();
  const fixed = { passes: 1, source: before, edits, before: bytes, after: bytes };
  return unifiedDiff({ ...result([]), source: applyEdits(before, edits), fixed }, name);
}

/** Applies a diff as `patch` does, strictly. */
function patch(before: string, text: string): string {
  const lines = before === '' ? [] : before.split(/(?<=\n)/);
  const out: string[] = [];
  let at = 0;
  const hunks = text.split(/^(?=@@ )/m).slice(1);
  for (const hunk of hunks) {
    const [head = '', ...body] = hunk.split(/(?<=\n)/);
    const [, from = '', count = '', , added = ''] = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n$/.exec(head) ?? [];
    const start = Number(count) === 0 ? Number(from) : Number(from) - 1;
    out.push(...lines.slice(at, start));
    at = start;
    let [olds, news] = [0, 0];
    body.forEach((line, index) => {
      const next = body[index + 1] ?? '';
      const content = next.startsWith('\\') ? line.slice(1, -1) : line.slice(1);
      if (line.startsWith('\\')) return;
      if (!line.startsWith('+')) {
        expect(lines[at]).toBe(content);
        at += 1;
        olds += 1;
      }
      if (!line.startsWith('-')) {
        out.push(content);
        news += 1;
      }
    });
    expect([olds, news].map(String)).toEqual([count, added]);
  }
  return [...out, ...lines.slice(at)].join('');
}

describe('the diff of a repaired file', () => {
  test('nothing where nothing was done', () => {
    expect(unifiedDiff(result([]), 'a.txt')).toBe('');
    expect(diff('a\n', [{ range: [0, 1], text: 'a' }])).toBe('');
    // A line feed put in before one, and that one taken out.
    expect(
      diff('\n乙\nddc\r\n\n', [
        { range: [7, 7], text: '\n' },
        { range: [8, 9], text: '' },
      ]),
    ).toBe('');
  });

  test('a line changed, three around it', () => {
    expect(diff('1\n2\n3\n4\n5，，\n6\n7\n8\n9\n', [{ range: [9, 10], text: '' }])).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5，，\n+5，\n 6\n 7\n 8\n',
    );
  });

  test('a line taken out', () => {
    expect(diff('1\n2\n3\n', [{ range: [2, 4], text: '' }])).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,2 @@\n 1\n-2\n 3\n');
    expect(diff('1\n', [{ range: [0, 2], text: '' }])).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +0,0 @@\n-1\n');
  });

  test('no line feed at the end, carriage returns, a name with spaces or quotes', () => {
    expect(diff('1\r\n二', [{ range: [3, 4], text: '2' }], '年 报.txt')).toBe(
      '--- a/年 报.txt\t\n+++ b/年 报.txt\t\n@@ -1,2 +1,2 @@\n 1\r\n-二\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n',
    );
    expect(diff('1', [{ range: [0, 1], text: '2' }], 'a"\n.txt')).toContain('--- "a/a\\"\\012.txt"\n');
  });

  test('applied, it gives the text after', () => {
    const text = fc.array(fc.constantFrom('甲\n', '乙', '\n', 'c\r\n', 'd'), { maxLength: 40 }).map((parts) => parts.join(''));
    const edited = text.chain((before) =>
      fc.array(fc.tuple(fc.nat(before.length), fc.nat(4), fc.constantFrom('', '\n', 'x', 'y\nz\n')), { maxLength: 6 }).map((drafts) => {
        const edits: Edit[] = [];
        for (const [at, length, put] of [...drafts].sort((a, b) => a[0] - b[0])) {
          if (at >= (edits.at(-1)?.range[1] ?? 0)) edits.push({ range: [at, Math.min(before.length, at + length)], text: put });
        }
        return { before, edits };
      }),
    );
    fc.assert(
      fc.property(edited, ({ before, edits }) => {
        const after = applyEdits(before, edits);
        const shown = diff(before, edits);
        expect(shown === '').toBe(before === after);
        expect(patch(before, shown)).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });
});
