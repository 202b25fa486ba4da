import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { outlineOf, partsOf, type Outline } from '../report/queries/outline.js';
import { loadStandards } from '../standards/index.js';
import { fold } from '../text/fold.js';
import type { Section } from '../types/report.js';
import type { SectionId } from '../types/standard.js';

/** Fewer headings of the old kind may be chance. */
const enough = 3;

interface OldHeadings {
  readonly wordings: ReadonlySet<string>;
  /** Those of the sections that the old regulation demands, with the ids of these. */
  readonly sections: ReadonlyMap<string, SectionId>;
  /** The last report year for which they were right. */
  readonly until: number;
}

export default defineRule({
  meta: {
    id: 'outline-legacy',
    category: 'structure',
    docs: {
      zh: { title: '沿用旧结构', description: '2019年起的报告应采用统一格式的结构，不应沿用2008年条例时期的结构。' },
      en: {
        title: 'Outline of the old regulation',
        description: 'Reports from 2019 on have the outline of the format, not that of the 2008 regulation.',
      },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第五十条第二款',
        authority: 'stated',
      },
    ],
    messages: {
      legacy: {
        severity: 'error',
        zh: '报告沿用{{until}}年及以前的结构（{{old}}等共{{actual}}个部分），缺少{{missing}}，应按{{edition}}依次设{{required}}共{{count}}个部分',
        en: 'The report has the outline used up to {{until}} ({{old}} and others, {{actual}} parts) and lacks {{missing}}; by {{edition}} it must have {{count}} sections in this order: {{required}}',
      },
      legacyNames: {
        severity: 'error',
        zh: '报告沿用{{until}}年及以前的结构（{{old}}等共{{actual}}个部分），其中{{surplus}}不在规定之列，应按{{edition}}依次设{{required}}共{{count}}个部分',
        en: 'The report has the outline used up to {{until}} ({{old}} and others, {{actual}} parts), of which {{surplus}} is no longer one; by {{edition}} it must have {{count}} sections in this order: {{required}}',
      },
    },
    folds: ['section-required', 'section-title', 'section-extra', 'section-order'],
  },
  check({ report, found }) {
    const outline = outlineOf(report);
    const parts = partsOf(report);
    const first = parts[0];
    if (first === undefined || report.standard === null) return inapplicable('no-such-part');
    const { wordings, sections, until } = oldHeadings();
    const old = parts.filter((part) => isOld(part, outline, wordings));
    const present = new Set(report.standard.sections.map((section) => section.id));
    const surplus = old.filter((part) => isGone(sections.get(fold(part.heading.title)), present));
    if (outline.missing.length + surplus.length > 0 && old.length >= enough && old.length * 2 >= parts.length) {
      const common = {
        until,
        old: old.slice(0, enough).map(quotedHeading).join('、'),
        actual: parts.length,
        edition: report.standard.name.zh,
        required: outline.required.map(quoted).join('、'),
        count: outline.required.length,
      };
      const missing = outline.missing.map(quoted).join('、');
      found({
        at: first.heading.range,
        section: null,
        basis: report.standard.basis,
        related: old.map((part) => ({ at: part.heading.range, zh: '旧结构的标题', en: 'a heading of the old outline' })),
        ...(missing === ''
          ? { messageId: 'legacyNames', data: { ...common, surplus: surplus.map(quotedHeading).join('、') } }
          : { messageId: 'legacy', data: { ...common, missing } }),
      });
    }
    return checked(parts.length);
  },
});

function quoted({ title }: { readonly title: string }): string {
  return `“${title}”`;
}

/** A section that the old regulation demands and the present format has no more. */
function isGone(id: SectionId | undefined, present: ReadonlySet<SectionId>): boolean {
  return id !== undefined && !present.has(id);
}

function quotedHeading({ heading }: Section): string {
  return `“${heading.title}”`;
}

/** A heading that the old regulation or its custom knows and the present format does not accept. */
function isOld(part: Section, outline: Outline, wordings: ReadonlySet<string>): boolean {
  if (part.wording === 'mandated' || part.wording === 'accepted' || outline.standIns.has(part)) return false;
  return wordings.has(fold(part.heading.title));
}

let known: OldHeadings | undefined;

/** The headings of the editions about content, from the standards themselves. */
function oldHeadings(): OldHeadings {
  if (known !== undefined) return known;
  const content = loadStandards().all.filter((standard) => standard.about === 'content');
  const sections = new Map<string, SectionId>();
  const wordings = new Set<string>();
  for (const standard of content) {
    for (const heading of standard.customaryHeadings) wordings.add(fold(heading));
    for (const section of standard.sections) {
      for (const heading of [section.title, ...section.accepted, ...section.recognised].map(fold)) {
        wordings.add(heading);
        if (section.required) sections.set(heading, section.id);
      }
    }
  }
  const until = Math.max(...content.map(({ years }) => years.to ?? 0));
  known = { wordings, sections, until };
  return known;
}
