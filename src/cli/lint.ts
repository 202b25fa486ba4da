import type { EngineParts } from '../engine/index.js';
import { defaultParts } from '../parts.js';
import { countFindings } from '../reporters/counts.js';
import type { Bilingual } from '../text/bilingual.js';
import type { FileResult } from '../types/rule.js';
import { decisionsOf, type Decisions } from './decisions.js';
import { findInputs, type Input } from './inputs.js';
import type { Io, Log } from './io.js';
import { createProgress } from './progress.js';
import { loadOutputs, needsDetail, tellsOfRun, writeOutputs, type Output } from './outputs.js';
import { allIgnored, createPlanning, type Planned } from './plan.js';
import { requireEdition } from './session.js';
import type { Settings } from './settings.js';
import { OutputError } from './sink.js';
import { worksOf, type Works } from './works.js';

/** What a run comes to; results themselves are not kept. */
interface Tally {
  errors: number;
  warnings: number;
  notRun: number;
  /** Files that are or ought to be reports. */
  reports: number;
  /** Files met on the way that are none. */
  others: number;
  /** Whether it is no fault that there is no report: nothing changed, or what was named is ignored. */
  mayBeNone: boolean;
  /** Whether decisions are left that nothing matches; known when all files are checked. */
  hasStale(): boolean;
  /** Whether a file that was to be repaired could not be written; known then, too. */
  hasUnwritten(): boolean;
}

/** Checks files and prints what was found. Gives the exit code. */
export async function lint(given: Settings, io: Io, log: Log, parts: EngineParts = defaultParts()): Promise<number> {
  requireEdition(given, parts);
  const notes = record(log);
  const planning = await createPlanning(given, parts, io, log);
  const { inputs, problems } = await findInputs(given, io, log);
  const plans = await planning.plan(inputs, log);
  const settings: Settings = { ...given, locale: log.locale };
  const outputs = await outputsOf(settings, io);
  if (inputs.length === 0 && !asksForChanges(settings) && !outputs.some(tellsOfRun)) return 2;
  const { planned } = plans;
  if (planned.length === 0 && !plans.isAllNamed && !asksForChanges(settings)) {
    log.say(allIgnored);
    return 2;
  }
  let decisions: Decisions | null = null;
  const fixer = settings.fix === null ? undefined : (await import('./fix.js')).createFixer(settings, () => decisions, io.cwd(), log);
  const works = await worksOf(planned, settings, parts, io.cwd(), fixer?.check);
  decisions = await decisionsOf(
    settings,
    works.rules.map((rule) => rule.meta.id),
    io,
  );
  const progress = createProgress(io.stderr, planned.length);
  log.beforeLine = progress.clear;
  const tally: Tally = {
    errors: 0,
    warnings: 0,
    notRun: 0,
    reports: 0,
    others: 0,
    mayBeNone: asksForChanges(settings) || plans.ignored > 0,
    hasStale: () => decisions?.isStale === true,
    hasUnwritten: () => (fixer?.failures ?? 0) > 0,
  };
  const checks = checkAll(planned, works, decisions, needsDetail(outputs), tally, progress.step, log);
  const levels = planning.base.options.rules;
  const facts = { parts: { rules: works.rules }, levels, conclusion: () => ({ exitCode: exitCodeOf(tally, problems, settings), notes }) };
  // Files are repaired also where nobody reads what is said of them any more.
  const results = settings.fix === 'write' ? { [Symbol.asyncIterator]: () => ({ next: () => checks.next() }) } : checks;
  await works.output(() => writeOutputs(outputs, results, facts, settings, inputs, io, progress.clear));
  if (settings.fix === 'write') for await (const _ of checks);
  progress.clear();
  works.end(log);
  const unwritten = decisions?.end(log) ?? null;
  if (unwritten !== null) throw new OutputError(unwritten);
  return conclude(tally, problems, settings, log);
}

/** The formats that were asked for, and the diff that `--fix-dry-run` shows. */
async function outputsOf(settings: Settings, io: Io): Promise<readonly Output[]> {
  const outputs = await loadOutputs(settings, io);
  return settings.fix === 'show' ? (await import('./fix-outputs.js')).withDiffs(outputs, io) : outputs;
}

/** Keeps what is said of the run, for the formats that tell it. */
function record(log: Log): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  const say = log.say.bind(log);
  log.say = (text) => {
    notes.push(text);
    say(text);
  };
  return notes;
}

/** Nothing changed is a good answer, where nothing found is none. */
function asksForChanges({ staged, since }: Settings): boolean {
  return staged || since !== null;
}

async function* checkAll(
  planned: readonly Planned[],
  works: Works,
  decisions: Decisions | null,
  detail: boolean,
  tally: Tally,
  step: (done: number) => void,
  log: Log,
): AsyncGenerator<FileResult> {
  let done = 0;
  for (const { input, plan } of planned) {
    const start = Date.now();
    const options = { ...plan.options, expected: input.expected, ...(detail ? { detail } : {}) };
    const found = await works.of(plan)(input, options);
    const result = decisions === null ? found : decisions.apply(found);
    log.debug(`${input.path}: ${String(Date.now() - start)} ms`);
    done += 1;
    step(done);
    if (count(result, input, tally)) yield result;
  }
}

/** False for a file met on the way that is no report: it is counted, not shown. */
function count(result: FileResult, input: Input, tally: Tally): boolean {
  if (!input.expected && result.report === null && result.findings.length === 0) {
    tally.others += 1;
    return false;
  }
  const counts = countFindings(result.findings);
  tally.reports += 1;
  tally.errors += counts.errors;
  tally.warnings += counts.warnings;
  if (counts.fatal > 0 || result.outcomes.some(({ outcome }) => outcome === 'not-run')) tally.notRun += 1;
  return true;
}

function conclude(tally: Tally, problems: number, settings: Settings, log: Log): number {
  // A commit without a report is none to be stopped, nor to be told so.
  const isNone = tally.mayBeNone && tally.reports === 0;
  if (!isNone) sayOthers(tally.others, tally.reports, log);
  if (isTooMany(tally, settings) && tally.errors === 0) {
    const [found, limit] = [String(tally.warnings), String(settings.maxWarnings)];
    log.say({ zh: `警告过多：共 ${found} 条，上限为 ${limit} 条。`, en: `gklint found too many warnings: ${found} (maximum: ${limit}).` });
  }
  return exitCodeOf(tally, problems, settings);
}

function exitCodeOf(tally: Tally, problems: number, settings: Settings): number {
  if (problems > 0 || tally.notRun > 0 || tally.hasStale() || tally.hasUnwritten() || (tally.reports === 0 && !tally.mayBeNone)) return 2;
  return tally.errors > 0 || isTooMany(tally, settings) ? 1 : 0;
}

function isTooMany({ warnings }: Tally, { maxWarnings }: Settings): boolean {
  return maxWarnings >= 0 && warnings > maxWarnings;
}

/** One line for the files of a folder that are no reports; it is said too where nothing else was there. */
export function sayOthers(others: number, reports: number, log: Log): void {
  if (others === 0) return;
  const n = String(others);
  if (reports === 0) {
    log.say({
      zh: `没有找到政府信息公开工作年度报告：所见 ${n} 个文件都不是。要检查某个文件，请直接写出文件名。`,
      en: `No annual report was found: none of the ${n} files met is one. To check a file all the same, name it.`,
    });
  } else {
    log.say({
      zh: `另有 ${n} 个文件不是政府信息公开工作年度报告，未检查。`,
      en: `${n} other ${others === 1 ? 'file is' : 'files are'} no annual report and not checked.`,
    });
  }
}
