import { fstatSync } from 'node:fs';
import type { Bilingual } from '../text/bilingual.js';
import { inLocale } from '../text/bilingual.js';
import type { Locale } from '../types/rule.js';

/** The part of a stream that the command writes to. */
export interface OutputStream {
  readonly isTTY?: boolean;
  write(text: string, done?: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The world of the command; `process` is one. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/**
 * The same world, whose streams are opened when something is written: Node takes two milliseconds for each, and a clean run
 * writes nothing. What cannot be said on standard error is lost quietly.
 */
export function quietWorld(world: Io): Io {
  return {
    stdout: openedLate(() => world.stdout, couldBeTerminal(world, 1)),
    stderr: openedLate(() => withoutErrors(world.stderr), couldBeTerminal(world, 2)),
    get stdin() {
      return world.stdin;
    },
    env: world.env,
    cwd: () => world.cwd(),
  };
}

function openedLate(open: () => OutputStream, couldBe: () => boolean): OutputStream {
  let opened: OutputStream | undefined;
  const listeners: ((error: Error) => void)[] = [];
  const stream = (): OutputStream => {
    if (opened === undefined) {
      opened = open();
      for (const listener of listeners) opened.on('error', listener);
    }
    return opened;
  };
  return {
    get isTTY() {
      return couldBe() && stream().isTTY === true;
    },
    write: (text, done) => stream().write(text, done),
    on(event, listener) {
      if (opened === undefined) listeners.push(listener);
      else opened.on(event, listener);
      return this;
    },
  };
}

function withoutErrors(stream: OutputStream): OutputStream {
  stream.on('error', () => undefined);
  return stream;
}

/** Only a device can be a terminal; to ask the system for that takes no stream. */
function couldBeTerminal(world: Io, descriptor: number): () => boolean {
  if (world !== (process as Io)) return () => true;
  return () => {
    try {
      return fstatSync(descriptor).isCharacterDevice();
    } catch {
      return false;
    }
  };
}

/** What is said about the run, on standard error. */
export interface Log {
  /** That of the command line; once the configuration is known, what it says. */
  locale: Locale;
  say(text: Bilingual): void;
  debug(text: string): void;
  /** Called before each line: takes away what a progress line left. */
  beforeLine: () => void;
}

export function createLog(stream: OutputStream, locale: Locale, isDebug: boolean): Log {
  const log: Log = {
    locale,
    say(text) {
      log.beforeLine();
      stream.write(`${inLocale(text, log.locale)}\n`);
    },
    debug(text) {
      if (!isDebug) return;
      log.beforeLine();
      stream.write(`gklint: ${text}\n`);
    },
    beforeLine: () => undefined,
  };
  return log;
}
