import { defineRule, sayAll } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';
import { accuracyOfForms } from '../standards/index.js';

export default defineRule<Record<string, unknown>, SumMessageId>({
  meta: {
    id: 'table-case-sum',
    category: 'forms',
    docs: {
      zh: { title: '案件结果合计', description: '行政复议、行政诉讼每一组的各项结果之和应等于该组总计。' },
      en: { title: 'Case sums', description: 'In every group of cases the outcomes add up to the total.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '国办公开办函〔2021〕30号', article: '附件 表四', words: '总计', authority: 'implied' }, accuracyOfForms],
    messages: sumMessages,
  },
  check({ report, found }) {
    return sayAll(sumFindings(report, 'table-case-sum'), found, 'no-such-form');
  },
});
