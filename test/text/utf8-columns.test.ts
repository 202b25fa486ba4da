import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digest } from '../../src/text/hash.js';
import { LineIndex } from '../../src/text/lines.js';
import { Utf8Columns } from '../../src/text/utf8-columns.js';

test('columns are the bytes of the text before, whatever it is', () => {
  const unit = fc.constantFrom('a', 'é', '中', '𠮷', '\n', '\r\n', '\ud800', '\udc00');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 3000 }), fc.nat(), (units, seed) => {
      const text = units.join('');
      let offset = seed % (text.length + 1);
      if ((text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800) offset -= 1;
      const lines = new LineIndex(text);
      const { line } = lines.pointAt(offset);
      const before = text.slice(lines.startOf(line), offset);
      expect(new Utf8Columns(text).pointAt(offset)).toEqual({ line, column: Buffer.byteLength(before) + 1 });
    }),
  );
});

test('one long line takes no longer for many places', () => {
  const columns = new Utf8Columns('中'.repeat(2_000_000));
  for (let at = 0; at < 20_000; at += 1) expect(columns.pointAt(at * 100).column).toBe(at * 300 + 1);
});

test('a digest is short, steady and different for different texts', () => {
  expect(digest('')).toBe(digest(''));
  expect(digest('报告')).toMatch(/^[0-9a-f]{26}$/);
  expect(digest('报告')).toBe('60fc6f96a32cdf774311102143');
  const all = new Set(Array.from({ length: 50_000 }, (_, index) => digest(String(index))));
  expect(all.size).toBe(50_000);
});
