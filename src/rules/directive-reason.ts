import { checked, defineRule, inapplicable } from '../engine/define-rule.js';

export default defineRule({
  meta: {
    id: 'directive-reason',
    category: 'linter',
    docs: {
      zh: { title: '停用注释的原因', description: '停用注释（gklint-disable…）应在“--”之后写明原因。' },
      en: { title: 'Reasons of directives', description: 'A gklint-disable gives its reason after "--".' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [],
    messages: {
      missing: {
        severity: 'warning',
        zh: '停用注释“{{directive}}”没有写原因，建议写成“{{example}}”',
        en: 'The directive "{{directive}}" gives no reason; better write "{{example}}"',
      },
    },
  },
  check({ directives, found }) {
    const disabling = directives.filter(({ directive }) => directive.action === 'disable');
    if (disabling.length === 0) return inapplicable('no-such-part');
    for (const { directive } of disabling) {
      if (directive.reason !== '') continue;
      // What cannot be the name of a rule is most likely the reason, behind a dash too few.
      const names = directive.rules
        .map(({ name }) => name)
        .filter((name) => /^[a-z][a-z\d/-]*$/.test(name))
        .slice(0, 3);
      const written = [directive.word, names.join(', ')].filter((part) => part !== '').join(' ');
      found({ messageId: 'missing', at: directive.range, data: { directive: directive.word, example: `${written} -- 原因` } });
    }
    return checked(disabling.length);
  },
});
