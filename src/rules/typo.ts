import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { judgedWordings, standsIn } from '../report/queries/judged-wordings.js';
import { apartFrom, nameFindings } from '../report/queries/name-findings.js';
import { wordFindings } from '../report/queries/word-findings.js';
import { wordHits } from '../report/queries/word-hits.js';
import { dutyOfAccuracy } from '../standards/index.js';

type MessageId = 'slip' | 'slips' | 'unclear' | 'missing' | 'extra' | 'wrong' | 'swapped';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'typo',
    category: 'words',
    docs: {
      zh: { title: '错别字', description: '正文中不应有错字、漏字、多字：常见的误写，以及与固定用语只差一字的写法。' },
      en: {
        title: 'Slips of the pen',
        description: 'No wrong, missing or extra characters: common slips, and what is a fixed term but for one character.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      slip: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”可能有误，建议改为{{expected}}',
        en: '"{{found}}" may be a slip; better {{expected}}',
      },
      slips: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”共{{count}}处，可能有误，建议改为{{expected}}',
        en: '"{{found}}" stands in {{count}} places and may be a slip; better {{expected}}',
      },
      unclear: {
        severity: 'warning',
        zh: '“{{found}}”语句不通，可能有误，建议核对改正',
        en: '"{{found}}" does not read well and may be a slip; better check it',
      },
      missing: {
        severity: 'warning',
        zh: '“{{found}}”可能缺“{{characters}}”，建议核对是否为“{{expected}}”',
        en: '"{{found}}" may lack "{{characters}}"; better check whether "{{expected}}" is meant',
      },
      extra: {
        severity: 'warning',
        zh: '“{{found}}”可能多一个“{{characters}}”，建议核对是否为“{{expected}}”',
        en: '"{{found}}" may have "{{characters}}" too many; better check whether "{{expected}}" is meant',
      },
      wrong: {
        severity: 'warning',
        zh: '“{{found}}”中的“{{characters}}”可能有误，建议核对是否为“{{expected}}”',
        en: '"{{characters}}" in "{{found}}" may be wrong; better check whether "{{expected}}" is meant',
      },
      swapped: {
        severity: 'warning',
        zh: '“{{found}}”中的“{{characters}}”可能颠倒，建议核对是否为“{{expected}}”',
        en: '"{{characters}}" in "{{found}}" may be in the wrong order; better check whether "{{expected}}" is meant',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const { entries, names, looked } = wordHits(report);
    const judged = judgedWordings(report);
    const findings = [
      ...wordFindings(report, entries.typo, { one: 'slip', many: 'slips', bare: 'unclear' }),
      ...nameFindings(report, apartFrom(names.term, entries.typo), false),
    ];
    for (const finding of findings) if (!standsIn(finding.at, judged)) found(finding);
    return checked(looked);
  },
});
