import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportOf, tell, tellLists } from './tell.js';

const fragments = [
  '2023年，',
  '全区',
  '我局',
  '区政府',
  '市本级',
  '主动公开政府信息',
  '通过政府网站',
  '微信公众号',
  '收到政府信息公开申请',
  '上年结转',
  '办结',
  '其中',
  '，',
  '、',
  '；',
  '。',
  '：',
  '（',
  '）',
  '12条',
  '3件',
  '1.8万人次',
  '占34.8%',
  '百余次',
  '二十期',
  '其他',
  '等',
  '共',
  '分别',
  '未收到申请',
  '行政复议',
  '2024年将',
  '《条例》',
  '“',
  '”',
  '(',
  ')',
  '\n',
  ' ',
  '第3条',
  '12345热线',
  '5',
  '100%',
];
const scraps = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));
const sentence = fc
  .record({ total: fc.nat(99_999), parts: fc.array(fc.nat(9_999), { minLength: 2, maxLength: 9 }) })
  .map(
    ({ total, parts }) =>
      `全年主动公开政府信息${String(total)}条，其中${parts.map((part, at) => `第甲${'乙丙丁戊己庚辛壬癸'.charAt(at)}类信息${String(part)}条`).join('、')}。`,
  );

describe('any text', () => {
  test('figures stand in order within the text, and lists name figures', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const { quantities, quantityGroups, source, noise } = reportOf(text);
        let last = 0;
        quantities.forEach((quantity, index) => {
          const [start, end] = quantity.range;
          expect(quantity.index).toBe(index);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.value.length);
          if (quantity.written !== 'words') {
            // 5，，100: of a doubled mark one is read.
            if (noise.length === 0) expect(source.value.slice(start, end).replace(/\s/gu, '')).toBe(quantity.text.replace(/\s/gu, ''));
            last = end;
          }
          if (quantity.about !== null) expect(quantities[quantity.about]?.kind).toBe('count');
          if (quantity.group !== null) expect(quantityGroups[quantity.group]?.parts).toContain(index);
        });
        for (const { total, parts } of quantityGroups) {
          expect(parts.length).toBeGreaterThan(0);
          expect(parts).not.toContain(total);
          for (const part of parts) expect(quantities[part]).toBeDefined();
        }
      }),
    );
  });

  test('every list of the same kind of parts is read whole', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const [list, ...others] = tellLists(text);
        expect(others).toEqual([]);
        const numbers = [...text.matchAll(/(\d+)条/gu)].map((match) => match[1] ?? '');
        expect(list?.startsWith(`${numbers[0] ?? ''} among ${numbers.slice(1).join('+')}`)).toBe(true);
      }),
    );
  });
});

describe('what does not matter', () => {
  const real = [
    '2023年，全区主动公开政府信息1164条，其中政府网站主动公开政府信息685条，以其他有效载体方式发布信息127条，微信公布信息352条。',
    '全年共收到政府信息公开申请9件，上年结转1件，其中网络申请5件，信函申请5件。办结10件，按时办结率100%。',
    '全县共公开政府信息444条，其中乡镇118条（甲镇70条、乙镇48条），县直部门294条，其他32条。',
  ];
  const facts = real.map((text) => [tell(text), tellLists(text)]);

  test('spaces around numbers, as texts taken from a PDF have them', () => {
    expect(real.map((text) => spaced(text)).map((text) => [tell(text), tellLists(text)])).toEqual(facts);
  });

  test('half-width marks', () => {
    const narrow = real.map((text) =>
      text.replace(/[，（）；]/gu, (mark) => ({ '，': ',', '（': '(', '）': ')', '；': ';' })[mark] ?? mark),
    );
    expect(narrow.map((text) => [tell(text), tellLists(text)])).toEqual(facts);
  });

  test('full-width digits', () => {
    const wide = real.map((text) =>
      text.replace(/(?<!\d)\d+(?=[条件])/gu, (digits) =>
        digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ),
    );
    expect(wide.map((text) => [tell(text), tellLists(text)])).toEqual(facts);
  });
});

function spaced(text: string): string {
  return text.replace(/\d+(?:\.\d+)?/gu, ' $& ');
}
