import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { markOf } from '../report/queries/numerals.js';
import { outlineOf } from '../report/queries/outline.js';

export default defineRule({
  meta: {
    id: 'section-title',
    category: 'structure',
    docs: {
      zh: { title: '部分的标题', description: '各部分的标题建议使用规定的名称。' },
      en: { title: 'Titles of sections', description: 'Sections bear the titles that the format mandates.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第五十条第二款', authority: 'stated' }],
    messages: {
      wording: {
        severity: 'warning',
        zh: '标题为“{{actual}}”，与规定的名称不一致，建议改为“{{expected}}”',
        en: 'The title is "{{actual}}", not the mandated one; better "{{expected}}"',
      },
    },
  },
  check({ report, found }) {
    const { required, found: sections, standIns } = outlineOf(report);
    let count = 0;
    for (const standard of required) {
      const section = sections.get(standard.id);
      if (section === undefined) continue;
      count += 1;
      if (section.wording !== 'recognised' && !standIns.has(section)) continue;
      const expected =
        section.ordinal === null || standard.ordinal === null ? standard.title : `${markOf(1, standard.ordinal)}${standard.title}`;
      found({
        messageId: 'wording',
        at: section.heading.titleRange,
        section: standard.id,
        basis: standard.basis,
        data: { actual: section.heading.text, expected },
      });
    }
    return count === 0 ? inapplicable('no-such-part') : checked(count);
  },
});
