import { checked, defineRule, inapplicable } from '../engine/define-rule.js';

export default defineRule({
  meta: {
    id: 'report-single',
    category: 'document',
    docs: {
      zh: { title: '一个文件一份报告', description: '一个文件中建议只有一份年度报告。' },
      en: { title: 'One report a file', description: 'A file holds one annual report.' },
    },
    recommended: 'default',
    editions: 'all',
    // The text and the signature of the second are another body's.
    folds: ['agency-consistent'],
    basis: [{ instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第四十九条', authority: 'convention' }],
    messages: {
      further: {
        severity: 'warning',
        zh: '文件中除“{{title}}”外，还有另一年度或另一机关的报告标题“{{further}}”，建议每份报告单独成文',
        en: 'Besides "{{title}}" the file has the title of a report of another year or body: "{{further}}"; better one report a file',
      },
    },
  },
  check({ report, found }) {
    const { title, furtherTitles, recognition } = report;
    if (recognition.verdict !== 'report') return inapplicable('not-a-report');
    if (title === null) return inapplicable('no-such-part');
    for (const further of furtherTitles) {
      found({
        messageId: 'further',
        at: further.range,
        section: null,
        related: [{ at: title.range, zh: '本报告的标题', en: 'the title of this report' }],
        data: { title: title.text, further: further.text },
      });
    }
    return checked(1);
  },
});
