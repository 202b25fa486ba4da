import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encode, unencodable } from '../../src/readers/encode.js';
import { editBytes, unencodableIn } from '../../src/readers/editor.js';
import { decode } from '../../src/readers/encoding.js';
import type { Encoding } from '../../src/text/encoding-label.js';
import { applyEdits } from '../../src/text/edits.js';
import type { Edit } from '../../src/types/rule.js';

const encodings: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
const boms: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

describe('encoding', () => {
  test.each(['gb18030', 'utf-8', 'utf-16le', 'utf-16be'] as const)('%s holds every character', (encoding) => {
    let text = '';
    // Of the private area, platforms give GB18030 more or less.
    for (let point = 0; point <= 0xffff; point += 1) if (point < 0xd800 || point >= 0xf900) text += String.fromCharCode(point);
    for (let point = 0x10000; point <= 0x10ffff; point += 97) text += String.fromCodePoint(point);
    expect(unencodable(text, encoding)).toBeNull();
    // A failure would print them all.
    expect(decoded(encode(text, encoding), encoding) === text).toBe(true);
  });

  test.each(['gb18030', 'big5'] as const)('every pair of %s that is a character comes back as one', (encoding) => {
    let seen = 0;
    for (let lead = encoding === 'big5' ? 0xa1 : 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const text = decoded(Uint8Array.of(lead, trail), encoding);
        if ([...text].length !== 1 || text === '\uFFFD' || (encoding === 'big5' && /[\u0080-\u009f\ue000-\uf8ff]/.test(text))) continue;
        expect(unencodable(text, encoding)).toBeNull();
        expect(decoded(encode(text, encoding), encoding)).toBe(text);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(encoding === 'big5' ? 13_000 : 23_000);
  });

  test('known bytes', () => {
    expect([...encode('政府€', 'gb18030')]).toEqual([0xd5, 0xfe, 0xb8, 0xae, 0xa2, 0xe3]);
    expect([...encode('𠮷é', 'gb18030')]).toEqual([0x95, 0x34, 0xb2, 0x35, 0xa8, 0xa6]);
    expect([...encode('政府，', 'big5')]).toEqual([0xac, 0x46, 0xa9, 0xb2, 0xa1, 0x41]);
    expect([...encode('十═', 'big5')]).toEqual([0xa4, 0x51, 0xf9, 0xf9]);
    expect([...encode('府', 'utf-16be')]).toEqual([0x5e, 0x9c]);
  });

  test('what an encoding does not hold is named, never replaced', () => {
    expect(unencodable('政府开放', 'big5')).toBe('开');
    expect(() => encode('开', 'big5')).toThrow(RangeError);
    for (const encoding of encodings) expect(unencodable('a\ud800b', encoding)).toBe('\ud800');
    expect(unencodableIn('开', 'utf-8')).toBeNull();
    expect(() => unencodableIn('开', 'latin1')).toThrow(RangeError);
  });
});

interface Case {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
  readonly value: string;
}

/** Bytes of any kind with edits between characters of what they are decoded to. */
const anyFile: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...encodings),
    fc.boolean(),
    fc.array(
      fc.oneof(
        fc.constantFrom('政府', '公開', 'ab', '\r\n', '，', '十', '𠮷').map((text) => ({ text })),
        fc.uint8Array({ maxLength: 3 }).map((raw) => ({ raw })),
      ),
      { maxLength: 12 },
    ),
  )
  .chain(([encoding, wanted, parts]) => {
    const bom = wanted ? (boms[encoding] ?? []) : [];
    const body = parts.flatMap((part) => [
      ...('raw' in part ? part.raw : unencodable(part.text, encoding) === null ? encode(part.text, encoding) : []),
    ]);
    const bytes = Uint8Array.from([...bom, ...body]);
    const source = decode('a.txt', bytes, { encoding });
    const places = [...source.value].reduce<number[]>((all, character) => [...all, (all.at(-1) ?? 0) + character.length], [0]);
    const inserted = fc.constantFrom('', '。', '政府', '\n', 'x');
    return fc.array(fc.tuple(fc.nat(places.length - 1), fc.nat(2), inserted), { maxLength: 4 }).map((drafts) => {
      const edits: Edit[] = [];
      for (const [at, length, text] of [...drafts].sort((a, b) => a[0] - b[0])) {
        const [start = 0, end = start] = [places[at], places[Math.min(places.length - 1, at + length)]];
        if (start >= (edits.at(-1)?.range[1] ?? 0)) edits.push({ range: [start, end], text });
      }
      return { encoding, bom: source.bom, bytes, edits, value: source.binary === null ? source.value : '' };
    });
  })
  .filter(({ value }) => value !== '');

describe('editing bytes', () => {
  test('only what is replaced changes, whatever the bytes are', () => {
    fc.assert(
      fc.property(anyFile, ({ encoding, bom, bytes, edits, value }) => {
        const edited = editBytes(bytes, { encoding, bom }, edits);
        // Bytes that were no characters may become some beside others: then the text is another, and the engine takes it back.
        const isWhole = !value.includes('\uFFFD');
        if (isWhole) expect(decode('a.txt', edited, { encoding }).value).toBe(applyEdits(value, edits));
        const [only, ...others] = edits;
        if (only === undefined) expect([...edited]).toEqual([...bytes]);
        else if (others.length === 0)
          expect(untouched(edited, bytes)).toBeGreaterThanOrEqual(bytes.length - 4 * (only.range[1] - only.range[0]));
      }),
      { numRuns: 500 },
    );
  });

  test('a byte order mark, faults before and behind and the ends of lines stay', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x0d, 0x0a, ...encode('甲，，乙', 'utf-8'), 0x0d, 0xe4, 0xb8]);
    const source = decode('a.txt', bytes);
    const at = source.value.indexOf('，');
    const edited = editBytes(bytes, source, [{ range: [at, at + 1], text: '' }]);
    expect([...edited]).toEqual([0xef, 0xbb, 0xbf, 0xff, 0x0d, 0x0a, ...encode('甲，乙', 'utf-8'), 0x0d, 0xe4, 0xb8]);
  });

  test('within a character nothing is cut', () => {
    expect(() => editBytes(encode('𠮷', 'utf-8'), { encoding: 'utf-8', bom: false }, [{ range: [1, 2], text: '' }])).toThrow(RangeError);
    expect(() => editBytes(encode('a', 'utf-8'), { encoding: 'utf-8', bom: false }, [{ range: [2, 3], text: '' }])).toThrow(RangeError);
  });

  test('ten megabytes in one line, edited at a thousand places, take less than seconds', () => {
    const text = '政府信息，，'.repeat(600_000);
    const edits = Array.from({ length: 1000 }, (_, at): Edit => ({ range: [at * 3600 + 4, at * 3600 + 5], text: '' }));
    const bytes = encode(text, 'utf-8');
    const start = Date.now();
    expect(editBytes(bytes, { encoding: 'utf-8', bom: false }, edits)).toHaveLength(bytes.length - 3000);
    expect(Date.now() - start).toBeLessThan(3000);
  });
});

/** How many bytes at the beginning and at the end are the same. */
function untouched(edited: Uint8Array, bytes: Uint8Array): number {
  const most = Math.min(edited.length, bytes.length);
  let head = 0;
  while (head < most && edited[head] === bytes[head]) head += 1;
  let tail = 0;
  while (tail < most - head && edited[edited.length - 1 - tail] === bytes[bytes.length - 1 - tail]) tail += 1;
  return head + tail;
}
