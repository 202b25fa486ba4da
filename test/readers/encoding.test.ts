import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/readers/encoding.js';
import { encodingOfLabel } from '../../src/text/encoding-label.js';
import { utf8 } from './helpers.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

// 全年主动公开政府信息十条，未收到申请。
const gbk = [
  0xc8, 0xab, 0xc4, 0xea, 0xd6, 0xf7, 0xb6, 0xaf, 0xb9, 0xab, 0xbf, 0xaa, 0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xca, 0xae, 0xcc,
  0xf5, 0xa3, 0xac, 0xce, 0xb4, 0xca, 0xd5, 0xb5, 0xbd, 0xc9, 0xea, 0xc7, 0xeb, 0xa1, 0xa3,
];
// 政府資訊公開工作年度報告
const big5 = [
  0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d, 0xa4, 0x75, 0xa7, 0x40, 0xa6, 0x7e, 0xab, 0xd7, 0xb3, 0xf8, 0xa7,
  0x69,
];

describe('encodings', () => {
  test('strict UTF-8 needs no mark', () => {
    expect(decode('a.txt', utf8('一、总体情况'))).toEqual({
      path: 'a.txt',
      value: '一、总体情况',
      encoding: 'utf-8',
      bom: false,
      faults: [],
      binary: null,
    });
  });

  test('a BOM is taken off and told', () => {
    expect(decode('a.txt', bytes([0xef, 0xbb, 0xbf], '概述'))).toMatchObject({ value: '概述', encoding: 'utf-8', bom: true });
    expect(decode('a.txt', bytes([0xff, 0xfe, 0x82, 0x69, 0xf0, 0x8f]))).toMatchObject({ value: '概述', encoding: 'utf-16le', bom: true });
    expect(decode('a.txt', bytes([0xfe, 0xff, 0x69, 0x82, 0x8f, 0xf0]))).toMatchObject({ value: '概述', encoding: 'utf-16be', bom: true });
  });

  test('UTF-16 without a BOM is text, and so is a text with a stray NUL', () => {
    const text = '一、总体情况\n2023年主动公开政府信息12条。\n';
    const wide = [...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]);
    const swapped = wide.map((_, index) => wide[index ^ 1] ?? 0);
    expect(decode('a.txt', bytes(wide))).toMatchObject({ value: text, encoding: 'utf-16le', bom: false, binary: null });
    expect(decode('a.txt', bytes(swapped))).toMatchObject({ value: text, encoding: 'utf-16be', binary: null });
    const long = `${text.repeat(20)}\0${text}`;
    expect(decode('a.txt', utf8(long))).toMatchObject({ value: long, encoding: 'utf-8', binary: null });
    expect(decode('a.txt', bytes([0, 1, 2, 3, 0, 0, 5, 1]))).toMatchObject({ binary: 'BINARY' });
  });

  test('GBK and Big5 are told apart by common characters', () => {
    expect(decode('a.txt', bytes(gbk))).toMatchObject({ value: '全年主动公开政府信息十条，未收到申请。', encoding: 'gb18030', faults: [] });
    expect(decode('a.txt', bytes(big5))).toMatchObject({ value: '政府資訊公開工作年度報告', encoding: 'big5', faults: [] });
  });

  test('four-byte characters of GB18030 are read', () => {
    expect(decode('a.txt', bytes(gbk, [0x95, 0x32, 0x82, 0x36]))).toMatchObject({
      value: '全年主动公开政府信息十条，未收到申请。𠀀',
      encoding: 'gb18030',
    });
  });

  test('the label of a page does not overrule its bytes, and a wrong one is told', () => {
    const page = decode('a.html', bytes('<meta charset="gb2312"><p>主动公开</p>'));
    expect(page.encoding).toBe('utf-8');
    expect(page.faults).toEqual([{ kind: 'label-mismatch', offset: 15, range: [15, 21], detail: 'gb2312' }]);
    expect(page.value.slice(15, 21)).toBe('gb2312');
    expect(decode('a.html', bytes('<meta charset="gbk"><p>', gbk)).faults).toEqual([]);
    expect(decode('a.html', bytes('<meta charset="utf-8"><p>', gbk))).toMatchObject({
      encoding: 'gb18030',
      faults: [{ kind: 'label-mismatch', detail: 'utf-8' }],
    });
  });

  test('a page of ASCII agrees with any label', () => {
    expect(decode('a.html', bytes('<meta charset="gb2312"><p>x</p>')).faults).toEqual([]);
  });

  test('an option overrides all', () => {
    expect(decode('a.txt', bytes(big5), { encoding: 'Big5' })).toMatchObject({ encoding: 'big5' });
    expect(decode('a.txt', bytes(gbk), { encoding: 'gbk' })).toMatchObject({
      encoding: 'gb18030',
      value: '全年主动公开政府信息十条，未收到申请。',
    });
    expect(decode('a.txt', bytes([0x82, 0x69]), { encoding: 'utf-16le' })).toMatchObject({ value: '概', bom: false });
    expect(() => decode('a.txt', bytes('x'), { encoding: 'utf-9' })).toThrow(RangeError);
    expect(encodingOfLabel('GB2312')).toBe('gb18030');
    expect(encodingOfLabel('klingon')).toBeNull();
  });
});

