import { resolve } from 'node:path';
import type { EngineParts } from '../engine/index.js';
import { realPath } from '../files/paths.js';
import { notAChoice } from './arguments.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { fileSink, OutputError, streamSink, type Sink } from './sink.js';
import { UsageError } from './usage-error.js';

/** Throws a `UsageError` where `--edition` names none of the editions. */
export function requireEdition({ edition }: Settings, { standards }: Pick<EngineParts, 'standards'>): void {
  if (edition === undefined || standards.byId(edition) !== undefined) return;
  throw new UsageError(
    notAChoice(
      'edition',
      edition,
      standards.all.map(({ id }) => id),
    ),
  );
}

/** Where the results go. Throws an `OutputError` where the file cannot be written or is one of the files to be read. */
export function openSink({ outputFile }: Pick<Settings, 'outputFile'>, inputs: readonly Input[], io: Io): Sink {
  if (outputFile === null) return streamSink(io.stdout);
  const path = resolve(io.cwd(), outputFile);
  const real = realPath(path);
  if (inputs.some((input) => input.path === path || realPath(input.path) === real)) {
    throw new OutputError({
      zh: `“${outputFile}”是要读取的文件，不能把结果写进去。`,
      en: `"${outputFile}" is one of the files to be read; the results cannot be written to it.`,
    });
  }
  return fileSink(path, outputFile);
}

/** The same for several outputs. None is left open where one of them cannot be. */
export function openSinks(files: readonly (string | null)[], inputs: readonly Input[], io: Io): Sink[] {
  const sinks: Sink[] = [];
  const taken = new Set<string>();
  try {
    for (const outputFile of files) {
      if (outputFile !== null) claim(outputFile, taken, io);
      sinks.push(openSink({ outputFile }, inputs, io));
    }
  } catch (error) {
    for (const sink of sinks) sink.abort();
    throw error;
  }
  return sinks;
}

function claim(file: string, taken: Set<string>, io: Io): void {
  const path = realPath(resolve(io.cwd(), file));
  if (taken.has(path)) {
    throw new OutputError({
      zh: `两种格式不能写入同一个文件“${file}”。`,
      en: `Two formats cannot be written to the same file "${file}".`,
    });
  }
  taken.add(path);
}

/** Writes all pieces, or as many as are wanted. */
export async function pour(
  pieces: Iterable<string> | AsyncIterable<string>,
  sink: Sink,
  beforePiece: () => void = () => undefined,
): Promise<void> {
  try {
    for await (const piece of pieces) {
      beforePiece();
      await sink.write(piece);
      if (sink.isClosed) return;
    }
    await sink.end();
  } catch (error) {
    sink.abort();
    throw error;
  }
}
