import { defineRule, sayAll } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';
import { accuracyOfForms } from '../standards/index.js';

export default defineRule<Record<string, unknown>, SumMessageId>({
  meta: {
    id: 'table-column-sum',
    category: 'forms',
    docs: {
      zh: { title: '办理结果合计', description: '表格每一列各项办理结果之和应等于该列办理结果总计。' },
      en: { title: 'Column sums', description: 'In every column of the form the results add up to their total.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '国办公开办函〔2021〕30号', article: '附件 表三', words: '总计', authority: 'implied' }, accuracyOfForms],
    messages: sumMessages,
  },
  check({ report, found }) {
    return sayAll(sumFindings(report, 'table-column-sum'), found, 'no-such-form');
  },
});
