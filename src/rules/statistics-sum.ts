import { defineRule, sayAll } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';
import { accuracyOfStatistics } from '../standards/index.js';

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
    basis: [{ instrument: '国办发〔2014〕32号', article: '统计表', authority: 'implied' }, accuracyOfStatistics],
    messages: sumMessages,
  },
  check({ report, found }) {
    return sayAll(sumFindings(report, 'statistics-sum'), found, 'no-such-form');
  },
});
