import type { Bilingual } from '../text/bilingual.js';
import type { Locale } from '../types/rule.js';
import type { AgencyKind } from '../types/standard.js';
import type { Arguments } from './arguments.js';
import type { CommandName } from './options.js';

/** What one run was asked to do: the command line with its values understood. */
export interface Settings {
  readonly format: string;
  readonly outputFile: string | null;
  readonly quiet: boolean;
  /** −1: no limit. */
  readonly maxWarnings: number;
  /** undefined: decided by environment and terminal. */
  readonly color: boolean | undefined;
  readonly rules: readonly string[];
  readonly config: string | null;
  readonly configLookup: boolean;
  readonly edition: string | undefined;
  readonly year: number | undefined;
  readonly agencyKind: AgencyKind | undefined;
  readonly stdin: boolean;
  readonly stdinFilename: string | null;
  readonly encoding: string | undefined;
  readonly locale: Locale;
  readonly debug: boolean;
  readonly files: readonly string[];
}

/** A command and what it was asked to do. */
export interface Settled {
  readonly command: CommandName;
  readonly settings: Settings;
}

/** Messages are in Chinese unless English is asked for, also where the rest of the command line is wrong. */
export function localeOf(argv: readonly string[]): Locale {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.includes('--locale=en') || words.some((word, index) => word === 'en' && words[index - 1] === '--locale') ? 'en' : 'zh-CN';
}

export function settingsOf({ command, files, flags, values, lists }: Arguments): Settled | { readonly problem: Bilingual } {
  const problem = wrongNumber(values) ?? wrongEncoding(values['encoding']) ?? wrongFiles(command, files, flags.has('stdin'));
  if (problem !== undefined) return { problem };
  const settings: Settings = {
    format: values['format'] ?? (command === 'extract' ? 'json' : 'stylish'),
    outputFile: values['output-file'] ?? null,
    quiet: flags.has('quiet'),
    maxWarnings: values['max-warnings'] === undefined ? -1 : Number(values['max-warnings']),
    color: flags.has('color') ? true : flags.has('no-color') ? false : undefined,
    rules: lists['rule'] ?? [],
    config: values['config'] ?? null,
    configLookup: !flags.has('no-config-lookup'),
    edition: values['edition'],
    year: values['year'] === undefined ? undefined : Number(values['year']),
    agencyKind: values['agency-kind'] as AgencyKind | undefined,
    stdin: flags.has('stdin'),
    stdinFilename: values['stdin-filename'] ?? null,
    encoding: values['encoding'],
    locale: values['locale'] === 'en' ? 'en' : 'zh-CN',
    debug: flags.has('debug'),
    files,
  };
  return { command, settings };
}

function wrongNumber(values: Readonly<Record<string, string>>): Bilingual | undefined {
  const limit = values['max-warnings'];
  if (limit !== undefined && !/^(?:-1|\d{1,9})$/.test(limit)) {
    return {
      zh: `选项“--max-warnings”的值应为非负整数或 -1，不能是“${limit}”。`,
      en: `The option "--max-warnings" takes a whole number or -1, not "${limit}".`,
    };
  }
  const year = values['year'];
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) {
    return {
      zh: `选项“--year”的值应为四位年份（如 2024），不能是“${year}”。`,
      en: `The option "--year" takes a year of four digits, as in 2024, not "${year}".`,
    };
  }
  return undefined;
}

function wrongEncoding(encoding: string | undefined): Bilingual | undefined {
  if (encoding === undefined) return undefined;
  try {
    new TextDecoder(encoding);
    return undefined;
  } catch {
    return {
      zh: `不认识编码“${encoding}”。可用的有 utf-8、gb18030、big5、utf-16le、utf-16be 等。`,
      en: `Unknown encoding "${encoding}". Known are utf-8, gb18030, big5, utf-16le, utf-16be and others.`,
    };
  }
}

function wrongFiles(command: string, files: readonly string[], stdin: boolean): Bilingual | undefined {
  if (files.includes('')) return { zh: '文件名不能为空。', en: 'A file name cannot be empty.' };
  if (command === 'completion') {
    return files.length === 0 ? undefined : { zh: '“gklint completion”不带文件名。', en: '"gklint completion" takes no file names.' };
  }
  if (stdin && files.length > 0) {
    return {
      zh: `“--stdin”从标准输入读取，不能同时给出文件“${files[0] ?? ''}”。请去掉其中之一。`,
      en: `"--stdin" reads standard input; it cannot go with the file "${files[0] ?? ''}". Leave one of them out.`,
    };
  }
  if (stdin) return undefined;
  if (files.length === 0) {
    const named = command === 'lint' ? undefined : command;
    return {
      zh: `没有给出要${command === 'extract' ? '提取' : command === 'text' ? '显示' : '检查'}的文件。${named === undefined ? '' : `要检查名为“${named}”的文件，请写“./${named}”。`}`,
      en: `No file was given.${named === undefined ? '' : ` To check a file named "${named}", write "./${named}".`}`,
    };
  }
  if (command === 'text' && files.length > 1) {
    return { zh: '“gklint text”一次只显示一个文件。', en: '"gklint text" shows one file at a time.' };
  }
  return undefined;
}
