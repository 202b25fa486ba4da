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
  const options = rule.options === undefined ? [] : [rule.options];
  return {
    description: `${rule.docs.zh.title} (${rule.docs.en.title})`,
    if: { type: 'array' },
    then: {
      type: 'array',
      items: [{ enum: levels }, ...options],
      minItems: 1,
      maxItems: 1 + options.length,
      additionalItems: false,
    },
    else: { enum: levels },
  };
}
