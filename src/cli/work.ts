import { checkFile, type EngineParts } from '../engine/index.js';
import { inLocale } from '../text/bilingual.js';
import type { CheckOptions, FileResult } from '../types/rule.js';
import { readFailure, type Input } from './inputs.js';
import type { Log } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** How the files of a run are checked and its output is made. */
export interface Work {
  check(input: Input, options: CheckOptions): Promise<FileResult>;
  /** Runs what makes and writes the output. */
  output(pouring: () => Promise<void>): Promise<void>;
  /** Says what is to be said of the run itself. */
  end(log: Log): void;
}

/** Results of earlier runs. */
export interface Memory {
  get(path: string, bytes: Uint8Array, options: CheckOptions): FileResult | undefined;
  set(path: string, bytes: Uint8Array, options: CheckOptions, result: FileResult): void;
}

/** Plainly, unless a cache or a clock was asked for. Throws a `UsageError` where the cache has no place. */
export async function workOf(settings: Settings, parts: EngineParts, cwd: string): Promise<Work> {
  if (!settings.cache && !settings.stats) {
    return {
      check: (input, options) => checkInput(input, parts, options),
      output: (pouring) => pouring(),
      end: () => undefined,
    };
  }
  const { measuredWork } = await import('./measured-work.js');
  const found = measuredWork(settings, parts, cwd, checkInput);
  if ('problem' in found) throw new UsageError(found.problem);
  return found;
}

/** Reads and checks one file, unless its result is remembered. */
export async function checkInput(input: Input, parts: EngineParts, options: CheckOptions, memory?: Memory): Promise<FileResult> {
  let bytes: Uint8Array;
  try {
    bytes = await input.bytes();
  } catch (error) {
    // A file that cannot be opened is a result too, like one that the reader cannot take apart.
    const cause = new Error(inLocale(readFailure(error), options.locale));
    return checkFile({ ...parts, read: () => Promise.reject(cause) }, input.path, new Uint8Array(), options);
  }
  const known = memory?.get(input.path, bytes, options);
  if (known !== undefined) return known;
  const result = await checkFile(parts, input.path, bytes, options);
  memory?.set(input.path, bytes, options, result);
  return result;
}
