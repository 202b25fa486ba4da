import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { countOf, foreignYearsOf, type ForeignYear } from '../report/queries/foreign-years.js';
import { titleAgainstPeriod, type TitleAgainstPeriod } from '../report/queries/title-period.js';
import { dutyOfAccuracy } from '../standards/index.js';
import type { StatedYear } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'titlePeriod' | 'titlePeriodUnclear' | 'residue' | 'mostly' | 'plan';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'year-consistent',
    category: 'dates',
    docs: {
      zh: { title: '年度前后一致', description: '标题、统计期限和叙述本年度工作的句子应是同一年度，不应留有往年的年份。' },
      en: {
        title: 'One year throughout',
        description: 'Title, period and the sentences about the work of the year name one year; none is left from another report.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      titlePeriod: {
        severity: 'error',
        zh: '统计期限为{{period}}年，标题为{{title}}年，应一致',
        en: 'The period is {{period}}, the title says {{title}}; they must agree',
      },
      titlePeriodUnclear: {
        severity: 'warning',
        zh: '统计期限为{{period}}年，标题为{{title}}年，建议核对',
        en: 'The period is {{period}}, the title says {{title}}; better check',
      },
      residue: {
        severity: 'warning',
        zh: '文中写“{{found}}年”，报告年度为{{year}}年，可能沿用了往年的文字，建议核对',
        en: 'This says {{found}} while the report is about {{year}}; it may be left from another report: better check',
      },
      mostly: {
        severity: 'warning',
        zh: '报告年度为{{year}}年，正文有 {{count}} 处写“{{found}}年”，建议核对报告年度',
        en: 'The report is about {{year}}, but {{count}} sentences say {{found}}; better check the year',
      },
      plan: {
        severity: 'warning',
        zh: '文中计划“{{found}}年”的工作，而报告年度{{year}}年已经结束，建议核对年份',
        en: 'This plans for {{found}}, while {{year}}, which the report is about, is over; better check the year',
      },
    },
  },
  check({ report, found }) {
    const { year } = report;
    if (report.passages.length === 0) return inapplicable('no-such-part');
    if (year === null) return inapplicable('year-unknown');
    const conflict = titleAgainstPeriod(report);
    if (conflict !== null) found(describeConflict(conflict));
    const foreign = foreignYearsOf(report, year.value, conflict === null ? null : conflictingYear(conflict, year));
    for (const descriptor of describe(foreign.years, year, () => countOf(report, year.value))) found(descriptor);
    return checked(foreign.looked + (conflict === null ? 0 : 1));
  },
});

function describeConflict({ titleYear, titleRange, periodYear, periodRange, certain }: TitleAgainstPeriod): Descriptor<MessageId> {
  return {
    messageId: certain ? 'titlePeriod' : 'titlePeriodUnclear',
    at: periodRange,
    section: null,
    data: { period: periodYear, title: titleYear },
    related: [{ at: titleRange, zh: `标题：${String(titleYear)}年`, en: `the title: ${String(titleYear)}` }],
  };
}

function conflictingYear({ titleYear, periodYear }: TitleAgainstPeriod, { value }: StatedYear): number {
  return value === titleYear ? periodYear : titleYear;
}

function describe(years: readonly ForeignYear[], stated: StatedYear, own: () => number): Descriptor<MessageId>[] {
  const counts = new Map<number, ForeignYear[]>();
  for (const entry of years) {
    if (entry.kind !== 'residue') continue;
    const known = counts.get(entry.year);
    if (known === undefined) counts.set(entry.year, [entry]);
    else known.push(entry);
  }
  const common = (data: Record<string, number>): Pick<Descriptor<MessageId>, 'data' | 'related'> => ({
    data: { ...data, year: stated.value },
    ...(stated.range === null
      ? {}
      : {
          related: [{ at: stated.range, zh: `报告年度：${String(stated.value)}年`, en: `the year of the report: ${String(stated.value)}` }],
        }),
  });
  const most = [...counts].find(([, entries]) => entries.length >= 3 && entries.length > own());
  const rest = years.filter((entry) => entry.kind === 'plan' || entry.year !== most?.[0]);
  const single = rest.map(({ kind, year, at }): Descriptor<MessageId> => ({ messageId: kind, at, ...common({ found: year }) }));
  if (most === undefined) return single;
  const [year, [first, ...others]] = most;
  if (first === undefined) return single;
  const { data, related = [] } = common({ found: year, count: others.length + 1 });
  const places = others.slice(0, 5).map(({ at }) => ({ at, zh: `另一处“${String(year)}年”`, en: `another ${String(year)}` }));
  return [{ messageId: 'mostly', at: first.at, ...(data === undefined ? {} : { data }), related: [...related, ...places] }, ...single];
}
