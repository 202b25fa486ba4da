import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';

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
    basis: [
      { instrument: '国办公开办函〔2021〕30号', article: '附件 表三', words: '总计', authority: 'implied' },
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第六条',
        words: '及时、准确地公开政府信息',
        authority: 'implied',
      },
    ],
    messages: sumMessages,
  },
  check({ report, found }) {
    const { checked: count, findings } = sumFindings(report, 'table-column-sum');
    if (count === null) return inapplicable('no-such-form');
    findings.forEach(found);
    return checked(count);
  },
});
