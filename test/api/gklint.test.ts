import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GKLint } from '../../src/index.js';

const root = join(import.meta.dirname, '../..');
const faulty = readFileSync(join(root, 'examples/report.txt'), 'utf8');
const files: Record<string, string> = {
  'a年报.txt': faulty,
  'b年报.txt': faulty,
  'notes.txt': '今天天气很好。\n',
  'quiet/c年报.txt': faulty,
  'quiet/gklint.config.json': '{"rules": {"table-row-sum": "off"}}',
  '.gklintignore': 'b*\n',
  'format.mjs': 'export default (results, context) => `${results.length} ${results[0].messages[0].ruleId} ${context.version}`;',
  'compiled.cjs': 'exports.__esModule = true; exports.default = (results) => `${results.length} compiled`;',
  'broken/gklint.config.json': '{"rules": {"table-row-smu": "off"}}',
};

let cwd = '';
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-api-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  mkdirSync(join(cwd, '.git'));
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'dangling.txt'));
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const ruleIds = (results: Awaited<ReturnType<GKLint['lintFiles']>>): (string | null)[] =>
  results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

describe('lintFiles', () => {
  test('gives a result a file, sorted, in the shape of -f json', async () => {
    const results = await new GKLint({ cwd }).lintFiles(['*.txt', 'quiet']);
    expect(results.map(({ filePath }) => filePath)).toEqual([join(cwd, 'a年报.txt'), join(cwd, 'quiet/c年报.txt')]);
    const [first] = results;
    expect(first?.messages.find(({ ruleId }) => ruleId === 'table-row-sum')).toMatchObject({ severity: 2, kind: 'violation' });
    expect(first?.errorCount).toBe(first?.messages.filter(({ severity }) => severity === 2).length);
    expect(first?.source).toBe(faulty);
    expect(JSON.parse(JSON.stringify(first))).toMatchObject({ filePath: join(cwd, 'a年报.txt'), suppressedMessages: [] });
  });

  test('each file has the configuration of its folder', async () => {
    expect(ruleIds(await new GKLint({ cwd }).lintFiles('quiet'))).not.toContain('table-row-sum');
    expect(ruleIds(await new GKLint({ cwd, overrideConfigFile: true }).lintFiles('quiet'))).toContain('table-row-sum');
  });

  test('overrideConfig stands over the files, baseConfig beneath them', async () => {
    const over = new GKLint({ cwd, overrideConfig: { rules: { 'table-row-sum': 'warn' } } });
    const found = (await over.lintFiles('quiet'))[0]?.messages.find(({ ruleId }) => ruleId === 'table-row-sum');
    expect(found?.severity).toBe(1);
    const base = new GKLint({ cwd, baseConfig: { rules: { 'table-row-sum': 'error' } } });
    expect(ruleIds(await base.lintFiles('quiet'))).not.toContain('table-row-sum');
  });

  test('ignored files are left out, unless nothing is ignored', async () => {
    expect(await new GKLint({ cwd }).lintFiles('b年报.txt')).toEqual([]);
    expect(await new GKLint({ cwd, ignore: false }).lintFiles('b年报.txt')).toHaveLength(1);
    expect(await new GKLint({ cwd, ignorePatterns: ['a*'] }).lintFiles('*.txt')).toEqual([]);
  });

  test('a named file that is no report is a finding', async () => {
    expect(ruleIds(await new GKLint({ cwd }).lintFiles('notes.txt'))).toContain('report-recognised');
  });

  test('what names nothing rejects, unless that is allowed', async () => {
    await expect(new GKLint({ cwd, locale: 'en' }).lintFiles('nosuch.txt')).rejects.toThrow('"nosuch.txt" was not found.');
    await expect(new GKLint({ cwd }).lintFiles('dangling.txt')).rejects.toThrow('所指的文件不存在');
    expect(await new GKLint({ cwd, errorOnUnmatchedPattern: false }).lintFiles('nosuch.txt')).toEqual([]);
  });

  test('a wrong configuration rejects and says where', async () => {
    const linter = new GKLint({ cwd, overrideConfigFile: 'broken/gklint.config.json' });
    await expect(linter.lintFiles('a年报.txt')).rejects.toMatchObject({
      name: 'ConfigError',
      text: { zh: 'broken/gklint.config.json:1:12: 没有规则“table-row-smu”。是否想写“table-row-sum”？' },
    });
    const bad = new GKLint({ cwd, overrideConfig: { rules: { nosuch: 'off' } } });
    await expect(bad.lintText('')).rejects.toThrow('overrideConfig/rules/nosuch: There is no rule "nosuch".');
  });
});

describe('lintText', () => {
  test('with and without a name', async () => {
    const linter = new GKLint({ cwd });
    const [plain] = await linter.lintText(faulty);
    expect(plain?.filePath).toBe('<text>');
    expect(ruleIds(await linter.lintText(faulty, { filePath: 'quiet/x.txt' }))).not.toContain('table-row-sum');
    expect(await linter.lintText(faulty, { filePath: 'b.txt' })).toEqual([]);
  });

  test('options win over the configuration', async () => {
    const [result] = await new GKLint({ cwd, locale: 'en', year: 2022, edition: '2021', agencyKind: 'township' }).lintText(faulty);
    expect(result?.report).toMatchObject({ edition: '2021', editionFrom: 'option', agencyKind: 'township' });
    expect(result?.messages[0]?.message).not.toMatch(/应为/);
  });
});

