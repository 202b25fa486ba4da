import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { dottedDates } from '../report/queries/dotted-dates.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'date-dot',
    category: 'words',
    docs: {
      zh: { title: '用点号分隔的日期', description: '日期写作“2024年1月5日”，不写作“2024.1.5”；全文只报告一次，附总数，可自动修复。' },
      en: { title: 'Dates with points', description: 'Dates are written 2024年1月5日, not 2024.1.5; said once, with the count; fixable.' },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《党政机关公文格式》（GB/T 9704—2012）', article: '7.3.5.4', authority: 'convention' }],
    messages: {
      dotted: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处日期用点号分隔（如{{examples}}），建议写作“2024年1月5日”的形式',
        en: 'In {{count}} place(s) a date is written with points ({{examples}}); better as 2024年1月5日',
      },
    },
  },
  check({ report, found }) {
    const { places, looked } = dottedDates(report);
    if (looked === 0) return inapplicable('no-such-part');
    styleFinding('dotted', places).forEach(found);
    return checked(1);
  },
});
