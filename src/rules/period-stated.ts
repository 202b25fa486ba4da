import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { startOfText } from '../report/queries/places.js';
import { writtenDay } from '../report/queries/report-dates.js';
import { titleAgainstPeriod } from '../report/queries/title-period.js';
import { findBrokenDates } from '../text/broken-dates.js';
import type { Range } from '../types/position.js';
import type { Period, Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'absent' | 'preambleLost' | 'other' | 'otherEnd' | 'noEnd' | 'onlyEnd';

/** The year in which the regulation came into force, and from which day its first reports count. */
const firstYear = 2008;
const firstDay = '2008-05-01';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'period-stated',
    category: 'dates',
    docs: {
      zh: { title: '统计期限', description: '前言建议写明数据的统计期限，自报告年度1月1日起至12月31日止。' },
      en: {
        title: 'Period of the figures',
        description: 'The preamble states the period of the figures: 1 January to 31 December of the year.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第四十九条',
        words: '上一年度政府信息公开工作年度报告',
        authority: 'implied',
      },
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
        article: '第三十一条',
        words: '年度报告',
        authority: 'implied',
      },
    ],
    messages: {
      absent: {
        severity: 'warning',
        zh: '全文没有写明数据的统计期限，建议在前言中写明{{expected}}',
        en: 'The report does not state the period of its figures; better state {{expected}} in the preamble',
      },
      preambleLost: {
        severity: 'warning',
        review: 'preamble-lost',
        zh: '文本中没有前言，可能在提取文字时丢失，统计期限应对照原文核对{{expected}}',
        en: 'The text has no preamble, perhaps lost when it was taken out; check in the original that the period is stated {{expected}}',
      },
      other: {
        severity: 'warning',
        zh: '统计期限为{{from}}至{{to}}，建议为{{expected}}',
        en: 'The period is {{from}} to {{to}}; better {{expected}}',
      },
      otherEnd: {
        severity: 'warning',
        zh: '统计期限截至{{to}}，建议为{{expected}}',
        en: 'The period ends on {{to}}; better {{expected}}',
      },
      noEnd: {
        severity: 'warning',
        zh: '统计期限只写了起始日期{{from}}，建议写明{{expected}}',
        en: 'The period begins on {{from}} and names no end; better {{expected}}',
      },
      onlyEnd: {
        severity: 'warning',
        style: true,
        zh: '统计期限只写了截止日期{{to}}，建议写明{{expected}}',
        en: 'The period names only its end, {{to}}; better {{expected}}',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    if (report.recognition.verdict !== 'report') return inapplicable('not-a-report');
    const descriptor = report.period === null ? describeAbsent(report) : describe(report, report.period);
    if (descriptor !== null) found({ ...descriptor, section: null });
    return checked(1);
  },
});

function describeAbsent(report: Report): Descriptor<MessageId> {
  const text = introduction(report);
  const expected = expectedPeriod(report.year?.value ?? null);
  if (text === null && report.extracted) {
    const start = startOfText(report);
    return { messageId: 'preambleLost', at: [start, start], data: { expected: `（${expected}）` } };
  }
  return { messageId: 'absent', at: text ?? report.title?.range ?? [startOfText(report), startOfText(report)], data: { expected } };
}

/** 根据……编制本报告, where it stands in the first section. */
const introduces = /(?:根据|依据|按照|现将).{2,300}(?:编制|公布|发布|报告)/u;

const shortestSentence = 16;

/** Behind the first text that introduces the report; null where there is none but names and dates. */
function introduction({ passages, preamble: [start, end] }: Report): Range | null {
  for (const [index, passage] of passages.slice(start, end + 2).entries()) {
    if (passage.kind === 'table' || passage.text.text.length < shortestSentence || !/[。，；,;]/u.test(passage.text.text)) continue;
    if (start + index < end || introduces.test(passage.text.text.slice(0, 600))) return [passage.range[1], passage.range[1]];
  }
  return null;
}

/** Nothing where a date of it is broken: that is for date-valid to say; nor where the title names another year. */
function describe(report: Report, period: Period): Descriptor<MessageId> | null {
  const { from, to, range } = period;
  if ((from === null && to === null) || findBrokenDates(report.source.value.slice(...range)).length > 0) return null;
  const conflict = titleAgainstPeriod(report);
  const year = conflict?.periodYear ?? report.year?.value ?? Number((to ?? from ?? '').slice(0, 4));
  const first = `${String(year)}-01-01`;
  const last = `${String(year)}-12-31`;
  const expected = expectedPeriod(year);
  if (to === null) return { messageId: 'noEnd', at: range, data: { from: writtenDay(from ?? ''), expected } };
  if (from === null) return { messageId: to === last ? 'onlyEnd' : 'otherEnd', at: range, data: { to: writtenDay(to), expected } };
  if (to === last && (from === first || (year === firstYear && from === firstDay))) return null;
  return { messageId: 'other', at: range, data: { from: writtenDay(from), to: writtenDay(to), expected } };
}

function expectedPeriod(year: number | null): string {
  if (year === firstYear) return `${String(year)}年5月1日至12月31日`;
  return year === null ? '1月1日至12月31日' : `${String(year)}年1月1日至12月31日`;
}
