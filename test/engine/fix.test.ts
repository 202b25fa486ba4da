import { describe, expect, test } from '@jest/globals';
import { fixFile, type FixOutcome } from '../../src/engine/fix.js';
import { defaultParts } from '../../src/parts.js';
import { applyEdits } from '../../src/text/edits.js';
import type { CheckOptions, Descriptor, Rule } from '../../src/types/rule.js';
import { checkOptions, type EngineParts } from '../../src/engine/index.js';
import { fakeRule } from './fakes.js';

const encoder = new TextEncoder();

/** A rule that replaces each of `from` by `to`. */
function replaces(id: string, from: string, to: string, over: Partial<Descriptor> = {}): Rule {
  return fakeRule({
    id,
    messages: { wrong: { fixable: true } },
    check: ({ report, found }) => {
      const { value } = report.source;
      for (let at = value.indexOf(from); at !== -1; at = value.indexOf(from, at + from.length)) {
        const range = [at, at + from.length] as const;
        found({ messageId: 'wrong', at: range, fix: { range, text: to }, ...over });
      }
      return { outcome: 'checked', count: 1 };
    },
  });
}

async function fix(
  text: string,
  rules: readonly Rule[],
  over: Partial<CheckOptions> = {},
  parts: Partial<EngineParts> = {},
): Promise<FixOutcome> {
  const all: EngineParts = { ...defaultParts(), rules, ...parts };
  const options = { ...checkOptions(rules), assumeReport: true, ...over };
  return fixFile(all, 'a.txt', encoder.encode(text), options, (result) => result.findings);
}

const output = ({ last }: FixOutcome): string | undefined =>
  last.fixed === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(last.fixed.after);

describe('fixing', () => {
  test('all at once where they do not touch, and the result is of the text after', async () => {
    const outcome = await fix('甲一乙一丙', [replaces('a', '一', '二二')]);
    expect(output(outcome)).toBe('甲二二乙二二丙');
    expect(outcome.last).toMatchObject({ source: '甲二二乙二二丙', findings: [], fixed: { passes: 1, source: '甲一乙一丙' } });
    expect(outcome.first.findings).toHaveLength(2);
  });

  test('what overlaps or touches waits for the next pass', async () => {
    const outcome = await fix('一二三', [replaces('a', '一', '1'), replaces('b', '二', '2'), replaces('c', '一二', '9')]);
    expect(output(outcome)).toBe('12三');
    expect(outcome.last.fixed?.passes).toBe(2);
  });

  test('a fix of several edits is made as a whole or not at all', async () => {
    const brackets = fakeRule({
      id: 'b',
      messages: { wrong: { fixable: true } },
      check: ({ report, found }) => {
        const { value } = report.source;
        if (value.includes('['))
          found({
            messageId: 'wrong',
            at: [0, 1],
            fix: [
              { range: [value.indexOf(']'), value.indexOf(']') + 1], text: '〕' },
              { range: [value.indexOf('['), value.indexOf('[') + 1], text: '〔' },
            ],
          });
        return { outcome: 'checked', count: 1 };
      },
    });
    expect(output(await fix('国办[2021]60号', [brackets]))).toBe('国办〔2021〕60号');
    // What stands before comes first, and neither bracket changes without the other.
    const outcome = await fix('甲[2021]', [replaces('a', '甲[', '乙['), brackets]);
    expect(outcome.last.fixed?.passes).toBe(2);
    expect(output(outcome)).toBe('乙〔2021〕');
  });

  test('ten passes at most', async () => {
    const outcome = await fix('一', [replaces('a', '一', '一 '.trim() + '零')]);
    expect(outcome.last.fixed?.passes).toBe(10);
    expect(output(outcome)).toBe(`一${'零'.repeat(10)}`);
  });

  test('two rules that undo each other end', async () => {
    const outcome = await fix('一', [replaces('a', '一', '二'), replaces('b', '二', '一')]);
    expect(outcome.last.fixed?.passes).toBe(1);
  });

  test('a fix that changes nothing is none', async () => {
    expect((await fix('一', [replaces('a', '一', '一')])).last).not.toHaveProperty('fixed');
  });

  test('edits of all passes stand in the first text', async () => {
    const { last } = await fix('甲一二乙\r\n一丙', [replaces('a', '一', ''), replaces('b', '二', '三三')]);
    expect(applyEdits(last.fixed?.source ?? '', last.fixed?.edits ?? [])).toBe(last.source);
  });

  test('without an editor nothing is fixed, and what a rule or reader breaks is not written', async () => {
    const rules = [replaces('a', '一', '二')];
    const { loadEditor: _, ...parts } = defaultParts();
    const none = await fixFile(
      { ...parts, rules },
      'a.txt',
      encoder.encode('一'),
      { ...checkOptions(rules), assumeReport: true },
      (result) => result.findings,
    );
    expect(none.last).not.toHaveProperty('fixed');
    let reads = 0;
    const { read } = defaultParts();
    const failing = await fix(
      '一',
      rules,
      {},
      { read: (...given) => ((reads += 1) > 1 ? Promise.reject(new Error('x')) : read(...given)) },
    );
    expect(failing.last).not.toHaveProperty('fixed');
    expect(failing.refused).toEqual([{ ruleId: null, line: 1, encoding: 'utf-8', character: null }]);
  });

  test('what would be read in another encoding is taken back', async () => {
    // 一 alone is UTF-8 as well, of another letter; 中 tells GB18030.
    const bytes = Uint8Array.from([0xd2, 0xbb, 0xd6, 0xd0]);
    const rules = [replaces('a', '中', '')];
    const options = { ...checkOptions(rules), assumeReport: true };
    const parts = { ...defaultParts(), rules };
    const outcome = await fixFile(parts, 'a.txt', bytes, options, (result) => result.findings);
    expect(outcome.first.source).toBe('一中');
    expect(outcome.last).not.toHaveProperty('fixed');
    expect(outcome.refused).toEqual([{ ruleId: null, line: 1, encoding: 'gb18030', character: null }]);
    const told = await fixFile(parts, 'a.txt', bytes, { ...options, encoding: 'gb18030' }, (result) => result.findings);
    expect([...(told.last.fixed?.after ?? [])]).toEqual([0xd2, 0xbb]);
  });

  test('characters that the encoding lacks are told, the others are written', async () => {
    const rules = [replaces('a', '府', '开'), replaces('b', '公', '私')];
    const bytes = Uint8Array.from([0xac, 0x46, 0xa9, 0xb2, 0xa4, 0xbd]);
    const options = { ...checkOptions(rules), assumeReport: true, encoding: 'big5' };
    const outcome = await fixFile({ ...defaultParts(), rules }, 'a.txt', bytes, options, (result) => result.findings);
    expect(outcome.last.source).toBe('政府私');
    expect(outcome.refused.at(-1)).toEqual({ ruleId: 'a', line: 1, encoding: 'big5', character: '开' });
    expect([...(outcome.last.fixed?.after ?? [])].slice(0, 4)).toEqual([...bytes].slice(0, 4));
  });

  test('a known result without anything to be fixed is not checked again', async () => {
    const rules = [replaces('a', '一', '二')];
    const parts: EngineParts = { ...defaultParts(), rules, read: () => Promise.reject(new Error('read')) };
    const known = (await fix('二', rules)).first;
    const outcome = await fixFile(parts, 'a.txt', encoder.encode('二'), checkOptions(rules), (result) => result.findings, known);
    expect(outcome.last).toBe(known);
  });

  test.each([
    [
      'overlapping edits',
      [
        { range: [0, 2], text: '' },
        { range: [1, 3], text: '' },
      ],
      'two edits of one fix overlap',
    ],
    ['an edit beyond the text', [{ range: [0, 9], text: '' }], 'is not within the text'],
    ['an edit without text', [{ range: [0, 1] }], 'an edit without text'],
  ])('%s are a fault of the rule', async (_name, edits, message) => {
    const rule = fakeRule({ id: 'a', found: [{ messageId: 'wrong', at: [0, 1], fix: edits as never }] });
    const { first } = await fix('一二三四', [rule]);
    expect(first.findings[0]).toMatchObject({ fatal: true });
    expect(first.findings[0]?.message).toContain(message);
  });
});

