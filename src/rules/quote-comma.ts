import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { listCommaPlaces } from '../report/queries/list-comma-places.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'quote-comma',
    category: 'words',
    docs: {
      zh: { title: '引号之间的顿号', description: '并列的引号之间通常不用顿号；全文只报告一次，附总数，可自动修复。' },
      en: {
        title: 'Commas between quotes',
        description: 'Between quotes that are members of a list no 、 stands; said once, with the count; fixable.',
      },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《标点符号用法》（GB/T 15834—2011）', article: '4.5.3.5', authority: 'convention' }],
    messages: {
      comma: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处并列的引号之间用了顿号（如{{examples}}），建议删去',
        en: 'Between quotes side by side 、 stands in {{count}} place(s) ({{examples}}); better delete it',
      },
    },
  },
  check({ report, found }) {
    const { places, looked } = listCommaPlaces(report, 'quotes');
    if (looked === 0) return inapplicable('no-such-part');
    styleFinding('comma', places).forEach(found);
    return checked(1);
  },
});
