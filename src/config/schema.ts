import { locales, type RuleMeta } from '../types/rule.js';
import { agencyKinds } from '../types/standard.js';

/** What a configuration may say of a rule: ESLint's words and numbers, and `default` for "each message its own severity". */
export const levels = ['off', 'warn', 'error', 'default', 0, 1, 2] as const;

type Schema = Readonly<Record<string, unknown>>;

const strings: Schema = { type: 'array', items: { type: 'string', minLength: 1 } };

/** What may be said for all files, and for those of an override. */
const anywhere: Readonly<Record<string, Schema>> = {
  edition: { type: 'string', minLength: 1, description: '按此版本的格式检查，如 "2021" (The edition to check by)' },
  year: { type: 'integer', minimum: 1900, maximum: 2099, description: '报告所属年度 (The year the report covers)' },
  agencyKind: { enum: agencyKinds, description: '行政机关的类别 (The kind of agency)' },
  encoding: { type: 'string', minLength: 1, description: '文件的编码，如 "gb18030" (The encoding of the files)' },
  style: { type: 'boolean', description: '是否提示风格问题 (Whether messages about style are shown)' },
  reportUnusedDirectives: {
    enum: ['off', 'warn', 'error'],
    description: '没有用处的停用注释的级别 (The level of directives that suppress nothing)',
  },
  rules: { $ref: '#/definitions/rules' },
};

/** What may be said only once, for the whole file of configuration. */
const once: Readonly<Record<string, Schema>> = {
  $schema: { type: 'string', description: 'Where this schema is, for editors.' },
  root: { type: 'boolean', description: '不再向上查找配置 (Do not look for configurations further up)' },
  extends: {
    type: ['string', 'array'],
    items: { type: 'string', minLength: 1 },
    minLength: 1,
    description: '在其基础上配置：gklint:recommended、gklint:strict、gklint:extracted-text、文件或包 (What this configuration builds on)',
  },
  plugins: {
    type: 'object',
    additionalProperties: { type: 'string', minLength: 1 },
    propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$' },
    description: '插件：名称与文件或包 (Plugins: name, and file or package)',
  },
  standards: { ...strings, description: '地方标准文件 (Local overlays of a standard)' },
  ignorePatterns: { ...strings, description: '不检查的文件，写法同 .gitignore (Files left out, written as in .gitignore)' },
  locale: { enum: locales, description: '信息的语言 (The language of messages)' },
};

const overrideOnly: Readonly<Record<string, Schema>> = {
  files: { ...strings, minItems: 1, description: '适用的文件，通配符 (Globs of the files meant)' },
  excludedFiles: { ...strings, description: '其中除外的文件，通配符 (Globs of those left out)' },
};

/** Keys of a configuration and of an override in it, for messages. */
export const configKeys: readonly string[] = [...Object.keys(once), ...Object.keys(anywhere), 'overrides'];
export const overrideKeys: readonly string[] = [...Object.keys(overrideOnly), ...Object.keys(anywhere)];

/**
 * The JSON Schema (draft-07) of a configuration file. The schema file and the validator compiled ahead of time are both made
 * from it. Rules of plugins (`my/rule`) are checked later, when the plugins are known.
 */
export function configSchema(rules: readonly RuleMeta[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'gklint.config.schema.json',
    title: 'gklint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...once,
      ...anywhere,
      overrides: {
        type: 'array',
        description: '对某些文件的设置，后者优先 (Settings for some of the files; the later wins)',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { ...overrideOnly, ...anywhere },
        },
      },
    },
    definitions: {
      level: { enum: levels },
      plain: ruleSchema(undefined),
      rules: {
        type: 'object',
        description: '规则的级别与选项 (Levels and options of rules)',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, described(rule)])),
        patternProperties: { '^[^/]+/.+$': { $ref: '#/definitions/foreign' } },
      },
      foreign: ruleSchema({ type: 'object' }),
    },
  };
}

function described(rule: RuleMeta): Schema {
  const description = `${rule.docs.zh.title} (${rule.docs.en.title})`;
  return rule.options === undefined
    ? { description, allOf: [{ $ref: '#/definitions/plain' }] }
    : { description, ...ruleSchema(rule.options) };
}

function ruleSchema(options: Schema | undefined): Schema {
  const level = { $ref: '#/definitions/level' };
  const withLevel = tuple([level]);
  const isShort = { type: 'array', maxItems: 1 };
  return {
    if: { type: 'array' },
    then: options === undefined ? withLevel : { if: isShort, then: withLevel, else: tuple([level, options]) },
    else: level,
  };
}

function tuple(items: readonly Schema[]): Schema {
  return { type: 'array', items, minItems: items.length, maxItems: items.length };
}
