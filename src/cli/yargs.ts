import yargs from 'yargs';
import { inLocale, type Bilingual } from '../text/bilingual.js';
import type { EngineParts } from '../engine/index.js';
import type { Locale } from '../types/rule.js';
import { interpret, withoutValue } from './arguments.js';
import { commands, groups, options, optionsOf, type CommandName } from './options.js';
import { hasAlias, parserConfiguration } from './parse.js';
import type { Io } from './io.js';
import { settingsOf } from './settings.js';

// Marks what is taken out again: the type names behind every option, and the parser's own words for a missing value.
const mark = '\u0000';

/** Its own locale files are not found from a bundle, and its Chinese is half English. */
const strings: Readonly<Record<string, Bilingual>> = {
  'Commands:': { zh: '命令：', en: 'Commands:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'choices:': { zh: '可选值：', en: 'choices:' },
  'Not enough arguments following: %s': { zh: `${mark}%s`, en: `${mark}%s` },
  boolean: { zh: mark, en: mark },
  string: { zh: mark, en: mark },
  array: { zh: mark, en: mark },
};

type Yargs = ReturnType<typeof yargs>;

/** yargs with the option table: it writes the help, the completion and what is said of a wrong command line. */
function createYargs(command: CommandName, locale: Locale, use: 'help' | 'check' | 'completion'): Yargs {
  const say = (text: Bilingual): string => inLocale(text, locale);
  const built = yargs([])
    .scriptName('gklint')
    .locale('en')
    .parserConfiguration({ ...parserConfiguration })
    .exitProcess(false)
    .help(false)
    .version(false)
    .wrap(null)
    .usage(usageOf(command, locale));
  built.updateStrings(Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, say(text)])));
  if (command === 'lint' && use !== 'check') {
    for (const { name, files, help } of commands) {
      if (name !== 'lint') built.command(`${name} ${say(files)}`.trim(), say(help));
    }
  }
  // A wrong command line may hold options of other commands; they must be read as what they are.
  for (const option of use === 'check' ? options : optionsOf(command)) {
    const value = option.value === undefined ? '' : `<${say(option.value)}> `;
    // Of a wrong choice our own words say more, and `--f` completed as the letter f would offer values.
    const choices = use === 'check' ? undefined : option.choices?.[command];
    const letter = use === 'completion' || !hasAlias(option) ? undefined : option.alias;
    built.option(option.name, {
      ...(letter === undefined ? {} : { alias: letter }),
      ...(option.type === 'flag' ? { type: 'boolean' as const } : { type: 'string' as const, nargs: 1 }),
      ...(option.type === 'list' ? { array: true } : {}),
      ...(choices === undefined ? {} : { choices }),
      group: `${say(groups[option.group])}${locale === 'en' ? ':' : '：'}`,
      describe: `${value}${say(option.help)}`,
    });
  }
  return built;
}

function usageOf(command: CommandName, locale: Locale): string {
  const word = command === 'lint' ? '' : ` ${command}`;
  const files = commands.find((each) => each.name === command)?.files ?? { zh: '', en: '' };
  return locale === 'en' ? `Usage: gklint${word} [options] ${files.en}`.trimEnd() : `用法：gklint${word} [选项] ${files.zh}`.trimEnd();
}

const exits: Readonly<Partial<Record<CommandName, Bilingual>>> = {
  lint: {
    zh: '0 没有错误；1 有错误，或警告过多；2 未能完成检查',
    en: '0 no errors; 1 errors, or more warnings than allowed; 2 the work could not be done',
  },
  text: { zh: '0 读到了文字；1 没有文字；2 未能读取', en: '0 text was read; 1 there is none; 2 the file could not be read' },
  extract: {
    zh: '0 都已读出；1 有文件不是可读的年度报告；2 有文件未能读取',
    en: '0 all was read; 1 a file is no readable report; 2 a file could not be read',
  },
};
const otherExits: Bilingual = { zh: '0 完成；2 未能完成', en: '0 done; 2 could not be done' };

