import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { halfWidthMarks } from '../report/queries/half-width-marks.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'punctuation-width',
    category: 'words',
    docs: {
      zh: { title: '半角标点', description: '中文使用全角标点；纯文本文件不检查；全文只报告一次，附总数，可自动修复。' },
      en: {
        title: 'Half-width marks',
        description: 'Chinese text has full-width marks; not asked of plain text files; said once, with the count; fixable.',
      },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《标点符号用法》（GB/T 15834—2011）', article: '5.1', authority: 'convention' }],
    messages: {
      half: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处中文使用了半角标点（如{{examples}}），建议改为全角',
        en: 'Chinese text has half-width marks in {{count}} place(s) ({{examples}}); better full-width ones',
      },
    },
  },
  check({ report, found }) {
    // Text files are often normalised to half width on their way here.
    if (report.format === 'text' || /\.txt$/iu.test(report.source.path)) return inapplicable('no-such-part');
    const { places, looked } = halfWidthMarks(report);
    if (looked === 0) return inapplicable('no-such-part');
    styleFinding('half', places).forEach(found);
    return checked(1);
  },
});
