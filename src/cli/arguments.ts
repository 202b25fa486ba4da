import type { Bilingual } from '../text/bilingual.js';
import { nearest } from '../text/nearest.js';
import { withNearest } from '../text/suggestion.js';
import { isCommand, options, optionsOf, type CommandName, type OptionSpec } from './options.js';

/** A command line taken apart, its options known and each with a value where it needs one. */
export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** `-o.<format>=<file>`: files by format. */
  readonly outputFiles: Readonly<Record<string, string>>;
}

interface RawArguments {
  readonly _: readonly (string | number)[];
  readonly '--'?: unknown;
  readonly [name: string]: unknown;
}

/** `missing` is the option that stands without its value, as the parser found it. */
export function interpret(raw: RawArguments, missing?: string): { readonly arguments: Arguments } | { readonly problem: Bilingual } {
  const words = raw._.map(String);
  const first = words[0];
  const command = first !== undefined && isCommand(first) ? first : 'lint';
  const rest = Array.isArray(raw['--']) ? raw['--'].map(String) : [];
  const files = [...words.slice(command === 'lint' ? 0 : 1), ...rest];
  const names = Object.keys(raw).filter((name) => name !== '_' && name !== '--' && name !== '$0');
  const given = names.filter((name) => !outputOption.test(name));
  const outputs = names.filter((name) => outputOption.test(name));
  const problem =
    (missing === undefined ? undefined : withoutValue(missing)) ??
    unknownOption(given) ??
    misplaced(given, command) ??
    wrongValue(raw, given, command) ??
    wrongOutput(raw, outputs);
  if (problem !== undefined) return { problem };
  const outputFiles = Object.fromEntries(outputs.map((name) => [formatOf(name), String(raw[name])]));
  return { arguments: { command, files, ...sortOut(raw, given), outputFiles } };
}

/** `-o.sarif=out.sarif`, `--output-file.sarif=out.sarif`: neither parser takes such a name apart. */
const outputOption = /^(?:o|output-file)\../;

function formatOf(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}

function wrongOutput(raw: RawArguments, outputs: readonly string[]): Bilingual | undefined {
  for (const name of outputs) {
    const format = formatOf(name);
    const value = raw[name];
    if (Array.isArray(value)) return { zh: `选项“-o.${format}”只能给一次。`, en: `The option "-o.${format}" can be given only once.` };
    if (typeof value !== 'string' || value === '')
      return { zh: `选项“-o.${format}”后面缺少文件。`, en: `The option "-o.${format}" needs a file after it.` };
  }
  return undefined;
}

function sortOut(raw: RawArguments, given: readonly string[]): Pick<Arguments, 'flags' | 'values' | 'lists'> {
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  for (const name of given) {
    const option = find(name);
    if (option?.type === 'flag' && raw[name] === true) flags.add(name);
    else if (option?.type === 'list') lists[name] = valuesOf(option, raw[name]);
    else if (option?.type === 'value') values[name] = String(raw[name]);
  }
  return { flags, values, lists };
}

function find(name: string): OptionSpec | undefined {
  return options.find((option) => option.name === name);
}

function valuesOf({ commas }: OptionSpec, value: unknown): string[] {
  return commas === true ? many(value).flatMap((each) => each.split(',').map((part) => part.trim())) : many(value);
}

function many(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function unknownOption(given: readonly string[]): Bilingual | undefined {
  const name = given.find((each) => find(each) === undefined);
  if (name === undefined) return undefined;
  const written = name.length === 1 ? `-${name}` : `--${name.replace(/^___proto___$/, '__proto__')}`;
  const near =
    name.length === 1
      ? undefined
      : nearest(
          name,
          options.map((option) => option.name),
        );
  return {
    zh: `没有选项“${written}”。${near === undefined ? '' : `是否想写“--${near}”？`}`,
    en: `Unknown option "${written}".${near === undefined ? '' : ` Did you mean "--${near}"?`}`,
  };
}

function misplaced(given: readonly string[], command: CommandName): Bilingual | undefined {
  const known = optionsOf(command);
  const name = given.find((each) => !known.some((option) => option.name === each));
  if (name === undefined) return undefined;
  const of = command === 'lint' ? 'gklint' : `gklint ${command}`;
  return { zh: `选项“--${name}”不能用于“${of}”。`, en: `The option "--${name}" does not apply to "${of}".` };
}

/** An option, by name or by letter, that stands without its value. */
export function withoutValue(missing: string): Bilingual {
  const option = options.find((each) => each.name === missing || each.alias === missing);
  const name = option?.name ?? missing;
  return {
    zh: `选项“--${name}”后面缺少${option?.value?.zh ?? '值'}。`,
    en: `The option "--${name}" needs a ${option?.value?.en ?? 'value'} after it.`,
  };
}

function wrongValue(raw: RawArguments, given: readonly string[], command: CommandName): Bilingual | undefined {
  for (const name of given) {
    const option = find(name);
    if (option === undefined || option.type === 'flag') continue;
    const values = valuesOf(option, raw[name]);
    if (option.type === 'value' && values.length > 1)
      return { zh: `选项“--${name}”只能给一次。`, en: `The option "--${name}" can be given only once.` };
    if (values.length === 0 || values.includes('')) return withoutValue(name);
    const choices = option.choices?.[command];
    const isOpen = option.open?.includes(command) === true;
    const wrong = values.find((value) => choices?.includes(value) === false && !(isOpen && isOwn(value)));
    if (wrong !== undefined) return notAChoice(name, wrong, choices ?? []);
  }
  return undefined;
}

/** A path, or a package whose name says what it is for: nothing that could be a misspelt choice. */
function isOwn(value: string): boolean {
  return /[/\\]|\.[cm]?js$|^gklint-/.test(value);
}

/** A value that is none of the allowed ones. */
export function notAChoice(name: string, value: string, choices: readonly string[]): Bilingual {
  const text = {
    zh: `选项“--${name}”的值不能是“${value}”，应为 ${choices.join('、')} 之一。`,
    en: `The option "--${name}" cannot be "${value}"; it is one of ${choices.join(', ')}.`,
  };
  return /^\d+$/.test(value) ? text : withNearest(text, value, choices);
}
