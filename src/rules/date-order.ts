import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { latestOf, writtenDay } from '../report/queries/report-dates.js';
import { dutyOfAccuracy } from '../standards/index.js';
import type { DatedPlace } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'signedEarly' | 'publishedEarly' | 'signedLate';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'date-order',
    category: 'dates',
    docs: {
      zh: { title: '日期的先后', description: '落款、发布日期应在报告年度结束之后，落款日期不应晚于发布日期。' },
      en: { title: 'Order of dates', description: 'A report is signed after its year has ended, and published after it was signed.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      signedEarly: {
        severity: 'warning',
        zh: '落款日期为{{date}}，报告年度{{year}}年尚未结束，建议核对落款日期',
        en: 'The report is signed on {{date}}, before {{year}}, which it is about, has ended; better check the date',
      },
      publishedEarly: {
        severity: 'warning',
        zh: '发布日期为{{date}}，报告年度{{year}}年尚未结束，建议核对报告年度和发布日期',
        en: 'The report is published on {{date}}, before {{year}}, which it is about, has ended; better check year and date',
      },
      signedLate: {
        severity: 'warning',
        zh: '落款日期{{date}}晚于发布日期{{published}}，建议核对落款日期',
        en: 'The report is signed on {{date}}, after {{published}}, when it was published; better check the date',
      },
    },
  },
  check({ report, found }) {
    const { year, dates } = report;
    const signed = dates.filter(({ role }) => role === 'signed');
    const published = latestOf(dates.filter(({ role }) => role === 'published'));
    if (dates.length === 0) return inapplicable('no-such-part');
    if (year === null && (signed.length === 0 || published === null)) return inapplicable('year-unknown');
    for (const signature of signed) {
      const finding = early(signature, year?.value ?? null, 'signedEarly') ?? late(signature, published);
      if (finding !== null) found(finding);
    }
    const tooSoon = published === null ? null : early(published, year?.value ?? null, 'publishedEarly');
    if (tooSoon !== null) found(tooSoon);
    return checked(dates.length);
  },
});

/** A year is over when its last day is. */
function early({ date, range }: DatedPlace, year: number | null, messageId: MessageId): Descriptor<MessageId> | null {
  if (year === null || date > `${String(year)}-12-31`) return null;
  return { messageId, at: range, section: null, data: { date: writtenDay(date), year } };
}

function late({ date, range }: DatedPlace, published: DatedPlace | null): Descriptor<MessageId> | null {
  if (published === null || date <= published.date) return null;
  return {
    messageId: 'signedLate',
    at: range,
    section: null,
    data: { date: writtenDay(date), published: writtenDay(published.date) },
    related: [{ at: published.range, zh: `发布日期：${writtenDay(published.date)}`, en: `published on ${published.date}` }],
  };
}
