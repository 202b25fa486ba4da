import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byCodePoint, expandFiles } from '../../src/files/expand.js';
import { isSupportedName, saysReport } from '../../src/files/names.js';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-files-')));
  const files = [
    'a.txt',
    'b.MD',
    'c.Html',
    'd.htm',
    'e.markdown',
    'f.docx',
    'noextension',
    '报告/2023年度报告.txt',
    '报告/[2024]/甲[1].txt',
    '报告/（定稿） 1.txt',
    '报告/{x}.txt',
    '报告/!y.txt',
    '.hidden/a.txt',
    'node_modules/x/a.txt',
    'deep/1/2/3/a.txt',
    'deep/.git/a.txt',
    'order/𠮷.txt',
    'order/，.txt',
    'order/z.txt',
  ];
  for (const file of files) put(file);
  for (const folder of ['empty', 'only-docx', 'links/real']) mkdirSync(join(root, folder), { recursive: true });
  put('only-docx/a.docx');
  put('links/real/a.txt');
  symlinkSync('real', join(root, 'links/folder'));
  symlinkSync('real/a.txt', join(root, 'links/0.txt'));
  symlinkSync('nowhere.txt', join(root, 'dangling.link'));
  symlinkSync('loop', join(root, 'loop'));
  mkdirSync(join(root, 'bad'));
  symlinkSync('nowhere', join(root, 'bad/dangling.txt'));
  execFileSync('mkfifo', [join(root, 'pipe'), join(root, 'bad/pipe.txt')]);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function put(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path);
}

async function expand(...args: string[]): Promise<{ files: string[]; problems: string[] }> {
  const { files, problems } = await expandFiles(args, root);
  return {
    files: files.map(({ path, named }) => `${relative(root, path)}${named ? ' named' : ''}`),
    problems: problems.map(({ kind, argument }) => `${kind} ${argument.replace(`${root}/`, '')}`),
  };
}
const files = async (...args: string[]): Promise<string[]> => (await expand(...args)).files;
const problems = async (...args: string[]): Promise<string[]> => (await expand(...args)).problems;

