import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { markOf } from '../report/queries/numerals.js';
import { outlineOf, placeDue, type LostHeading, type Outline } from '../report/queries/outline.js';
import { endOfText } from '../report/queries/places.js';
import type { Report } from '../types/report.js';
import type { Descriptor, RuleContext, Verdict } from '../types/rule.js';
import type { SectionStandard } from '../types/standard.js';

type MessageId = 'missing' | 'missingFirst' | 'headingLost' | 'missingItem' | 'missingItemAdvised';
type Context = RuleContext<Record<string, unknown>, MessageId>;

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'section-required',
    category: 'structure',
    docs: {
      zh: { title: '必备部分', description: '报告应包括规定的各个部分（2019年起）或条例规定的各项内容（2018年及以前）。' },
      en: {
        title: 'Required sections',
        description:
          'A report has the sections that its format mandates (from 2019 on), or addresses the items of the regulation (to 2018).',
      },
    },
    recommended: 'default',
    editions: ['2008', '2014', '2019', '2021'],
    basis: [
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第五十条', authority: 'stated' },
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）', article: '第三十二条', authority: 'stated' },
    ],
    messages: {
      missing: {
        severity: 'error',
        zh: '全文未见“{{title}}”部分，应在“{{after}}”之后设“{{heading}}”并报告相应内容',
        en: 'The section "{{title}}" is missing; after "{{after}}" there must be "{{heading}}" with its contents',
      },
      missingFirst: {
        severity: 'error',
        zh: '全文未见“{{title}}”部分，应设“{{heading}}”并报告相应内容',
        en: 'The section "{{title}}" is missing; there must be "{{heading}}" with its contents',
      },
      headingLost: {
        severity: 'warning',
        review: 'heading-lost',
        zh: '这里缺少标题“{{heading}}”，但该部分的内容可能就在这里，建议核对原文是否有此标题',
        en: 'The heading "{{heading}}" is missing here while its contents seem to stand here; compare with the original whether it has the heading',
      },
      missingItem: {
        severity: 'error',
        zh: '全文的标题、正文和表格均未涉及“{{title}}”，应按{{article}}报告该项内容（没有发生的也应说明）',
        en: 'No heading, sentence or table addresses "{{title}}"; {{article}} requires it (also where there was none)',
      },
      missingItemAdvised: {
        severity: 'warning',
        zh: '全文的标题、正文和表格均未涉及“{{title}}”，建议按{{article}}说明，没有的写明“无”',
        en: 'No heading, sentence or table addresses "{{title}}"; better state it under {{article}}, also where there is none',
      },
    },
  },
  check(context): Verdict {
    return context.report.standard?.about === 'form' ? checkSections(context) : checkItems(context);
  },
});

function checkSections(context: Context): Verdict {
  const outline = outlineOf(context.report);
  for (const section of outline.missing) context.found(missing(context.report, outline, section));
  for (const heading of outline.lost) context.found(headingLost(heading));
  return checked(outline.required.length);
}

function missing(report: Report, outline: Outline, section: SectionStandard): Descriptor<MessageId> {
  const { at, after } = placeDue(report, outline, section);
  const common = { at, section: section.id, basis: section.basis };
  const data = { title: section.title, heading: headingOf(section) };
  if (after === null) return { ...common, messageId: 'missingFirst', data };
  return { ...common, messageId: 'missing', data: { ...data, after: after.heading.text } };
}

function headingLost({ section, at }: LostHeading): Descriptor<MessageId> {
  return { messageId: 'headingLost', at: [at, at], section: section.id, basis: section.basis, data: { heading: headingOf(section) } };
}

function headingOf(section: SectionStandard): string {
  return section.ordinal === null ? section.title : `${markOf(1, section.ordinal)}${section.title}`;
}

function checkItems({ report, found }: Context): Verdict {
  const items = report.items.filter((item) => item.section.required);
  if (items.length === 0) return inapplicable('no-such-part');
  const end = endOfText(report);
  for (const { section, places } of items) {
    if (places.length > 0) continue;
    const messageId = section.absent === 'error' ? 'missingItem' : 'missingItemAdvised';
    const basis = section.basis[0];
    const article = basis === undefined ? '' : `${basis.instrument}${basis.article}`;
    found({ messageId, at: [end, end], section: section.id, basis: section.basis, data: { title: section.title, article } });
  }
  return checked(items.length);
}
