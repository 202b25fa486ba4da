import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../src/engine/index.js';
import { SuppressionBook, type Decision } from '../../src/files/suppression-book.js';
import { suppressionKey } from '../../src/files/suppression-key.js';
import { checkSuppressions, suppressionsText, type Suppressions } from '../../src/files/suppressions.js';
import { checkOptions, defaultParts } from '../../src/index.js';
import type { FileResult } from '../../src/types/rule.js';
import { finding, result } from '../reporters/results.js';

const decision: Decision = { reason: '已公布', name: '张三', date: '2026-01-31' };
const location = '/报告/gklint-suppressions.json';
const rules = new Set(['some-rule', 'other-rule']);

function outcomesOf(...ids: string[]): FileResult['outcomes'] {
  return ids.map((rule) => ({ rule, outcome: 'pass', count: 1 }));
}

function recorded(...results: FileResult[]): Suppressions {
  const book = new SuppressionBook(new Map(), { location, record: decision, rules });
  for (const each of results) book.apply(each);
  return book.suppressions;
}

function bookOf(suppressions: Suppressions): SuppressionBook {
  return new SuppressionBook(suppressions, { location, record: null, rules });
}

describe('the key of a finding', () => {
  test('has no line, no number of the section, no white space', () => {
    const source = '三、 收到申请\n总计 １２ 件';
    const one = finding({ place: '三、收到申请 › 表 › 总计', range: [8, 15], line: 2, column: 1, data: { expected: '11' } });
    expect(suppressionKey(one, source)).toEqual({
      rule: 'some-rule',
      messageId: 'bad',
      place: '收到申请 › 表 › 总计',
      text: '总计12件',
      expected: '11',
    });
  });

  test.each(['一、总体情况', '（一）总体情况', '1.总体情况', '十二、总体情况', '(3) 总体情况'])('%s', (place) => {
    expect(suppressionKey(finding({ place }), '')?.place).toBe('总体情况');
  });

  test('names what is missing, whatever stands beside it', () => {
    const data = { title: '总体情况', after: '六、其他', count: '3', examples: '甲' };
    expect(suppressionKey(finding({ range: [1, 1], data }), '甲乙')?.text).toBe('总体情况');
  });

  test('long texts are shortened and told apart', () => {
    const keys = ['甲', '乙'].map((last) => suppressionKey(finding({ range: [0, 101] }), '文'.repeat(100) + last)?.text ?? '');
    expect(keys[0]).toMatch(/^文{40}…#[0-9a-f]{13}$/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test('a failure has none', () => {
    expect(suppressionKey(finding({ fatal: true }), '')).toBeNull();
    expect(suppressionKey(finding({ ruleId: null }), '')).toBeNull();
  });
});

describe('decisions', () => {
  const two = result([finding({ range: [0, 1] }), finding({ range: [1, 2] })], { source: '甲甲', outcomes: outcomesOf('some-rule') });

  test('are recorded once for equal keys, with their count', () => {
    expect([...recorded(two)]).toEqual([
      ['甲.txt', [{ rule: 'some-rule', messageId: 'bad', place: '', text: '甲', count: 2, ...decision }]],
    ]);
  });

  test('set findings apart, with who, why and when', () => {
    const applied = bookOf(recorded(two)).apply(two);
    expect(applied.findings).toEqual([]);
    expect(applied.suppressedFindings.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'file', justification: '已公布', name: '张三', date: '2026-01-31' }],
      [{ kind: 'file', justification: '已公布', name: '张三', date: '2026-01-31' }],
    ]);
  });

  test('one more than was decided is shown', () => {
    const three = { ...two, source: '甲甲甲', findings: [...two.findings, finding({ range: [2, 3] })] };
    expect(
      bookOf(recorded(two))
        .apply(three)
        .findings.map(({ range }) => range),
    ).toEqual([[2, 3]]);
  });

  test('one fewer leaves a part of an entry without use; pruning lowers the count', () => {
    const book = bookOf(recorded(two));
    book.apply({ ...two, findings: [finding()] });
    expect(book.stale.map(({ path, gone }) => [path, gone])).toEqual([['甲.txt', 1]]);
    expect(
      book
        .pruned()
        .get('甲.txt')
        ?.map(({ count }) => count),
    ).toEqual([1]);
  });

  test('pruning leaves alone what this run did not check', () => {
    const other = { ...two, filePath: '/报告/下/乙.txt' };
    const book = bookOf(recorded(two, other));
    book.apply({ ...two, findings: [] });
    expect(suppressionsText(book.pruned())).toBe(suppressionsText(recorded(other)));
  });

  test.each([
    ['off', result([], { outcomes: [] })],
    ['failed', result([], { outcomes: [{ rule: 'some-rule', outcome: 'not-run', error: 'x' }] })],
    ['unread', result([finding({ ruleId: null, fatal: true })], { outcomes: outcomesOf('some-rule') })],
  ])('a rule that is %s proves nothing', (_name, now) => {
    const book = bookOf(recorded(two));
    book.apply(now);
    expect(book.stale).toEqual([]);
  });

  test('a rule that does not exist matches nothing', () => {
    const book = bookOf(new Map([['甲.txt', [{ rule: 'gone', messageId: 'bad', place: '', text: '', count: 1, ...decision }]]]));
    book.apply(two);
    expect(book.stale.map(({ entry }) => entry.rule)).toEqual(['gone']);
  });

  test('a failure cannot be decided to be left', () => {
    const failed = result([finding({ fatal: true })]);
    const book = new SuppressionBook(new Map(), { location, record: decision, rules });
    expect(book.apply(failed).findings.length).toBe(1);
    expect(book.recorded).toBe(0);
  });

  test('earlier decisions keep their words when more are recorded', () => {
    const first = recorded({ ...two, findings: [finding()] });
    const later = new SuppressionBook(first, { location, record: { reason: '又一', date: '2026-02-01' }, rules });
    later.apply(two);
    expect(later.suppressions.get('甲.txt')?.map(({ reason, count }) => [reason, count])).toEqual([
      ['已公布', 1],
      ['又一', 1],
    ]);
    expect(bookOf(later.suppressions).apply(two).findings).toEqual([]);
  });

  test('paths may be written otherwise', () => {
    const [[, entries] = ['', []]] = [...recorded(two)];
    expect(bookOf(new Map([['./下/../甲.txt', entries]])).apply(two).findings).toEqual([]);
  });

  test('text without a name is left as it is', () => {
    const piped = { ...two, filePath: '<text>' };
    expect(bookOf(recorded(two)).apply(piped)).toBe(piped);
  });
});

