import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { outside, wordFindings } from '../report/queries/word-findings.js';
import { wordHits } from '../report/queries/word-hits.js';

type MessageId = 'confused' | 'confusedOften' | 'unclear';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'confusable-term',
    category: 'words',
    docs: {
      zh: { title: '易混词语', description: '音近、形近而意义不同的词语应用对（如“权力清单”不作“权利清单”）。' },
      en: {
        title: 'Words easily confused',
        description: 'Words of like sound or shape are not taken for each other (权力 and 权利, 截至 and 截止).',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '《现代汉语词典》（第7版）及公文写作规范', article: '有关词条', authority: 'convention' }],
    messages: {
      confused: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”可能误用，建议改为{{expected}}',
        en: '"{{found}}" may be taken for another word here; better {{expected}}',
      },
      confusedOften: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”共{{count}}处，可能误用，建议改为{{expected}}',
        en: '"{{found}}" stands in {{count}} places and may be taken for another word; better {{expected}}',
      },
      unclear: {
        severity: 'warning',
        zh: '“{{found}}”可能误用，建议核对',
        en: '"{{found}}" may be taken for another word here; better check',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const { entries, looked } = wordHits(report);
    const hits = outside(entries.confusable, 'titles');
    for (const finding of wordFindings(report, hits, { one: 'confused', many: 'confusedOften', bare: 'unclear' })) found(finding);
    return checked(looked);
  },
});
