import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanNumbers } from '../../../src/text/numbers/index.js';
import { formatChinese } from './notation.js';

const whole = fc.bigInt({ min: 0n, max: 1_000_000_000_000n });

function valueOf(text: string): string {
  const { numbers, others } = scanNumbers(text);
  expect({ text, others, count: numbers.length }).toEqual({ text, others: [], count: 1 });
  const [number] = numbers;
  expect({ text, unit: number?.unit, approximation: number?.approximation }).toEqual({ text, unit: '件', approximation: null });
  return number?.value ?? '';
}

function withThousands(digits: string, comma: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, comma);
}

function wide(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Exactly as it is, with a decimal point four or eight places in. */
function inPower(value: bigint, zeros: number, power: string): string {
  const digits = value.toString().padStart(zeros + 1, '0');
  const fraction = digits.slice(-zeros).replace(/0+$/, '');
  return `${digits.slice(0, -zeros)}${fraction === '' ? '' : `.${fraction}`}${power}`;
}

describe('any formatting of a number reads back', () => {
  const writings: readonly (readonly [name: string, write: (value: bigint) => string])[] = [
    ['digits', (value) => value.toString()],
    ['thousands', (value) => withThousands(value.toString(), ',')],
    ['wide thousands', (value) => withThousands(value.toString(), '，')],
    ['full width', (value) => wide(value.toString())],
    ['full width thousands', (value) => wide(withThousands(value.toString(), '，'))],
    ['spaces', (value) => ` ${value.toString()} `],
    ['万', (value) => inPower(value, 4, '万')],
    ['万 with spaces', (value) => inPower(value, 4, ' 万 ')],
    ['亿', (value) => inPower(value, 8, '亿')],
  ];
  test.each(writings)('%s', (_name, write) => {
    fc.assert(
      fc.property(whole, fc.constantFrom('公开', '办理申请', '其中：', '，', '(', '收到', '为'), (value, before) => {
        expect(valueOf(`${before}${write(value)}件。`)).toBe(value.toString());
      }),
    );
  });

  test('亿 and 万 after one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (high, low) => {
        expect(valueOf(`办理${String(high)}亿${String(low)}万件`)).toBe((BigInt(high) * 100_000_000n + BigInt(low) * 10_000n).toString());
      }),
    );
  });

  test('Chinese numerals', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n, max: 1_000_000_000_000n }), (value) => {
        // A bare 百, 千 or 万 and 二 are left out where they may be a name; with 一 or 两 before them they count.
        const text = formatChinese(value).replace(/^二$/, '两');
        expect(valueOf(`公开${text}件`)).toBe(value.toString());
      }),
    );
  });

  test('decimals, with what their last place is worth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.stringMatching(/^\d{1,8}$/), (integer, fraction) => {
        const [number] = scanNumbers(`收费${String(integer)}.${fraction}元`).numbers;
        const kept = fraction.replace(/0+$/, '');
        expect(number?.value).toBe(kept === '' ? String(integer) : `${String(integer)}.${kept}`);
        expect(number?.step).toBe(`0.${'1'.padStart(fraction.length, '0')}`);
      }),
    );
  });
});

/** Pieces that numbers and what masks them are made of. */
const pieces = fc.constantFrom(
  ...'0 1 12 123 2018 2024 20241231 13812345678 0591 12345 , ， . ． - — ~ 至 / : ： % ％ + × 万 亿 千 百 十 一 二 三 两 零 〇 成 百分之 余 多 约 近 超 不足 以上 以下 左右 件 条 次 个 元 人次 年 月 日 号 时 点 季度 第 附件 电话 邮编 路 号楼 层 《 》 “ ” " （ ） ( ) 〔 〕 。 ； 、 是 的 公开 a H @ www.a.cn http:// １ ２ ３ ① T'.split(
    ' ',
  ),
  ' ',
  '　',
  '\n',
);
const mixed = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('for any text', () => {
  test.each([
    ['of pieces of numbers', mixed],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 60 })],
  ])('%s, tokens are in order, apart and within it, and no digit is left out', (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { numbers, others } = scanNumbers(text);
        for (const list of [numbers, others])
          for (let index = 1; index < list.length; index += 1) expect(list[index]?.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
        const all = [...numbers, ...others].sort((left, right) => left.start - right.start);
        let end = 0;
        for (const token of all) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).not.toMatch(/[0-9０-９]/);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(end)).not.toMatch(/[0-9０-９]/);
        for (const number of numbers) {
          expect(number.start).toBeLessThanOrEqual(number.numberStart);
          expect(number.numberStart).toBeLessThan(number.numberEnd);
          expect(number.numberEnd).toBeLessThanOrEqual(number.end);
          expect(number.value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
          expect(number.step).toMatch(/^(10*|0\.0*1)$/);
          expect(number.to ?? '1').toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('hostile texts take linear time', () => {
  const pieces =
    '1|1,|1，111|1-|1.|1 |第1|《|《1|“1|"1|一|一百|1万|百分之|一、|〔2018〕|2018年|2018、|1月|1、|0591-|1:|1+|a-1|a.|a@|1@|约1|电话1|邮编：1|路1-|1至|1件至|亿1|三至|三件至|1,111,|1亿1|二〇二〇年|一成|①|T1:|》1《'.split(
      '|',
    );
  const gaps = [`${' '.repeat(999)}1`, `${' '.repeat(999)}一、`, `${'一'.repeat(999)}件`, `${'很'.repeat(999)}1件`];

  /** Milliseconds for so many characters of one piece after another. */
  function timeOf(piece: string, length: number): number {
    const text = piece.repeat(length / piece.length);
    const begun = performance.now();
    scanNumbers(text);
    return performance.now() - begun;
  }

  test.each([...pieces, ...gaps])('%j', (piece) => {
    expect(timeOf(piece, 100_000)).toBeLessThan(2_000);
  });

  test('a million characters of all of them', () => {
    expect(timeOf(pieces.join(''), 1_000_000)).toBeLessThan(10_000);
  });
});
