import type { RuleLevel, RuleMeta } from '../types/rule.js';
import type { Config } from './types.js';

/** Names that `extends` may give; what does not begin like them is a file or a package. */
export const presetNames = ['gklint:recommended', 'gklint:strict', 'gklint:extracted-text'] as const;
export type PresetName = (typeof presetNames)[number];

/**
 * For text taken from pages or PDFs, where title, signature and tables are often lost on the way: what is not in the text is no
 * error of the report.
 */
const extractedText: Readonly<Record<string, RuleLevel>> = {
  'report-title': 'warn',
  'report-signature': 'off',
  'section-not-empty': 'warn',
  'statistics-absent': 'off',
  'table-required': 'warn',
};

/** A preset as a configuration. */
export function presetConfig(name: PresetName, rules: readonly RuleMeta[]): Config {
  switch (name) {
    case 'gklint:recommended':
      return { style: false, rules: Object.fromEntries(rules.map(({ id, recommended }) => [id, recommended])) };
    case 'gklint:strict':
      return { style: true, rules: Object.fromEntries(rules.filter(isStyle).map(({ id }) => [id, 'warn'])) };
    case 'gklint:extracted-text':
      return { rules: Object.fromEntries(Object.entries(extractedText).filter(([id]) => rules.some((rule) => rule.id === id))) };
  }
}

/** Rules of nothing but style that are off where style was not asked for. */
function isStyle({ recommended, messages }: RuleMeta): boolean {
  return recommended === 'off' && Object.values(messages).every((message) => message.style === true);
}