describe('on a report', () => {
  const parts = defaultParts();
  const text = readFileSync(new URL('../../examples/report.txt', import.meta.url), 'utf8');
  const check = (source: string): Promise<FileResult> => checkText(parts, '/报告/a.txt', source, checkOptions(parts.rules));
  const ids = new Set(parts.rules.map(({ meta }) => meta.id));

  async function decided(): Promise<Suppressions> {
    const book = new SuppressionBook(new Map(), { location, record: decision, rules: ids });
    book.apply(await check(text));
    return book.suppressions;
  }

  async function after(source: string): Promise<SuppressionBook & { left: string[] }> {
    const book = new SuppressionBook(await decided(), { location, record: null, rules: ids });
    const left = book.apply(await check(source)).findings.map(({ ruleId }) => ruleId ?? '');
    return Object.assign(book, { left });
  }

  test.each([
    ['the same', (source: string) => source],
    ['lines before', (source: string) => `\n\n${source}`],
    ['a sentence in the overview', (source: string) => source.replace(/(一、总体情况\n)/, '$1本报告由办公室编制。\n')],
    ['line ends', (source: string) => source.replaceAll('\n', '\r\n')],
    ['other figures elsewhere', (source: string) => source.replace('行政许可 | 34', '行政许可 | 35')],
  ])('%s: nothing is shown, nothing is without use', async (name, edit) => {
    expect(edit(text) === text).toBe(name === 'the same');
    const { left, stale } = await after(edit(text));
    expect({ left, stale }).toEqual({ left: [], stale: [] });
  });

  test('there is something to decide', async () => {
    expect([...(await decided()).values()].flat().length).toBeGreaterThan(0);
  });

  test('another figure is another fault', async () => {
    const sum = (await check(text)).findings.find(({ ruleId }) => ruleId === 'table-row-sum');
    if (sum === undefined) throw new Error('the example has no wrong sum');
    const { left, stale } = await after(`${text.slice(0, sum.range[0])}9${text.slice(sum.range[0])}`);
    expect(left).toContain('table-row-sum');
    expect(stale.map(({ entry }) => entry.rule)).toContain('table-row-sum');
  });
});

