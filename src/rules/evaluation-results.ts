import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { dutiesFor, unsaidOf } from '../report/queries/duties.js';
import { governmentReport } from '../report/queries/government-reports.js';
import { outlineOf } from '../report/queries/outline.js';
import { startOfText } from '../report/queries/places.js';
import type { Range } from '../types/position.js';
import type { Report } from '../types/report.js';

export default defineRule({
  meta: {
    id: 'evaluation-results',
    category: 'law',
    docs: {
      zh: {
        title: '考核、评议和责任追究结果',
        description: '各级人民政府的年度报告应包括工作考核、社会评议和责任追究结果情况。',
      },
      en: {
        title: 'Results of assessment, public review and accountability',
        description: 'The report of a level of government tells the results of assessment, public review and accountability.',
      },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第五十条第一款第（四）项',
        words: '各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况',
        authority: 'stated',
      },
    ],
    messages: {
      none: {
        severity: 'warning',
        zh: '全文没有写到{{missing}}，{{who}}的年度报告建议写明其结果情况，没有的也写明',
        en: 'Nothing is said of {{missing}}; better that the report ({{who}}) states the results, also where there were none',
      },
      some: {
        severity: 'warning',
        style: true,
        zh: '全文没有写到{{missing}}，{{who}}的年度报告建议写明其结果情况，没有的也写明',
        en: 'Nothing is said of {{missing}}; better that the report ({{who}}) states the results, also where there were none',
      },
      office: {
        severity: 'warning',
        review: 'two-readings',
        zh: '全文没有写到{{missing}}，如果是代表本级政府编制的年度报告，建议写明其结果情况（机关为{{who}}，可用 agencyKind 指定）',
        en: 'Nothing is said of {{missing}}; if this is the report of the government, better state the results (the agency is {{who}}: agencyKind can tell)',
      },
    },
  },
  check({ report, found }) {
    const duties = dutiesFor(report, 'evaluation-results');
    const kind = governmentReport(report.agency);
    if (report.agency === null || kind === 'no') return inapplicable('agency-kind');
    const missing = unsaidOf(duties, report.passages);
    const [first] = missing;
    const all = missing.length === duties.length;
    if (first === undefined || (kind === 'office' && !all)) return checked(duties.length);
    const { name, kindFrom } = report.agency;
    found({
      messageId: kind === 'office' ? 'office' : all ? 'none' : 'some',
      at: placeOf(report),
      section: 'overview',
      basis: first.basis,
      data: {
        missing: missing.map((duty) => duty.name.zh).join('、'),
        who: kind === 'office' ? name : kindFrom === 'name' ? '一级人民政府（按机关名称判断）' : '一级人民政府',
      },
    });
    return checked(duties.length);
  },
});

/** The heading of the overview, where it should be told; else the title. */
function placeOf(report: Report): Range {
  const start = startOfText(report);
  return outlineOf(report).found.get('overview')?.heading.range ?? report.title?.range ?? [start, start];
}
