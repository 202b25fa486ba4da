import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { unpairedMarks } from '../report/queries/unpaired-marks.js';
import { pairKinds, type PairKind } from '../text/paired-marks.js';

/** So many examples in a message, and so many places in all. */
const NAMED = 3;
const PLACES = 5;

function message(zh: string, en: string): { severity: 'warning'; zh: string; en: string } {
  return {
    severity: 'warning',
    zh: `文中有{{count}}处${zh}不成对（{{examples}}），建议补全另一半或删去多余的一半`,
    en: `${en} stand(s) without a partner in {{count}} place(s) ({{examples}}); better complete or delete`,
  };
}

export default defineRule<Record<string, unknown>, PairKind>({
  meta: {
    id: 'brackets-balanced',
    category: 'words',
    docs: {
      zh: { title: '括号和引号成对', description: '书名号、引号、括号建议成对使用；每种只报告一次，附总数。' },
      en: {
        title: 'Marks in pairs',
        description: 'Brackets, quotes and marks of titles come in pairs; each kind is said once, with its count.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '《标点符号用法》（GB/T 15834—2011）', article: '4.8、4.9、4.15', authority: 'convention' }],
    messages: {
      title: message('书名号', 'Marks of titles 《》'),
      quote: message('引号', 'Quotation marks “”'),
      round: message('括号', 'Brackets （）'),
      square: message('六角括号或方括号', 'Brackets 〔〕 or []'),
      lenticular: message('方头括号', 'Brackets 【】'),
    },
  },
  check({ report, found }) {
    const marks = unpairedMarks(report);
    if (marks === null) return inapplicable('no-such-part');
    for (const kind of pairKinds) {
      const [first, ...others] = marks.filter((mark) => mark.kind === kind);
      if (first === undefined) continue;
      const examples = [first, ...others].slice(0, NAMED).map(({ excerpt }) => excerpt);
      found({
        messageId: kind,
        at: first.at,
        data: { count: others.length + 1, examples: examples.join('、') },
        related: others.slice(0, PLACES - 1).map(({ at, excerpt }) => ({ at, zh: excerpt, en: excerpt })),
      });
    }
    return checked(1);
  },
});
