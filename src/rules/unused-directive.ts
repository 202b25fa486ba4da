import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { few } from '../text/few.js';
import type { Range } from '../types/position.js';
import type { Descriptor, DirectiveUse } from '../types/rule.js';

const id = 'unused-directive';

const messages = {
  all: {
    severity: 'warning',
    fixable: true,
    zh: '停用注释“{{directive}}”没有停用任何问题，建议删除',
    en: 'The directive "{{directive}}" suppresses nothing; better remove it',
  },
  rules: {
    severity: 'warning',
    fixable: true,
    zh: '停用注释“{{directive}}”没有停用任何问题（没有报告 {{rules}} 的问题），建议删除',
    en: 'The directive "{{directive}}" suppresses nothing (nothing was reported from {{rules}}); better remove it',
  },
  rule: {
    severity: 'warning',
    fixable: true,
    zh: '停用注释中的“{{rule}}”没有停用任何问题，建议从中删除',
    en: 'In the directive "{{rule}}" suppresses nothing; better remove it from there',
  },
  enable: {
    severity: 'warning',
    fixable: true,
    zh: '“{{directive}}”之前没有停用，建议删除',
    en: 'Nothing is disabled before "{{directive}}"; better remove it',
  },
  enableRule: {
    severity: 'warning',
    fixable: true,
    zh: '“gklint-enable”中的“{{rule}}”之前没有停用，建议从中删除',
    en: 'Nothing disables "{{rule}}" before this "gklint-enable"; better remove it from there',
  },
} as const;

type MessageId = keyof typeof messages;
type Entry = DirectiveUse['rules'][number];

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id,
    category: 'linter',
    docs: {
      zh: { title: '没有用处的停用注释', description: '停用注释没有停用任何问题的，建议删除；可自动修复。' },
      en: { title: 'Unused directives', description: 'A directive that suppresses nothing is better removed; fixable.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [],
    messages,
  },
  check({ directives, found }) {
    const known = directives.filter(({ directive }) => directive.action !== null);
    if (known.length === 0) return inapplicable('no-such-part');
    for (const use of known) for (const descriptor of judge(use)) found(descriptor);
    return checked(known.length);
  },
});

function judge({ directive, used, rules }: DirectiveUse): Descriptor<MessageId>[] {
  const ends = directive.action === 'enable';
  const whole = { at: directive.range, fix: { range: directive.extent, text: '' } };
  if (rules.length === 0) return used ? [] : [{ ...whole, messageId: ends ? 'enable' : 'all', data: { directive: directive.word } }];
  const idle = rules.filter(isIdle);
  if (idle.length === 0) return [];
  if (idle.length < rules.length) {
    return idle.map((rule) => ({
      messageId: ends ? 'enableRule' : 'rule',
      at: rule.range,
      data: { rule: rule.name },
      fix: { range: withComma(rule, rules), text: '' },
    }));
  }
  if (ends) return [{ ...whole, messageId: 'enable', data: { directive: directive.word } }];
  return [
    {
      ...whole,
      messageId: 'rules',
      data: {
        directive: directive.word,
        rules: few(
          rules.map(({ name }) => name),
          5,
        ),
      },
    },
  ];
}

/** A name that no rule has, a rule that failed and this rule itself, which is judging, cannot be said to be unused. */
function isIdle({ name, used, known, failed }: Entry): boolean {
  return !used && known && !failed && name !== id;
}

/** A name with what parts it from the one before, or from the next where it is the first. */
function withComma(rule: Entry, rules: readonly Entry[]): Range {
  const index = rules.indexOf(rule);
  const [before, after] = [rules[index - 1], rules[index + 1]];
  if (before !== undefined) return [before.range[1], rule.range[1]];
  return [rule.range[0], after?.range[0] ?? rule.range[1]];
}
