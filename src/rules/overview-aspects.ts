import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { hasContent } from '../report/queries/contents.js';
import { dutiesFor, unsaidOf } from '../report/queries/duties.js';
import { outlineOf } from '../report/queries/outline.js';
import { bodyOf } from '../report/queries/places.js';

export default defineRule({
  meta: {
    id: 'overview-aspects',
    category: 'law',
    docs: {
      zh: {
        title: '总体情况的五个方面',
        description: '总体情况应包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
      },
      en: {
        title: 'Five aspects of the overview',
        description:
          'The overview tells of proactive disclosure, disclosure on request, management of information, platforms, and supervision and support.',
      },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      {
        instrument: '国办公开办函〔2021〕30号',
        article: '一、（一）',
        words: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
        authority: 'stated',
      },
      { instrument: '国办公开办函〔2019〕60号', article: '附件 一、总体情况', authority: 'convention' },
    ],
    messages: {
      missing: {
        severity: 'warning',
        zh: '“{{section}}”没有写到{{missing}}，建议补写，使{{count}}个方面齐全',
        en: '"{{section}}" says nothing of {{missing}}; better tell of all {{count}} aspects',
      },
      missingByCustom: {
        severity: 'warning',
        style: true,
        zh: '“{{section}}”没有写到{{missing}}，建议补写，使{{count}}个方面齐全',
        en: '"{{section}}" says nothing of {{missing}}; better tell of all {{count}} aspects',
      },
    },
  },
  check({ report, found }) {
    const aspects = dutiesFor(report, 'overview-aspects');
    const section = outlineOf(report).found.get(aspects[0]?.section ?? '');
    if (section === undefined) return inapplicable('no-such-part');
    const body = bodyOf(report, section);
    // What is empty is reported by `section-not-empty`.
    if (!body.some((passage) => hasContent(passage, null))) return inapplicable('no-such-part');
    const missing = unsaidOf(aspects, body);
    const [first] = missing;
    if (first === undefined) return checked(aspects.length);
    found({
      messageId: first.basis.some(({ authority }) => authority === 'stated') ? 'missing' : 'missingByCustom',
      at: section.heading.range,
      section: first.section,
      basis: first.basis,
      data: {
        section: section.heading.text,
        missing: missing.map(({ name }) => name.zh).join('、'),
        count: aspects.length,
      },
    });
    return checked(aspects.length);
  },
});