describe('within mark-up', () => {
  const rules = [replaces('a', '甲', '乙')];
  async function inFormat(path: string, text: string, rule: readonly Rule[] = rules): Promise<string | undefined> {
    const options = { ...checkOptions(rule), assumeReport: true };
    return output(await fixFile({ ...defaultParts(), rules: rule }, path, encoder.encode(text), options, (result) => result.findings));
  }

  test('text of a page is changed, tags and attributes are not', async () => {
    expect(await inFormat('a.html', '<html><body><p title="甲">甲<b>甲</b></p></body></html>')).toBe(
      '<html><body><p title="甲">乙<b>乙</b></p></body></html>',
    );
  });

  test('a range over tags or entities is not changed', async () => {
    const over = [
      fakeRule({
        id: 'a',
        messages: { wrong: { fixable: true } },
        check: ({ report, found }) => {
          const at = report.source.value.indexOf('一');
          const end = report.source.value.indexOf('二') + 1;
          if (at >= 0 && end > 0) found({ messageId: 'wrong', at: [at, end], fix: { range: [at, end], text: '三' } });
          return { outcome: 'checked', count: 1 };
        },
      }),
    ];
    expect(await inFormat('a.html', '<html><body><p>一<b>二</b></p></body></html>', over)).toBeUndefined();
    expect(await inFormat('a.html', '<html><body><p>一&nbsp;二</p></body></html>', over)).toBeUndefined();
    expect(await inFormat('a.md', '# 标题\n\n## 标题\n\n一**二**\n', over)).toBeUndefined();
    expect(await inFormat('a.md', '# 标题\n\n## 标题\n\n一二\n', over)).toBe('# 标题\n\n## 标题\n\n三\n');
    expect(await inFormat('a.txt', '一\n二\n', over)).toBeUndefined();
  });

  test('marks of the format are not brought in', async () => {
    expect(await inFormat('a.html', '<html><body><p>甲</p></body></html>', [replaces('a', '甲', '<b>')])).toBeUndefined();
    expect(await inFormat('a.md', '# 标题\n\n## 标题\n\n甲\n', [replaces('a', '甲', '|')])).toBeUndefined();
    expect(await inFormat('a.txt', '甲\n', [replaces('a', '甲', '<b>')])).toBe('<b>\n');
  });
});
