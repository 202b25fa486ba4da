import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { noPaint } from '../../src/reporters/color.js';
import { stylish } from '../../src/reporters/stylish.js';
import type { FileResult } from '../../src/types/rule.js';
import { command, put, root, run, temporaryFolder } from './helpers.js';

interface Pattern {
  readonly regexp: string;
  readonly [field: string]: string | number | boolean;
}

interface Marked {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly code: string | undefined;
}

const { problemMatcher } = JSON.parse(readFileSync(join(root, 'integrations/github/problem-matcher.json'), 'utf8')) as {
  readonly problemMatcher: readonly { readonly owner: string; readonly pattern: readonly Pattern[] }[];
};

/** What the runner makes of a log: the first pattern opens a block, the second repeats as long as it matches. */
function annotate(log: string): Marked[] {
  const [head, row] = problemMatcher[0]?.pattern ?? [];
  const found: Marked[] = [];
  let file: string | undefined;
  for (const line of log.split('\n')) {
    const match = file === undefined ? null : new RegExp(row?.regexp ?? '').exec(line);
    if (match !== null && file !== undefined) {
      const part = (name: string): string | undefined => match[Number(row?.[name])];
      found.push({
        file,
        line: Number(part('line')),
        column: Number(part('column')),
        severity: part('severity') ?? '',
        message: (part('message') ?? '').trimEnd(),
        code: part('code'),
      });
    } else file = new RegExp(head?.regexp ?? '').exec(line)?.[Number(head?.['file'])];
  }
  return found;
}

const folder = temporaryFolder();

describe('what stylish writes is found again', () => {
  test.each(['zh-CN', 'en'])('in %s, with names of Chinese and blanks', async (locale) => {
    const faulty = readFileSync(join(root, 'examples/report.txt'));
    put(folder, '甲 局/2024 年度报告（定稿）.txt', faulty);
    put(folder, '乙局/年报.md', '# 通知\n');
    const args = ['--locale', locale, '甲 局', '乙局/年报.md'];
    const { stdout } = await run([process.execPath, command, ...args], folder);
    const json = await run([process.execPath, command, '-f', 'json', ...args], folder);
    const results = JSON.parse(json.stdout) as {
      filePath: string;
      messages: { line: number; column: number; severity: number; ruleId: string }[];
    }[];
    const expected = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, severity, ruleId }) => ({
        file: filePath,
        line,
        column,
        severity: severity === 2 ? 'error' : 'warning',
        code: ruleId,
      })),
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(annotate(stdout)).toMatchObject(expected);
  });

  test('a failure without a rule, a message with blanks, a path of Windows', async () => {
    const base = {
      range: [0, 0],
      endLine: 1,
      endColumn: 1,
      section: null,
      basis: [],
      related: [],
      data: {},
      messageId: 'x',
      kind: 'violation',
    } as const;
    const result = (filePath: string, findings: FileResult['findings']): FileResult => ({
      filePath,
      source: null,
      report: null,
      findings,
      suppressedFindings: [],
      outcomes: [],
      relations: { checked: 0, held: 0, broken: 0, undecidable: 0, list: [] },
    });
    const results = [
      result('C:\\报告 夹\\年报.txt', [{ ...base, ruleId: null, severity: 2, line: 1, column: 1, message: '文件读取失败：原因 a  b' }]),
      result('/b.txt', [
        { ...base, ruleId: 'my/rule', severity: 1, line: 12, column: 3, message: '两  处 空白' },
        { ...base, ruleId: 'x-y', severity: 2, line: 7, column: 123, message: 'error  warning' },
      ]),
    ];
    let log = '';
    for await (const piece of stylish(results, { locale: 'zh-CN', quiet: false, paint: noPaint })) log += piece;
    expect(annotate(log)).toMatchObject([
      { file: 'C:\\报告 夹\\年报.txt', line: 1, column: 1, severity: 'error', message: expect.stringContaining('文件读取失败') },
      { file: '/b.txt', line: 12, column: 3, severity: 'warning', message: '两  处 空白', code: 'my/rule' },
      { file: '/b.txt', line: 7, column: 123, severity: 'error', message: 'error  warning', code: 'x-y' },
    ]);
  });

  test('lines of other programs are no problems', () => {
    expect(
      annotate('/bin/sh\n  12 files\n   3:4 note\n\n  1:1  error  of another program  rule\n✖ 1 problem (1 error, 0 warnings)\n'),
    ).toEqual([]);
  });
});
