import type { Bilingual } from '../text/bilingual.js';
import { listed, withNearest } from '../text/suggestion.js';

/** How a plugin breaks the contract: in which rule, at which key (`meta.docs.zh.title`), and what is due. */
export interface PluginProblem {
  readonly rule: string | null;
  readonly key: string;
  readonly text: Bilingual;
}

type Values = Readonly<Record<string, unknown>>;

const categories = ['document', 'structure', 'forms', 'numbers', 'dates', 'law', 'agency', 'words', 'privacy', 'formats', 'linter'];
const levels = ['off', 'warn', 'error', 'default'];
const metaKeys = ['id', 'category', 'docs', 'recommended', 'editions', 'basis', 'messages', 'options', 'defaultOptions', 'folds'];
const messageKeys = ['severity', 'style', 'zh', 'en', 'review', 'fixable', 'suggests'];

export function isIdentifier(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

/** Everything about a plugin that breaks the contract; the same contract as that of gklint's own rules. */
export async function pluginProblems(exported: unknown): Promise<PluginProblem[]> {
  const rules = isObject(exported) ? exported['rules'] : undefined;
  if (!isObject(rules)) {
    return [
      problem(null, '', {
        zh: '应默认导出 { rules: { "<规则>": 规则 } }。',
        en: 'it must export by default { rules: { "<rule>": rule } }.',
      }),
    ];
  }
  const found = Object.entries(rules).flatMap(([id, rule]) => ruleProblems(id, rule));
  return found.length > 0 ? found : optionProblems(rules as Readonly<Record<string, { readonly meta: Values }>>);
}

function ruleProblems(id: string, rule: unknown): PluginProblem[] {
  const is = (key: string, text: Bilingual): PluginProblem => problem(id, key, text);
  if (!isIdentifier(id))
    return [is('', { zh: '的名称应由小写字母、数字和“-”组成。', en: 'its name must be made of small letters, digits and "-".' })];
  if (!isObject(rule)) return [is('', { zh: '应为 { meta, check }。', en: 'it must be { meta, check }.' })];
  const { meta, check } = rule;
  const found: PluginProblem[] = [];
  if (typeof check !== 'function') found.push(is('check', { zh: '应为函数。', en: 'must be a function.' }));
  if (!isObject(meta)) return [...found, is('meta', { zh: '应为对象。', en: 'must be an object.' })];
  const at = (key: string, text: Bilingual | undefined): void => {
    if (text !== undefined) found.push(is(`meta.${key}`, text));
  };
  for (const key of Object.keys(meta)) at(key, unknownKey(key, metaKeys));
  if (meta['id'] !== id) at('id', { zh: `应与 rules 中的名称相同，为 "${id}"。`, en: `must be its name in rules, "${id}".` });
  at('category', notOneOf(meta['category'], categories));
  at('recommended', notOneOf(meta['recommended'], levels));
  for (const language of ['zh', 'en']) {
    for (const key of ['title', 'description']) at(`docs.${language}.${key}`, notText(valueAt(meta, 'docs', language, key)));
  }
  const editions = meta['editions'];
  if (editions !== 'all' && !isTexts(editions))
    at('editions', { zh: '应为 "all" 或版本的数组。', en: 'must be "all" or an array of editions.' });
  if (meta['folds'] !== undefined && !isTexts(meta['folds']))
    at('folds', { zh: '应为规则名的数组。', en: 'must be an array of names of rules.' });
  for (const [key, text] of basisProblems(meta['basis'])) at(key, text);
  for (const [key, text] of messageProblems(meta['messages'])) at(key, text);
  if (found.length === 0 && isErrorWithoutBasis(meta)) {
    at('basis', {
      zh: '应写明规定（authority 为 stated 或 implied）：有错误级信息的规则要有依据；没有依据的只能是 warning。',
      en: 'must name a rule of law (authority stated or implied): errors need a basis; without one use the severity warning.',
    });
  }
  return found;
}

function basisProblems(basis: unknown): [key: string, text: Bilingual][] {
  if (!Array.isArray(basis)) return [['basis', { zh: '应为数组，可以为空。', en: 'must be an array, which may be empty.' }]];
  return basis.flatMap((entry: unknown, index) => {
    const at = `basis[${String(index)}]`;
    const found: [string, Bilingual | undefined][] = [
      [`${at}.instrument`, notText(valueAt(entry, 'instrument'))],
      [`${at}.article`, typeof valueAt(entry, 'article') === 'string' ? undefined : notText(undefined)],
      [`${at}.authority`, notOneOf(valueAt(entry, 'authority'), ['stated', 'implied', 'convention'])],
    ];
    return found.filter((each): each is [string, Bilingual] => each[1] !== undefined);
  });
}

function messageProblems(messages: unknown): [key: string, text: Bilingual][] {
  if (!isObject(messages) || Object.keys(messages).length === 0) {
    return [['messages', { zh: '应至少有一条信息。', en: 'must hold at least one message.' }]];
  }
  return Object.entries(messages).flatMap(([id, message]) => {
    const at = `messages.${id}`;
    const found: [string, Bilingual | undefined][] = [
      [`${at}.severity`, notOneOf(valueAt(message, 'severity'), ['error', 'warning'])],
      [`${at}.zh`, notText(valueAt(message, 'zh'))],
      [`${at}.en`, notText(valueAt(message, 'en'))],
      ...(isObject(message) ? Object.keys(message) : []).map((key): [string, Bilingual | undefined] => [
        `${at}.${key}`,
        unknownKey(key, messageKeys),
      ]),
    ];
    const wrong = found.filter((each): each is [string, Bilingual] => each[1] !== undefined);
    return wrong.length > 0 || samePlaceholders(message)
      ? wrong
      : [[at, { zh: '的中文和英文应有相同的 {{…}}。', en: 'must have the same {{…}} in Chinese and in English.' }]];
  });
}

function samePlaceholders(message: unknown): boolean {
  const names = (text: unknown): string => [...new Set(String(text).match(/\{\{[^}]*\}\}/g) ?? [])].sort().join();
  return names(valueAt(message, 'zh')) === names(valueAt(message, 'en'));
}

