import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, test } from '@jest/globals';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const command = join(root, 'bin/gklint.js');

/** A test that runs where `reason` is null; elsewhere it is skipped and says why, here and on standard error. */
export function testUnless(reason: string | null, name: string, body: () => Promise<void> | void, timeout = 20_000): void {
  if (reason === null) {
    test(name, body, timeout);
    return;
  }
  process.stderr.write(`skipped: ${name}: ${reason}\n`);
  test.skip(`${name} (${reason})`, () => undefined);
}

export function hasCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** Why tests that install packages do not run; null where they do. */
export function noInstallation(): string | null {
  if (process.env['GKLINT_SKIP_SLOW'] === '1') return 'GKLINT_SKIP_SLOW=1';
  try {
    execFileSync('npm', ['view', 'husky@9.1.7', 'version', '--fetch-retries=0', '--fetch-timeout=20000', '--prefer-online'], {
      stdio: 'ignore',
      timeout: 40_000,
    });
    return null;
  } catch {
    return 'no registry of packages can be reached';
  }
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, gone when the tests of the file are done. */
export function temporaryFolder(name = 'gklint 集成-'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  folders.push(folder);
  return folder;
}

export function put(folder: string, path: string, text: string | Uint8Array, mode?: number): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  if (mode !== undefined) chmodSync(place, mode);
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An environment for git and shells that knows nothing of the user. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|GITHUB_|CI$|PRE_COMMIT|FORCE_COLOR$|NO_COLOR$|npm_|NODE_OPTIONS$)/.test(name),
  );
  const person = { NAME: 'a', EMAIL: 'a@example.com' };
  return {
    ...Object.fromEntries(kept),
    // What leads to the registry is kept, what npm says of the present run is not.
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => /^npm_config_(?:registry|userconfig|globalconfig|cache)$/i.test(name)),
    ),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL,
    ...more,
  };
}

/** Runs a program to its end. */
export async function run(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = cleanEnvironment()): Promise<Ended> {
  const child = spawn(words[0] ?? '', words.slice(1), { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

/** Runs git and must succeed. */
export async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const ended = await run(['git', ...args], cwd);
  if (ended.status !== 0) throw new Error(`git ${args.join(' ')}: ${ended.stderr}`);
  return ended.stdout.trim();
}