describe('expandFiles', () => {
  test('a file that exists is taken as it stands', async () => {
    for (const path of [
      '报告/[2024]/甲[1].txt',
      '报告/{x}.txt',
      '报告/!y.txt',
      '报告/（定稿） 1.txt',
      'f.docx',
      'noextension',
      '.hidden/a.txt',
    ]) {
      expect(await files(path)).toEqual([`${path} named`]);
    }
  });

  test('a folder gives the files of supported formats, in any case of the extension', async () => {
    expect(await files('.')).toEqual(
      [
        'a.txt',
        'b.MD',
        'c.Html',
        'd.htm',
        'deep/1/2/3/a.txt',
        'e.markdown',
        'links/real/a.txt',
        'order/z.txt',
        'order/，.txt',
        'order/𠮷.txt',
        '报告/!y.txt',
        '报告/2023年度报告.txt',
        '报告/[2024]/甲[1].txt',
        '报告/{x}.txt',
        '报告/（定稿） 1.txt',
      ].sort(byCodePoint),
    );
  });

  test('a hidden folder that is named is walked', async () => {
    expect(await files('.hidden')).toEqual(['.hidden/a.txt']);
    expect(await files('报告/[2024]')).toEqual(['报告/[2024]/甲[1].txt']);
  });

  test('results are sorted by code points, whatever the order of arguments', async () => {
    expect(await files('order/𠮷.txt', 'order/，.txt', 'a.txt')).toEqual(['a.txt named', 'order/，.txt named', 'order/𠮷.txt named']);
  });

  test('each report comes once', async () => {
    expect(await files('a.txt', './a.txt', join(root, 'a.txt'), '.hidden/../a.txt', '*.txt')).toEqual(['a.txt named']);
    expect(await files('deep', 'deep/1', 'deep/**/*.txt')).toEqual(['deep/1/2/3/a.txt']);
    expect(await files('links')).toEqual(['links/real/a.txt']);
    expect(await files('links/0.txt', 'links')).toEqual(['links/0.txt named']);
    expect(await files('links/real/a.txt', 'links/folder/a.txt')).toEqual(['links/real/a.txt named']);
  });

  test('linked folders are not followed, unless they are named', async () => {
    expect(await files('links/folder')).toEqual(['links/folder/a.txt']);
  });

  test('globs', async () => {
    expect(await files('*.txt')).toEqual(['a.txt']);
    expect(await files('*.{MD,htm}')).toEqual(['b.MD', 'd.htm']);
    expect(await files('报告/*年度报告.txt')).toEqual(['报告/2023年度报告.txt']);
    expect(await files('deep/**')).toEqual(['deep/1/2/3/a.txt']);
    expect(await files('links/**/*.txt')).toEqual(['links/real/a.txt']);
    expect(await files('**/node_modules/**/*.txt', 'a.txt')).toEqual(['a.txt named']);
  });

  const wrong: [arg: string, problem: string][] = [
    ['nosuch.txt', 'missing nosuch.txt'],
    ['a.txt/b.txt', 'missing a.txt/b.txt'],
    ['x'.repeat(5000), `missing ${'x'.repeat(5000)}`],
    ['dangling.link', 'dangling-link dangling.link'],
    ['loop', 'dangling-link loop'],
    ['pipe', 'not-a-file pipe'],
    ['/dev/null', 'not-a-file /dev/null'],
    ['empty', 'empty-folder empty'],
    ['only-docx', 'empty-folder only-docx'],
    ['*.foo', 'no-match *.foo'],
    ['[', 'no-match ['],
    ['*.docx', 'no-supported-match *.docx'],
  ];
  test.each(wrong)('%#: %.30s', async (arg, problem) => {
    expect(await problems(arg)).toEqual([problem]);
    expect(await files(arg)).toEqual([]);
  });

  test('what is wrong with one argument leaves the others alone', async () => {
    expect(await expand('nosuch.txt', 'a.txt', 'empty')).toEqual({
      files: ['a.txt named'],
      problems: ['missing nosuch.txt', 'empty-folder empty'],
    });
  });

  test('links to nothing and pipes met in a folder are said', async () => {
    expect((await problems('bad')).sort()).toEqual(['dangling-link bad/dangling.txt', 'not-a-file bad/pipe.txt']);
  });
});

describe('names that are no UTF-8', () => {
  const name = Buffer.concat([Buffer.from([0xc4, 0xea, 0xb1, 0xa8]), Buffer.from('.txt')]);

  test('are found in a folder and on the command line, and shown as GB18030', async () => {
    const folder = join(root, 'gb');
    mkdirSync(folder);
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), 'x');
    } catch {
      // A file system that takes UTF-8 alone has no such names.
      return;
    }
    expect(await files('gb')).toEqual(['gb/年报.txt']);
    expect(await files(`gb/${name.toString('utf8')}`)).toEqual(['gb/年报.txt named']);
  });
});

describe('byCodePoint', () => {
  test('sorts as code points do', () => {
    const points = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [left, right] = [points(a), points(b)];
        const at = left.findIndex((point, index) => point !== right[index]);
        const expected = at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
        expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(expected));
      }),
    );
  });
});

test.each([
  ['a.txt', true],
  ['A.TXT', true],
  ['.txt', true],
  ['a.htm', true],
  ['a.docx', false],
  ['txt', false],
  ['a.txt.bak', false],
])('%s is a supported name: %p', (name, expected) => {
  expect(isSupportedName(name)).toBe(expected);
});

test.each([
  ['2023年政府信息公开工作年度报告.txt', true],
  ['某局年报.md', true],
  ['2023年工作报告.txt', false],
])('%s says report: %p', (name, expected) => {
  expect(saysReport(name)).toBe(expected);
});
