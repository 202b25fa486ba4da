import type { Reporter } from './types.js';

export type { Reporter, ReportContext, Results } from './types.js';

/** Machine formats are never coloured. */
export const machineFormats: ReadonlySet<string> = new Set(['json']);

/** Loads the reporter of a format of `--format`; undefined where there is none. */
export async function loadReporter(format: string): Promise<Reporter | undefined> {
  switch (format) {
    case 'stylish':
      return (await import('./stylish.js')).stylish;
    case 'json':
      return (await import('./json.js')).json;
    case 'codeframe':
      return (await import('./codeframe.js')).codeframe;
    default:
      return undefined;
  }
}
