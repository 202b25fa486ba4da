import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sourceFiles, unusedDoors, walk, type Doors } from '../../scripts/doors/walk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'test/fixtures/doors');
const doors = JSON.parse(readFileSync(join(root, 'scripts/doors/doors.json'), 'utf8')) as Doors;

/** What each fixture that breaks a door goes through. The other files of the folder break none. */
const broken: Record<string, string> = {
  'api/imports-cli.ts': '../cli/ok.js',
  'browser.ts': './files/ok.js',
  'cli/imports-chalk.ts': 'chalk',
  'config/imports-a-rule.ts': '../rules/ok.js',
  'config/imports-reporters.ts': '../reporters/ok.js',
  'engine/imports-fs-promises.ts': 'fs/promises',
  'engine/imports-readers.ts': '../readers/ok.js',
  'engine/imports-rules.ts': '../rules/index.js',
  'engine/uses-console.ts': 'console',
  'files/imports-cli.ts': '../cli/ok.js',
  'files/uses-process.ts': 'process',
  'parts.ts': './rules/ok.js',
  'readers/imports-fs.ts': 'node:fs',
  'readers/imports-report.ts': '../report/ok.js',
  'readers/loads-fs.ts': 'node:fs',
  'readers/loads-rules.ts': '../rules/ok.js',
  'report/imports-readers.ts': '../readers/ok.js',
  'report/imports-rules.ts': '../rules/ok.js',
  'report/uses-process.ts': 'process',
  'reporters/imports-chalk.ts': 'chalk',
  'reporters/imports-engine.ts': '../engine/ok.js',
  'reporters/imports-path.ts': 'node:path',
  'reporters/uses-process.ts': 'process',
  'rules/imports-chalk.ts': 'chalk',
  'rules/imports-engine.ts': '../engine/ok.js',
  'rules/imports-other-rule.ts': './ok.js',
  'rules/imports-readers.ts': '../readers/ok.js',
  'rules/uses-console.ts': 'console',
  'standards/imports-ajv.ts': 'ajv',
  'standards/imports-readers.ts': '../readers/ok.js',
  'testing/imports-cli.ts': '../cli/ok.js',
  'text/imports-bare-path.ts': 'path',
  'text/imports-fs.ts': 'node:fs',
  'text/imports-report.ts': '../report/ok.js',
  'types/imports-text.ts': '../text/ok.js',
  'unified.ts': './cli/ok.js',
};

test('no file of the project goes through a door that is not there', () => {
  expect(walk(join(root, 'src'), doors)).toEqual([]);
});

test('no door stands open that nothing goes through', () => {
  expect(unusedDoors(join(root, 'src'), doors)).toEqual([]);
  const more = doors.rooms.map((room) =>
    room.room === 'text' ? { ...room, imports: ['types', 'cli'], packages: ['ajv', ...room.packages] } : room,
  );
  expect(unusedDoors(join(root, 'src'), { ...doors, rooms: more })).toEqual(['text → cli', 'text → ajv']);
});

test('every room has a fixture that breaks its doors', () => {
  const rooms = doors.rooms.map(({ room }) => room).filter((room) => room !== 'index.ts');
  const untried = rooms.filter((room) => !Object.keys(broken).some((file) => file === room || file.startsWith(`${room}/`)));
  expect(untried).toEqual([]);
});

test('the walk finds each broken door, and only those', () => {
  const found = Object.fromEntries(walk(join(fixtures, 'src'), doors).map(({ file, what }) => [file, what]));
  expect(found).toEqual(broken);
});

describe('ESLint', () => {
  const reported = new Map<string, string[]>();

  beforeAll(() => {
    for (const [file, messages] of lint()) reported.set(file, messages);
  }, 120_000);

  test('looked at every fixture', () => {
    expect([...reported.keys()].sort()).toEqual(sourceFiles(join(fixtures, 'src')));
  });

  test.each(Object.keys(broken))('reports %s', (file) => {
    expect(reported.get(file)).toHaveLength(1);
  });

  test('reports no other file', () => {
    const files = [...reported].filter(([, messages]) => messages.length > 0).map(([file]) => file);
    expect(files.sort()).toEqual(Object.keys(broken).sort());
  });
});

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

function lint(): [string, string[]][] {
  const command = join(root, 'node_modules/eslint/bin/eslint.js');
  const args = [command, '--config', 'eslint.config.mjs', '--format', 'json', 'src'];
  const results = JSON.parse(outputOf(args)) as LintResult[];
  return results.map(({ filePath, messages }) => [
    relative(join(fixtures, 'src'), filePath).split(sep).join('/'),
    messages.map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`),
  ]);
}

/** ESLint exits 1 where it reports anything. */
function outputOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: fixtures, encoding: 'utf8', maxBuffer: 1e8 });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
