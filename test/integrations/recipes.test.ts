import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cleanEnvironment, command, git, put, root, run, temporaryFolder, type Ended } from './helpers.js';

const faulty = readFileSync(join(root, 'examples/report.txt'));
const clean = readFileSync(join(root, 'examples/report-clean.txt'));
const recipes = join(root, 'integrations');
const read = (path: string): string => readFileSync(join(recipes, path), 'utf8');
const yaml = (path: string): any => parse(read(path));

/** Programs that the recipes call, in place of the real ones: npx runs the command built here. */
const stubs = temporaryFolder();
put(
  stubs,
  'npx',
  `#!/bin/bash\nwhile [ "$1" != gklint ]; do case "$1" in --yes|--package=?*) shift;; *) echo "npx: $1" >&2; exit 3;; esac; done\nshift\nexec "${process.execPath}" "${command}" "$@"\n`,
  0o755,
);
put(stubs, 'npm', '#!/bin/bash\n[ "$1 $2 $3" = "config set registry" ]\n', 0o755);
put(
  stubs,
  'reviewdog',
  `#!/bin/bash\necho "reviewdog $*"\n"${process.execPath}" -e 'for (const d of JSON.parse(require("fs").readFileSync(0,"utf8")).diagnostics) console.log(d.location.path, d.location.range.start.line, d.severity)'\n`,
  0o755,
);

/** A repository with a report in it. */
function workspace(report: Uint8Array): string {
  const folder = temporaryFolder();
  put(folder, '年报/2024 年度报告.txt', report);
  return folder;
}

/** As CI systems run a script: each line on its own, ended by the first failure. */
function shell(lines: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const path = `${stubs}${delimiter}${process.env['PATH'] ?? ''}`;
  return run(['bash', '-eo', 'pipefail', '-c', lines.join('\n')], cwd, cleanEnvironment({ ...env, PATH: path }));
}

/** The lines pass with a clean report and stop at a faulty one, and leave the files that the recipe hands on. */
async function tried(lines: readonly string[], files: readonly string[]): Promise<Ended> {
  const good = workspace(clean);
  const passed = await shell(lines, good, { GKLINT: 'gklint' });
  expect(passed.stderr).toBe('');
  expect(passed.status).toBe(0);
  const bad = workspace(faulty);
  const stopped = await shell(lines, bad, { GKLINT: 'gklint' });
  expect(stopped.stderr).toBe('');
  expect(stopped.status).toBe(1);
  for (const folder of [good, bad]) {
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).not.toBe('');
  }
  return stopped;
}

test('every file in integrations/ is tried somewhere', () => {
  const files = readdirSync(recipes, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(recipes.length + 1));
  expect(files.sort()).toEqual([
    'gitee/gklint.yml',
    'github/problem-matcher.json',
    'github/run.sh',
    'github/workflow.yml',
    'gitlab/gitlab-ci.yml',
    'husky/lintstagedrc.json',
    'husky/pre-commit',
    'jenkins/Jenkinsfile',
    'pre-commit/pre-commit-config.yaml',
    'reviewdog/workflow.yml',
  ]);
});

