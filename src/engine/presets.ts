import type { CheckOptions, Rule } from '../types/rule.js';

/** The rules at the level their meta recommends, with default options. `strict` turns on rules of nothing but style too. */
export function presetRules(rules: readonly Rule[], preset: 'recommended' | 'strict' = 'recommended'): CheckOptions['rules'] {
  return Object.fromEntries(
    rules.map((rule) => {
      const { id, recommended, messages, defaultOptions } = rule.meta;
      const isStyle = Object.values(messages).every((message) => message.style === true);
      const level = preset === 'strict' && isStyle && recommended === 'off' ? 'warn' : recommended;
      return [id, { level, options: defaultOptions ?? {} }];
    }),
  );
}

/** Options of a check without a configuration file: the recommended rules, messages in Chinese, unless said otherwise. */
export function checkOptions(rules: readonly Rule[], overrides: Partial<CheckOptions> = {}): CheckOptions {
  return { locale: 'zh-CN', rules: presetRules(rules), style: false, expected: true, ...overrides };
}
