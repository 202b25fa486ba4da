import type { Bilingual } from '../text/bilingual.js';
import { pointerNames } from '../text/json-pointer.js';
import { listed, withNearest } from '../text/suggestion.js';
import type { RuleMeta } from '../types/rule.js';
import type { JsonFault, JsonFaultKind } from './json.js';
import { configKeys, overrideKeys } from './schema.js';
import type { SchemaFault } from './types.js';

const jsonFaults: Readonly<Record<JsonFaultKind, Bilingual>> = {
  value: { zh: '此处应为一个值', en: 'a value is expected here' },
  key: { zh: '此处应为用双引号括起的名称', en: 'a name in double quotes is expected here' },
  colon: { zh: '名称后面应为英文冒号“:”', en: 'a colon ":" is expected after the name' },
  comma: { zh: '此处缺少逗号或右括号', en: 'a comma or a closing bracket is missing here' },
  'trailing-comma': { zh: '最后一项后面不能有逗号', en: 'no comma may follow the last item' },
  comment: { zh: 'JSON 中不能有注释', en: 'JSON has no comments' },
  'single-quote': { zh: '应使用英文双引号，不能用单引号', en: 'double quotes are needed, not single ones' },
  string: { zh: '这段文字缺少右引号', en: 'this string has no closing quote' },
  escape: { zh: '这段文字中有不允许的字符', en: 'this string holds a character that is not allowed' },
  number: { zh: '数字的写法有误', en: 'this number is not well written' },
  end: { zh: '内容结束后不应再有文字', en: 'nothing may follow the end of the content' },
  'duplicate-key': { zh: '同一名称出现了两次', en: 'the same name stands here twice' },
  depth: { zh: '嵌套层数过多', en: 'the nesting is too deep' },
};

export function jsonMessage({ kind, found, offset }: JsonFault, length: number): Bilingual {
  if (found === '' && offset >= length)
    return {
      zh: '不是有效的 JSON：内容不完整，缺少右括号或右引号。',
      en: 'Not valid JSON: it ends too early; a closing bracket or quote is missing.',
    };
  const { zh, en } = jsonFaults[kind];
  return { zh: `不是有效的 JSON：${zh}（遇到 ${show(found)}）。`, en: `Not valid JSON: ${en} (found ${show(found)}).` };
}

/**
 * What a fault means, naming the key or value, the nearest valid name and what is allowed. Undefined for faults that only
 * repeat another (`if`).
 */
export function faultMessage(fault: SchemaFault, value: unknown, rules: readonly RuleMeta[]): Bilingual | undefined {
  const path = pointerNames(fault.instancePath);
  switch (fault.keyword) {
    case 'if':
    case 'propertyNames':
      return undefined;
    case 'additionalProperties':
      return unknownName(path, String(fault.params['additionalProperty']), rules);
    case 'enum':
      return wrongValue(path, value, (fault.params['allowedValues'] as readonly unknown[] | undefined) ?? []);
    case 'type':
      return wrongType(path, value, fault.params['type']);
    case 'required':
      return missing(path, String(fault.params['missingProperty']));
    case 'pattern':
      return wrongPluginName(String(value));
    case 'minLength':
      return { zh: `${placeOf(path).zh}的值不能为空。`, en: `The value of ${placeOf(path).en} cannot be empty.` };
    case 'minItems':
    case 'maxItems':
    case 'additionalItems':
      return wrongLength(path, rules);
    default:
      return {
        zh: `${placeOf(path).zh}的值 ${show(value)} 不符合要求（${fault.keyword} ${show(Object.values(fault.params)[0])}）。`,
        en: `The value ${show(value)} of ${placeOf(path).en} does not hold (${fault.message ?? fault.keyword}).`,
      };
  }
}

function missing(path: readonly string[], name: string): Bilingual {
  const place = placeOf(path);
  return { zh: `${place.zh}缺少“${name}”。`, en: `"${name}" is missing in ${place.en}.` };
}

function wrongPluginName(name: string): Bilingual {
  return {
    zh: `插件的名称“${name}”不可用：应由小写字母、数字和“-”组成，如 "my"，其规则写作 "my/rule"。`,
    en: `The name "${name}" of a plugin cannot be used: write small letters, digits and "-", as in "my"; its rules are then "my/rule".`,
  };
}

