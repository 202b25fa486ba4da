import { isAbsolute } from 'node:path';
import { fixFile, type ChooseFixes } from '../engine/fix.js';
import type { EngineParts } from '../engine/index.js';
import { replaceMessage } from '../files/problem-text.js';
import { replaceFile } from '../files/replace.js';
import type { CheckOptions, FileResult, RuleCategory } from '../types/rule.js';
import { fileResult, lintResult, type LintMessage, type LintResult } from './results.js';

export interface FixSettings {
  readonly fix: true | ((message: LintMessage) => boolean);
  readonly fixTypes: readonly RuleCategory[] | null;
}

/** Checks a file and repairs its text; nothing is written. */
export async function checkAndFix(
  parts: EngineParts,
  path: string,
  bytes: Uint8Array,
  options: CheckOptions,
  settings: FixSettings,
): Promise<FileResult> {
  return (await fixFile(parts, path, bytes, options, chooser(settings, parts))).last;
}

function chooser({ fix, fixTypes }: FixSettings, { rules }: EngineParts): ChooseFixes {
  const categories = new Map(rules.map(({ meta }) => [meta.id, meta.category] as const));
  return (result) => {
    const { messages } = lintResult(result);
    return result.findings.filter((finding, index) => {
      if (finding.fix === undefined) return false;
      const category = categories.get(finding.ruleId ?? '');
      if (fixTypes !== null && (category === undefined || !fixTypes.includes(category))) return false;
      const message = messages[index];
      return fix === true || (message !== undefined && fix(message));
    });
  };
}

/**
 * Writes what was repaired to the files. Results of texts without a path are left out. Rejects with the first failure when all
 * others are written: a file that is read-only, that was changed since it was read, or what the system says.
 */
export function writeFixes(results: readonly LintResult[]): void {
  const failures: unknown[] = [];
  for (const result of results) {
    const { filePath, fixed } = fileResult(result);
    if (fixed === undefined || !isAbsolute(filePath)) continue;
    try {
      const problem = replaceFile(filePath, fixed.before, fixed.after);
      if (problem !== null) failures.push(new Error(replaceMessage(problem, filePath).en));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
