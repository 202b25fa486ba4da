import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GKLint, type LintMessage } from '../../src/index.js';

const clean = readFileSync(join(import.meta.dirname, '../../examples/report-clean.txt'), 'utf8');
const faulty = clean.replace('126条，其中', '126条，，其中').replace('修订公开目录', '修订公开目(mù)录');

let cwd = '';
let path = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-fix-')));
  path = join(cwd, '年报.txt');
  writeFileSync(path, faulty);
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const read = (): string => readFileSync(path, 'utf8');
const ids = (messages: readonly LintMessage[] = []): (string | null)[] => messages.map(({ ruleId }) => ruleId);

describe('fix', () => {
  test('gives the repaired text, writes nothing by itself', async () => {
    const [result] = await new GKLint({ cwd, fix: true }).lintFiles('*.txt');
    expect(result).toMatchObject({ output: clean, source: clean, messages: [], warningCount: 0, fixableWarningCount: 0 });
    expect(read()).toBe(faulty);
  });

  test('outputFixes writes it', async () => {
    const results = await new GKLint({ cwd, fix: true }).lintFiles('*.txt');
    await GKLint.outputFixes(results);
    expect(read()).toBe(clean);
    // Again: the file is no more what was read.
    await expect(GKLint.outputFixes(results)).rejects.toThrow('was changed while it was checked');
  });

  test('without it there is no output, and outputFixes does nothing', async () => {
    const results = await new GKLint({ cwd }).lintFiles('*.txt');
    expect(results[0]).not.toHaveProperty('output');
    expect(results[0]).toMatchObject({ fixableErrorCount: 0, fixableWarningCount: 2 });
    await GKLint.outputFixes(results);
    expect(read()).toBe(faulty);
  });

  test('a function says which messages are repaired', async () => {
    const asked: string[] = [];
    const fix = (message: LintMessage): boolean => {
      asked.push(`${String(message.ruleId)} ${message.fix?.text ?? ''}`);
      return message.ruleId === 'no-pinyin-residue';
    };
    const [result] = await new GKLint({ cwd, fix }).lintFiles('*.txt');
    expect(result?.output).toBe(clean.replace('126条，其中', '126条，，其中'));
    expect(ids(result?.messages)).toEqual(['punctuation-doubled']);
    expect(new Set(asked)).toEqual(new Set(['punctuation-doubled ', 'no-pinyin-residue ']));
  });

  test('fixTypes are categories of rules', async () => {
    const none = await new GKLint({ cwd, fix: true, fixTypes: ['structure', 'linter'] }).lintFiles('*.txt');
    expect(none[0]).not.toHaveProperty('output');
    expect((await new GKLint({ cwd, fix: true, fixTypes: ['words'] }).lintFiles('*.txt'))[0]?.output).toBe(clean);
    expect((await new GKLint({ cwd, fix: true, fixTypes: null }).lintFiles('*.txt'))[0]?.output).toBe(clean);
  });

  test('lintText: the text alone; with a path it is written where the file holds that text', async () => {
    const linter = new GKLint({ cwd, fix: true });
    const [alone] = await linter.lintText(faulty);
    expect(alone).toMatchObject({ filePath: '<text>', output: clean });
    await GKLint.outputFixes([alone].flatMap((each) => each ?? []));
    const other = await linter.lintText(`${faulty}\n`, { filePath: path });
    await expect(GKLint.outputFixes(other)).rejects.toThrow('was changed');
    await GKLint.outputFixes(await linter.lintText(faulty, { filePath: path }));
    expect(read()).toBe(clean);
  });

  test('a read-only file is told, the others are written', async () => {
    const second = join(cwd, 'a年报.txt');
    writeFileSync(second, faulty);
    chmodSync(second, 0o444);
    const results = await new GKLint({ cwd, fix: true }).lintFiles('*.txt');
    await expect(GKLint.outputFixes(results)).rejects.toThrow('is read-only');
    expect(readFileSync(second, 'utf8')).toBe(faulty);
    expect(read()).toBe(clean);
  });

  test('formats take repaired results', async () => {
    const linter = new GKLint({ cwd, fix: true });
    const results = await linter.lintFiles('*.txt');
    expect(JSON.parse(await (await linter.loadFormatter('json')).format(results))).toMatchObject([{ output: clean }]);
    await expect(GKLint.outputFixes([{ ...results[0] } as never, {} as never])).rejects.toThrow(TypeError);
  });

  test('what holds numbers of persons is repaired, but not shown in full', async () => {
    const secret = '经办人身份证号：11010519491231002X，，电话见网站。';
    writeFileSync(path, faulty.replace('（二）依申请公开。', `（二）依申请公开。${secret}`));
    const [result] = await new GKLint({ cwd, fix: (message) => message.ruleId === 'punctuation-doubled' }).lintFiles('*.txt');
    expect(JSON.stringify(result)).not.toContain('11010519491231002X');
    expect(result).not.toHaveProperty('output');
    await GKLint.outputFixes([result].flatMap((each) => each ?? []));
    expect(read()).toContain('经办人身份证号：11010519491231002X，电话见网站。');
  });
});
