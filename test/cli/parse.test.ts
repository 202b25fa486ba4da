import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from '../../src/text/nearest.js';
import { commands, options, optionsOf } from '../../src/cli/options.js';
import { parseArguments } from '../../src/cli/parse.js';
import { localeOf, settingsOf } from '../../src/cli/settings.js';
import { helpText, usageText } from '../../src/cli/yargs.js';

const word = fc.oneof(
  fc.constantFrom(...options.flatMap(({ name, alias }) => [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])])),
  fc.constantFrom(...options.map(({ name }) => `--${name}=x`)),
  fc.constantFrom(
    'a.txt',
    'json',
    'csv',
    'en',
    'zh-CN',
    '2021',
    '-1',
    '0',
    'true',
    'false',
    '--',
    '-',
    '',
    '--=',
    '---',
    '-z',
    '--nosuch',
    '--no-quiet',
    '--__proto__',
    '--constructor',
    '--a.b',
    '--rule',
    'report-title: off',
  ),
  fc.constantFrom(...commands.map(({ name }) => name as string)),
  fc.string({ maxLength: 8 }),
);

describe('the two parsers', () => {
  test('what one refuses the other explains, and nothing makes them throw', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        const parsed = parseArguments(argv);
        const settled = 'problem' in parsed ? parsed : settingsOf(parsed.arguments);
        const command = 'problem' in parsed ? 'lint' : parsed.arguments.command;
        if (!('problem' in settled)) return;
        const [message] = usageText(argv, command, 'zh-CN', { zh: settled.problem.zh, en: '' }).split('\n');
        expect(message).toBe(settled.problem.zh.split('\n')[0]);
      }),
      { numRuns: 500 },
    );
  });
});

test('yargs finds the same faults by itself', () => {
  for (const argv of [['--nosuch'], ['-f', 'xml', 'a'], ['a', '-o'], ['--stdin', 'a'], ['text', '--quiet', 'a'], ['--year', 'x', 'a']]) {
    const text = usageText(argv, argv[0] === 'text' ? 'text' : 'lint', 'en', { zh: '', en: '' });
    expect(text).toMatch(/^\S.*\n(?:Usage)/);
  }
});

