import { defineRule, sayAll } from '../engine/define-rule.js';
import { stockMessages, type StockMessageId } from '../report/queries/repair-messages.js';
import { stockFindings } from '../report/queries/stock-findings.js';
import { accuracyOfForms } from '../standards/index.js';

export default defineRule<Record<string, unknown>, StockMessageId>({
  meta: {
    id: 'table-stock',
    category: 'forms',
    docs: {
      zh: { title: '存量与增减', description: '主动公开情况表中当年的增减与年末的存量应能同时成立。' },
      en: {
        title: 'Stock and flow',
        description: 'In the disclosure form what was added and removed in the year goes together with what is there at its end.',
      },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      { instrument: '国办公开办函〔2021〕30号', article: '附件 表二', authority: 'implied' },
      { instrument: '国办公开办函〔2019〕60号', article: '附件 表二', authority: 'implied' },
      accuracyOfForms,
    ],
    messages: stockMessages,
  },
  check({ report, found }) {
    return sayAll(stockFindings(report, 'table-stock'), found, 'no-such-form');
  },
});
