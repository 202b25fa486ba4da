import { checkFile, type EngineParts } from '../engine/index.js';
import { readFailure } from '../files/problem-text.js';
import { inLocale } from '../text/bilingual.js';
import type { CheckOptions, FileResult } from '../types/rule.js';

/** A file that cannot be opened is a result too, like one that the reader cannot take apart. `error` is what the system threw. */
export function checkUnopened(parts: EngineParts, path: string, error: unknown, options: CheckOptions): Promise<FileResult> {
  const cause = new Error(inLocale(readFailure(error), options.locale));
  return checkFile({ ...parts, read: () => Promise.reject(cause) }, path, new Uint8Array(), options);
}
