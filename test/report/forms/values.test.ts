import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeValue, parseValue } from '../../../src/report/forms/values.js';

describe('parseValue', () => {
  test.each([
    ['893', '893', []],
    [' 893 ', '893', []],
    ['1,069', '1069', []],
    ['+1036', '1036', []],
    ['-18', '-18', []],
    ['007', '7', []],
    ['5949.088667', '5949.088667', []],
    ['８９３', '893', ['full-width']],
    ['22（其中修订 16 件）', '22', []],
    ['3\n(含上年)', '3', []],
    ['3 ①', '3', []],
    ['12*', '12', []],
    ['12[1]', '12', []],
    ['7注2', '7', []],
  ])('%j is the number %s', (text, value, faults) => {
    expect(parseValue(text)).toEqual({ kind: 'number', value, unit: null, faults });
  });

  test.each([
    ['251000元', '251000', '元'],
    ['0件', '0', '件'],
    ['3.5 万元', '3.5', '万元'],
  ])('%j is %s with the unit %s', (text, value, unit) => {
    expect(parseValue(text)).toMatchObject({ kind: 'number', value, unit });
  });

  test.each(['', ' ', '\u00a0', '\u3000'])('%j is blank, never zero', (text) => {
    expect(parseValue(text)).toEqual({ kind: 'blank', value: null, unit: null, faults: [] });
  });

  test.each(['-', '—', '——', '/', '－'])('%j is a dash', (text) => {
    expect(parseValue(text).kind).toBe('dash');
  });

  test.each(['无', '不涉及'])('%j is a word for none', (text) => {
    expect(parseValue(text).kind).toBe('words');
  });

  test.each([
    ['1 2', 'two-numbers'],
    ['3/4', 'two-numbers'],
    ['1,06', 'two-numbers'],
    ['见附件', 'not-a-number'],
    ['约5', 'not-a-number'],
  ])('%j is text: %s', (text, fault) => {
    expect(parseValue(text)).toEqual({ kind: 'text', value: null, unit: null, faults: [fault] });
  });

  test('a label is no value', () => {
    for (const label of ['1.属于国家秘密', '三、', '（七）总计', '2023年']) expect(looksLikeValue(label)).toBe(false);
  });

  test('any writing of an integer reads back the same', () => {
    const written = fc.record({
      value: fc.integer({ min: 0, max: 99_999_999 }),
      wide: fc.boolean(),
      grouped: fc.boolean(),
      spaces: fc.constantFrom('', ' ', '\u3000'),
    });
    fc.assert(
      fc.property(written, ({ value, wide, grouped, spaces }) => {
        const plain = grouped ? value.toLocaleString('en-US') : String(value);
        const text = wide ? plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : plain;
        expect(parseValue(`${spaces}${text}${spaces}`)).toMatchObject({ kind: 'number', value: String(value) });
      }),
    );
  });
});

describe('what can stand in a value cell', () => {
  test.each(['12', '1,069件', '—', '无', '12500元', '10元/件', '每件100元', '0.5元／页', '1.2亿元', '￥300元'])('%s', (text) => {
    expect(looksLikeValue(text)).toBe(true);
  });

  test.each(['', '行政许可', '元/件', '本年收费金额（单位：万元）', '每件收取元', `10元/件${'，'.repeat(60)}`])('not %j', (text) => {
    expect(looksLikeValue(text)).toBe(false);
  });
});
