import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { outside, wordFindings } from '../report/queries/word-findings.js';
import { wordHits } from '../report/queries/word-hits.js';

type MessageId = 'term' | 'terms' | 'unclear';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'legal-term',
    category: 'words',
    docs: {
      zh: { title: '法定用语', description: '依申请公开、复议诉讼、建议提案等用语应与法律法规和报告格式一致。' },
      en: {
        title: 'Terms of the law',
        description: 'Terms are those of the law and of the form: 行政复议, 国家秘密, 延期答复.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '《中华人民共和国政府信息公开条例》等法律法规', article: '有关条款', authority: 'convention' }],
    messages: {
      term: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”不是法定用语，建议改为{{expected}}',
        en: '"{{found}}" is no term of the law; better {{expected}}',
      },
      terms: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”共{{count}}处，不是法定用语，建议改为{{expected}}',
        en: '"{{found}}" stands in {{count}} places and is no term of the law; better {{expected}}',
      },
      unclear: {
        severity: 'warning',
        zh: '“{{found}}”不是法定用语，建议核对',
        en: '"{{found}}" is no term of the law; better check',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const { entries, looked } = wordHits(report);
    const hits = outside(entries.legal, 'all');
    for (const finding of wordFindings(report, hits, { one: 'term', many: 'terms', bare: 'unclear' })) found(finding);
    return checked(looked);
  },
});