function isErrorWithoutBasis(meta: Values): boolean {
  const isError = Object.values(meta['messages'] as Readonly<Record<string, Values>>).some(
    ({ severity, review, style }) => severity === 'error' && review === undefined && style !== true,
  );
  return isError && !(meta['basis'] as readonly Values[]).some(({ authority }) => authority !== 'convention');
}

/** Option schemas need ajv, which is loaded only where a rule has options. */
async function optionProblems(rules: Readonly<Record<string, { readonly meta: Values }>>): Promise<PluginProblem[]> {
  const found: PluginProblem[] = [];
  for (const [id, { meta }] of Object.entries(rules)) {
    const { options, defaultOptions } = meta;
    if (options === undefined) {
      if (defaultOptions !== undefined)
        found.push(
          problem(id, 'meta.options', {
            zh: '缺少：有 defaultOptions 就要有选项的 JSON Schema。',
            en: 'is missing: defaultOptions need a JSON Schema of the options.',
          }),
        );
      continue;
    }
    const { compileOptions } = await import('./option-schema.js');
    const compiled = compileOptions(options);
    if (typeof compiled === 'string') {
      found.push(
        problem(id, 'meta.options', {
          zh: `不是可用的 JSON Schema（draft-07）：${compiled}`,
          en: `is no usable JSON Schema (draft-07): ${compiled}`,
        }),
      );
    } else if (!compiled(defaultOptions ?? {})) {
      const [first] = compiled.errors ?? [];
      const why = `${first?.instancePath ?? ''} ${first?.message ?? ''}`.trim();
      found.push(problem(id, 'meta.defaultOptions', { zh: `不符合 meta.options：${why}`, en: `does not hold by meta.options: ${why}` }));
    }
  }
  return found;
}

function problem(rule: string | null, key: string, text: Bilingual): PluginProblem {
  return { rule, key, text };
}

function unknownKey(key: string, known: readonly string[]): Bilingual | undefined {
  if (known.includes(key)) return undefined;
  const allowed = listed(known);
  return withNearest({ zh: `不认识。${allowed.zh}`, en: `is not known.${allowed.en}` }, key, known);
}

function notOneOf(value: unknown, allowed: readonly string[]): Bilingual | undefined {
  if (typeof value === 'string' && allowed.includes(value)) return undefined;
  const list = allowed.map((each) => `"${each}"`);
  const shown =
    value === undefined
      ? { zh: '缺少', en: 'is missing' }
      : { zh: `不能是 ${JSON.stringify(value)}`, en: `cannot be ${JSON.stringify(value)}` };
  const text = { zh: `${shown.zh}，应为 ${list.join('、')} 之一。`, en: `${shown.en}; it is one of ${list.join(', ')}.` };
  return typeof value === 'string' ? withNearest(text, value, allowed) : text;
}

function notText(value: unknown): Bilingual | undefined {
  if (typeof value === 'string' && value !== '') return undefined;
  return { zh: '应为文字，不能为空。', en: 'must be a text that is not empty.' };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
