import { applyEdits, composeEdits } from '../text/edits.js';
import type { SourceText } from '../types/document.js';
import type { CheckOptions, Edit, FileResult, Finding } from '../types/rule.js';
import { checkFile } from './index.js';
import type { Editor, EngineParts, ReadFile } from './parts.js';

/** A repair that could not be made. */
export interface RefusedFix {
  readonly ruleId: string | null;
  /** 1-based, in the text in which it was refused. */
  readonly line: number;
  readonly encoding: string;
  /** What the encoding of the file does not have; null where the changed file would be read in another way. */
  readonly character: string | null;
}

export interface FixOutcome {
  /** What the file is as it was given. */
  readonly first: FileResult;
  /** What it is with the fixes; `fixed` tells them. The same as `first` where nothing was done. */
  readonly last: FileResult;
  readonly refused: readonly RefusedFix[];
}

/** Which findings of a result are to be repaired. Those without a fix do not matter. */
export type ChooseFixes = (result: FileResult) => readonly Finding[];

/** As many as ESLint goes. */
const mostPasses = 10;

/**
 * Repairs a file: applies the fixes that were chosen, checks again, and goes on until nothing is left to be done. Fixes that
 * overlap or touch wait for the next pass. Pure, like `checkFile`; where parts have no editor nothing is done. `known` is the
 * result of the file where it was checked before: without fixes to be made it is not checked again.
 */
export async function fixFile(
  parts: EngineParts,
  path: string,
  bytes: Uint8Array,
  options: CheckOptions,
  choose: ChooseFixes,
  known?: FileResult,
): Promise<FixOutcome> {
  if (known !== undefined && !choose(known).some(hasFix)) return { first: known, last: known, refused: [] };
  const check = checker(parts, path, options);
  const start = await check(bytes);
  const editor = await parts.loadEditor?.();
  if (editor === undefined) return { first: start.result, last: start.result, refused: [] };
  const refused: RefusedFix[] = [];
  let total: readonly Edit[] = [];
  let passes = 0;
  let before: string | undefined;
  let now = start;
  while (passes < mostPasses) {
    const { source } = now;
    if (source === undefined || source.binary !== null || isBroken(now.result)) break;
    const picked = pick(choose(now.result), source, editor);
    refused.push(...picked.refused);
    if (picked.edits.length === 0) break;
    const text = applyEdits(source.value, picked.edits);
    const next = await check(editor.edit(now.bytes, source, picked.edits));
    if (next.source === undefined || !isSame(next.source, source, text) || isBroken(next.result)) {
      refused.push({ ruleId: null, line: 1, encoding: source.encoding, character: null });
      break;
    }
    // Two repairs that undo each other, or one that does nothing.
    if (text === before || text === source.value) break;
    before = source.value;
    total = passes === 0 ? picked.edits : composeEdits(total, source.value, picked.edits);
    passes += 1;
    now = next;
  }
  if (passes === 0 || start.source === undefined) return { first: start.result, last: start.result, refused };
  const fixed = { passes, source: start.result.source ?? '', edits: total, before: bytes, after: now.bytes };
  return { first: start.result, last: { ...now.result, fixed }, refused };
}

interface Checked {
  readonly bytes: Uint8Array;
  readonly result: FileResult;
  /** Undefined where the file could not be read. */
  readonly source: SourceText | undefined;
}

/** Checks, and keeps what was read. */
function checker(parts: EngineParts, path: string, options: CheckOptions): (bytes: Uint8Array) => Promise<Checked> {
  return async (bytes) => {
    let file: ReadFile | undefined;
    const watched: EngineParts = { ...parts, read: async (...given) => (file = await parts.read(...given)) };
    const result = await checkFile(watched, path, bytes, options);
    return { bytes, result, source: file?.source };
  };
}

/** The file could not be carried to its rules. */
function isBroken({ findings }: FileResult): boolean {
  return findings.some(({ ruleId, fatal }) => fatal === true && ruleId === null);
}

/** What was written is read as it was meant. */
function isSame(read: SourceText, { bom }: SourceText, text: string): boolean {
  return read.value === text && read.bom === bom;
}

function hasFix({ fix }: Finding): boolean {
  return fix !== undefined;
}

interface Picked {
  readonly edits: readonly Edit[];
  readonly refused: readonly RefusedFix[];
}

/** The edits that can be made together, the first in the text first; a repair of several edits as a whole. */
function pick(findings: readonly Finding[], source: SourceText, editor: Editor): Picked {
  const taken = new Uint8Array(source.value.length + 1);
  const edits: Edit[] = [];
  const refused: RefusedFix[] = [];
  for (const finding of [...findings].sort(byPlaceOfFix)) {
    if (finding.fix === undefined) continue;
    const own = finding.fix;
    const character = firstMissing(own, source.encoding, editor);
    if (character !== null) {
      refused.push({ ruleId: finding.ruleId, line: finding.line, encoding: source.encoding, character });
    } else if (own.every(({ range: [start, end] }) => taken.subarray(start, end + 1).indexOf(1) === -1)) {
      for (const edit of own) {
        taken.fill(1, edit.range[0], edit.range[1] + 1);
        edits.push(edit);
      }
    }
  }
  return { edits: edits.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]), refused };
}

function byPlaceOfFix({ fix: a }: Finding, { fix: b }: Finding): number {
  const [one, other] = [a?.[0]?.range ?? [0, 0], b?.[0]?.range ?? [0, 0]];
  return one[0] - other[0] || one[1] - other[1];
}

function firstMissing(edits: readonly Edit[], encoding: string, editor: Editor): string | null {
  for (const { text } of edits) {
    const missing = text === '' ? null : editor.unencodable(text, encoding);
    if (missing !== null) return missing;
  }
  return null;
}
