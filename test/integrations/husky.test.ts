import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { cleanEnvironment, command, git, noInstallation, put, root, run, temporaryFolder, testUnless, type Ended } from './helpers.js';

const read = (path: string): Buffer => readFileSync(join(root, path));

testUnless(
  noInstallation(),
  'a commit through husky and lint-staged',
  async () => {
    const work = join(temporaryFolder(), '工作 区');
    const env = cleanEnvironment();
    await git(root, 'init', '-q', work);
    put(work, 'package.json', '{ "name": "reports", "private": true }\n');
    put(work, '.gitignore', 'node_modules/\n');
    const installed = await run(['npm', 'install', '--no-save', '--no-audit', '--no-fund', 'husky@9.1.7', 'lint-staged@16.4.0'], work, env);
    expect(installed).toMatchObject({ status: 0 });
    symlinkSync(command, join(work, 'node_modules/.bin/gklint'));
    expect(await run(['npx', 'husky'], work, env)).toMatchObject({ status: 0 });
    put(work, '.husky/pre-commit', read('integrations/husky/pre-commit'));
    put(work, '.lintstagedrc.json', read('integrations/husky/lintstagedrc.json'));
    const commit = async (name: string): Promise<Ended> => {
      await git(work, 'add', '-A');
      return run(['git', 'commit', '-qm', name], work, env);
    };
    const commits = async (): Promise<number> => Number(await git(work, 'rev-list', '--all', '--count'));

    const path = '甲 局/2024 年度报告（定稿）.txt';
    put(work, path, read('examples/report.txt'));
    const stopped = await commit('faulty');
    expect(`${stopped.stdout}${stopped.stderr}`).toContain(`${path}\n`);
    expect(`${stopped.stdout}${stopped.stderr}`).toContain('table-row-sum');
    expect(await commits()).toBe(0);

    // As with pre-commit, the folder may have the name in place of the file.
    const inFolder = '年报/2024/甲局.txt';
    put(work, path, read('examples/report-clean.txt'));
    put(work, inFolder, read('examples/report.txt'));
    const stoppedToo = await commit('faulty in a folder');
    expect(`${stoppedToo.stdout}${stoppedToo.stderr}`).toContain(`${inFolder}\n`);
    expect(await commits()).toBe(0);

    put(work, inFolder, read('examples/report-clean.txt'));
    expect(await commit('clean')).toMatchObject({ status: 0 });
    expect(await commits()).toBe(1);

    put(work, '说明.txt', '通知\n');
    expect(await commit('other')).toMatchObject({ status: 0 });

    // lint-staged hands over an ignored file like any other.
    put(work, '.gklintignore', '存档/\n');
    put(work, '存档/2019年报.txt', read('examples/report.txt'));
    expect(await commit('ignored')).toMatchObject({ status: 0 });
    expect(await commits()).toBe(3);
    expect(existsSync(join(work, '存档/2019年报.txt'))).toBe(true);

    // The hook of husky alone, with --staged in place of lint-staged.
    put(work, '.husky/pre-commit', 'npx gklint --staged\n');
    put(work, '存档/2018年报.txt', read('examples/report.txt'));
    put(work, '乙局/2023年报.txt', read('examples/report-clean.txt'));
    expect(await commit('staged and clean')).toMatchObject({ status: 0 });
    put(work, '乙局/2022年报.txt', read('examples/report.txt'));
    const staged = await commit('staged and faulty');
    expect(`${staged.stdout}${staged.stderr}`).toContain('2022年报.txt\n');
    expect(await commits()).toBe(4);
  },
  180_000,
);
