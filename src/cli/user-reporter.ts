import { importDefault, resolveFormat, saysFile } from '../config/user-module.js';
import { fileObject } from '../reporters/json.js';
import type { Reporter, ReportContext, Results } from '../reporters/index.js';
import type { FileResult } from '../types/rule.js';
import { UsageError } from './usage-error.js';

type UserReporter = (results: unknown, context: unknown) => unknown;

/**
 * Loads a reporter of the user's own, from a file or a package. It is handed what `json` prints, an object a file, with the
 * text of the file as `source`: an async generator gets them as they come, any other function gets an array.
 * Throws a `UsageError` where there is none.
 */
export async function loadUserReporter(name: string, cwd: string): Promise<Reporter> {
  const path = resolveFormat(name, cwd);
  if (path === undefined) {
    throw new UsageError(
      saysFile(name)
        ? { zh: `找不到输出格式“${name}”。请检查路径。`, en: `The format "${name}" was not found. Check the path.` }
        : {
            zh: `找不到输出格式“${name}”：没有安装这个包。请运行 npm install ${name}。`,
            en: `The format "${name}" was not found: no such package is installed. Run npm install ${name}.`,
          },
    );
  }
  const make = await exportOf(path, name);
  return (results, context) => run(make, name, results, context);
}

async function exportOf(path: string, name: string): Promise<UserReporter> {
  let make: unknown;
  try {
    make = await importDefault(path);
  } catch (error) {
    throw failure(name, error, { zh: '加载出错', en: 'could not be loaded' });
  }
  if (typeof make === 'function') return make as UserReporter;
  throw new UsageError({
    zh: `输出格式“${name}”没有默认导出函数。应写作：export default function (results, context) { return '…'; }`,
    en: `The format "${name}" has no function as its default export. Write: export default function (results, context) { return '…'; }`,
  });
}

async function* run(
  make: UserReporter,
  name: string,
  results: Results,
  { locale, quiet, run: info }: ReportContext,
): AsyncGenerator<string> {
  const objects = objectsOf(results, quiet);
  const context = {
    cwd: process.cwd(),
    root: info?.root,
    locale,
    quiet,
    version: info?.tool.version,
    rulesMeta: Object.fromEntries((info?.rules ?? []).map((meta) => [meta.id, meta])),
  };
  const isStreaming = Object.prototype.toString.call(make) === '[object AsyncGeneratorFunction]';
  // A failure of the check is none of the reporter.
  const given = isStreaming ? withoutEnd(objects) : await all(objects);
  let pieces: AsyncIterator<unknown>;
  try {
    pieces = piecesOf(await make(given, context), name);
  } catch (error) {
    throw failure(name, error, { zh: '运行出错', en: 'failed' });
  }
  for (;;) {
    let next: IteratorResult<unknown>;
    try {
      next = await pieces.next();
    } catch (error) {
      throw failure(name, error, { zh: '运行出错', en: 'failed' });
    }
    if (next.done === true) break;
    if (typeof next.value !== 'string') throw wrongPiece(name, next.value);
    yield next.value;
  }
  // Every file is checked, whatever the reporter reads: the exit code is that of the run.
  await all(objects);
}

/** A reader that stops early does not stop the check. */
function withoutEnd(objects: AsyncIterator<object>): AsyncIterable<object> {
  return { [Symbol.asyncIterator]: () => ({ next: () => objects.next() }) };
}

async function* objectsOf(results: Results, quiet: boolean): AsyncGenerator<object> {
  for await (const result of results) yield objectOf(result, quiet);
}

function objectOf(result: FileResult, quiet: boolean): object {
  return { ...fileObject(result, quiet), source: result.source };
}

async function all(objects: AsyncIterable<object>): Promise<object[]> {
  const list: object[] = [];
  for await (const object of objects) list.push(object);
  return list;
}

async function* piecesOf(output: unknown, name: string): AsyncGenerator<unknown> {
  if (typeof output === 'string') yield output;
  else if (isIterable(output)) yield* output;
  else throw wrongPiece(name, output);
}

function isIterable(value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> {
  return typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);
}

function wrongPiece(name: string, value: unknown): UsageError {
  const type = value === null ? 'null' : typeof value;
  return new UsageError({
    zh: `输出格式“${name}”返回的是 ${type}，应返回字符串或逐段给出字符串。`,
    en: `The format "${name}" gave back ${type}; it must give a string, or strings one by one.`,
  });
}

function failure(name: string, error: unknown, what: { readonly zh: string; readonly en: string }): UsageError {
  if (error instanceof UsageError) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new UsageError({ zh: `输出格式“${name}”${what.zh}：${text}`, en: `The format "${name}" ${what.en}: ${text}` });
}
