import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { examplesOf, furtherPlaces, noiseOf } from '../report/queries/noise.js';
import { dutyOfAccuracy } from '../standards/index.js';
import type { Range } from '../types/position.js';
import type { Edit } from '../types/rule.js';

export default defineRule({
  meta: {
    id: 'no-pinyin-residue',
    category: 'words',
    docs: {
      zh: { title: '注音残留', description: '文中夹有注音（如“認(rèn)真”），多为网页转换所致；全文只报告一次，附总数，可自动修复。' },
      en: {
        title: 'Pinyin left behind',
        description: 'Pinyin in brackets between characters, mostly left by a converted page; said once, with the count; fixable.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      pinyin: {
        severity: 'warning',
        fixable: true,
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
      const fix = fixOf(report.source.value, noise.ranges);
      found({
        messageId: 'pinyin',
        at: first,
        related: furtherPlaces(noise),
        data: { count: noise.ranges.length, examples: examplesOf(noise) },
        ...(fix.length === 0 ? {} : { fix }),
      });
    }
    return checked(1);
  },
});

/** Every bracket goes, unless it may be the letter of an item: (a). */
function fixOf(value: string, ranges: readonly Range[]): Edit[] {
  return ranges.flatMap((range) => (pinyin.test(value.slice(range[0], range[1])) ? [{ range, text: '' }] : []));
}

/** The bracket and at least two letters, or one that bears a tone. */
const pinyin = /^[(（]\s*(?:[^\s()（）<>a-z]|[^\s()（）<>]{2})[^()（）<>]*[)）]$/u;
