import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { headingStops } from '../report/queries/heading-stops.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'heading-period',
    category: 'words',
    docs: {
      zh: { title: '标题末尾的句号', description: '独占一行的标题末尾不用句号；全文只报告一次，附总数，可自动修复。' },
      en: {
        title: 'Stops behind headings',
        description: 'A heading on a line of its own ends without a full stop; said once, with the count; fixable.',
      },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《党政机关公文格式》（GB/T 9704—2012）', article: '7.3.3', authority: 'convention' }],
    messages: {
      stop: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处独占一行的标题末尾用了句号（如{{examples}}），建议删去',
        en: 'A full stop ends a heading on a line of its own in {{count}} place(s) ({{examples}}); better delete it',
      },
    },
  },
  check({ report, found }) {
    const { places, looked } = headingStops(report);
    if (looked === 0) return inapplicable('no-such-part');
    styleFinding('stop', places).forEach(found);
    return checked(1);
  },
});