describe('settings', () => {
  function settings(...argv: string[]): object {
    const parsed = parseArguments(argv);
    if ('problem' in parsed) throw new Error(parsed.problem.zh);
    const settled = settingsOf(parsed.arguments);
    if ('problem' in settled) throw new Error(settled.problem.zh);
    return settled.settings;
  }

  test('defaults', () => {
    expect(settings('a')).toEqual({
      format: 'stylish',
      formats: ['stylish'],
      outputFile: null,
      outputFiles: {},
      quiet: false,
      maxWarnings: -1,
      color: undefined,
      rules: [],
      config: null,
      configLookup: true,
      printConfig: null,
      listRules: false,
      reportUnusedDirectives: undefined,
      edition: undefined,
      year: undefined,
      agencyKind: undefined,
      stdin: false,
      stdinFilename: null,
      encoding: undefined,
      ignorePatterns: [],
      ignore: true,
      staged: false,
      since: null,
      fix: null,
      fixTypes: null,
      suppressAll: false,
      pruneSuppressions: false,
      passOnUnprunedSuppressions: false,
      suppressionsLocation: null,
      reason: null,
      name: null,
      cache: false,
      cacheLocation: null,
      stats: false,
      envInfo: false,
      locale: 'zh-CN',
      givenLocale: undefined,
      debug: false,
      files: ['a'],
    });
    expect(settings('extract', 'a')).toMatchObject({ format: 'json', files: ['a'] });
  });

  test('every option', () => {
    const argv =
      '-f json -f sarif -f json -o o -o.sarif=s --quiet --max-warnings 3 --no-color --rule x:off --rule=y:off -c c --no-config-lookup --edition 2021 --year 2024 --agency-kind other --encoding gb18030 --locale en --debug --report-unused-directives error --ignore-pattern a* --ignore-pattern=b --no-ignore --since HEAD~1 --suppress-all --suppressions-location k.json --reason r --name n --cache --cache-location c --stats --fix --fix-type words,linter --fix-type law';
    expect(settings(...argv.split(' '), '--', '-a', '--quiet')).toEqual({
      format: 'json',
      formats: ['json', 'sarif'],
      outputFile: 'o',
      outputFiles: { sarif: 's' },
      quiet: true,
      maxWarnings: 3,
      color: false,
      rules: ['x:off', 'y:off'],
      config: 'c',
      configLookup: false,
      printConfig: null,
      listRules: false,
      reportUnusedDirectives: 'error',
      edition: '2021',
      year: 2024,
      agencyKind: 'other',
      stdin: false,
      stdinFilename: null,
      encoding: 'gb18030',
      ignorePatterns: ['a*', 'b'],
      ignore: false,
      staged: false,
      since: 'HEAD~1',
      fix: 'write',
      fixTypes: ['words', 'linter', 'law'],
      suppressAll: true,
      pruneSuppressions: false,
      passOnUnprunedSuppressions: false,
      suppressionsLocation: 'k.json',
      reason: 'r',
      name: 'n',
      cache: true,
      cacheLocation: 'c',
      stats: true,
      envInfo: false,
      locale: 'en',
      givenLocale: 'en',
      debug: true,
      files: ['-a', '--quiet'],
    });
  });

  test('file names stay as they are', () => {
    expect(settings('2024', '1e3', '0x10', '007', 'true', '-')).toMatchObject({ files: ['2024', '1e3', '0x10', '007', 'true', '-'] });
  });

  test('a flag does not take the next word, unless it is true or false', () => {
    expect(settings('--quiet', 'a.txt')).toMatchObject({ quiet: true, files: ['a.txt'] });
    expect(settings('--debug', 'extract', 'a.txt')).toMatchObject({ format: 'json', files: ['a.txt'] });
  });
});

test.each([
  [['--locale', 'en'], 'en'],
  [['--nosuch', '--locale=en'], 'en'],
  [['--locale', 'zh-CN'], 'zh-CN'],
  [['en'], 'zh-CN'],
  [['--', '--locale', 'en'], 'zh-CN'],
])('the language of %j is %s', (argv, locale) => {
  expect(localeOf(argv)).toBe(locale);
});

describe('help', () => {
  test.each(commands.map(({ name }) => name))('of %s names every option of it and no other', async (name) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const help = await helpText(name, locale);
      const shown = [...help.matchAll(/--([a-z-]+) /g)].map((match) => match[1]);
      expect(shown.sort()).toEqual(
        optionsOf(name)
          .map((option) => option.name)
          .sort(),
      );
      // Chinese words beside option names alone, English help without any Chinese.
      if (locale === 'en') expect(help).not.toMatch(/\p{Script=Han}/u);
      expect(help).not.toMatch(/ \n|\u0000/);
    }
  });
});

test('the page of the command names every option and every value', () => {
  const page = readFileSync(new URL('../../docs/command.md', import.meta.url), 'utf8');
  const missing = options.flatMap(({ name, alias, choices }) => {
    const words = [`--${name}`, ...(alias === undefined ? [] : [`\`-${alias}\``]), ...Object.values(choices ?? {}).flat()];
    return words.filter((each) => !page.includes(each));
  });
  expect(missing).toEqual([]);
});

test.each([
  ['quite', 'quiet'],
  ['wran', 'warn'],
  ['of', 'off'],
  ['table-row-smu', 'table-row-sum'],
  ['xyz', undefined],
  ['', undefined],
])('the nearest to %j is %j', (written, expected) => {
  expect(nearest(written, ['off', 'warn', 'error', 'quiet', 'table-row-sum', 'table-column-sum'])).toBe(expected);
});
