import type { Bilingual } from '../text/bilingual.js';
import type { Arguments } from './arguments.js';

/** Files that are missing, or that cannot go with what else was asked for. */
export function wrongFiles({ command, files, flags, values }: Arguments): Bilingual | undefined {
  if (files.includes('')) return { zh: '文件名不能为空。', en: 'A file name cannot be empty.' };
  if (command === 'completion') return wrongShell(files);
  const [first] = files;
  if (command === 'init') {
    if (first === undefined) return undefined;
    return { zh: '“gklint init”不带文件名。', en: '"gklint init" takes no file names.' };
  }
  if (command === 'explain') {
    if (first !== undefined) return undefined;
    return {
      zh: '没有给出规则。写法：gklint explain <规则>；全部规则见 gklint --list-rules。',
      en: 'No rule was given. Write: gklint explain <rule>; gklint --list-rules shows all rules.',
    };
  }
  const alone =
    ['list-rules', 'env-info'].find((name) => flags.has(name)) ?? (values['print-config'] === undefined ? undefined : 'print-config');
  if (alone !== undefined) return first === undefined ? undefined : withoutFiles(alone, first);
  if (flags.has('stdin')) return first === undefined ? undefined : stdinAndFile(first);
  // What git says has changed is looked for in the whole repository where no file is named.
  if (flags.has('staged') || values['since'] !== undefined) return undefined;
  if (first === undefined) return noFile(command);
  if (command === 'text' && files.length > 1) {
    return { zh: '“gklint text”一次只显示一个文件。', en: '"gklint text" shows one file at a time.' };
  }
  return undefined;
}

function wrongShell(files: readonly string[]): Bilingual | undefined {
  const [shell, ...more] = files;
  if (more.length === 0 && (shell === undefined || shell === 'bash' || shell === 'zsh')) return undefined;
  return { zh: '写法：gklint completion bash 或 gklint completion zsh。', en: 'Write: gklint completion bash or gklint completion zsh.' };
}

function withoutFiles(option: string, file: string): Bilingual {
  if (option === 'print-config') {
    return {
      zh: `“--print-config”只看一个文件，不能再给出“${file}”。`,
      en: `"--print-config" is about one file; "${file}" cannot be given as well.`,
    };
  }
  return { zh: `“--${option}”不检查文件，请去掉“${file}”。`, en: `"--${option}" checks no file; leave out "${file}".` };
}

function stdinAndFile(file: string): Bilingual {
  return {
    zh: `“--stdin”从标准输入读取，不能同时给出文件“${file}”。请去掉其中之一。`,
    en: `"--stdin" reads standard input; it cannot go with the file "${file}". Leave one of them out.`,
  };
}

function noFile(command: string): Bilingual {
  const named = command === 'lint' ? undefined : command;
  return {
    zh: `没有给出要${command === 'extract' ? '提取' : command === 'text' ? '显示' : '检查'}的文件。${named === undefined ? '' : `要检查名为“${named}”的文件，请写“./${named}”。`}`,
    en: `No file was given.${named === undefined ? '' : ` To check a file named "${named}", write "./${named}".`}`,
  };
}

/** Pairs of options of which only one can be meant; the first that applies is said. */
const pairs: readonly (readonly [string, string])[] = [
  ['color', 'no-color'],
  ['list-rules', 'print-config'],
  ['staged', 'since'],
  ['stdin', 'staged'],
  ['stdin', 'since'],
  ['stdin', 'suppress-all'],
  ['stdin', 'prune-suppressions'],
  ['stdin', 'cache'],
  ['suppress-all', 'prune-suppressions'],
  ['fix', 'fix-dry-run'],
  ['fix-dry-run', 'suppress-all'],
  ['fix-dry-run', 'prune-suppressions'],
];

/** Options that mean something only beside another. */
const companions: readonly (readonly [string, string])[] = [
  ['stdin-filename', 'stdin'],
  ['cache-location', 'cache'],
  ['reason', 'suppress-all'],
  ['name', 'suppress-all'],
];

/** Options that contradict each other, or that lack the one they belong to. */
export function wrongCombination({ command, flags, values, lists, outputFiles }: Arguments): Bilingual | undefined {
  const has = (name: string): boolean => flags.has(name) || values[name] !== undefined;
  const fixProblem = wrongFix(flags, lists);
  if (fixProblem !== undefined) return fixProblem;
  const pair = pairs.find(([one, other]) => has(one) && has(other));
  if (pair !== undefined) {
    const [one, other] = pair;
    return { zh: `“--${one}”和“--${other}”只能选一个。`, en: `Give either "--${one}" or "--${other}", not both.` };
  }
  const lonely = companions.find(([one, other]) => has(one) && !has(other));
  if (lonely !== undefined) {
    const [one, other] = lonely;
    return { zh: `“--${one}”要与“--${other}”一起使用。`, en: `"--${one}" is for use with "--${other}".` };
  }
  return wrongOutputs(command, lists['format'] ?? [], outputFiles, values['output-file'] !== undefined);
}

/** What cannot be written back, and what would repair nothing. */
function wrongFix(flags: Arguments['flags'], lists: Arguments['lists']): Bilingual | undefined {
  if (flags.has('fix') && flags.has('stdin')) {
    return {
      zh: '“--fix”要写回文件，不能与“--stdin”一起使用；要看会怎样修复，请用“--fix-dry-run”。',
      en: '"--fix" writes files and cannot go with "--stdin"; to see what would be repaired use "--fix-dry-run".',
    };
  }
  if (flags.has('fix') && flags.has('staged')) {
    return {
      zh: '“--staged”检查的是暂存的内容，“--fix”不能改写它；请用“--fix --since HEAD”，再重新暂存。',
      en: '"--staged" checks what is staged, which "--fix" cannot write; use "--fix --since HEAD" and stage the files again.',
    };
  }
  if (lists['fix-type'] === undefined || flags.has('fix') || flags.has('fix-dry-run')) return undefined;
  return {
    zh: '“--fix-type”要与“--fix”或“--fix-dry-run”一起使用。',
    en: '"--fix-type" is for use with "--fix" or "--fix-dry-run".',
  };
}

function wrongOutputs(
  command: string,
  formats: readonly string[],
  outputFiles: Arguments['outputFiles'],
  hasCommonFile: boolean,
): Bilingual | undefined {
  const names = Object.keys(outputFiles);
  if (command !== 'lint') {
    if (formats.length > 1) return { zh: '选项“--format”只能给一次。', en: 'The option "--format" can be given only once.' };
    const [name] = names;
    if (name === undefined) return undefined;
    return { zh: `选项“-o.${name}”不能用于“gklint ${command}”。`, en: `The option "-o.${name}" does not apply to "gklint ${command}".` };
  }
  const stray = names.find((name) => !formats.includes(name));
  if (stray !== undefined) {
    return { zh: `“-o.${stray}”要与“-f ${stray}”一起使用。`, en: `"-o.${stray}" is for use with "-f ${stray}".` };
  }
  const open = [...new Set(formats)].filter((name) => !names.includes(name));
  if (open.length <= 1) return undefined;
  const place = hasCommonFile ? { zh: '“-o”的文件', en: 'the file of "-o"' } : { zh: '标准输出', en: 'standard output' };
  const [first = '', second = ''] = open;
  return {
    zh: `格式“${first}”和“${second}”不能都写到${place.zh}；请用“-o.${second}=<文件>”给其中之一指定文件。`,
    en: `The formats "${first}" and "${second}" cannot both go to ${place.en}; give one of them a file with "-o.${second}=<file>".`,
  };
}
