import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { markOf } from '../report/queries/numerals.js';
import { outlineOf } from '../report/queries/outline.js';
import type { Section } from '../types/report.js';
import type { SectionId, SectionStandard } from '../types/standard.js';

export default defineRule({
  meta: {
    id: 'section-title',
    category: 'structure',
    docs: {
      zh: { title: '部分的标题', description: '各部分的标题建议使用规定的名称；可自动修复。' },
      en: { title: 'Titles of sections', description: 'Sections bear the titles that the format mandates; fixable.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第五十条第二款', authority: 'stated' }],
    messages: {
      wording: {
        severity: 'warning',
        fixable: true,
        zh: '标题为“{{actual}}”，与规定的名称不一致，建议改为“{{expected}}”',
        en: 'The title is "{{actual}}", not the mandated one; better "{{expected}}"',
      },
      merged: {
        severity: 'warning',
        zh: '“{{actual}}”合并了规定的{{count}}个部分，建议分别设{{expected}}',
        en: '"{{actual}}" merges {{count}} mandated sections; better set them apart: {{expected}}',
      },
    },
  },
  check({ report, found }) {
    const { required, found: sections, standIns } = outlineOf(report);
    let count = 0;
    for (const [section, standards] of bySection(required, sections)) {
      count += standards.length;
      const [standard] = standards;
      if (standard === undefined || (section.wording !== 'recognised' && !standIns.has(section))) continue;
      const common = { at: section.heading.titleRange, section: standard.id, basis: standard.basis };
      const actual = section.heading.text;
      const names = standards.map((one) => nameOf(one, section));
      if (names.length === 1) {
        const isSame = !standIns.has(section) && saysTheSame(section.heading.title, standard.title);
        const fix = isSame ? { fix: { range: section.heading.titleRange, text: standard.title } } : {};
        found({ ...common, messageId: 'wording', data: { actual, expected: names.join('') }, ...fix });
      } else {
        found({
          ...common,
          messageId: 'merged',
          data: { actual, count: names.length, expected: names.map((name) => `“${name}”`).join('、') },
        });
      }
    }
    return count === 0 ? inapplicable('no-such-part') : checked(count);
  },
});

/** Words that name nothing. */
const vague = /概述|概况|情况|措施|基本|工作|开展|办理|\s+/gu;
const joining = /[和及与、，,]/u;

/** Whether a title names what the mandated one does, all of it and nothing else: then that may stand in its place. */
function saysTheSame(title: string, mandated: string): boolean {
  const named = title.replace(vague, '');
  const isMore = [...named].some((character) => !joining.test(character) && character !== '的' && !mandated.includes(character));
  const halves = mandated.replace(vague, '').split(joining);
  return !isMore && (halves.length === 1 || halves.every((half) => pairsOf(half).some((pair) => named.includes(pair))));
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** The headings that stand for mandated sections, with these. */
function bySection(required: readonly SectionStandard[], found: ReadonlyMap<SectionId, Section>): Map<Section, SectionStandard[]> {
  const standards = new Map<Section, SectionStandard[]>();
  for (const standard of required) {
    const section = found.get(standard.id);
    if (section !== undefined) standards.set(section, [...(standards.get(section) ?? []), standard]);
  }
  return standards;
}

function nameOf({ title, ordinal }: SectionStandard, section: Section): string {
  return section.ordinal === null || ordinal === null ? title : `${markOf(1, ordinal)}${title}`;
}
