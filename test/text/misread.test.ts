import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findMisread } from '../../src/text/misread.js';

const asGbk = (text: string): string => new TextDecoder('gbk').decode(new TextEncoder().encode(text));
const common = [...'政府信息公开工作年度报告主动申请网站部门管理制度要求情况问题'];

test('any common text that was misread is found again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...common), { minLength: 2, maxLength: 12 }), (characters) => {
      const text = (characters.length % 2 === 0 ? characters : characters.slice(1)).join('');
      fc.pre(text.length >= 4 && !asGbk(text).includes('\uFFFD'));
      expect(findMisread(`中${asGbk(text)}。`).map(({ text: found }) => found)).toEqual([text]);
    }),
  );
});

test('real words are none', () => {
  const words = '优化栏目设置；涓滴、浜江、浣纱、闽清、鏖战；閱讀開關，門戶長期。婺源、郓城、亳州、醴陵、绛县、濮阳、漯河';
  expect(findMisread(words)).toEqual([]);
});

test('millions of characters that could begin one cost little', () => {
  const start = performance.now();
  findMisread('鏍'.repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
