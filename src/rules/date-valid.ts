import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { isInForm } from '../report/queries/places.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { findBrokenDates, type BrokenDate } from '../text/broken-dates.js';
import { sourceRange } from '../text/mapped-text.js';
import type { Range } from '../types/position.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'year' | 'month' | 'day' | 'mark' | 'lost' | 'lostSeveral' | 'blank';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'date-valid',
    category: 'dates',
    docs: {
      zh: { title: '日期的写法', description: '日期应是历法上有的日子，年、月、日齐全。' },
      en: { title: 'Dates that exist', description: 'A date is one that the calendar has, with its year, month and day written out.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      year: {
        severity: 'warning',
        zh: '日期“{{text}}”的年份有误，建议核对后改正',
        en: 'The year of the date "{{text}}" is wrong; better check and correct it',
      },
      month: {
        severity: 'warning',
        zh: '日期“{{text}}”的月份有误（一年只有12个月），建议核对后改正',
        en: 'The month of the date "{{text}}" is none of the twelve; better check and correct it',
      },
      day: {
        severity: 'warning',
        zh: '日期“{{text}}”不存在（{{month}}月只有{{days}}天），建议核对后改正',
        en: 'There is no date "{{text}}" (month {{month}} has {{days}} days); better check and correct it',
      },
      mark: {
        severity: 'warning',
        fixable: true,
        zh: '日期“{{text}}”缺少“日”字，建议改为“{{better}}”',
        en: 'The date "{{text}}" lacks 日; better "{{better}}"',
      },
      lost: {
        severity: 'warning',
        zh: '日期“{{text}}”缺少“年”“月”等字，可能在发布时丢失，建议补全为“{{better}}”',
        en: 'The date "{{text}}" lacks 年 or 月, perhaps lost when it was published; better "{{better}}"',
      },
      lostSeveral: {
        severity: 'warning',
        zh: '“{{text}}”等 {{count}} 处日期缺少“年”“月”等字，可能在发布时丢失，建议补全（如“{{better}}”）',
        en: '{{count}} dates such as "{{text}}" lack 年 or 月, perhaps lost when they were published; better complete them ("{{better}}")',
      },
      blank: {
        severity: 'warning',
        zh: '日期“{{text}}”没有填写日，建议补全',
        en: 'The date "{{text}}" has no day; better fill it in',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const { looked, broken } = brokenDatesOf(report);
    for (const entry of broken) if (entry.kind !== 'lost') found(describe(entry));
    const lost = broken.filter(({ kind }) => kind === 'lost');
    if (lost.length > 0) found(describeLost(lost));
    return checked(looked);
  },
});

interface Placed extends BrokenDate {
  readonly at: Range;
}

/** In the running text and the headings; figures of forms that run together look like dates. */
function brokenDatesOf(report: Report): { readonly looked: number; readonly broken: readonly Placed[] } {
  const broken: Placed[] = [];
  let looked = 0;
  for (const passage of report.passages) {
    if (passage.kind === 'table') continue;
    looked += 1;
    for (const entry of findBrokenDates(passage.text.text)) {
      const at = sourceRange(passage.text, entry.start, entry.end);
      if (!isInForm(report, at[0])) broken.push({ ...entry, at });
    }
  }
  return { looked, broken };
}

function describe({ kind, text, at, better, month, days }: Placed): Descriptor<MessageId> {
  if (kind === 'day') return { messageId: 'day', at, data: { text, month: month ?? 0, days: days ?? 0 } };
  if (kind === 'mark') return { messageId: 'mark', at, data: { text, better: better ?? '' }, fix: { range: [at[1], at[1]], text: '日' } };
  return { messageId: kind, at, data: { text } };
}

/** Where one date lost its marks the others did as well: once a file. */
function describeLost(lost: readonly Placed[]): Descriptor<MessageId> {
  const [first, ...others] = lost as readonly [Placed, ...Placed[]];
  const better = first.better ?? 'XXXX年X月X日';
  if (others.length === 0) return { messageId: 'lost', at: first.at, data: { text: first.text, better } };
  const shown = lost.find((entry) => entry.better !== null) ?? first;
  return {
    messageId: 'lostSeveral',
    at: first.at,
    data: { text: shown.text, count: lost.length, better: shown.better ?? better },
    related: others.slice(0, 5).map(({ at }) => ({ at, zh: '另一处', en: 'another place' })),
  };
}
