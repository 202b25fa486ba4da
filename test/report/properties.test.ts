import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectSound } from './expect-sound.js';
import { recogniseText } from './recognise-text.js';

const part = fc.constantFrom(
  '一、',
  '二、',
  '（一）',
  '(二)',
  '1.',
  '2、',
  '（1）',
  '第一部分',
  '总体情况',
  '主动公开政府信息情况',
  '一、本年新收政府信息公开申请数量',
  '（一）予以公开',
  '统计指标',
  '指标名称 计量单位',
  '某局2018年政府信息公开工作年度报告',
  '来源：',
  '发布时间：2019-03-05',
  '分享到:',
  '当前位置： ',
  '2018年，',
  '自2018年1月1日起至12月31日止',
  '由总体情况、其他需要报告的事项二部分组成',
  '。',
  '，',
  '\n',
  '\n\n',
  ' ',
  '　',
  '0 0 0 0 ',
  '| 规章 | 0 | 0 |\n',
  '# ',
  '公开',
  '認(rèn)',
  ',,',
  '?zhí)',
  '国办公开办函〔2019〕60号',
  '二○一九年二月三日',
  '附件',
  '\uFFFD',
);
const texts = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('passages tile in order, headings do not overlap, sections nest', () => {
    fc.assert(
      fc.property(texts, (value) => {
        expectSound(recogniseText(value));
      }),
      { numRuns: 300 },
    );
  });

  test('arbitrary characters are recognised without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
        expectSound(recogniseText(value));
      }),
    );
  });

  test('the result does not depend on earlier files', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const before = JSON.stringify(recogniseText(one).sections);
        recogniseText(other);
        expect(JSON.stringify(recogniseText(one).sections)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
