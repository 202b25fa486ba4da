import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { endOfText } from '../report/queries/places.js';

export default defineRule({
  meta: {
    id: 'report-signature',
    category: 'document',
    docs: {
      zh: { title: '落款', description: '文末建议署发布机关和日期。' },
      en: { title: 'Signature', description: 'The report ends with the issuing body and the date.' },
    },
    recommended: 'off',
    editions: 'all',
    basis: [{ instrument: '《党政机关公文格式》（GB/T 9704—2012）', article: '7.3.5', authority: 'convention' }],
    messages: {
      absent: {
        severity: 'warning',
        style: true,
        zh: '文末没有落款，建议署发布机关和日期',
        en: 'The report is not signed; better end it with the issuing body and the date',
      },
      unsigned: {
        severity: 'warning',
        style: true,
        zh: '落款没有发布机关，建议署发布机关',
        en: 'The signature lacks the issuing body; better add it',
      },
      undated: {
        severity: 'warning',
        style: true,
        zh: '落款没有日期，建议署日期',
        en: 'The signature lacks the date; better add it',
      },
    },
  },
  check({ report, found }) {
    if (report.recognition.verdict !== 'report') return inapplicable('not-a-report');
    if (report.extracted) return inapplicable('no-such-part');
    const { signature, dates } = report;
    const unsigned = (signature?.agency ?? null) === null;
    const undated = (signature?.date ?? null) === null && !dates.some((date) => date.role === 'signed');
    if (unsigned || undated) {
      const at = endOfText(report);
      const messageId = unsigned && undated ? 'absent' : unsigned ? 'unsigned' : 'undated';
      found({ messageId, at: signature?.range ?? [at, at], section: null });
    }
    return checked(1);
  },
});
