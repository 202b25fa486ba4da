import type { Reporter } from './types.js';

export type { Conclusion, Reporter, ReportContext, Results, RunInfo } from './types.js';

/** Formats for the eyes; the others are never coloured. */
export const colouredFormats: ReadonlySet<string> = new Set(['stylish', 'codeframe']);

/** Formats that draw `FileResult.detail`. */
export const detailedFormats: ReadonlySet<string> = new Set(['sarif', 'html']);

/** Loads the reporter of a format of `--format`; undefined where there is none of that name. */
export async function loadReporter(format: string): Promise<Reporter | undefined> {
  switch (format) {
    case 'stylish':
      return (await import('./stylish.js')).stylish;
    case 'codeframe':
      return (await import('./codeframe.js')).codeframe;
    case 'json':
      return (await import('./json.js')).json;
    case 'ndjson':
      return (await import('./ndjson.js')).ndjson;
    case 'sarif':
      return (await import('./sarif.js')).sarif;
    case 'github':
      return (await import('./github.js')).github;
    case 'gitlab':
      return (await import('./gitlab.js')).gitlab;
    case 'junit':
      return (await import('./junit.js')).junit;
    case 'checkstyle':
      return (await import('./checkstyle.js')).checkstyle;
    case 'rdjson':
      return (await import('./rdjson.js')).rdjson;
    case 'markdown':
      return (await import('./markdown.js')).markdown;
    case 'html':
      return (await import('./html.js')).html;
    default:
      return undefined;
  }
}
