import { defineRule, sayAll } from '../engine/define-rule.js';
import { articleFindings, type ArticleFault } from '../report/queries/article-findings.js';

export default defineRule<Record<string, unknown>, ArticleFault>({
  meta: {
    id: 'legal-article',
    category: 'law',
    docs: {
      zh: { title: '条款引用', description: '引用《条例》的条款，应与所说的内容相符。' },
      en: { title: 'Articles cited', description: 'An article of the regulation is cited for what it is about.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第六条', words: '准确', authority: 'implied' },
    ],
    messages: {
      article: {
        severity: 'warning',
        zh: '引用的“{{cited}}”与所说的“{{matter}}”不符，现行《条例》对此的规定在{{expected}}，建议核对',
        en: '{{cited}} is not about {{matter}}; in the regulation in force that is {{expected}}: better check',
      },
      item: {
        severity: 'warning',
        zh: '“{{cited}}”与所列的“{{matter}}”不符，建议改为“{{expected}}”',
        en: '{{cited}} is not about {{matter}}; better {{expected}}',
      },
      absent: {
        severity: 'warning',
        zh: '引用的“{{cited}}”不存在，现行《条例》共{{count}}条，建议核对',
        en: 'There is no {{cited}}: the regulation in force has {{count}} articles; better check',
      },
    },
  },
  check({ report, found }) {
    return sayAll(articleFindings(report), found, 'no-such-part');
  },
});
