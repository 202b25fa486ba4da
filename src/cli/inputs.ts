import { basename, resolve } from 'node:path';
import { expandFiles } from '../files/expand.js';
import { saysReport } from '../files/names.js';
import { shownName } from '../files/paths.js';
import { problemMessage } from '../files/problem-text.js';
import { readEntry } from '../files/read.js';
import type { Expansion, FileEntry } from '../files/types.js';
import { printable } from '../text/printable.js';
import type { Io, Log } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

export { readFailure } from '../files/problem-text.js';

/** One thing to be read. */
export interface Input {
  /** Absolute path, or `<text>` for standard input without a name. */
  readonly path: string;
  /** Whether it ought to be a report: it was named, or its name says so. */
  readonly expected: boolean;
  /** Whether the user named this very file. */
  readonly named: boolean;
  /** What opens the file for writing; null where there is none or the bytes are not its own. */
  readonly handle: string | Uint8Array | null;
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

function fileInput(entry: FileEntry): Input {
  const { path, named } = entry;
  return {
    path,
    expected: named || saysReport(basename(path)),
    named,
    handle: entry.bytes === undefined ? entry.handle : null,
    bytes: () => readEntry(entry),
  };
}

function stdinInput({ stdinFilename }: Settings, io: Io): Input {
  return {
    path: stdinFilename === null ? '<text>' : resolve(io.cwd(), stdinFilename),
    expected: true,
    named: true,
    handle: null,
    async bytes() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of io.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return Buffer.concat(chunks);
    },
  };
}

/** The name of a file for messages: relative where it is within the folder. */
export function shownPath(path: string, cwd: string): string {
  return printable(path.startsWith('<') ? path : shownName(path, cwd));
}