describe('undecodable bytes', () => {
  test('one bad byte in UTF-8 is a fault with its place in the bytes and in the text', () => {
    const file = decode('a.txt', bytes('公开政府信息工作总体情况', [0xff], '主动公开'));
    expect(file).toMatchObject({ encoding: 'utf-8', value: '公开政府信息工作总体情况\uFFFD主动公开' });
    expect(file.faults).toEqual([{ kind: 'undecodable-bytes', offset: 36, range: [12, 13], detail: 'ff' }]);
  });

  test('a character cut at the end, and neighbours are one fault', () => {
    const cut = decode('a.txt', utf8('总体情况').subarray(0, 11), { encoding: 'utf-8' });
    expect(cut).toMatchObject({ value: '总体情\uFFFD', faults: [{ offset: 9, range: [3, 4], detail: 'e5 86' }] });
    expect(decode('a.txt', bytes('a', [0xff, 0xfe, 0xfd], 'b'), { encoding: 'utf-8' }).faults).toEqual([
      { kind: 'undecodable-bytes', offset: 1, range: [1, 4], detail: 'ff fe fd' },
    ]);
  });

  test('offsets count the BOM', () => {
    expect(decode('a.txt', bytes([0xef, 0xbb, 0xbf], 'a', [0xff])).faults).toMatchObject([{ offset: 4, range: [1, 2] }]);
  });

  test('bytes of no character in GBK, Big5 and UTF-16', () => {
    expect(decode('a.txt', bytes(gbk, [0xff, 0x31]))).toMatchObject({
      encoding: 'gb18030',
      value: '全年主动公开政府信息十条，未收到申请。\uFFFD1',
      faults: [{ offset: 38, detail: 'ff' }],
    });
    expect(decode('a.txt', bytes(big5, [0xff]), { encoding: 'big5' }).faults).toMatchObject([{ offset: 24, range: [12, 13] }]);
    expect(decode('a.txt', bytes([0xff, 0xfe, 0x00, 0xd8, 0x82, 0x69]))).toMatchObject({
      value: '\uFFFD概',
      faults: [{ offset: 2, range: [0, 1] }],
    });
    expect(decode('a.txt', bytes([0xff, 0xfe, 0x82])).faults).toMatchObject([{ offset: 2, detail: '82' }]);
  });

  test('no fault is silent: U+FFFD in the value and ranges of faults are the same', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'),
        (data, encoding) => {
          const { value, faults } = decode('a.txt', data, { encoding });
          const said = faults.flatMap(({ range }) => Array.from({ length: range[1] - range[0] }, (_, at) => range[0] + at));
          const seen = [...value].length === 0 ? [] : Array.from(value, (_, at) => at).filter((at) => value[at] === '\uFFFD');
          expect(said.filter((at) => value[at] !== '\uFFFD')).toEqual([]);
          // The mark itself can be written in every encoding but Big5.
          if (encoding === 'big5') expect(seen).toEqual(said);
        },
      ),
    );
  });

  test('what is no fault decodes as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { value, faults } = decode('a.txt', utf8(text), { encoding: 'utf-8' });
        expect(faults).toEqual([]);
        expect(value).toBe(text.startsWith('\uFEFF') ? text.slice(1) : text);
      }),
    );
  });
});

describe('binary files', () => {
  test.each([
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['GIF', [...utf8('GIF89a')]],
    ['PDF', [...utf8('%PDF-1.7')]],
    ['ZIP', [...utf8('PK\u0003\u0004'), 1, 2]],
    ['DOCX', [...utf8('PK\u0003\u0004....word/document.xml')]],
    ['OLE2', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['RTF', [...utf8('{\\rtf1')]],
    ['GZIP', [0x1f, 0x8b, 0x08, 0]],
    ['EXE', [...utf8('MZ'), 0, 1]],
    ['BINARY', [...utf8('abc'), 0, 65]],
  ])('%s is named', (name, data) => {
    expect(decode('a.txt', new Uint8Array(data))).toMatchObject({ binary: name, value: '', faults: [] });
  });

  test('text that begins like one is text', () => {
    expect(decode('a.txt', bytes('MZ 和 BM 都是文字'))).toMatchObject({ binary: null });
  });
});
