import { defineRule, sayAll } from '../engine/define-rule.js';
import { sumFindings } from '../report/queries/repair-findings.js';
import { sumMessages, type SumMessageId } from '../report/queries/repair-messages.js';
import { accuracyOfForms } from '../standards/index.js';

export default defineRule<Record<string, unknown>, SumMessageId>({
  meta: {
    id: 'table-balance',
    category: 'forms',
    docs: {
      zh: { title: '收支平衡', description: '表格每一列新收与上年结转之和，应等于办理结果总计与结转下年度之和。' },
      en: { title: 'Balance', description: 'In every column of the form what came in equals what was handled and what was carried over.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      {
        instrument: '国办公开办函〔2021〕30号',
        article: '附件 表三',
        words: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
        authority: 'stated',
      },
      accuracyOfForms,
    ],
    messages: sumMessages,
  },
  check({ report, found }) {
    return sayAll(sumFindings(report, 'table-balance'), found, 'no-such-form');
  },
});
