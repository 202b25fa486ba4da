import { sep } from 'node:path';
import { shownName } from '../files/paths.js';
import { unifiedDiff } from '../reporters/diff.js';
import { colouredFormats, type Reporter, type ReportContext, type Results } from '../reporters/index.js';
import { printable } from '../text/printable.js';
import type { FileResult } from '../types/rule.js';
import type { Io } from './io.js';
import type { Output } from './outputs.js';

/**
 * The outputs with the diff on standard output: before the findings of a format for the eyes, alone where no format goes there.
 * A format for programs has standard output for itself.
 */
export function withDiffs(outputs: readonly Output[], io: Io): Output[] {
  const diffOf = differ(io);
  if (outputs.every(({ file }) => file !== null)) {
    return [...outputs, { format: 'diff', file: null, reporter: (results) => onlyDiffs(results, diffOf) }];
  }
  return outputs.map((output) => {
    const isShown = output.file === null && colouredFormats.has(output.format);
    return isShown ? { ...output, reporter: before(output.reporter, diffOf) } : output;
  });
}

type Differ = (result: FileResult) => string;

/** On a terminal, text of a file must not be a command. */
function differ(io: Io): Differ {
  return (result) => {
    const name = shownName(result.filePath, io.cwd()).split(sep).join('/');
    const text = unifiedDiff(result, name);
    return io.stdout.isTTY === true ? text.split('\n').map(printable).join('\n') : text;
  };
}

async function* onlyDiffs(results: Results, diffOf: Differ): AsyncGenerator<string> {
  for await (const result of results) {
    const diff = diffOf(result);
    if (diff !== '') yield diff;
  }
}

/** Diffs go out as they come; what is said of the findings waits for the last of them. */
function before(reporter: Reporter, diffOf: Differ): Reporter {
  return async function* (results: Results, context: ReportContext): AsyncGenerator<string> {
    const diffs: string[] = [];
    const said: string[] = [];
    async function* watched(): AsyncGenerator<FileResult> {
      for await (const result of results) {
        const diff = diffOf(result);
        if (diff !== '') diffs.push(diff);
        yield result;
      }
    }
    for await (const piece of reporter(watched(), context)) {
      yield* diffs.splice(0);
      said.push(piece);
    }
    yield* diffs;
    yield* said;
  };
}
