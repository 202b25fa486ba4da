import { defineRule, sayAll } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';
import { accuracyOfForms } from '../standards/index.js';

export default defineRule<Record<string, unknown>, SumMessageId>({
  meta: {
    id: 'table-row-sum',
    category: 'forms',
    docs: {
      zh: { title: '申请人合计', description: '表格每一行各类申请人之和应等于该行总计。' },
      en: { title: 'Row sums', description: 'In every row of the form the kinds of applicants add up to the total.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '国办公开办函〔2021〕30号', article: '附件 表三', words: '总计', authority: 'implied' }, accuracyOfForms],
    messages: sumMessages,
  },
  check({ report, found }) {
    return sayAll(sumFindings(report, 'table-row-sum'), found, 'no-such-form');
  },
});
