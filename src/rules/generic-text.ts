import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { genericText } from '../report/queries/generic-text.js';
import { partsOf } from '../report/queries/outline.js';

/** So many words are quoted, and so many places pointed at. */
const quoted = 3;

export default defineRule({
  meta: {
    id: 'generic-text',
    category: 'words',
    docs: {
      zh: { title: '内容空泛', description: '年度报告应写本机关、本年度的情况，不应通篇没有本机关的名称和数字。' },
      en: {
        title: 'Text of nobody in particular',
        description: 'The report is about its agency and its year; it names itself and counts something.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '国办公开办函〔2021〕30号',
        article: '明确责任',
        words: '内容雷同、敷衍塞责',
        authority: 'implied',
      },
    ],
    messages: {
      generic: {
        severity: 'warning',
        zh: '正文多处写“{{words}}”，没有写到本机关、本地区，也没有数字，可能不是本机关的情况，建议核对',
        en: 'The text speaks of "{{words}}", names neither its agency nor its place and counts nothing; it may be about others: better check',
      },
    },
  },
  check({ report, found }) {
    if (partsOf(report).length === 0) return inapplicable('no-such-part');
    const words = genericText(report);
    const [first, ...others] = words ?? [];
    if (words === null || first === undefined) return checked(1);
    found({
      messageId: 'generic',
      at: first.range,
      data: { words: [...new Set(words.map(({ word }) => word))].slice(0, quoted).join('、') },
      related: others.slice(0, quoted).map(({ word, range }) => ({ at: range, zh: `“${word}”`, en: `"${word}"` })),
    });
    return checked(1);
  },
});
