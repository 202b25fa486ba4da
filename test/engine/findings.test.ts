import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFile, checkReport, checkText } from '../../src/engine/index.js';
import { arrange } from '../../src/engine/finding.js';
import type { Report } from '../../src/types/report.js';
import type { Descriptor, Finding, Locale } from '../../src/types/rule.js';
import { fakeOptions, fakeParts, fakeReport, fakeRule, fakeSection } from './fakes.js';

function findings(text: string, found: readonly Descriptor[], over: Partial<Report> = {}, locale: Locale = 'zh-CN'): readonly Finding[] {
  const rule = fakeRule({ found, messages: { wrong: { zh: '“{{ name }}”为 {{count}}', en: '"{{name}}" is {{count}}' }, other: {} } });
  return checkReport(fakeParts([rule]), 'a.txt', fakeReport({ text, over }), fakeOptions([rule], { locale })).findings;
}

function placed(text: string, start: number, end: number): number[] {
  return findings(text, [{ messageId: 'other', at: [start, end] }]).flatMap(({ line, column, endLine, endColumn }) => [
    line,
    column,
    endLine,
    endColumn,
  ]);
}

describe('positions', () => {
  test('lines and columns are 1-based, columns in UTF-16 units, ends exclusive', () => {
    expect(placed('甲乙\n丙丁戊\n', 4, 6)).toEqual([2, 2, 2, 4]);
  });

  test('an astral character counts two', () => {
    expect(placed('😀𠮷甲乙', 4, 5)).toEqual([1, 5, 1, 6]);
  });

  test('CRLF is one line end, a lone CR is one too', () => {
    expect(placed('甲\r\n乙\r丙', 3, 4)).toEqual([2, 1, 2, 2]);
    expect(placed('甲\r\n乙\r丙', 5, 6)).toEqual([3, 1, 3, 2]);
  });

  test('a range over several lines, the empty range, the end of the text', () => {
    expect(placed('甲\n乙\n丙', 0, 5)).toEqual([1, 1, 3, 2]);
    expect(placed('甲\n乙', 2, 2)).toEqual([2, 1, 2, 1]);
    expect(placed('甲\n', 2, 2)).toEqual([2, 1, 2, 1]);
    expect(placed('', 0, 0)).toEqual([1, 1, 1, 1]);
  });

  test('related places are placed alike', () => {
    const [finding] = findings('甲\r\n😀乙', [{ messageId: 'other', at: [0, 1], related: [{ at: [5, 6], zh: '参见', en: 'see' }] }]);
    expect(finding?.related).toEqual([{ line: 2, column: 3, endLine: 2, endColumn: 4, message: '参见' }]);
  });
});

describe('messages', () => {
  const found: Descriptor[] = [
    { messageId: 'wrong', at: [0, 1], data: { name: '收到', count: 8295 }, related: [{ at: [0, 0], zh: '另一处', en: 'the other place' }] },
  ];

  test.each([
    ['zh-CN', '“收到”为 8295', '另一处'],
    ['en', '"收到" is 8295', 'the other place'],
  ] as const)('%s', (locale, message, related) => {
    const [finding] = findings('甲', found, {}, locale);
    expect(finding).toMatchObject({ message, related: [{ message: related }], data: { name: '收到', count: '8295' } });
  });

  test('text of the document breaks no line and reaches no terminal as a command', () => {
    const [finding] = findings('甲', [{ messageId: 'wrong', at: [0, 1], data: { name: 'a\r\nb\u001b[31m\u202ec', count: '{{name}}' } }]);
    expect(finding?.message).toBe('“a b [31m c”为 {{name}}');
    expect(finding?.data).toEqual({ name: 'a\r\nb\u001b[31m\u202ec', count: '{{name}}' });
  });

  test('a placeholder without data stays as it is', () => {
    expect(findings('甲', [{ messageId: 'wrong', at: [0, 1], data: { count: 1 } }])[0]?.message).toBe('“{{ name }}”为 1');
  });
});

