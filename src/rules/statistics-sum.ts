import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';

export default defineRule<Record<string, unknown>, SumMessageId>({
  meta: {
    id: 'statistics-sum',
    category: 'forms',
    docs: {
      zh: { title: '统计表合计', description: '统计表中总数应等于其各分项之和。' },
      en: { title: 'Sums of the statistics form', description: 'In the statistics form a total equals the sum of its parts.' },
    },
    recommended: 'default',
    editions: ['2014'],
    basis: [
      { instrument: '国办发〔2014〕32号', article: '统计表', authority: 'implied' },
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
        article: '第六条',
        words: '及时、准确地公开政府信息',
        authority: 'implied',
      },
    ],
    messages: sumMessages,
  },
  check({ report, found }) {
    const { checked: count, findings } = sumFindings(report, 'statistics-sum');
    if (count === null) return inapplicable('no-such-form');
    findings.forEach(found);
    return checked(count);
  },
});
