import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { startOfText } from '../report/queries/places.js';
import { sourceRange } from '../text/mapped-text.js';
import type { Range } from '../types/position.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'byNotice' | 'byForm' | 'byOption' | 'unknown' | 'outside';

/** Words for a year that name none. */
const unnamedYear = /今年|本年度?|一年来/u;

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'report-year',
    category: 'dates',
    docs: {
      zh: { title: '报告年度', description: '标题或正文应能看出报告的是哪一年；看不出时说明适用的格式由何而来。' },
      en: {
        title: 'Year of the report',
        description: 'Title or text say which year the report is about; where they do not, says where the edition was taken from.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
        article: '第四十九条',
        words: '上一年度政府信息公开工作年度报告',
        authority: 'convention',
      },
      {
        instrument: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
        article: '第三十一条',
        words: '年度报告',
        authority: 'convention',
      },
    ],
    messages: {
      byNotice: {
        severity: 'warning',
        zh: '全文未写明报告年度，建议在标题中写明；现按文中引用的通知适用{{edition}}检查',
        en: 'The report does not say which year it is about; better name it in the title; checked by the edition of the notice it cites ({{edition}})',
      },
      byForm: {
        severity: 'warning',
        zh: '全文未写明报告年度，建议在标题中写明；现按文中表格的式样适用{{edition}}检查',
        en: 'The report does not say which year it is about; better name it in the title; checked by the edition of its tables ({{edition}})',
      },
      byOption: {
        severity: 'warning',
        zh: '全文未写明报告年度，建议在标题中写明；现按指定的{{edition}}检查',
        en: 'The report does not say which year it is about; better name it in the title; checked by the edition given ({{edition}})',
      },
      unknown: {
        severity: 'warning',
        review: 'edition-unknown',
        zh: '全文未写明报告年度，无法确定适用哪一年的格式，未检查与格式有关的要求；建议在标题中写明，或用 --year 指定',
        en: 'The report does not say which year it is about, so that no edition applies and nothing that depends on it was checked; better name it in the title, or give --year',
      },
      outside: {
        severity: 'warning',
        review: 'edition-unknown',
        zh: '报告年度为{{year}}年，没有适用于该年度的格式，未检查与格式有关的要求；建议核对年度',
        en: 'The report is about {{year}}, for which there is no edition; nothing that depends on it was checked; better check the year',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const descriptor = describe(report);
    if (descriptor !== null) found(descriptor);
    return checked(1);
  },
});

function describe(report: Report): Descriptor<MessageId> | null {
  const { year, standard, editionFrom } = report;
  if (year !== null) {
    if (standard !== null) return null;
    return { messageId: 'outside', at: year.range ?? placeOf(report), section: null, data: { year: year.value } };
  }
  const common = { at: placeOf(report), section: null };
  if (standard === null) return { ...common, messageId: 'unknown' };
  const messageId = editionFrom === 'cited-notice' ? 'byNotice' : editionFrom === 'form' ? 'byForm' : 'byOption';
  return { ...common, messageId, data: { edition: standard.name.zh } };
}

/** The title, else the first words that name no year, else the beginning. */
function placeOf(report: Report): Range {
  if (report.title !== null) return report.title.range;
  for (const passage of report.passages) {
    if (passage.kind !== 'text') continue;
    const match = unnamedYear.exec(passage.text.text);
    if (match !== null) return sourceRange(passage.text, match.index, match.index + match[0].length);
  }
  const start = startOfText(report);
  return [start, start];
}