describe('place, section and basis', () => {
  //            0         1         2
  //            0123456789012345678901234567
  const text = '前言\n一、总体\n甲\n三、申请\n(一)收到\n乙\n五、问题\n丙';
  const sub = fakeSection('(一)收到', [15, 20], [20, 23], { level: 2 });
  const sections = [
    fakeSection('一、总体', [3, 7], [7, 10], { id: 'overview' }),
    fakeSection('三、申请', [10, 14], [14, 23], { id: 'requests', children: [sub] }),
    fakeSection('五、\u001b[0m问题'.padEnd(200, '长'), [23, 27], [27, 29]),
  ];
  const at = (start: number, end: number, over: Partial<Descriptor> = {}): Finding | undefined =>
    findings(text, [{ messageId: 'other', at: [start, end], ...over }], { sections })[0];

  test.each([
    [0, 2, undefined, null],
    [3, 5, '一、总体', 'overview'],
    [8, 9, '一、总体', 'overview'],
    [10, 11, '三、申请', 'requests'],
    [16, 18, '三、申请 › (一)收到', 'requests'],
    [21, 22, '三、申请 › (一)收到', 'requests'],
  ])('[%i, %i) stands in %s', (start, end, place, section) => {
    expect(at(start, end)).toMatchObject({ section, ...(place === undefined ? {} : { place }) });
    if (place === undefined) expect(at(start, end)).not.toHaveProperty('place');
  });

  test('an empty range between two sections belongs to the one before', () => {
    expect(at(10, 10)).toMatchObject({ place: '一、总体', section: 'overview' });
    expect(at(23, 23)).toMatchObject({ place: '三、申请 › (一)收到' });
    expect(at(3, 3)?.section).toBeNull();
  });

  test('a heading as long as a paragraph is shortened and cleaned', () => {
    const place = at(28, 29)?.place ?? '';
    expect(place.startsWith('五、 [0m问题长')).toBe(true);
    expect(Array.from(place)).toHaveLength(41);
  });

  test('a rule may say otherwise', () => {
    expect(at(16, 18, { place: '表', section: null })).toMatchObject({ place: '表', section: null });
    expect(at(0, 1, { section: 'other' })).toMatchObject({ section: 'other' });
  });

  test('basis of the rule unless the finding has its own', () => {
    expect(at(0, 1)?.basis).toEqual([{ instrument: '条例', article: '第六条', authority: 'implied' }]);
    const basis = [{ instrument: '格式', article: '表三', authority: 'stated' }] as const;
    expect(at(0, 1, { basis })?.basis).toBe(basis);
  });

  test('cells, alternatives and fix are handed on, and left out where there are none', () => {
    const own = { cells: ['requests:new@total'], alternatives: [['requests:new@natural']] } as const;
    const first = { range: [0, 1], text: '' } as const;
    const second = { range: [1, 1], text: '二' } as const;
    expect(at(0, 1, { ...own, fix: first })).toMatchObject({ ...own, fix: [first] });
    expect(at(0, 1, { fix: [second, first] })).toMatchObject({ fix: [first, second] });
    expect(at(0, 1, { suggestions: [{ zh: '改', en: 'change', edits: [second, first] }] })).toMatchObject({
      suggestions: [{ desc: '改', edits: [first, second] }],
    });
    expect(at(0, 1, { fix: [], suggestions: [{ zh: '改', en: 'change', edits: [] }] })).not.toHaveProperty('suggestions');
    for (const key of ['cells', 'alternatives', 'fix', 'suggestions', 'reason', 'fatal']) expect(at(0, 1)).not.toHaveProperty(key);
  });
});

describe('order', () => {
  test('by offset, then rule, message, end; the same said twice by one rule is kept once', () => {
    const two = fakeRule({
      id: 'b-rule',
      found: [
        { messageId: 'wrong', at: [2, 3] },
        { messageId: 'wrong', at: [0, 2] },
        { messageId: 'wrong', at: [0, 1] },
        { messageId: 'wrong', at: [2, 3] },
      ],
    });
    const one = fakeRule({ id: 'a-rule', found: [{ messageId: 'wrong', at: [2, 3] }] });
    const rules = [two, one];
    const result = checkReport(fakeParts(rules), 'a.txt', fakeReport(), fakeOptions(rules));
    expect(result.findings.map((finding) => [finding.ruleId, ...finding.range])).toEqual([
      ['b-rule', 0, 1],
      ['b-rule', 0, 2],
      ['a-rule', 2, 3],
      ['b-rule', 2, 3],
    ]);
  });

  test('at one place parts come in their order, whatever their names', () => {
    const [sample] = findings('甲', [{ messageId: 'other', at: [0, 1] }]);
    const list = ['other', 'disputes', 'problems', 'added'].map((section): Finding => ({
      ...(sample as Finding),
      section,
      message: section,
    }));
    const parts = ['requests', 'disputes', 'problems', 'other'];
    expect(arrange(list, parts).map(({ section }) => section)).toEqual(['added', 'disputes', 'problems', 'other']);
  });

  test('depends on the findings alone, not on the order in which they came', () => {
    const [sample] = findings('甲', [{ messageId: 'other', at: [0, 1] }]);
    const finding = fc
      .record({ ruleId: fc.constantFrom('a', 'b'), messageId: fc.constantFrom('x', 'y'), start: fc.nat(3), length: fc.nat(2) })
      .map(({ ruleId, messageId, start, length }): Finding => ({
        ...(sample as Finding),
        ruleId,
        messageId,
        range: [start, start + length],
      }));
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 12 }), (list) => {
        const arranged = arrange(list);
        expect(arrange([...list].reverse())).toEqual(arranged);
        expect(arrange(arranged)).toEqual(arranged);
        expect(new Set(arranged.map((item) => JSON.stringify(item))).size).toBe(arranged.length);
        expect(arranged.length).toBe(new Set(list.map((item) => JSON.stringify(item))).size);
      }),
    );
  });
});

test('the result is the same each time and shares nothing with the run before', async () => {
  const rules = [fakeRule({ found: [{ messageId: 'wrong', at: [0, 1] }] })];
  const run = async (): Promise<unknown> => checkFile(fakeParts(rules), 'a.txt', new TextEncoder().encode('甲'), fakeOptions(rules));
  expect(await run()).toEqual(await run());
});

test('a decoded text is checked like a file, whatever encoding the options name', async () => {
  const rules = [fakeRule({ found: [{ messageId: 'wrong', at: [0, 2] }] })];
  const result = await checkText(fakeParts(rules), 'dir/a.txt', '😀甲', fakeOptions(rules, { encoding: 'gb18030' }));
  expect(result).toMatchObject({ filePath: 'dir/a.txt', source: '😀甲', findings: [{ endColumn: 3 }] });
});
