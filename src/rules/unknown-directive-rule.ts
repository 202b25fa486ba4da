import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { nearest } from '../text/nearest.js';

const words = ['gklint-disable', 'gklint-enable', 'gklint-disable-file', 'gklint-disable-line', 'gklint-disable-next-line'];

const messages = {
  rule: {
    severity: 'error',
    zh: '停用注释中的规则“{{name}}”不存在',
    en: 'There is no rule "{{name}}", which the directive names',
  },
  ruleNear: {
    severity: 'error',
    zh: '停用注释中的规则“{{name}}”不存在，是否为“{{nearest}}”',
    en: 'There is no rule "{{name}}", which the directive names; did you mean "{{nearest}}"',
  },
  word: {
    severity: 'error',
    zh: '“{{name}}”不是 gklint 的注释，应为{{words}}之一',
    en: '"{{name}}" is no directive of gklint; it should be one of {{words}}',
  },
  wordNear: {
    severity: 'error',
    zh: '“{{name}}”不是 gklint 的注释，是否为“{{nearest}}”',
    en: '"{{name}}" is no directive of gklint; did you mean "{{nearest}}"',
  },
} as const;

export default defineRule<Record<string, unknown>, keyof typeof messages>({
  meta: {
    id: 'unknown-directive-rule',
    category: 'linter',
    docs: {
      zh: { title: '停用注释中不存在的规则', description: '停用注释所写的规则名、注释名应当存在。' },
      en: { title: 'Unknown rules in directives', description: 'The rules that a directive names exist, and so does the directive.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [],
    messages,
  },
  check({ directives, found }) {
    if (directives.length === 0) return inapplicable('no-such-part');
    for (const { directive, rules } of directives) {
      if (directive.action === null) {
        const near = directive.word.length > longest ? undefined : nearest(directive.word, words);
        const at = directive.wordRange;
        const name = shorten(directive.word);
        if (near === undefined) found({ messageId: 'word', at, data: { name, words: words.join('、') } });
        else found({ messageId: 'wordNear', at, data: { name, nearest: near } });
        continue;
      }
      for (const { name: written, range, known, nearest: near } of rules) {
        if (known) continue;
        const name = shorten(written);
        if (near === null) found({ messageId: 'rule', at: range, data: { name } });
        else found({ messageId: 'ruleNear', at: range, data: { name, nearest: near } });
      }
    }
    return checked(directives.length);
  },
});

const longest = 60;

function shorten(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest)}…`;
}
