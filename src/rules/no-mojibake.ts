import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { examplesOf, furtherPlaces, noiseOf } from '../report/queries/noise.js';
import { dutyOfAccuracy } from '../standards/index.js';
import type { DecodingFault } from '../types/document.js';
import type { Range } from '../types/position.js';

export default defineRule({
  meta: {
    id: 'no-mojibake',
    category: 'words',
    docs: {
      zh: { title: '乱码', description: '文中不应有编码转换造成的乱码（如“申請?zhí)崞鹦姓?fù)議”、“锟斤拷”）。' },
      en: { title: 'Garbled characters', description: 'No characters garbled by a conversion of encodings.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      garbled: {
        severity: 'warning',
        zh: '文中有{{count}}处乱码（{{examples}}），原有文字可能已丢失，建议对照原稿改正',
        en: 'Characters are garbled in {{count}} place(s) ({{examples}}) and may be lost; better restore them from the draft',
      },
    },
  },
  check({ report, found }) {
    if (report.source.value.trim() === '') return inapplicable('no-such-part');
    const all = noiseOf(report, 'mojibake');
    const ranges = outside(all?.ranges ?? [], report.source.faults);
    const [first] = ranges;
    if (all !== null && first !== undefined) {
      const noise =
        ranges.length === all.ranges.length
          ? all
          : { ...all, ranges, examples: ranges.slice(0, 5).map(([start, end]) => report.source.value.slice(start, end)) };
      found({
        messageId: 'garbled',
        at: first,
        related: furtherPlaces(noise),
        data: { count: ranges.length, examples: examplesOf(noise) },
      });
    }
    return checked(1);
  },
});

/** The places that are not bytes which could not be decoded: those are the matter of the encoding. Both in order. */
function outside(ranges: readonly Range[], faults: readonly DecodingFault[]): Range[] {
  let next = 0;
  return ranges.filter((range) => {
    while (next < faults.length && (faults[next]?.range[1] ?? 0) <= range[0]) next += 1;
    return (faults[next]?.range[0] ?? Infinity) > range[0];
  });
}
