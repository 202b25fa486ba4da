import type { RuleMeta } from '../../src/types/rule.js';

function meta(id: string, more: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    category: 'forms',
    docs: { zh: { title: id, description: '' }, en: { title: id, description: '' } },
    recommended: 'default',
    editions: 'all',
    basis: [],
    messages: {},
    ...more,
  };
}

/** Invented rules: one without options, one with. */
export const metas: readonly RuleMeta[] = [
  meta('plain-rule'),
  meta('overview-length', {
    recommended: 'off',
    options: {
      type: 'object',
      additionalProperties: false,
      properties: {
        limit: { type: 'integer', minimum: 1 },
        mode: { enum: ['strict', 'loose'] },
        words: { type: 'array', items: { type: 'string' } },
      },
    },
    defaultOptions: { limit: 1000, mode: 'loose' },
  }),
];
