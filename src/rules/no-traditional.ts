import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { examplesOf, furtherPlaces, noiseOf } from '../report/queries/noise.js';
import { simplifiedEdits } from '../report/queries/simplified-edits.js';
import { han } from '../text/han.js';
import type { Range } from '../types/position.js';
import type { Noise } from '../types/report.js';

/** So few characters in quotation marks or in the name of a place or person are no converted text. */
const fewInNames = 3;
const placeBehind = new RegExp(`^[${han}]{0,2}(?:镇|乡|村|街道|社区|路|街|桥|湾|山|河|湖|同志|先生|女士)`, 'u');
const personBefore = new RegExp(`(?:局长|主任|书记|组长|处长|科长|主席|镇长|乡长|县长|市长|区长|同志|法人代表)[：:]?[${han}]{0,2}$`, 'u');
const opening = '“《〈「‘"';
const closing = '”》〉」’"';

export default defineRule({
  meta: {
    id: 'no-traditional',
    category: 'words',
    docs: {
      zh: { title: '繁体字', description: '公文应使用规范汉字；全文的繁体字只报告一次，附总数。' },
      en: {
        title: 'Traditional characters',
        description: 'Official texts are written in simplified characters; said once, with the count.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '《中华人民共和国国家通用语言文字法》',
        article: '第九条',
        words: '国家机关以普通话和规范汉字为公务用语用字',
        authority: 'stated',
      },
    ],
    messages: {
      traditional: {
        severity: 'warning',
        suggests: true,
        zh: '文中有{{count}}个繁体字（如{{examples}}），可能来自转换过的网页，建议改为规范汉字',
        en: 'The text has {{count}} traditional characters ({{examples}} and others), perhaps from a converted page; better write simplified ones',
      },
    },
  },
  check({ report, found }) {
    if (report.source.value.trim() === '') return inapplicable('no-such-part');
    const noise = noiseOf(report, 'traditional');
    const [first] = noise?.ranges ?? [];
    if (noise !== null && first !== undefined && !isNames(noise, report.source.value)) {
      const count = noise.ranges.reduce((sum, [start, end]) => sum + end - start, 0);
      const edits = simplifiedEdits(report);
      found({
        messageId: 'traditional',
        at: first,
        related: furtherPlaces(noise),
        data: { count, examples: examplesOf(noise) },
        suggestions: [{ zh: '把全文的繁体字改为规范汉字', en: 'Write the whole text in simplified characters', edits }],
      });
    }
    return checked(1);
  },
});

function isNames({ ranges }: Noise, text: string): boolean {
  return ranges.length <= fewInNames && ranges.every((range) => isQuoted(range, text) || isNamed(range, text));
}

function isNamed([start, end]: Range, text: string): boolean {
  return placeBehind.test(text.slice(end, end + 5)) || personBefore.test(text.slice(Math.max(0, start - 8), start));
}

function isQuoted([start, end]: Range, text: string): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const behind = text.slice(end, end + 20);
  const opened = Math.max(...[...opening].map((mark) => before.lastIndexOf(mark)));
  const closed = Math.max(...[...closing].map((mark) => before.lastIndexOf(mark)));
  return opened >= 0 && (opened > closed || before[opened] === '"') && [...closing].some((mark) => behind.includes(mark));
}
