import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { examplesOf, furtherPlaces, noiseOf } from '../report/queries/noise.js';
import type { Range } from '../types/position.js';
import type { Edit } from '../types/rule.js';

export default defineRule({
  meta: {
    id: 'punctuation-doubled',
    category: 'words',
    docs: {
      zh: { title: '标点重复', description: '两个点号连用（如“,,”“,。”）；全文只报告一次，附总数，可自动修复。' },
      en: { title: 'Doubled marks', description: 'Two stops side by side; said once, with the count; fixable.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '《标点符号用法》（GB/T 15834—2011）', article: '4.1—4.7', authority: 'convention' }],
    messages: {
      doubled: {
        severity: 'warning',
        fixable: true,
        zh: '文中有{{count}}处标点重复（如{{examples}}），建议每处只保留一个',
        en: 'Marks are doubled in {{count}} place(s) ({{examples}} and others); better keep one in each',
      },
    },
  },
  check({ report, found }) {
    const { value } = report.source;
    if (value.trim() === '') return inapplicable('no-such-part');
    const noise = noiseOf(report, 'doubled-mark');
    const [first] = noise?.ranges ?? [];
    if (noise !== null && first !== undefined) {
      const fix = fixOf(value, noise.ranges);
      found({
        messageId: 'doubled',
        at: first,
        related: furtherPlaces(noise),
        data: { count: noise.ranges.length, examples: examplesOf(noise) },
        ...(fix.length === 0 ? {} : { fix }),
      });
    }
    return checked(1);
  },
});

/** One edit a place, where nothing but marks stands: of a run of marks the one that is kept stays where it is. */
function fixOf(value: string, ranges: readonly Range[]): Edit[] {
  return ranges.flatMap(([start, end]) => {
    const marks = value.slice(start, end);
    if (!onlyMarks.test(marks)) return [];
    // The full stop, else the last mark: a mirror puts commas in front of the writer's own.
    return marks.startsWith('。') ? [{ range: [start + 1, end], text: '' }] : [{ range: [start, end - 1], text: '' }];
  });
}

const onlyMarks = /^[,，、;；。]{2,}$/u;
