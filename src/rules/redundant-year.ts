import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { redundantYears } from '../report/queries/redundant-years.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'redundant-year',
    category: 'words',
    docs: {
      zh: { title: '年份重复', description: '一句之中不重复同一年份，“年度报告”之前不再写“年度”；各报告一次，附总数，可自动修复。' },
      en: {
        title: 'Years said twice',
        description:
          'A sentence says its year once, and 年度 stands once in the name of the report; each said once, with the count; fixable.',
      },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《党政机关公文格式》（GB/T 9704—2012）', article: '7.3.1', authority: 'convention' }],
    messages: {
      again: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处一句之内重复同一年份（如{{examples}}），建议只写一次',
        en: 'In {{count}} place(s) a sentence says its year twice ({{examples}}); better once',
      },
      ofReport: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处“年度”与“年度报告”重复（如{{examples}}），建议删去前一个“度”字',
        en: 'In {{count}} place(s) 年度 stands before 年度报告 ({{examples}}); better delete the first 度',
      },
    },
  },
  check({ report, found }) {
    const { again, ofReport, looked } = redundantYears(report);
    if (looked === 0) return inapplicable('no-such-part');
    styleFinding('again', again).forEach(found);
    styleFinding('ofReport', ofReport).forEach(found);
    return checked(1);
  },
});
