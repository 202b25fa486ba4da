import { fileObject } from './json.js';
import type { ReportContext, Results } from './types.js';

/** One line a file: the object that `json` has in its array. */
export async function* ndjson(results: Results, { quiet }: ReportContext): AsyncGenerator<string> {
  for await (const result of results) yield `${JSON.stringify(fileObject(result, quiet))}\n`;
}
