import { checkUnopened } from '../api/unopened.js';
import type { EngineParts } from '../engine/index.js';
import { fixFile, type ChooseFixes, type FixOutcome, type RefusedFix } from '../engine/fix.js';
import { replaceMessage } from '../files/problem-text.js';
import { replaceFile } from '../files/replace.js';
import type { Bilingual } from '../text/bilingual.js';
import type { CheckOptions, FileResult } from '../types/rule.js';
import type { Decisions } from './decisions.js';
import { shownPath, type Input } from './inputs.js';
import type { Log } from './io.js';
import type { Settings } from './settings.js';
import { outputMessage } from './sink.js';
import type { CheckInput, Memory } from './work.js';

/** Checks that repair what they find. */
export interface Fixer {
  readonly check: CheckInput;
  /** Files that were to be written and could not be. */
  readonly failures: number;
}

/** `decisions` is asked when the first file is checked. */
export function createFixer(settings: Settings, decisions: () => Decisions | null, cwd: string, log: Log): Fixer {
  let failures = 0;

  async function check(input: Input, parts: EngineParts, options: CheckOptions, memory?: Memory): Promise<FileResult> {
    let bytes: Uint8Array;
    try {
      bytes = await input.bytes();
    } catch (error) {
      return checkUnopened(parts, input.path, error, options);
    }
    const known = memory?.get(input.path, bytes, options);
    const outcome = await fixFile(parts, input.path, bytes, options, chooser(settings, decisions(), parts), known);
    for (const refused of outcome.refused) log.say(refusedNote(refused, shownPath(input.path, cwd)));
    const { fixed, ...last } = outcome.last;
    if (fixed !== undefined && settings.fix === 'write') {
      const problem = write(input, fixed, cwd);
      if (problem === null) {
        memory?.set(input.path, fixed.after, options, last);
        return outcome.last;
      }
      failures += 1;
      log.say(problem);
    }
    if (known === undefined) memory?.set(input.path, bytes, options, outcome.first);
    return settings.fix === 'write' ? outcome.first : outcome.last;
  }

  return {
    check,
    get failures() {
      return failures;
    },
  };
}

/** Errors alone with `--quiet`, rules of the categories of `--fix-type`, and nothing that somebody decided to leave. */
function chooser({ quiet, fixTypes }: Settings, decisions: Decisions | null, { rules }: EngineParts): ChooseFixes {
  const categories = new Map(fixTypes === null ? [] : rules.map(({ meta }) => [meta.id, meta.category] as const));
  return (result) =>
    (decisions?.open(result) ?? result.findings).filter(
      ({ severity, ruleId, fix }) =>
        fix !== undefined && (!quiet || severity === 2) && (fixTypes === null || fixTypes.includes(categories.get(ruleId ?? '') ?? '')),
    );
}

function write({ path, handle }: Input, { before, after }: NonNullable<FixOutcome['last']['fixed']>, cwd: string): Bilingual | null {
  const name = shownPath(path, cwd);
  if (typeof handle !== 'string') {
    return {
      zh: `“${name}”的文件名不是 UTF-8，没有修复。请先改文件名。`,
      en: `The name of "${name}" is no UTF-8; it was not repaired. Rename the file first.`,
    };
  }
  try {
    const problem = replaceFile(handle, before, after);
    return problem === null ? null : replaceMessage(problem, name);
  } catch (error) {
    const { zh, en } = outputMessage(name, error as NodeJS.ErrnoException);
    return { zh: `${zh}没有修复。`, en: `${en} It was not repaired.` };
  }
}

function refusedNote({ ruleId, line, encoding, character }: RefusedFix, name: string): Bilingual {
  if (character === null) {
    return {
      zh: `“${name}”没有修复：改后按原来的编码 ${encoding} 读不回来。请先另存为 UTF-8。`,
      en: `"${name}" was not repaired: it could not be read back as ${encoding}. Save it as UTF-8 first.`,
    };
  }
  const [l, rule] = [String(line), ruleId ?? ''];
  return {
    zh: `“${name}”第 ${l} 行的问题（${rule}）没有修复：编码 ${encoding} 没有“${character}”字。请先另存为 UTF-8。`,
    en: `"${name}", line ${l} (${rule}) was not repaired: ${encoding} has no character "${character}". Save the file as UTF-8 first.`,
  };
}
