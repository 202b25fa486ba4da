import { mergeEdits } from '../text/edits.js';
import type { Edit, FileResult } from '../types/rule.js';

/** Edits as one replacement, as ESLint merges them. What would hold a text that is not shown in full cannot be told in this form. */
export function oneEdit(edits: readonly Edit[], { source, veiled }: Pick<FileResult, 'source' | 'veiled'>): Edit | undefined {
  if (edits.length > 1 && (veiled === true || source === null)) return undefined;
  const merged = mergeEdits(source ?? '', edits);
  return merged === undefined ? undefined : { range: merged.range, text: merged.text };
}
