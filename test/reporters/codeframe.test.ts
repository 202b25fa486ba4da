import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeframe } from '../../src/reporters/codeframe.js';
import { createPaint, noPaint } from '../../src/reporters/color.js';
import { excerptAt } from '../../src/reporters/excerpt.js';
import { visibleWidth } from '../../src/text/width.js';
import { finding, result, text, warning } from './results.js';

const context = { locale: 'zh-CN', quiet: false, paint: noPaint } as const;

describe('excerptAt', () => {
  test('puts carets under wide and narrow characters alike', () => {
    expect(excerptAt('共 12 件', [2, 4])).toEqual({ text: '共 12 件', carets: '\u3000 ^^' });
    expect(excerptAt('公开公示数', [2, 4])).toEqual({ text: '公开公示数', carets: '\u3000\u3000^^^^' });
  });

  test('shows the line of the place only', () => {
    expect(excerptAt('第一行\r\n第二行\n第三行', [5, 6])).toEqual({ text: '第二行', carets: '^^' });
    expect(excerptAt('一\r二\r三', [2, 3])).toEqual({ text: '二', carets: '^^' });
  });

  test('marks a place of several lines to the end of its first', () => {
    expect(excerptAt('abc\ndef', [1, 6])).toEqual({ text: 'abc', carets: ' ^^' });
  });

  test('shows an empty place, an empty line and the end of the text', () => {
    expect(excerptAt('abc', [3, 3])).toEqual({ text: 'abc', carets: '   ^' });
    expect(excerptAt('a\n\nb', [2, 2])).toEqual({ text: '', carets: '^' });
    expect(excerptAt('', [0, 0])).toEqual({ text: '', carets: '^' });
  });

  test('cuts a long line at both sides', () => {
    const source = `${'前'.repeat(500)}错${'后'.repeat(500)}`;
    const excerpt = excerptAt(source, [500, 501]);
    expect(excerpt.text).toMatch(/^\.\.\.前+错后+\.\.\.$/);
    expect(visibleWidth(excerpt.text)).toBeLessThanOrEqual(86);
    expect(excerpt.carets.replaceAll('\u3000', '  ').indexOf('^')).toBe(visibleWidth(excerpt.text.slice(0, excerpt.text.indexOf('错'))));
  });

  test('replaces tabs and control characters by one blank each', () => {
    expect(excerptAt('a\tb\u001bc', [4, 5])).toEqual({ text: 'a b c', carets: '    ^' });
  });

  test('the carets begin where the place begins, and do not reach beyond it', () => {
    const line = fc.array(fc.constantFrom('甲', 'a', '1', '，', ' ', '\t', '𠮷', 'é', '“', 'e\u0301', '\n', '😀'), { maxLength: 120 });
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (parts, first, second) => {
        // Places are counted in whole characters: no rule cuts one in half.
        const from = parts.length === 0 ? 0 : first % parts.length;
        const to = from + (second % 5);
        const source = parts.join('');
        const start = parts.slice(0, from).join('').length;
        const excerpt = excerptAt(source, [start, parts.slice(0, to).join('').length]);
        const lead = /^[\u3000 ]*/.exec(excerpt.carets)?.[0] ?? '';
        const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
        const width = visibleWidth(lead);
        expect(excerpt.text).not.toMatch(/[\n\t]/);
        if (!excerpt.text.startsWith('...')) expect(width).toBe(visibleWidth(before));
        expect(visibleWidth(excerpt.carets)).toBeLessThanOrEqual(Math.max(visibleWidth(excerpt.text), width + 1));
        expect(visibleWidth(excerpt.text)).toBeLessThanOrEqual(86);
      }),
    );
  });

  test('does not read a long line to its end', () => {
    const source = '字'.repeat(5_000_000);
    const start = performance.now();
    for (let at = 0; at < 1000; at += 1) excerptAt(source, [2_500_000 + at, 2_500_001 + at]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('codeframe', () => {
  const source = '一、总体情况\n全年共 12 件\n';
  const found = finding({
    ruleId: 'table-row-sum',
    message: '总数为 12，应为 11',
    range: [11, 13],
    line: 2,
    column: 5,
    related: [{ line: 1, column: 1, endLine: 1, endColumn: 3, message: '自然人 10' }],
    basis: [
      { instrument: '国办公开办函〔2021〕30号', article: '附件 表三', authority: 'stated' },
      { instrument: '《条例》', article: '', authority: 'implied' },
    ],
  });

  test('shows the place, what belongs to it and the basis', async () => {
    expect(await text(codeframe([result([found], { source })], context))).toBe(
      [
        'error: 总数为 12，应为 11 (table-row-sum)',
        '  /报告/甲.txt:2:5',
        '> 2 | 全年共 12 件',
        '    | \u3000\u3000\u3000 ^^',
        '  1:1 自然人 10',
        '  依据：国办公开办函〔2021〕30号 附件 表三；《条例》',
        '',
        '\u2716 1 problem (1 error, 0 warnings)',
        '',
      ].join('\n'),
    );
  });

  test('speaks English', async () => {
    const output = await text(codeframe([result([found], { source })], { ...context, locale: 'en' }));
    expect(output).toContain('  Basis: 国办公开办函〔2021〕30号 附件 表三; 《条例》');
  });

  test('shows a failure without text around it', async () => {
    const fatal = finding({ ruleId: null, fatal: true, message: '文件读取失败' });
    expect(await text(codeframe([result([fatal], { source: null })], context))).toBe(
      'error: 文件读取失败\n  /报告/甲.txt:1:1\n\n\u2716 1 problem (1 error, 0 warnings)\n',
    );
  });

  test('prints nothing where there is nothing to show', async () => {
    expect(await text(codeframe([result([])], context))).toBe('');
    expect(await text(codeframe([result([finding(warning)], { source })], { ...context, quiet: true }))).toBe('');
  });

  test('only adds colour', async () => {
    const results = [result([found, finding(warning)], { source })];
    const colored = await text(codeframe(results, { ...context, paint: await createPaint(1) }));
    expect(colored).toContain('\u001b[31m');

    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(await text(codeframe(results, context)));
  });
});