test('calculateConfigForFile says what holds and where it comes from', async () => {
  const config = await new GKLint({ cwd, year: 2022 }).calculateConfigForFile('quiet/x.txt');
  expect(config.rules['table-row-sum']).toEqual(['off']);
  expect(config.from).toMatchObject({ '/rules/table-row-sum': 'quiet/gklint.config.json:1:12', '/year': 'options' });
  expect(config.year).toBe(2022);
});

test('isPathIgnored and findConfigFile', async () => {
  const linter = new GKLint({ cwd });
  expect(await linter.isPathIgnored('b1.txt')).toBe(true);
  expect(await linter.isPathIgnored('a1.txt')).toBe(false);
  expect(await linter.findConfigFile('quiet/x.txt')).toBe(join(cwd, 'quiet/gklint.config.json'));
  expect(await linter.findConfigFile()).toBeUndefined();
});

describe('formats', () => {
  test('of the command', async () => {
    const linter = new GKLint({ cwd });
    const results = await linter.lintFiles('a年报.txt');
    expect(await (await linter.loadFormatter()).format(results)).toContain('table-row-sum\n');
    expect(JSON.parse(await (await linter.loadFormatter('sarif')).format(results))).toMatchObject({ version: '2.1.0' });
  });

  test('show what is left of the results', async () => {
    const linter = new GKLint({ cwd });
    const results = GKLint.getErrorResults(await linter.lintFiles('a年报.txt')).map((result) => ({
      ...result,
      messages: result.messages.slice(0, 1),
    }));
    expect(await (await linter.loadFormatter('stylish')).format(results)).toContain('✖ 1 problem (1 error, 0 warnings)');
  });

  test('of your own', async () => {
    const linter = new GKLint({ cwd });
    const formatter = await linter.loadFormatter('./format.mjs');
    expect(await formatter.format(await linter.lintFiles('a年报.txt'))).toBe(`1 table-row-sum ${GKLint.version}`);
    expect(await (await linter.loadFormatter('compiled.cjs')).format([])).toBe('0 compiled');
    await expect(linter.loadFormatter('./nosuch.mjs')).rejects.toThrow('"./nosuch.mjs" was not found');
    await expect(linter.loadFormatter('sarfi')).rejects.toThrow('There is no format "sarfi"');
  });

  test('refuse results of other origin', async () => {
    const formatter = await new GKLint({ cwd }).loadFormatter();
    const results = JSON.parse(JSON.stringify(await new GKLint({ cwd }).lintFiles('a年报.txt'))) as never;
    await expect(formatter.format(results)).rejects.toThrow('not a result of lintFiles or lintText');
  });
});

test('getRulesMetaForResults', async () => {
  const linter = new GKLint({ cwd });
  const metas = linter.getRulesMetaForResults(await linter.lintFiles('a年报.txt'));
  expect(metas['table-row-sum']?.docs.en.title).toBeTruthy();
});

describe('options that are none or cannot be are refused at once', () => {
  const refused: [Record<string, unknown>, string][] = [
    [{ fix: 'yes' }, 'options/fix: It is true, false or a function, not "yes".'],
    [{ fixTypes: ['word'] }, 'options/fixTypes: It cannot be "word"'],
    [{ fixTypes: 'words' }, 'options/fixTypes: It is an array of categories, not "words".'],
    [{ fixes: true }, 'There is no option "fixes". '],
    [{ overrideConfg: {} }, 'Did you mean "overrideConfig"?'],
    [{ toString: 1 }, 'options/toString: There is no option'],
    [{ year: '2024' }, 'options/year: It is a year of four digits, not "2024".'],
    [{ edition: '2022' }, 'options/edition: It cannot be "2022"; it is one of "2008", "2014", "2019", "2021".'],
    [{ locale: 'zh' }, 'options/locale: It cannot be "zh"'],
    [{ agencyKind: 'departmnt' }, 'Did you mean "department"?'],
    [{ encoding: 'gbk2' }, 'options/encoding: Unknown encoding "gbk2".'],
    [{ encoding: 5 }, 'options/encoding: It is a string, not 5.'],
    [{ ignorePatterns: 'a' }, 'options/ignorePatterns: It is an array of strings, not "a".'],
    [{ overrideConfig: [] }, 'options/overrideConfig: It is a configuration, not [].'],
    [{ ignore: 'no' }, 'options/ignore: It is true or false, not "no".'],
  ];
  test.each(refused)('%j', (options, said) => {
    expect(() => new GKLint(options)).toThrow(expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining(said) }));
  });

  test('what is left out or undefined is none', () => {
    expect(() => new GKLint({ year: undefined, overrideConfigFile: null, baseConfig: null } as never)).not.toThrow();
  });

  test('no object', () => {
    expect(() => new GKLint('x' as never)).toThrow('options: It is an object, not "x".');
  });
});
