import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { outlineOf } from '../report/queries/outline.js';
import { bodyOf, sentencesOf } from '../report/queries/places.js';
import type { ItemEvidence } from '../types/report.js';
import type { RuleContext, Verdict } from '../types/rule.js';
import type { SectionStandard } from '../types/standard.js';

type MessageId = 'onlyHalf' | 'onlyInTable';
type Context = RuleContext<Record<string, unknown>, MessageId>;

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'section-partial',
    category: 'structure',
    docs: {
      zh: { title: '内容不全', description: '由两项组成的内容（如行政复议、行政诉讼）应当都报告，不应只在表格中出现而正文只字未提。' },
      en: {
        title: 'Half an item',
        description: 'An item of two halves (reconsideration and litigation) is reported in both, and not in the table alone.',
      },
    },
    recommended: 'default',
    editions: ['2008', '2014', '2019', '2021'],
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第五十条第一款第（三）项',
        words: '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
        authority: 'stated',
      },
      { instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）', article: '第三十二条第（四）项', authority: 'stated' },
    ],
    messages: {
      onlyHalf: {
        severity: 'warning',
        zh: '“{{title}}”只报告了{{present}}，未报告{{absent}}，建议一并说明，没有发生的写明“未发生”',
        en: '"{{title}}" reports {{present}} only, not {{absent}}; better state both, also where there were none',
      },
      onlyInTable: {
        severity: 'warning',
        review: 'only-in-table',
        zh: '“{{title}}”只见于表格，正文未作说明，建议核对正文是否需要说明',
        en: '"{{title}}" stands in the table alone and the text is silent; check whether the text should state it',
      },
    },
  },
  check(context): Verdict {
    return context.report.standard?.about === 'form' ? checkSections(context) : checkItems(context);
  },
});

/** Editions about content: an item may be addressed anywhere. */
function checkItems({ report, found }: Context): Verdict {
  const items = report.items.filter((item) => item.section.required && item.places.length > 0);
  for (const item of items) {
    const { section } = item;
    const common = { section: section.id, basis: section.basis };
    const first = item.places.find((place) => place.where === 'table-row');
    if (first !== undefined && item.places.every((place) => place.where === 'table-row')) {
      found({ ...common, messageId: 'onlyInTable', at: first.range, data: { title: section.title } });
      continue;
    }
    const present = item.halves.filter((half) => half.places.length > 0);
    const absent = item.halves.filter((half) => half.places.length === 0);
    const at = placeOf(present[0]);
    if (at === undefined || absent.length === 0) continue;
    found({
      ...common,
      messageId: 'onlyHalf',
      at: at.range,
      data: { title: section.title, present: namesOf(present), absent: namesOf(absent) },
    });
  }
  return items.length === 0 ? inapplicable('no-such-part') : checked(items.length);
}

/** The sentence that speaks of the half, rather than a heading over it. */
function placeOf(half: ItemEvidence['halves'][number] | undefined): ItemEvidence['places'][number] | undefined {
  return half?.places.find((place) => place.where === 'sentence') ?? half?.places[0];
}

/** Editions about form: the section's own text counts, unless its table is there, which holds both halves. */
function checkSections(context: Context): Verdict {
  const { report } = context;
  const { required, found } = outlineOf(report);
  let count = 0;
  for (const standard of required) {
    const section = found.get(standard.id);
    if (standard.halves.length === 0 || section === undefined) continue;
    count += 1;
    if (!report.forms.some((form) => form.id === standard.form)) checkText(context, standard, [...sentencesOf(bodyOf(report, section))]);
  }
  return count === 0 ? inapplicable('no-such-part') : checked(count);
}

function checkText(
  { found }: Context,
  standard: SectionStandard,
  sentences: readonly { readonly text: string; readonly range: readonly [number, number] }[],
): void {
  const halves = standard.halves.map((half) => ({
    name: half.name,
    sentence: sentences.find(({ text }) => half.words.some((word) => text.includes(word))),
  }));
  const present = halves.filter((half) => half.sentence !== undefined);
  const absent = halves.filter((half) => half.sentence === undefined);
  const at = present[0]?.sentence;
  if (at === undefined || absent.length === 0) return;
  found({
    messageId: 'onlyHalf',
    at: at.range,
    section: standard.id,
    basis: standard.basis,
    data: { title: standard.title, present: namesOf(present), absent: namesOf(absent) },
  });
}

function namesOf(halves: readonly { readonly name: string }[]): string {
  return halves.map((half) => half.name).join('、');
}
