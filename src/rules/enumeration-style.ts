import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { enumerationMarks } from '../report/queries/enumeration-marks.js';
import { styleFinding } from '../report/queries/style-places.js';

export default defineRule({
  meta: {
    id: 'enumeration-style',
    category: 'words',
    docs: {
      zh: { title: '序号后的标点', description: '序号写作“一、”“（一）”“1.”“（1）”“第一，”；全文只报告一次，附总数，可自动修复。' },
      en: {
        title: 'Marks behind numbers',
        description: 'Items are numbered 一、 （一） 1. （1） 第一，; said once, with the count; fixable.',
      },
    },
    recommended: 'off',
    editions: 'all',
    basis: [
      { instrument: '《党政机关公文格式》（GB/T 9704—2012）', article: '7.3.3', authority: 'convention' },
      { instrument: '《标点符号用法》（GB/T 15834—2011）', article: '4.5.3、附录B.3', authority: 'convention' },
    ],
    messages: {
      mark: {
        severity: 'warning',
        style: true,
        fixable: true,
        zh: '文中有{{count}}处序号后的标点不规范（如{{examples}}），建议写作“一、”“（一）”“1.”“（1）”“第一，”的形式',
        en: 'Behind {{count}} number(s) of items stands another mark than due ({{examples}}); better 一、 （一） 1. （1） 第一，',
      },
    },
  },
  check({ report, found }) {
    const { places, looked } = enumerationMarks(report);
    if (looked === 0) return inapplicable('no-such-part');
    styleFinding('mark', places).forEach(found);
    return checked(1);
  },
});
