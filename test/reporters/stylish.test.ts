import { describe, expect, test } from '@jest/globals';
import { createPaint, noPaint } from '../../src/reporters/color.js';
import { stylish } from '../../src/reporters/stylish.js';
import { visibleWidth } from '../../src/text/width.js';
import type { FileResult } from '../../src/types/rule.js';
import { finding, result, text, warning } from './results.js';

const context = { locale: 'zh-CN', quiet: false, paint: noPaint } as const;
const print = (results: readonly FileResult[], overrides = {}): Promise<string> => text(stylish(results, { ...context, ...overrides }));

describe('stylish', () => {
  test('lays rows out as ESLint does', async () => {
    const findings = [
      finding({ line: 41, column: 18, message: '总数为 12，应为 11', ruleId: 'table-row-sum' }),
      finding({ line: 7, column: 103, message: 'no date.', ruleId: 'report-year', ...warning }),
      finding({ line: 120, column: 1, message: 'a b', ruleId: 'x' }),
    ];
    expect(await print([result(findings)])).toBe(
      [
        '',
        '/报告/甲.txt',
        '   41:18   error    总数为 12，应为 11  table-row-sum',
        '    7:103  warning  no date             report-year',
        '  120:1    error    a b                 x',
        '',
        '\u2716 3 problems (2 errors, 1 warning)',
        '',
        '',
      ].join('\n'),
    );
  });

  test('prints nothing where there is nothing to show', async () => {
    expect(await print([])).toBe('');
    expect(await print([result([]), result([])])).toBe('');
    expect(await print([result([finding(warning)])], { quiet: true })).toBe('');
  });

  test('separates files by a blank line, leaves clean ones out, begins with one blank line', async () => {
    const output = await print([
      result([], { filePath: '/0' }),
      result([finding()], { filePath: '/1' }),
      result([finding()], { filePath: '/2' }),
    ]);
    expect(output).toBe(
      '\n/1\n  1:1  error  有误  some-rule\n\n/2\n  1:1  error  有误  some-rule\n\n\u2716 2 problems (2 errors, 0 warnings)\n\n',
    );
  });

  test.each([
    [[finding()], '\u2716 1 problem (1 error, 0 warnings)'],
    [[finding(warning)], '\u2716 1 problem (0 errors, 1 warning)'],
    [[finding(), finding(), finding(warning), finding(warning)], '\u2716 4 problems (2 errors, 2 warnings)'],
  ])('counts in singular and plural %#', async (findings, summary) => {
    expect(await print([result(findings)])).toContain(`\n${summary}\n`);
  });

  test('aligns rule ids by what is seen, not by characters', async () => {
    const messages = ['全角', 'half', '混合 mixed', '𠮷𠮷𠮷', 'e\u0301', '一二三四五六七八九十'];
    const lines = (await print([result(messages.map((message) => finding({ message })))]))
      .split('\n')
      .filter((line) => line.endsWith('some-rule'));
    expect(lines).toHaveLength(messages.length);
    expect(new Set(lines.map(visibleWidth)).size).toBe(1);
  });

  test('leaves no blanks at the end of a line without a rule id', async () => {
    const fatal = finding({ ruleId: null, fatal: true, message: '读取失败' });
    const output = await print([result([fatal, finding({ message: '更长的一条信息' })])]);
    expect(output).toContain('\n  1:1  error  读取失败\n');
  });

  test('drops one full stop at the end of a message, keeps an ellipsis of blanks', async () => {
    const output = await print([result([finding({ message: '一句。' }), finding({ message: 'Two..' }), finding({ message: 'a .' })])]);
    expect(output).toContain('error  一句  ');
    expect(output).toContain('error  Two.  ');
    expect(output).toContain('error  a .   ');
  });

  test('lets no control characters of names and messages through', async () => {
    const output = await print([result([finding({ message: 'a\u001b[31mb\nc\u202ed' })], { filePath: '/x\u001b]0;y\u0007' })]);

    expect(output.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  test('hides warnings with quiet, and does not count them', async () => {
    expect(await print([result([finding(), finding(warning)])], { quiet: true })).toContain('\u2716 1 problem (1 error, 0 warnings)');
  });

  test('colours as ESLint does, and only adds colour', async () => {
    const results = [result([finding({ line: 3, column: 2 }), finding(warning)])];
    const colored = await print(results, { paint: await createPaint(1) });
    expect(colored).toContain('\u001b[4m/报告/甲.txt\u001b[24m');
    expect(colored).toContain('\u001b[2m3:2\u001b[22m  \u001b[31merror\u001b[39m');
    expect(colored).toContain('\u001b[33mwarning\u001b[39m');
    expect(colored).toContain('\u001b[1m\u001b[31m\u2716 2 problems');

    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(await print(results));
    expect(await print([result([finding(warning)])], { paint: await createPaint(1) })).toContain('\u001b[1m\u001b[33m\u2716 1 problem');
  });

  test('matches the pattern by which editors read it', async () => {
    const output = await print([result([finding({ line: 41, column: 18 }), finding(warning)])]);
    // The problem matcher of VS Code for eslint-stylish.
    const rows = output
      .split('\n')
      .flatMap((line) => /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/.exec(line)?.slice(1) ?? []);
    expect(rows).toEqual(['41', '18', 'error', '有误', 'some-rule', '1', '1', 'warning', '有误', 'some-rule']);
  });
});