describe('the file', () => {
  const entry = { rule: 'a', messageId: 'b', place: '', text: '', count: 1, reason: '因', date: '2026-01-31' };
  const schema = JSON.parse(readFileSync(new URL('../../schema/gklint.suppressions.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv().compile(schema);

  test('is sorted, the same for the same decisions', () => {
    const unsorted = new Map([
      ['𠮷.txt', [entry]],
      ['，.txt', [{ ...entry, rule: 'b' }, entry]],
      ['none.txt', []],
    ]);
    const text = suppressionsText(unsorted);
    expect([...text.matchAll(/"(.*\.txt)"/g)].map(([, path]) => path)).toEqual(['，.txt', '𠮷.txt']);
    const checked = checkSuppressions(JSON.parse(text));
    if (!('suppressions' in checked)) throw new Error('not valid');
    expect(suppressionsText(checked.suppressions)).toBe(text);
    expect(validate(JSON.parse(text))).toBe(true);
  });

  const files = (value: unknown): unknown => ({ version: 1, files: { 'a.txt': [value] } });
  const { reason: _reason, ...withoutReason } = entry;

  test.each([
    ['no object', [], '', '应为对象 { "version": 1, "files": { … } }。'],
    ['another version', { version: 2, files: {} }, '/version', '“version”应为 1。'],
    ['no files', { version: 1 }, '/files', '“files”应为对象：文件名与条目的数组。'],
    [
      'an unknown key',
      { version: 1, files: {}, file: {} },
      '/file',
      '没有“file”一项。可用的有：$schema、version、files。是否想写“files”？',
    ],
    ['no array', { version: 1, files: { 'a/b.txt': {} } }, '/files/a~1b.txt', '每个文件的值应为条目的数组 [ … ]。'],
    ['no entry', files('a'), '/files/a.txt/0', '条目应为对象 { … }。'],
    ['no reason', files(withoutReason), '/files/a.txt/0', '条目缺少“reason”。'],
    ['a blank reason', files({ ...entry, reason: ' ' }), '/files/a.txt/0/reason', '“reason”不能为空：请写明为什么不必改。'],
    ['a count of 0', files({ ...entry, count: 0 }), '/files/a.txt/0/count', '“count”应为 1 以上的整数。'],
    ['a name that is none', files({ ...entry, name: 1 }), '/files/a.txt/0/name', '“name”应为文字。'],
    [
      'a date that is none',
      files({ ...entry, date: '2026年1月' }),
      '/files/a.txt/0/date',
      '“date”应为日期，如 "2026-01-31"，不能是 "2026年1月"。',
    ],
    [
      'a wrong key',
      files({ ...entry, messageid: 'x' }),
      '/files/a.txt/0/messageid',
      '没有“messageid”一项。可用的有：rule、messageId、place、text、count、reason、date、expected、name。是否想写“messageId”？',
    ],
  ])('%s', (_name, value, pointer, zh) => {
    const checked = checkSuppressions(value);
    if (!('faults' in checked)) throw new Error('no fault');
    expect(checked.faults.map((fault) => [fault.pointer, fault.text.zh])).toEqual([[pointer, zh]]);
    expect(validate(value)).toBe(false);
  });

  test('a day that the calendar has not', () => {
    expect('faults' in checkSuppressions(files({ ...entry, date: '2026-02-30' }))).toBe(true);
  });
});
