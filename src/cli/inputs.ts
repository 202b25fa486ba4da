import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { expandFiles } from '../files/expand.js';
import { extensions, saysReport } from '../files/names.js';
import type { Expansion, FileEntry, FileProblem } from '../files/types.js';
import type { Bilingual } from '../text/bilingual.js';
import { printable } from '../text/printable.js';
import type { Io, Log } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** One thing to be read. */
export interface Input {
  /** Absolute path, or `<text>` for standard input without a name. */
  readonly path: string;
  /** Whether it ought to be a report: it was named, or its name says so. */
  readonly expected: boolean;
  /** Whether the user named this very file. */
  readonly named: boolean;
  /** Throws where the file cannot be read. */
  bytes(): Uint8Array | Promise<Uint8Array>;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Arguments that stand for nothing that can be read; they were said. */
  readonly problems: number;
}

/** What the command line names; what is wrong with it is said on standard error. */
export async function findInputs(settings: Settings, io: Io, log: Log): Promise<Inputs> {
  if (settings.stdin) return { inputs: [stdinInput(settings, io)], problems: 0 };
  const { files, problems } = await expand(settings, io);
  for (const problem of problems) log.say(problemMessage(problem));
  log.debug(`${String(files.length)} files`);
  return { inputs: files.map(fileInput), problems: problems.length };
}

/** Throws a `UsageError` where git cannot say what changed. */
async function expand(settings: Settings, io: Io): Promise<Expansion> {
  const { files, staged, since } = settings;
  if (!staged && since === null) return expandFiles(files, io.cwd());
  const { expandChanged } = await import('../files/changed.js');
  const query = since === null ? ({ kind: 'staged' } as const) : ({ kind: 'since', revision: since } as const);
  const found = await expandChanged(files, query, { cwd: io.cwd(), env: io.env });
  if ('problem' in found) throw new UsageError(found.problem);
  return found;
}

function fileInput({ path, handle, named, bytes }: FileEntry): Input {
  return {
    path,
    expected: named || saysReport(basename(path)),
    named,
    bytes: bytes ?? (() => readFileSync(typeof handle === 'string' ? handle : Buffer.from(handle))),
  };
}

function stdinInput({ stdinFilename }: Settings, io: Io): Input {
  return {
    path: stdinFilename === null ? '<text>' : resolve(io.cwd(), stdinFilename),
    expected: true,
    named: true,
    async bytes() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return Buffer.concat(chunks);
    },
  };
}

/** The name of a file for messages: relative where it is within the folder. */
export function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return printable(short === '' || short.startsWith('..') || path.startsWith('<') ? path : short);
}

function problemMessage({ kind, argument }: FileProblem): Bilingual {
  const name = printable(argument);
  const supported = extensions.join(' ');
  switch (kind) {
    case 'missing':
      return { zh: `找不到“${name}”。请检查路径和文件名。`, en: `"${name}" was not found. Check the path and the name.` };
    case 'dangling-link':
      return {
        zh: `“${name}”是链接，所指的文件不存在。请修复链接或给出原文件。`,
        en: `"${name}" is a link to a file that does not exist. Repair the link or name the file itself.`,
      };
    case 'not-a-file':
      return {
        zh: `“${name}”不是普通文件（是设备、管道等）。要从管道读取，请用 --stdin。`,
        en: `"${name}" is not a regular file (a device, a pipe …). To read from a pipe use --stdin.`,
      };
    case 'empty-folder':
      return {
        zh: `文件夹“${name}”中没有可检查的文件（${supported}）。`,
        en: `The folder "${name}" holds no file that can be checked (${supported}).`,
      };
    case 'no-match':
      return { zh: `没有文件与“${name}”匹配。请检查通配符。`, en: `No file matches "${name}". Check the pattern.` };
    case 'no-supported-match':
      return {
        zh: `与“${name}”匹配的文件都不是可检查的格式（${supported}）。`,
        en: `None of the files that match "${name}" has a format that can be checked (${supported}).`,
      };
    case 'unreadable':
      return { zh: `无法打开“${name}”。请检查权限。`, en: `"${name}" cannot be opened. Check its permissions.` };
  }
}

const readCauses: Readonly<Record<string, Bilingual>> = {
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EPERM: { zh: '没有读取权限', en: 'permission denied' },
  ENOENT: { zh: '文件已不存在', en: 'the file is gone' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件超过 2 GB', en: 'the file is larger than 2 GB' },
};

/** Why a file could not be read, on one line. */
export function readFailure(error: unknown): Bilingual {
  const { code, message = String(error) } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  return readCauses[code ?? ''] ?? { zh: printable(message), en: printable(message) };
}
