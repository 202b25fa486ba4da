import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { listCommaPlaces } from '../report/queries/list-comma-places.js';
import { nestedTitles } from '../report/queries/nested-titles.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'title-marks',
    category: 'words',
    docs: {
      zh: {
        title: '书名号',
        description: '书名号之内再用书名号时内层写作〈〉，并列的书名号之间不用顿号；各报告一次，附总数，可自动修复。',
      },
      en: {
        title: 'Marks of titles',
        description:
          'A title within a title stands in 〈〉, and no 、 between titles side by side; each said once, with the count; fixable.',
      },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《标点符号用法》（GB/T 15834—2011）', article: '4.5.3.5、4.15.3.5', authority: 'convention' }],
    messages: {
      nested: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处书名号之内又用书名号（如{{examples}}），建议内层写作〈〉',
        en: 'In {{count}} place(s) 《》 stand within 《》 ({{examples}}); better 〈〉 for the inner ones',
      },
      comma: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处并列的书名号之间用了顿号（如{{examples}}），建议删去',
        en: 'Between titles side by side 、 stands in {{count}} place(s) ({{examples}}); better delete it',
      },
    },
  },
  check({ report, found }) {
    const nested = nestedTitles(report);
    if (nested.looked === 0) return inapplicable('no-such-part');
    styleFinding('nested', nested.places).forEach(found);
    styleFinding('comma', listCommaPlaces(report, 'titles').places).forEach(found);
    return checked(1);
  },
});
