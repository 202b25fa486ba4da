import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanDocument, needsSimplifier } from '../../src/report/clean.js';
import { readText } from '../../src/readers/text.js';
import { loadSimplifier } from '../../src/readers/simplifier.js';
import { sourceRange } from '../../src/text/mapped-text.js';
import { recogniseText } from './recognise-text.js';

function cleaned(value: string, toSimplified?: (text: string) => string): string {
  return cleanDocument(value, readText(value), toSimplified)
    .document.children.map((block) => (block.type === 'table' ? '' : block.text.text))
    .join('\n');
}

function noise(value: string): unknown[] {
  return recogniseText(value).noise.map(({ kind, ranges, examples }) => [kind, ranges, examples]);
}

describe('pinyin', () => {
  test('in brackets behind a character is noise', () => {
    expect(noise('我局认(rèn)真落实。')).toEqual([['pinyin', [[3, 8]], ['(rèn)']]]);
    expect(cleaned('我局认(rèn)真公（gōng）（gōng）开。')).toBe('我局认真公开。');
  });

  test('without tones is noise only where there is much of it', () => {
    expect(cleaned('文(wen)章和办(ban)事。')).toBe('文(wen)章和办(ban)事。');
    expect(cleaned('文(wen)章和办(ban)事公(gong)(gong)开。')).toBe('文章和办事公开。');
  });

  test('brackets that explain a word are none', () => {
    expect(noise('客户端(APP)、颗粒物(PM2.5)、模式(PPP)、应用(app)、可以(OK)。')).toEqual([]);
  });
});

describe('doubled marks', () => {
  test.each([
    ['取得成效,。通过', '取得成效。通过'],
    ['指导思想,、原则', '指导思想、原则'],
    ['情况,,我局', '情况,我局'],
    ['情况，；我局', '情况；我局'],
    ['办结。。', '办结。'],
  ])('%s', (value, expected) => {
    expect(cleaned(value)).toBe(expected);
    expect(recogniseText(value).noise.map((one) => one.kind)).toEqual(['doubled-mark']);
  });

  test.each(['等等……还有', '从前——以后', '他说“好。”然后', '等。。。', '网址：http://a.b/'])('%s is none', (value) => {
    expect(noise(value)).toEqual([]);
  });
});

describe('mojibake', () => {
  test.each([
    ['公开锟斤拷锟斤拷指南', [[2, 8]]],
    ['公开\uFFFD\uFFFD指南', [[2, 4]]],
    ['æ”¿åºœ信息', [[0, 6]]],
    ['申請?zhí)崞鹦姓?fù)議', [[2, 14]]],
  ])('%s', (value, ranges) => {
    expect(
      recogniseText(value)
        .noise.filter((one) => one.kind === 'mojibake')
        .map((one) => one.ranges),
    ).toEqual([ranges]);
  });

  test('what was UTF-8 is read again', () => {
    const value = '优化：浼樺寲鏍忕洰璁剧疆，方便。';
    expect(cleaned(value)).toBe('优化：优化栏目设置，方便。');
    expect(noise(value)).toEqual([['mojibake', [[3, 12]], ['浼樺寲鏍忕洰璁剧疆']]]);
  });

  test.each(['这样可以吗?可以', '价格(café)', '为什么？(见附件)'])('%s is none', (value) => {
    expect(noise(value)).toEqual([]);
  });
});

describe('lookalikes', () => {
  test('invisible characters go, radicals become characters, without a finding', () => {
    const value = '⼀、总体情况\u200b：2023\ufeff年，我局进⾏了公\u00ad开，⻔⼾网站。';
    expect(cleaned(value)).toBe('一、总体情况：2023年，我局进行了公开，门户网站。');
    expect(noise(value)).toEqual([]);
  });

  test('places stay those of the source', () => {
    const value = '云岭县水务局2023\u200b年政府信息公开\u200b工作年度报告\n一、总体情况\n有。';
    expect(recogniseText(value)).toMatchObject({ title: { year: 2023, agency: '云岭县水务局', range: [0, 25] }, extracted: true });
  });
});

describe('traditional characters', () => {
  test('are converted in place and reported by runs', async () => {
    const toSimplified = await loadSimplifier();
    const value = '為深入貫徹《條例》，我局認真落實。';
    const { document, noise: found } = cleanDocument(value, readText(value), toSimplified);
    const block = document.children[0];
    expect(block?.type === 'paragraph' ? block.text.text : '').toBe('为深入贯彻《条例》，我局认真落实。');
    expect(found).toEqual([
      {
        kind: 'traditional',
        ranges: [
          [0, 1],
          [3, 5],
          [6, 7],
          [12, 13],
          [15, 16],
        ],
        examples: ['為', '貫徹', '條', '認', '實'],
      },
    ]);
  });

  test('phrases are converted behind pinyin taken out', async () => {
    const toSimplified = await loadSimplifier();
    expect(cleaned('國務(wù)院乾(gān)坤', toSimplified)).toBe('国务院乾坤');
  });

  test.each(['乾县人民政府', '於某某', '姓後的同志', '政府信息公开', '繁體版', ''])('%s does not need the conversion', (value) => {
    expect(needsSimplifier(value)).toBe(false);
  });

  test('a text without any needs none, one with any does', () => {
    expect(needsSimplifier('政府信息公開')).toBe(true);
  });

  test('in page furniture are not the report’s', () => {
    expect(noise('某局2020年政府信息公开工作年度报告\n来源：國務院 发布时间：2021-01-05\n一、总体情况\n有。')).toEqual([]);
  });
});

test('every cleaned text maps back in order, whatever the text', () => {
  const part = fc.constantFrom(
    '政府',
    '認(rèn)',
    '(gong)',
    '(wen)',
    ',,',
    '，。',
    '?zhí)',
    '國',
    '\uFFFD',
    '锟斤拷',
    '一、',
    '\n',
    ' ',
    '2018年',
    '。',
    'æ”¿åºœ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const value = parts.join('');
      const { document, noise: found } = cleanDocument(value, readText(value), (text) => text.replace(/國/gu, '国国'));
      let last = 0;
      for (const block of document.children) {
        if (block.type === 'table') continue;
        for (let index = 0; index < block.text.text.length; index += 1) {
          const [start, end] = sourceRange(block.text, index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          last = start;
        }
      }
      for (const { ranges } of found) for (const [start, end] of ranges) expect(value.slice(start, end)).not.toBe('');
    }),
  );
});
