import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { straySpaces } from '../report/queries/stray-spaces.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'stray-space',
    category: 'words',
    docs: {
      zh: { title: '多余的空格', description: '句子中汉字之间、汉字与标点之间不留空格；全文只报告一次，附总数，可自动修复。' },
      en: {
        title: 'Stray spaces',
        description: 'No spaces stand between the characters and marks of a sentence; said once, with the count; fixable.',
      },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《标点符号用法》（GB/T 15834—2011）', article: '5.1', authority: 'convention' }],
    messages: {
      stray: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处句中空格（如{{examples}}），建议删去',
        en: 'Spaces stand within sentences in {{count}} place(s) ({{examples}}); better delete them',
      },
    },
  },
  check({ report, found }) {
    const { places, looked } = straySpaces(report);
    if (looked === 0) return inapplicable('no-such-part');
    styleFinding('stray', places).forEach(found);
    return checked(1);
  },
});
