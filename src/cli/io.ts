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
 * The same world, whose standard error is opened when something is said: Node takes a millisecond for it, and most runs
 * say nothing. What cannot be said there is lost quietly.
 */
export function quietWorld(world: Io): Io {
  let opened: OutputStream | undefined;
  const open = (): OutputStream => {
    if (opened === undefined) {
      opened = world.stderr;
      opened.on('error', () => undefined);
    }
    return opened;
  };
  return {
    get stdout() {
      return world.stdout;
    },
    stderr: {
      get isTTY() {
        return open().isTTY === true;
      },
      write: (text, done) => open().write(text, done),
      on: (event, listener) => open().on(event, listener),
    },
    get stdin() {
      return world.stdin;
    },
    env: world.env,
    cwd: () => world.cwd(),
  };
}

/** What is said about the run, on standard error. */
export interface Log {
  readonly locale: Locale;
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
      stream.write(`${inLocale(text, locale)}\n`);
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
