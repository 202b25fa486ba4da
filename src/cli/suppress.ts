import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '../config/types.js';
import { readJson } from '../config/validate.js';
import { openOutput } from '../files/output.js';
import { shownName } from '../files/paths.js';
import { SuppressionBook, type Decision, type StaleEntry } from '../files/suppression-book.js';
import { checkSuppressions, suppressionsText, type Suppressions } from '../files/suppressions.js';
import { asLines, atPlace, type Bilingual } from '../text/bilingual.js';
import { printable } from '../text/printable.js';
import type { Decisions } from './decisions.js';
import { readFailure } from './inputs.js';
import type { Io, Log } from './io.js';
import type { Settings } from './settings.js';
import { outputMessage } from './sink.js';
import { UsageError } from './usage-error.js';

/** Reads the suppressions file, or says why it cannot be used. */
export function readDecisions(
  settings: Settings,
  location: string,
  rules: readonly string[],
  io: Io,
): Decisions | { readonly problem: Bilingual } {
  try {
    return openDecisions(settings, location, rules, io);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) return { problem: error.text };
    throw error;
  }
}

function openDecisions(settings: Settings, location: string, rules: readonly string[], io: Io): Decisions {
  const name = printable(shownName(location, io.cwd()));
  const record = settings.suppressAll ? decisionOf(settings, io) : null;
  const text = readText(location, name, settings);
  const book = new SuppressionBook(text === null ? new Map() : parse(text, name), { location, record, rules: new Set(rules) });
  const { pruneSuppressions, passOnUnprunedSuppressions } = settings;
  return {
    open: (result) => book.open(result),
    apply: (result) => book.apply(result),
    get isStale() {
      return book.stale.length > 0 && !pruneSuppressions && !passOnUnprunedSuppressions;
    },
    end(log) {
      const problem = pruneSuppressions ? prune(book, text, location, name, log) : keep(book, location, name, log);
      if (problem === null && !pruneSuppressions && book.stale.length > 0) log.say(staleMessage(book.stale, name));
      return problem;
    },
  };
}

function decisionOf({ reason, name }: Settings, { env }: Io): Decision {
  if (reason === null || reason.trim() === '') {
    throw new UsageError({
      zh: '“--suppress-all”要写明原因，如 --reason "2023年以前的报告，已公布，不再修改"；并请用 --name 写明是谁的决定。',
      en: '"--suppress-all" needs a reason, as in --reason "published before 2023, not to be changed"; say with --name who decided.',
    });
  }
  return { reason: reason.trim(), ...(name === null || name.trim() === '' ? {} : { name: name.trim() }), date: today(env) };
}

/** The day here; that of SOURCE_DATE_EPOCH where it is set, so that a run can be repeated. */
function today(env: Io['env']): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function readText(location: string, name: string, { suppressAll, suppressionsLocation }: Settings): string | null {
  let state;
  try {
    state = statSync(location, { throwIfNoEntry: false });
    if (state === undefined) {
      if (suppressAll || suppressionsLocation === null) return null;
      throw new UsageError({
        zh: `找不到已知问题文件“${name}”。请检查路径；要新建，请用 --suppress-all。`,
        en: `The suppressions file "${name}" was not found. Check the path; to make one use --suppress-all.`,
      });
    }
    if (!state.isDirectory()) return readFileSync(location, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const cause = readFailure(error);
    throw new UsageError({
      zh: `无法读取已知问题文件“${name}”：${cause.zh}。`,
      en: `The suppressions file "${name}" cannot be read: ${cause.en}.`,
    });
  }
  throw new UsageError({
    zh: `“${name}”是文件夹，应为已知问题文件。`,
    en: `"${name}" is a folder; the suppressions file is meant.`,
  });
}

function parse(text: string, name: string): Suppressions {
  const { value, place } = readJson(text.replace(/^\ufeff/, ''), name);
  const checked = checkSuppressions(value);
  if ('suppressions' in checked) return checked.suppressions;
  throw new ConfigError(asLines(checked.faults.map(({ pointer, text: said }) => atPlace(place(pointer), said))));
}

function keep(book: SuppressionBook, location: string, name: string, log: Log): Bilingual | null {
  if (book.recorded === 0) return null;
  const problem = write(location, name, book.suppressions);
  const count = String(book.recorded);
  if (problem === null) log.say({ zh: `已把 ${count} 个问题记入“${name}”。`, en: `Recorded ${count} finding(s) in "${name}".` });
  return problem;
}

function prune(book: SuppressionBook, text: string | null, location: string, name: string, log: Log): Bilingual | null {
  if (text === null) {
    log.say({ zh: `没有已知问题文件“${name}”，无可清理。`, en: `There is no suppressions file "${name}" to prune.` });
    return null;
  }
  const gone = book.stale.reduce((sum, each) => sum + each.gone, 0);
  if (gone === 0) return null;
  const problem = write(location, name, book.pruned());
  if (problem !== null) return problem;
  log.say({
    zh: `已从“${name}”中去掉 ${String(gone)} 个不再存在的问题。`,
    en: `Removed ${String(gone)} finding(s) that are there no more from "${name}".`,
  });
  return null;
}

function write(location: string, name: string, suppressions: Suppressions): Bilingual | null {
  try {
    const output = openOutput(location);
    try {
      output.write(suppressionsText(suppressions));
      output.commit();
    } catch (error) {
      output.discard();
      throw error;
    }
    return null;
  } catch (error) {
    return outputMessage(name, error as NodeJS.ErrnoException);
  }
}

const mostShown = 10;

function staleMessage(stale: readonly StaleEntry[], name: string): Bilingual {
  const shown = stale.slice(0, mostShown).map(({ path, entry, gone }) => {
    const where = [entry.place, entry.text === '' ? '' : `“${entry.text}”`].filter((part) => part !== '').join('，');
    const times = gone > 1 ? ` ×${String(gone)}` : '';
    return printable(`  ${path}  ${entry.rule}${where === '' ? '' : `（${where}）`}${times}`);
  });
  const more = stale.length > mostShown ? stale.length - mostShown : 0;
  return {
    zh: [
      `“${name}”中有 ${String(stale.length)} 条已知问题已不存在：`,
      ...shown,
      ...(more > 0 ? [`  ……另有 ${String(more)} 条`] : []),
      '请用 --prune-suppressions 去掉；暂不去掉的，用 --pass-on-unpruned-suppressions。',
    ].join('\n'),
    en: [
      `${String(stale.length)} known finding(s) of "${name}" are there no more:`,
      ...shown,
      ...(more > 0 ? [`  … and ${String(more)} more`] : []),
      'Remove them with --prune-suppressions, or let them pass with --pass-on-unpruned-suppressions.',
    ].join('\n'),
  };
}