function unknownName(whole: readonly string[], name: string, rules: readonly RuleMeta[]): Bilingual {
  const path = withoutOverride(whole);
  if (path[0] === 'rules' && path.length === 1) return unknownRule(name, rules);
  const rule = path[0] === 'rules' ? rules.find(({ id }) => id === path[1]) : undefined;
  if (rule !== undefined) {
    const options = Object.keys((rule.options?.['properties'] as Record<string, unknown> | undefined) ?? {});
    const allowed = path.length === 3 ? listed(options) : { zh: '', en: '' };
    return withNearest(
      { zh: `规则“${rule.id}”没有选项“${name}”。${allowed.zh}`, en: `The rule "${rule.id}" has no option "${name}".${allowed.en}` },
      name,
      options,
    );
  }
  const isOverride = path.length < whole.length;
  const keys = isOverride ? overrideKeys : configKeys;
  const allowed = listed(keys);
  const where = isOverride ? { zh: '“overrides”的各项', en: 'an item of "overrides"' } : { zh: '配置', en: 'a configuration' };
  return withNearest(
    { zh: `${where.zh}中没有“${name}”一项。${allowed.zh}`, en: `There is no key "${name}" in ${where.en}.${allowed.en}` },
    name,
    keys,
  );
}

/** A rule that is none: the nearest name, and what other names there are. */
export function unknownRule(name: string, rules: readonly Pick<RuleMeta, 'id'>[]): Bilingual {
  return withNearest(
    { zh: `没有规则“${name}”。`, en: `There is no rule "${name}".` },
    name,
    rules.map((rule) => rule.id),
  );
}

/** The path as it would be without `overrides/<n>` before it. */
function withoutOverride(path: readonly string[]): readonly string[] {
  return path[0] === 'overrides' && path.length > 1 ? path.slice(2) : path;
}

function wrongValue(path: readonly string[], value: unknown, allowed: readonly unknown[]): Bilingual {
  const place = placeOf(path);
  const list = allowed.map(show).join('、');
  const text = {
    zh: `${place.zh}的值不能是 ${show(value)}，应为 ${list} 之一。`,
    en: `The value of ${place.en} cannot be ${show(value)}; it is one of ${allowed.map(show).join(', ')}.`,
  };
  return typeof value === 'string'
    ? withNearest(
        text,
        value,
        allowed.filter((each) => typeof each === 'string'),
      )
    : text;
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  object: { zh: '对象 { … }', en: 'an object { … }' },
  array: { zh: '数组 [ … ]', en: 'an array [ … ]' },
  string: { zh: '文字', en: 'a string' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  null: { zh: ' null', en: 'null' },
};

function wrongType(path: readonly string[], value: unknown, type: unknown): Bilingual {
  const types = (Array.isArray(type) ? type : [type]).map((name) => typeNames[String(name)] ?? { zh: String(name), en: String(name) });
  const place = placeOf(path);
  return {
    zh: `${place.zh}的值应为${types.map(({ zh }) => zh).join('或')}，不能是 ${show(value)}。`,
    en: `The value of ${place.en} is ${types.map(({ en }) => en).join(' or ')}, not ${show(value)}.`,
  };
}

function wrongLength(whole: readonly string[], rules: readonly RuleMeta[]): Bilingual {
  const path = withoutOverride(whole);
  const place = placeOf(whole);
  if (path[0] !== 'rules' || path.length !== 2)
    return { zh: `${place.zh}的项数不符合要求。`, en: `${place.en} has too few or too many items.` };
  const rule = rules.find(({ id }) => id === path[1]);
  const id = path[1] ?? '';
  if (rule !== undefined && rule.options === undefined)
    return { zh: `规则“${id}”没有选项，应写成 [级别]。`, en: `The rule "${id}" has no options; write [level].` };
  return { zh: `规则“${id}”应写成 [级别] 或 [级别, {选项}]。`, en: `Write the rule "${id}" as [level] or [level, {options}].` };
}

/** A place in a configuration in words: the rule, its level, an option of it. */
function placeOf(whole: readonly string[]): Bilingual {
  const path = withoutOverride(whole);
  const [top, rule, item, ...rest] = path;
  if (whole.length === 0) return { zh: '整个配置', en: 'the configuration' };
  if (top === undefined) {
    const count = String(Number(whole[1]) + 1);
    return { zh: `“overrides”第 ${count} 项`, en: `item ${count} of "overrides"` };
  }
  if (top !== 'rules' || rule === undefined) return { zh: `“${path.join('.')}”`, en: `"${path.join('.')}"` };
  if (rest.length > 0) return { zh: `规则“${rule}”的选项“${rest.join('.')}”`, en: `the option "${rest.join('.')}" of the rule "${rule}"` };
  if (item === '1') return { zh: `规则“${rule}”的选项`, en: `the options of the rule "${rule}"` };
  return { zh: `规则“${rule}”的级别`, en: `the level of the rule "${rule}"` };
}

/** A value as JSON, shortened. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
