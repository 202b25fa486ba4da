import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const command = join(root, 'bin/gklint.js');

/** What stands at a path before the command runs: a text, or something else. */
export type Placed =
  | string
  | { readonly copy: string }
  | { readonly bytes: string }
  | { readonly link: string }
  | { readonly folder: true }
  | { readonly fifo: true };

export interface Run {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, Placed>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs a shell with the command as `gklint`. */
  readonly shell?: string;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Texts of the files that are there afterwards. */
  read(path: string): string;
}

/** Runs the built command in a new folder; its path is shown as `{cwd}` in what is printed. */
export async function run({ args, files = {}, stdin = '', env = {}, shell }: Run): Promise<Ended> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gklint-cli-')));
  try {
    for (const [path, placed] of Object.entries(files)) place(join(cwd, path), placed);
    const { FORCE_COLOR: _force, NO_COLOR: _no, ...inherited } = process.env;
    const words =
      shell === undefined
        ? [process.execPath, command, ...args]
        : ['bash', '-c', `gklint() { ${quote(process.execPath)} ${quote(command)} "$@"; }; ${shell}`, 'bash', ...args];
    const child = spawn(words[0] ?? '', words.slice(1), { cwd, env: { ...inherited, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const show = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8').replaceAll(cwd, '{cwd}');
    const kept = filesBelow(cwd);
    return { status, stdout: show(out), stderr: show(err), read: (path) => kept.get(path) ?? '' };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** The texts of all files of a folder, by their path from it. */
function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    // A name that is no UTF-8 opens nothing.
    entries
      .filter((entry) => !entry.name.includes('\ufffd'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), readFileSync(path, 'utf8')] as const;
      }),
  );
}

function place(path: string, placed: Placed): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof placed === 'string') writeFileSync(path, placed);
  else if ('copy' in placed) writeFileSync(path, readFileSync(join(root, placed.copy)));
  else if ('bytes' in placed) writeFileSync(path, Buffer.from(placed.bytes, 'base64'));
  else if ('link' in placed) symlinkSync(placed.link, path);
  else if ('folder' in placed) mkdirSync(path);
  else execFileSync('mkfifo', [path]);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
