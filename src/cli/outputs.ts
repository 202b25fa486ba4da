import { resolve } from 'node:path';
import type { EngineParts } from '../engine/index.js';
import { projectRoot } from '../files/root.js';
import { colorLevel, createPaint, noPaint } from '../reporters/color.js';
import { colouredFormats, detailedFormats, loadReporter, type Conclusion, type Reporter, type RunInfo } from '../reporters/index.js';
import type { CheckOptions, FileResult } from '../types/rule.js';
import pkg from '../../package.json' with { type: 'json' };
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { openSinks, pour } from './session.js';
import type { Settings } from './settings.js';
import type { Sink } from './sink.js';

/** One format of the run, and the file that its text goes to; null for standard output. */
export interface Output {
  readonly format: string;
  readonly file: string | null;
  readonly reporter: Reporter;
}

/** Loads the formats that were asked for. Throws a `UsageError` where one of the user's own cannot be used. */
export async function loadOutputs(settings: Settings, io: Io): Promise<Output[]> {
  const { formats, outputFile, outputFiles } = settings;
  return Promise.all(
    formats.map(async (format) => ({
      format,
      file: (Object.hasOwn(outputFiles, format) ? outputFiles[format] : undefined) ?? outputFile,
      reporter: (await loadReporter(format)) ?? (await (await import('./user-reporter.js')).loadUserReporter(format, io.cwd())),
    })),
  );
}

/** Whether one of the formats draws more than findings. */
export function needsDetail(outputs: readonly Output[]): boolean {
  return outputs.some(({ format }) => detailedFormats.has(format));
}

/** Whether the format tells of the run even where no file could be checked. */
export function tellsOfRun({ format }: Output): boolean {
  return format === 'sarif';
}

/** What formats are told of the run. */
export interface RunFacts {
  readonly parts: Pick<EngineParts, 'rules'>;
  readonly levels: CheckOptions['rules'];
  conclusion(): Conclusion;
}

/** Writes the results in every format, each to its place; they are made once and given to all as they come. */
export async function writeOutputs(
  outputs: readonly Output[],
  results: AsyncIterable<FileResult>,
  facts: RunFacts,
  settings: Settings,
  inputs: readonly Input[],
  io: Io,
  beforePiece: () => void,
): Promise<void> {
  const sinks = openSinks(
    outputs.map(({ file }) => file),
    inputs,
    io,
  );
  const shared = outputs.length === 1 ? undefined : (await import('./fan-out.js')).fanOut(results, outputs.length);
  const ends = await Promise.allSettled(
    outputs.map(async ({ format, file, reporter }, index) => {
      const isColoured = file === null && colouredFormats.has(format);
      const paint = isColoured ? await createPaint(colorLevel(settings.color, io.env, io.stdout.isTTY === true)) : noPaint;
      const { locale, quiet } = settings;
      // The common formats need none of it, and it takes looks at the disk.
      const run = colouredFormats.has(format) || format === 'json' ? {} : { run: runInfo(facts, io) };
      try {
        const pieces = reporter(shared?.[index] ?? results, { locale, quiet, paint, ...run });
        await pour(pieces, sinks[index] as Sink, file === null ? beforePiece : undefined);
      } finally {
        await shared?.[index]?.return();
      }
    }),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

function runInfo({ parts, levels, conclusion }: RunFacts, io: Io): RunInfo {
  const { name, version, homepage = null } = pkg as { readonly name: string; readonly version: string; readonly homepage?: string };
  return {
    tool: { name, version, homepage },
    root: projectRoot(resolve(io.cwd())),
    rules: parts.rules.map(({ meta }) => meta),
    levels,
    arguments: process.argv.slice(2),
    conclusion,
  };
}
