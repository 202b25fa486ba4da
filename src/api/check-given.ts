import { ConfigError } from '../config/index.js';
import { show } from '../config/messages.js';
import type { Standards } from '../engine/index.js';
import { atPlace, type Bilingual } from '../text/bilingual.js';
import { listed, withNearest } from '../text/suggestion.js';
import { locales, ruleCategories } from '../types/rule.js';
import { agencyKinds } from '../types/standard.js';
import type { GKLintOptions } from './gklint.js';
import { encodingProblem } from './encoding.js';

type Check = (value: unknown, standards: Standards) => Bilingual | undefined;

const checks: Readonly<Record<keyof GKLintOptions, Check>> = {
  cwd: (value) => wanted(value, typeof value === 'string' && value !== '', '文字', 'a string'),
  overrideConfigFile: (value) =>
    wanted(value, value === true || value === null || typeof value === 'string', '路径或 true', 'a path or true'),
  baseConfig: (value) => wanted(value, isConfig(value), '配置对象', 'a configuration'),
  overrideConfig: (value) => wanted(value, isConfig(value), '配置对象', 'a configuration'),
  ignore: (value) => wanted(value, typeof value === 'boolean', ' true 或 false', 'true or false'),
  ignorePatterns: (value) =>
    wanted(
      value,
      value === null || (Array.isArray(value) && value.every((each) => typeof each === 'string')),
      '由文字组成的数组',
      'an array of strings',
    ),
  errorOnUnmatchedPattern: (value) => wanted(value, typeof value === 'boolean', ' true 或 false', 'true or false'),
  locale: (value) => oneOf(value, locales),
  edition: (value, standards) =>
    oneOf(
      value,
      standards.all.map(({ id }) => id),
    ),
  year: (value) =>
    wanted(value, Number.isInteger(value) && Number(value) >= 1900 && Number(value) < 2100, '四位年份', 'a year of four digits'),
  agencyKind: (value) => oneOf(value, agencyKinds),
  fix: (value) =>
    wanted(value, typeof value === 'boolean' || typeof value === 'function', ' true、false 或函数', 'true, false or a function'),
  fixTypes: (value) =>
    value === null
      ? undefined
      : Array.isArray(value)
        ? value.map((each) => oneOf(each, ruleCategories)).find((problem) => problem !== undefined)
        : wanted(value, false, '类别的数组', 'an array of categories'),
  encoding: (value) => (typeof value === 'string' ? encodingProblem(value) : wanted(value, false, '文字', 'a string')),
};

/** Refuses options of the class that are none or cannot be: silently left out they would be taken for heeded. Throws a `ConfigError`. */
export function checkGiven(options: unknown, standards: Standards): void {
  const problem = isConfig(options) ? undefined : wanted(options, false, '对象', 'an object');
  if (problem !== undefined) throw refused('options', problem);
  const known = Object.keys(checks);
  for (const [name, value] of Object.entries((options ?? {}) as Record<string, unknown>)) {
    const place = `options/${name}`;
    if (!Object.hasOwn(checks, name)) throw refused(place, unknown(name, known));
    const said = value === undefined ? undefined : checks[name as keyof GKLintOptions](value, standards);
    if (said !== undefined) throw refused(place, said);
  }
}

function unknown(name: string, known: readonly string[]): Bilingual {
  const names = listed(known);
  return withNearest({ zh: `没有选项“${name}”。${names.zh}`, en: `There is no option "${name}".${names.en}` }, name, known);
}

function wanted(value: unknown, holds: boolean, zh: string, en: string): Bilingual | undefined {
  return holds ? undefined : { zh: `应为${zh}，不能是 ${show(value)}。`, en: `It is ${en}, not ${show(value)}.` };
}

function oneOf(value: unknown, allowed: readonly string[]): Bilingual | undefined {
  if (typeof value === 'string' && allowed.includes(value)) return undefined;
  const text = {
    zh: `不能是 ${show(value)}，应为 ${allowed.map(show).join('、')} 之一。`,
    en: `It cannot be ${show(value)}; it is one of ${allowed.map(show).join(', ')}.`,
  };
  return typeof value === 'string' ? withNearest(text, value, allowed) : text;
}

function isConfig(value: unknown): boolean {
  return value === null || (typeof value === 'object' && !Array.isArray(value));
}

function refused(place: string, text: Bilingual): ConfigError {
  return new ConfigError(atPlace(place, text));
}
