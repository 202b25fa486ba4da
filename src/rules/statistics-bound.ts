import { defineRule, sayAll } from '../engine/define-rule.js';
import { boundFindings } from '../report/queries/repair-findings.js';
import { boundMessages, type BoundMessageId } from '../report/queries/repair-messages.js';
import { accuracyOfStatistics } from '../standards/index.js';

export default defineRule<Record<string, unknown>, BoundMessageId>({
  meta: {
    id: 'statistics-bound',
    category: 'forms',
    docs: {
      zh: { title: '统计表界限', description: '统计表中去重后的总数应不大于各渠道之和，部分应不大于整体。' },
      en: {
        title: 'Bounds of the statistics form',
        description: 'In the statistics form a total without duplicates does not exceed the sum of channels, nor a part its whole.',
      },
    },
    recommended: 'default',
    editions: ['2014'],
    basis: [{ instrument: '国办发〔2014〕32号', article: '统计表', authority: 'implied' }, accuracyOfStatistics],
    messages: boundMessages,
  },
  check({ report, found }) {
    return sayAll(boundFindings(report, 'statistics-bound'), found, 'no-such-form');
  },
});