/** The help of a command, with a line break at its end. */
export async function helpText(command: CommandName, locale: Locale): Promise<string> {
  const { zh, en } = exits[command] ?? otherExits;
  const epilogue = locale === 'en' ? `Exit: ${en}.` : `退出码：${zh}。`;
  const help = await createYargs(command, locale, 'help').epilogue(epilogue).getHelp();
  return `${help.replaceAll(` [${mark}]`, '').replace(/ +$/gm, '')}\n`;
}

/**
 * What is said of a command line that does not hold: what is wrong, and the way to the help. `problem` is what the fast parser
 * made of it; it speaks where yargs itself stumbles, as over an option named like a property of every object.
 */
export function usageText(argv: readonly string[], command: CommandName, locale: Locale, problem: Bilingual): string {
  const word = command === 'lint' ? '' : ` ${command}`;
  const help = locale === 'en' ? `Run "gklint${word} --help" for all options.` : `运行“gklint${word} --help”查看全部选项。`;
  return `${explain(argv, command, locale) ?? inLocale(problem, locale)}\n${usageOf(command, locale)}\n${help}\n`;
}

function explain(argv: readonly string[], command: CommandName, locale: Locale): string | undefined {
  let message: string | undefined;
  const checked = createYargs(command, locale, 'check')
    .check((raw) => {
      const problem = problemOf(raw);
      if (problem !== undefined) throw new Error(inLocale(problem, locale));
      return true;
    }, true)
    .fail((text: string | undefined, error: Error | undefined) => {
      const said = text ?? error?.message ?? '';
      message ??= said.startsWith(mark) ? inLocale(withoutValue(said.slice(mark.length)), locale) : said;
    });
  try {
    void checked.parse([...argv], () => undefined);
  } catch {
    return undefined;
  }
  return message;
}

function problemOf(raw: Parameters<typeof interpret>[0]): Bilingual | undefined {
  const result = interpret(raw);
  if ('problem' in result) return result.problem;
  const settled = settingsOf(result.arguments);
  return 'problem' in settled ? settled.problem : undefined;
}

/** The completion script for a shell; without one, for the user's own. */
export function completionScript(shell: string | undefined, env: Io['env']): string {
  let script = '';
  const log = console.log;
  const before = { SHELL: process.env['SHELL'], ZSH_NAME: process.env['ZSH_NAME'] };
  console.log = (text: string) => {
    script += `${text}\n`;
  };
  // yargs looks there for the shell.
  setEnv({ SHELL: shell === undefined ? env['SHELL'] : `/bin/${shell}`, ZSH_NAME: shell === undefined ? env['ZSH_NAME'] : undefined });
  try {
    createYargs('lint', 'en', 'completion').completion().showCompletionScript();
  } finally {
    console.log = log;
    setEnv(before);
  }
  // Files are what most words are.
  return script.replace(/^( *)_describe 'values' reply$/m, "$1_describe 'values' reply || _files");
}

function setEnv(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/** What could stand where the cursor is, for the script above. `words` begin with the command's name. */
export async function completions(words: readonly string[], locale: Locale, { rules, standards }: EngineParts): Promise<string[]> {
  const command = commands.find(({ name }) => name === words[1])?.name ?? 'lint';
  const current = words.at(-1) ?? '';
  const option = options.find(({ name }) => `--${name}` === longName(words.at(-2) ?? ''));
  if (option !== undefined && option.type !== 'flag') {
    if (option.name === 'edition') return standards.all.map(({ id }) => id);
    if (option.name === 'rule') return rules.map(({ meta }) => meta.id);
    // Without words of ours the shell offers files.
    return [...(option.choices?.[command] ?? [])];
  }
  if (words.length > 2 && !current.startsWith('-')) {
    if (command === 'explain') return rules.map(({ meta }) => meta.id);
    if (command === 'completion') return ['bash', 'zsh'];
  }
  const found = await createYargs(command, locale, 'completion').completion().getCompletion(words.map(longName));
  return [...new Set(found)];
}

function longName(word: string): string {
  const option = options.find(({ alias }) => alias !== undefined && word === `-${alias}`);
  return option === undefined ? word : `--${option.name}`;
}
