import type { RuleMeta } from '../types/rule.js';

/** What a configuration may say of a rule: ESLint's words and numbers, and `default` for "each message its own severity". */
export const levels = ['off', 'warn', 'error', 'default', 0, 1, 2] as const;

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft-07) of a configuration file: `{ "rules": { "<rule id>": level | [level, options] } }`. The schema
 * file and the validator compiled ahead of time are both made from it.
 */
export function configSchema(rules: readonly RuleMeta[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'gklint.config.schema.json',
    title: 'gklint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, for editors.' },
      rules: {
        type: 'object',
        description: '规则的级别与选项',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

function ruleSchema(rule: RuleMeta): Schema {
  const withLevel = tuple([{ enum: levels }]);
  const isShort = { type: 'array', maxItems: 1 };
  return {
    description: `${rule.docs.zh.title} (${rule.docs.en.title})`,
    if: { type: 'array' },
    then: rule.options === undefined ? withLevel : { if: isShort, then: withLevel, else: tuple([{ enum: levels }, rule.options]) },
    else: { enum: levels },
  };
}

function tuple(items: readonly Schema[]): Schema {
  return { type: 'array', items, minItems: items.length, maxItems: items.length };
}
