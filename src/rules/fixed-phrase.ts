import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { nameFindings } from '../report/queries/name-findings.js';
import { wordHits } from '../report/queries/word-hits.js';
import { dutyOfAccuracy } from '../standards/index.js';

type MessageId = 'missing' | 'extra' | 'wrong' | 'swapped';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'fixed-phrase',
    category: 'words',
    docs: {
      zh: { title: '固定提法', description: '固定的政治用语、法律名称和机构名称应完整准确，不应缺字、多字、错字。' },
      en: {
        title: 'Fixed phrases',
        description: 'Fixed political phrases and names of laws and bodies are whole and exact.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      missing: {
        severity: 'error',
        fixable: true,
        zh: '“{{found}}”缺“{{characters}}”，应为“{{expected}}”',
        en: '"{{found}}" lacks "{{characters}}"; it must be "{{expected}}"',
      },
      extra: {
        severity: 'error',
        fixable: true,
        zh: '“{{found}}”多一个“{{characters}}”，应为“{{expected}}”',
        en: '"{{found}}" has "{{characters}}" too many; it must be "{{expected}}"',
      },
      wrong: {
        severity: 'error',
        fixable: true,
        zh: '“{{found}}”中的“{{characters}}”有误，应为“{{expected}}”',
        en: '"{{characters}}" in "{{found}}" is wrong; it must be "{{expected}}"',
      },
      swapped: {
        severity: 'error',
        fixable: true,
        zh: '“{{found}}”中的“{{characters}}”颠倒，应为“{{expected}}”',
        en: '"{{characters}}" in "{{found}}" is in the wrong order; it must be "{{expected}}"',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const { names, looked } = wordHits(report);
    for (const finding of nameFindings(report, names.phrase, true)) found(finding);
    return checked(looked);
  },
});
