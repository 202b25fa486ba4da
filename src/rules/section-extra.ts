import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { outlineOf, partsOf } from '../report/queries/outline.js';
import type { Section } from '../types/report.js';

export default defineRule({
  meta: {
    id: 'section-extra',
    category: 'structure',
    docs: {
      zh: { title: '规定之外的部分', description: '报告的一级部分以规定的为限，其他内容建议并入相应部分。' },
      en: { title: 'Parts beyond the format', description: 'A report has the mandated parts and no others of the first level.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第五十条第二款', authority: 'stated' }],
    messages: {
      extra: {
        severity: 'warning',
        zh: '“{{heading}}”不属于规定的{{count}}个部分（{{titles}}），建议将其内容并入相应部分',
        en: '"{{heading}}" is none of the {{count}} mandated sections ({{titles}}); better move its contents to the section they belong to',
      },
      repeated: {
        severity: 'warning',
        zh: '“{{heading}}”与前面的“{{first}}”同属“{{title}}”，建议合并为一个部分',
        en: '"{{heading}}" and "{{first}}" above both are "{{title}}"; better make them one section',
      },
    },
  },
  check({ report, found }) {
    const outline = outlineOf(report);
    const parts = partsOf(report);
    if (parts.length === 0) return inapplicable('no-such-part');
    const proper = carryingOn(parts);
    const titles = outline.required.map((section) => section.title).join('；');
    for (const part of outline.extra) {
      if (!proper.has(part)) continue;
      found({
        messageId: 'extra',
        at: part.heading.range,
        section: null,
        data: { heading: part.heading.text, count: outline.required.length, titles },
      });
    }
    for (const part of outline.repeated) {
      const standard = outline.required.find((section) => section.id === part.id);
      const first = outline.found.get(part.id ?? '');
      if (standard === undefined || first === undefined || !(proper.has(part) || isSetTwice(part, first, parts))) continue;
      found({
        messageId: 'repeated',
        at: part.heading.range,
        section: standard.id,
        basis: standard.basis,
        related: [{ at: first.heading.range, zh: '首次出现', en: 'first here' }],
        data: { heading: part.heading.text, first: first.heading.text, title: standard.title },
      });
    }
    return checked(parts.length);
  },
});

/** The same heading once more before the next. */
function isSetTwice(part: Section, first: Section, parts: readonly Section[]): boolean {
  return part.ordinal === first.ordinal && (first.children.includes(part) || parts[parts.indexOf(part) - 1] === first);
}

/** The parts proper. A list inside a section may begin again at 一、; a part carries the numbering on. */
function carryingOn(parts: readonly Section[]): Set<Section> {
  const proper = new Set<Section>();
  let last = 0;
  for (const part of parts) {
    if (part.ordinal === null || part.ordinal <= last) continue;
    proper.add(part);
    last = part.ordinal;
  }
  return proper;
}
