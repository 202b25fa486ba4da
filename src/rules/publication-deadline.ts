import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { deadlineOf, latenessOf, type ConfiguredDates, type Deadline } from '../report/queries/deadline.js';
import { writtenDay, writtenMonthDay } from '../report/queries/report-dates.js';
import type { Agency, DatedPlace } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';
import type { AgencyKind, Basis } from '../types/standard.js';

type MessageId = 'late' | 'lateByCustom' | 'kindUnclear' | 'dateUnclear' | 'disagree';

interface Options {
  readonly deadlines?: ConfiguredDates;
}

/** A day that some year has. */
const monthDay = {
  type: 'string',
  pattern: '^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$',
};

const bodies: Readonly<Record<AgencyKind, string>> = {
  government: '县级以上人民政府',
  department: '政府部门',
  township: '乡镇人民政府、街道办事处',
  other: '管委会等机构',
};

export default defineRule<Options, MessageId>({
  meta: {
    id: 'publication-deadline',
    category: 'dates',
    docs: {
      zh: { title: '公布期限', description: '年度报告应在规定的期限内公布，期限依机关类别和年度而定。' },
      en: {
        title: 'Deadline of publication',
        description: 'The report is published by the date that the law sets for the kind of agency and the year.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第四十九条第一款',
        words: '每年1月31日前',
        authority: 'stated',
      },
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第四十九条第二款',
        words: '每年3月31日前',
        authority: 'stated',
      },
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
        article: '第三十一条',
        words: '每年3月31日前',
        authority: 'stated',
      },
    ],
    messages: {
      late: {
        severity: 'error',
        zh: '{{dated}}为{{date}}，晚于公布期限{{deadline}}：{{who}}的年度报告应在每年{{by}}前公布（{{basis}}）',
        en: 'Dated {{date}} ({{dated}}), after the deadline {{deadline}}: reports ({{who}}) must be published by {{by}} each year ({{basis}})',
      },
      lateByCustom: {
        severity: 'warning',
        zh: '{{dated}}为{{date}}，晚于{{deadline}}：{{who}}的年度报告建议在每年{{by}}前公布（{{basis}}）',
        en: 'Dated {{date}} ({{dated}}), after {{deadline}}: reports ({{who}}) had better be published by {{by}} each year ({{basis}})',
      },
      kindUnclear: {
        severity: 'warning',
        zh: '{{dated}}为{{date}}，晚于{{deadline}}：{{who}}的年度报告应在每年{{by}}前公布（{{basis}}）；机关可能不属于此类，建议核对，可用 agencyKind 指定',
        en: 'Dated {{date}} ({{dated}}), after {{deadline}}: reports ({{who}}) must be published by {{by}} each year ({{basis}}); the agency may be of another kind: better check, and say agencyKind',
      },
      dateUnclear: {
        severity: 'warning',
        zh: '{{dated}}为{{date}}，晚于{{deadline}}：{{who}}的年度报告应在每年{{by}}前公布（{{basis}}）；该日期可能不是首次公布的日期，建议核对',
        en: 'Dated {{date}} ({{dated}}), after {{deadline}}: reports ({{who}}) must be published by {{by}} each year ({{basis}}); this may not be the day when it was first published: better check',
      },
      disagree: {
        severity: 'warning',
        review: 'two-readings',
        zh: '{{dated}}{{date}}晚于公布期限{{deadline}}，{{otherDated}}{{other}}则未逾期，应核对首次公布的日期（{{who}}，{{basis}}）',
        en: '{{date}} ({{dated}}) is after the deadline {{deadline}}, {{other}} ({{otherDated}}) is not; check when the report was first published ({{who}}, {{basis}})',
      },
    },
    options: {
      type: 'object',
      additionalProperties: false,
      properties: {
        deadlines: {
          type: 'object',
          description:
            '当地的公布期限，按机关类别，次年的月-日，如 {"township": "01-31"} (Local dates by kind of agency, MM-DD of the following year)',
          additionalProperties: false,
          properties: { government: monthDay, department: monthDay, township: monthDay, other: monthDay },
        },
      },
    },
    defaultOptions: {},
  },
  check({ report, options, found }) {
    const { year, standard, agency, dates } = report;
    if (year === null) return inapplicable('year-unknown');
    if (standard === null) return inapplicable('edition-unknown');
    if (dates.length === 0) return inapplicable('no-such-part');
    const deadline = deadlineOf(report, year.value, options.deadlines ?? {});
    if (deadline === null) return inapplicable('agency-kind');
    const lateness = latenessOf(report, deadline);
    if (lateness.outcome === 'in-time') return checked(dates.length);
    const { date } = lateness;
    const common: Omit<Descriptor<MessageId>, 'messageId'> = {
      at: date.range,
      section: null,
      basis: deadline.basis,
      data: {
        ...datedBy(date),
        deadline: writtenDay(deadline.day),
        who: bodyOf(deadline, agency),
        basis: deadline.basis.map(nameOf).join('；'),
      },
    };
    if (lateness.outcome === 'disagree') found(disagreement(common, lateness.other));
    else found({ ...common, messageId: messageOf(deadline, lateness.doubt), data: { ...common.data, by: writtenMonthDay(deadline.by) } });
    return checked(dates.length);
  },
});

function disagreement(common: Omit<Descriptor<MessageId>, 'messageId'>, other: DatedPlace): Descriptor<MessageId> {
  const { dated, date } = datedBy(other);
  return {
    ...common,
    messageId: 'disagree',
    data: { ...common.data, otherDated: dated, other: date },
    related: [{ at: other.range, zh: `${dated}：${date}`, en: `${other.role} on ${other.date}` }],
  };
}

function messageOf({ lawful }: Deadline, doubt: 'kind' | 'date' | null): MessageId {
  if (!lawful) return 'lateByCustom';
  if (doubt === null) return 'late';
  return doubt === 'kind' ? 'kindUnclear' : 'dateUnclear';
}

function datedBy({ date, role }: DatedPlace): { readonly dated: string; readonly date: string } {
  return { dated: role === 'published' ? '发布日期' : '落款日期', date: writtenDay(date) };
}

/** Whose deadline it is; where only the name says so, that it does. */
function bodyOf({ kind }: Deadline, agency: Agency | null): string {
  if (kind === null) return '行政机关';
  return agency?.kindFrom === 'name' ? `${bodies[kind]}（按机关名称判断）` : bodies[kind];
}

function nameOf({ instrument, article }: Basis): string {
  return article === '' ? instrument : `${instrument}${article}`;
}
