import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { hasDisclosureFigure } from '../report/queries/disclosure-figures.js';
import { startOfText } from '../report/queries/places.js';
import { partsOf } from '../report/queries/outline.js';
import { dutyOfAccuracy } from '../standards/index.js';
import type { Range } from '../types/position.js';
import type { Report } from '../types/report.js';

export default defineRule({
  meta: {
    id: 'no-count',
    category: 'words',
    docs: {
      zh: { title: '没有公开数量', description: '年度报告应写明主动公开政府信息的数量，全文不应没有一个公开方面的数字。' },
      en: {
        title: 'Nothing is counted',
        description: 'The report says how much was disclosed; it is not without a single figure about it.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      none: {
        severity: 'warning',
        zh: '正文和读到的表格中没有一个主动公开政府信息方面的数字，建议写明公开的数量',
        en: 'No figure of the text or of a form that could be read tells what was disclosed; better say how much was',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    if (!hasDisclosureFigure(report)) found({ messageId: 'none', at: placeOf(report), section: 'disclosure' });
    return checked(1);
  },
});

/** The heading of the section about disclosure; else the title, or the beginning. */
function placeOf(report: Report): Range {
  const start = startOfText(report);
  return partsOf(report).find(({ id }) => id === 'disclosure')?.heading.range ?? report.title?.range ?? [start, start];
}
