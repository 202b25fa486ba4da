import parser from 'yargs-parser';
import type { Bilingual } from '../text/bilingual.js';
import { interpret, type Arguments } from './arguments.js';
import { options, type OptionSpec } from './options.js';

/** How both parsers read a command line: nothing is guessed, no name is converted, values stay strings. */
export const parserConfiguration = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'duplicate-arguments-array': true,
  'greedy-arrays': false,
  'nargs-eats-options': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
  'populate--': true,
  'strip-aliased': true,
} as const;

export type ParseResult = { readonly arguments: Arguments } | { readonly problem: Bilingual };

/** Reads a command line with yargs-parser: the way of every run that is neither help nor a mistake. */
export function parseArguments(argv: readonly string[]): ParseResult {
  const valued = options.filter((option) => option.type !== 'flag');
  const { argv: raw, error } = parser.detailed([...argv], {
    alias: Object.fromEntries(options.filter(hasAlias).map((option) => [option.name, [option.alias]])),
    boolean: options.filter((option) => option.type === 'flag').map((option) => option.name),
    string: valued.map((option) => option.name),
    array: options.filter((option) => option.type === 'list').map((option) => option.name),
    narg: Object.fromEntries(valued.map((option) => [option.name, 1])),
    configuration: { ...parserConfiguration },
  });
  const missing = /^Not enough arguments following: (.+)$/.exec(error?.message ?? '');
  return interpret(raw, missing?.[1]);
}

export function hasAlias(option: OptionSpec): option is OptionSpec & { readonly alias: string } {
  return option.alias !== undefined;
}
