import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { examplesOf, furtherPlaces, noiseOf } from '../report/queries/noise.js';
import { dutyOfAccuracy } from '../standards/index.js';

export default defineRule({
  meta: {
    id: 'no-pinyin-residue',
    category: 'words',
    docs: {
      zh: { title: '注音残留', description: '文中夹有注音（如“認(rèn)真”），多为网页转换所致；全文只报告一次，附总数。' },
      en: {
        title: 'Pinyin left behind',
        description: 'Pinyin in brackets between characters, mostly left by a converted page; said once, with the count.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      pinyin: {
        severity: 'warning',
        zh: '文中有{{count}}处夹在字间的注音（如{{examples}}），建议全部删去',
        en: 'Pinyin stands between the characters in {{count}} place(s) ({{examples}} and others); better delete it all',
      },
    },
  },
  check({ report, found }) {
    if (report.source.value.trim() === '') return inapplicable('no-such-part');
    const noise = noiseOf(report, 'pinyin');
    const [first] = noise?.ranges ?? [];
    if (noise !== null && first !== undefined) {
      found({
        messageId: 'pinyin',
        at: first,
        related: furtherPlaces(noise),
        data: { count: noise.ranges.length, examples: examplesOf(noise) },
      });
    }
    return checked(1);
  },
});
