import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../text/bilingual.js';
import type { FileResult, Finding } from '../types/rule.js';
import type { Io, Log } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** What people decided to leave, from the suppressions file, in one run. */
export interface Decisions {
  /** The findings that nobody decided to leave; as often as needed. */
  open(result: FileResult): readonly Finding[];
  /** The result with what was decided set apart. Each file once. */
  apply(result: FileResult): FileResult;
  /** True where entries are left that nothing matches, which this run neither removes nor lets pass. */
  readonly isStale: boolean;
  /** Writes what is to be written and says what is to be said of the run. Gives what went wrong. */
  end(log: Log): Bilingual | null;
}

const defaultName = 'gklint-suppressions.json';

/** Null where nothing was decided and nothing is to be. Throws a `UsageError` where the suppressions file cannot be used. */
export async function decisionsOf(settings: Settings, rules: readonly string[], io: Io): Promise<Decisions | null> {
  const { suppressAll, pruneSuppressions, suppressionsLocation } = settings;
  const location = resolve(io.cwd(), suppressionsLocation ?? defaultName);
  const isAsked = suppressAll || pruneSuppressions || suppressionsLocation !== null;
  if (!isAsked && !existsSync(location)) return null;
  const { readDecisions } = await import('./suppress.js');
  const decisions = readDecisions(settings, location, rules, io);
  if ('problem' in decisions) throw new UsageError(decisions.problem);
  return decisions;
}
