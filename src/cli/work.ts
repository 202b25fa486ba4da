import { checkUnopened } from '../api/unopened.js';
import { checkFile, type EngineParts } from '../engine/index.js';
import type { CheckOptions, FileResult } from '../types/rule.js';
import type { Input } from './inputs.js';
import type { Log } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** Reads and checks one file. */
export type CheckInput = (input: Input, parts: EngineParts, options: CheckOptions, memory?: Memory) => Promise<FileResult>;

/** How a file is checked. */
export type Check = (input: Input, options: CheckOptions) => Promise<FileResult>;

/** What stands around the checks of a run: nothing, or a cache and a clock. */
export interface Instruments {
  /** `isPure`: nothing but bytes, options, standards and this program decides the result. */
  around(parts: EngineParts, isPure: boolean): Check;
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

/** None, unless a cache or a clock was asked for. Throws a `UsageError` where the cache has no place. */
export async function instrumentsOf(settings: Settings, cwd: string, check: CheckInput): Promise<Instruments> {
  if (!settings.cache && !settings.stats) {
    return {
      around: (parts) => (input, options) => check(input, parts, options),
      output: (pouring) => pouring(),
      end: () => undefined,
    };
  }
  const { createInstruments } = await import('./instruments.js');
  const found = createInstruments(settings, cwd, check);
  if ('problem' in found) throw new UsageError(found.problem);
  return found;
}

/** Reads and checks one file, unless its result is remembered. */
export async function checkInput(input: Input, parts: EngineParts, options: CheckOptions, memory?: Memory): Promise<FileResult> {
  let bytes: Uint8Array;
  try {
    bytes = await input.bytes();
  } catch (error) {
    return checkUnopened(parts, input.path, error, options);
  }
  const known = memory?.get(input.path, bytes, options);
  if (known !== undefined) return known;
  const result = await checkFile(parts, input.path, bytes, options);
  memory?.set(input.path, bytes, options, result);
  return result;
}
