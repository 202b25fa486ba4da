import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cleanEnvironment, git, hasCommand, noInstallation, put, root, run, temporaryFolder, testUnless, type Ended } from './helpers.js';

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, unknown>[];
const read = (path: string): Buffer => readFileSync(join(root, path));
const seed = join(root, '../shared/seeds/001_bc870c0a05b91354.txt');

test('which files the hook takes', () => {
  const files = new RegExp(String(hooks[0]?.['files']));
  for (const path of ['2024年度报告.txt', '甲 局/2024 年报（定稿）.md', '年报.html', '年度报告/年报.htm']) expect(path).toMatch(files);
  for (const path of ['说明.txt', '年报.docx', '年报.txt.bak', 'README.md']) expect(path).not.toMatch(files);
});

test('the recipe names the hook', () => {
  const { repos } = parse(readFileSync(join(root, 'integrations/pre-commit/pre-commit-config.yaml'), 'utf8')) as {
    repos: { hooks: { id: string }[] }[];
  };
  expect(repos[0]?.hooks[0]?.id).toBe(hooks[0]?.['id']);
});

function absent(): string | null {
  if (!hasCommand('pre-commit')) return 'pre-commit is not installed (apt-get install pre-commit)';
  if (!existsSync(join(root, '.git'))) return 'this is no clone';
  return noInstallation();
}

// One installation, some twenty seconds of one core, serves every step.
testUnless(
  absent(),
  'a commit through pre-commit, from a plain clone',
  async () => {
    const folder = temporaryFolder();
    // No blank here: the node of nodeenv, which pre-commit makes, does not quote its own path.
    const env = cleanEnvironment({ PRE_COMMIT_HOME: temporaryFolder('缓存-'), PRE_COMMIT_COLOR: 'never' });

    // The working tree as a bare repository: what a user would clone.
    const source = join(folder, 'source');
    await git(folder, 'init', '-q', source);
    for (const path of (await git(root, '-c', 'core.quotepath=off', 'ls-files', '-z', '-co', '--exclude-standard')).split('\0')) {
      if (path !== '' && existsSync(join(root, path))) put(source, path, read(path), path.startsWith('integrations/') ? 0o755 : undefined);
    }
    await git(source, 'add', '-A');
    await git(source, 'commit', '-qm', '1');
    await git(folder, 'clone', '-q', '--bare', source, '钩子 仓库.git');
    const bare = join(folder, '钩子 仓库.git');
    const revision = await git(bare, 'rev-parse', 'HEAD');

    const work = join(folder, '工作 区');
    await git(folder, 'init', '-q', work);
    const config = readFileSync(join(root, 'integrations/pre-commit/pre-commit-config.yaml'), 'utf8')
      .replace(/repo: .*/, `repo: ${JSON.stringify(bare)}`)
      .replace(/rev: .*/, `rev: ${revision}`);
    put(work, '.pre-commit-config.yaml', config);
    expect(await run(['pre-commit', 'install'], work, env)).toMatchObject({ status: 0 });
    const commit = async (name: string): Promise<Ended> => {
      await git(work, 'add', '-A');
      return run(['git', 'commit', '-qm', name], work, env);
    };
    const commits = async (): Promise<number> => Number(await git(work, 'rev-list', '--all', '--count'));

    // A faulty report stops the commit.
    const path = '甲 局/2024年度报告（定稿）.txt';
    put(work, path, existsSync(seed) ? readFileSync(seed) : read('examples/report.txt'));
    const stopped = await commit('faulty');
    expect(`${stopped.stdout}${stopped.stderr}`).toContain('exit code: 1');
    expect(`${stopped.stdout}${stopped.stderr}`).toContain(path);
    expect(`${stopped.stdout}${stopped.stderr}`).toMatch(/^ +\d+:\d+ +error {2}/m);
    expect(stopped.status).toBe(1);
    expect(await commits()).toBe(0);

    // A clean one passes.
    put(work, path, read('examples/report-clean.txt'));
    const passed = await commit('clean');
    expect(`${passed.stdout}${passed.stderr}`).toContain('Passed');
    expect(passed.status).toBe(0);
    expect(await commits()).toBe(1);

    // What is no report by its name is not handed over.
    put(work, '说明.txt', '通知\n');
    const skipped = await commit('other');
    expect(`${skipped.stdout}${skipped.stderr}`).toContain('Skipped');
    expect(await commits()).toBe(2);

    // An ignored file that the hook hands over changes nothing, alone and beside others.
    put(work, '.gklintignore', '存档/\n');
    put(work, '存档/2019 年度报告.txt', read('examples/report.txt'));
    const ignored = await commit('ignored');
    expect(`${ignored.stdout}${ignored.stderr}`).toContain('Passed');
    expect(await commits()).toBe(3);
    put(work, '存档/2018 年度报告.txt', read('examples/report.txt'));
    put(work, '乙局/2023年报.txt', read('examples/report-clean.txt'));
    await commit('ignored and clean');
    expect(await commits()).toBe(4);
    put(work, '存档/2017 年度报告.txt', read('examples/report.txt'));
    put(work, '乙局/2022年报.txt', read('examples/report.txt'));
    const faulty = await commit('ignored and faulty');
    expect(`${faulty.stdout}${faulty.stderr}`).toContain('exit code: 1');
    expect(`${faulty.stdout}${faulty.stderr}`).toContain('“存档/2017 年度报告.txt”按忽略设置未检查');
    expect(`${faulty.stdout}${faulty.stderr}`).not.toMatch(/存档\/.*\.txt$/m);
    expect(await commits()).toBe(4);
  },
  600_000,
);
