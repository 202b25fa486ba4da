import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';

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
    basis: [
      { instrument: '国办公开办函〔2021〕30号', article: '附件 表四', words: '总计', authority: 'implied' },
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
    const { checked: count, findings } = sumFindings(report, 'table-case-sum');
    if (count === null) return inapplicable('no-such-form');
    findings.forEach(found);
    return checked(count);
  },
});