describe('GitLab', () => {
  const { gklint, 'gklint:changed': changed } = yaml('gitlab/gitlab-ci.yml');

  test('all reports', async () => {
    const { reports } = gklint.artifacts;
    expect(gklint.artifacts.when).toBe('always');
    const { stdout } = await tried(gklint.script, [reports.codequality, reports.junit]);
    expect(stdout).toContain('table-row-sum');
  });

  test('code quality is what GitLab reads', async () => {
    const folder = workspace(faulty);
    await shell(gklint.script, folder, gklint.variables);
    const issues = JSON.parse(readFileSync(join(folder, gklint.artifacts.reports.codequality), 'utf8'));
    expect(issues[0]).toMatchObject({ location: { path: '年报/2024 年度报告.txt' } });
  });

  test('what a merge request changes', async () => {
    const folder = workspace(faulty);
    await git(folder, 'init', '-q');
    await git(folder, 'add', '.');
    await git(folder, 'commit', '-qm', '1');
    const base = await git(folder, 'rev-parse', 'HEAD');
    put(folder, '年报/2023年报.txt', clean);
    await git(folder, 'add', '.');
    await git(folder, 'commit', '-qm', '2');
    const environment = { GKLINT: changed.variables.GKLINT, CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    expect((await shell(changed.script, folder, environment)).status).toBe(0);
    put(folder, '年报/2022年报.txt', faulty);
    const ended = await shell(changed.script, folder, environment);
    expect(ended.status).toBe(1);
    expect(ended.stdout).toContain('2022年报.txt');
    expect(ended.stdout).not.toContain('2024');
  });
});

test('Gitee Go', async () => {
  const { version, stages } = yaml('gitee/gklint.yml');
  expect(version).toBe('1.0');
  const [step] = stages[0].steps;
  expect(step.step).toBe('build@nodejs');
  const [folder] = step.artifacts[0].path;
  await tried(step.commands, [join(folder, 'report.html'), join(folder, 'junit.xml')]);
});

test('Jenkins', async () => {
  const text = read('jenkins/Jenkinsfile');
  const lines = [...text.matchAll(/^\s*sh '([^']+)'$/gm)].map(([, line = '']) => line);
  expect(lines).toHaveLength(1);
  const files = [...text.matchAll(/(?:pattern|testResults): '([^']+)'/g)].map(([, file = '']) => file);
  expect(files).toHaveLength(2);
  await tried(lines, files);
  const count = (mark: string): number => text.split(mark).length - 1;
  expect(count('{')).toBe(count('}'));
});

test('reviewdog', async () => {
  const { jobs } = yaml('reviewdog/workflow.yml');
  const { run: script } = jobs.gklint.steps.find((step: any) => 'run' in step);
  const { stdout } = await tried([script], ['gklint.rdjson']);
  expect(stdout).toContain('reviewdog -f=rdjson -name=gklint -reporter=github-pr-review');
  expect(stdout).toContain('年报/2024 年度报告.txt 40 ERROR');
});

describe('GitHub', () => {
  const { jobs } = yaml('github/workflow.yml');
  const { inputs, outputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

  /** The step of the action as the runner would do it. */
  async function act(
    report: Uint8Array,
    given: Readonly<Record<string, string>>,
  ): Promise<Ended & { folder: string; set: Record<string, string>; summary: string }> {
    const folder = workspace(report);
    const step = runs.steps.find(({ id }: { id?: string }) => id === 'gklint');
    const values = Object.fromEntries(Object.entries<any>(inputs).map(([name, input]) => [name, given[name] ?? input.default]));
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, text]) => [
        name,
        text.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_all, input: string) => values[input]),
      ]),
    );
    put(folder, '.out/output', '');
    put(folder, '.out/summary', '');
    const ended = await shell([step.run], folder, {
      ...env,
      GITHUB_ACTION_PATH: root,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, '.out/output'),
      GITHUB_STEP_SUMMARY: join(folder, '.out/summary'),
    });
    const lines = readFileSync(join(folder, '.out/output'), 'utf8').trim().split('\n');
    const set = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    return { ...ended, folder, set, summary: readFileSync(join(folder, '.out/summary'), 'utf8') };
  }

  test('the workflow uses inputs and outputs that the action has', () => {
    const step = jobs.gklint.steps.find(({ id }: { id?: string }) => id === 'gklint');
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    const used = [...read('github/workflow.yml').matchAll(/steps\.gklint\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(used));
    const asked = [...JSON.stringify(runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(asked.sort()).toEqual(Object.keys(inputs).sort());
  });

  test('a faulty report: log, annotations, summary, SARIF', async () => {
    const step = jobs.gklint.steps.find(({ id }: { id?: string }) => id === 'gklint');
    const { status, stdout, stderr, set, summary, folder } = await act(faulty, step.with);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(set).toEqual({ sarif: 'gklint.sarif', 'exit-code': '1' });
    expect(stdout).toContain('table-row-sum');
    const matcher = /^::add-matcher::(.+)$/m.exec(stdout)?.[1] ?? '';
    expect(JSON.parse(readFileSync(matcher, 'utf8'))).toHaveProperty('problemMatcher');
    expect(stdout).toMatch(/^::remove-matcher owner=gklint::$/m);
    expect(summary).toContain('2024 年度报告');
    expect(JSON.parse(readFileSync(join(folder, 'gklint.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('a clean report', async () => {
    const { status, set } = await act(clean, {});
    expect(status).toBe(0);
    expect(set).toEqual({ 'exit-code': '0' });
  });

  test('words with blanks stay whole, and none is run as a script', async () => {
    const { status, stderr, folder } = await act(clean, {
      files: '年报/2024 年度报告.txt\n\n$(touch run)\n',
      args: '--locale\nen\n',
      annotations: 'false',
      summary: 'false',
    });
    expect(stderr).toBe('"$(touch run)" was not found. Check the path and the name.\n');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'run'))).toBe(false);
  });

  test('a folder to run in; SARIF is named from the workspace', async () => {
    const { status, set, stdout } = await act(faulty, { 'working-directory': '年报', sarif: '结果/g.sarif', annotations: 'false' });
    expect(status).toBe(1);
    expect(set).toEqual({ sarif: '年报/结果/g.sarif', 'exit-code': '1' });
    expect(stdout).not.toContain('::');
  });

  test('a folder that is not there', async () => {
    expect((await act(clean, { 'working-directory': 'nosuch' })).status).toBe(2);
  });
});
