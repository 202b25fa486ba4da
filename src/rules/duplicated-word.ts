import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { duplicatesIn, type Duplicate } from '../report/queries/duplicated-words.js';
import { isInForm } from '../report/queries/places.js';
import { sourceRange } from '../text/mapped-text.js';
import type { MappedText } from '../types/position.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'copy' | 'pair';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'duplicated-word',
    category: 'words',
    docs: {
      zh: { title: '词语重复', description: '同一词语或短语不应接连写两遍（如“公开公开”“可通过可以通过”），可自动修复。' },
      en: { title: 'Words said twice', description: 'No word or phrase stands twice at once (公开公开); fixable.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: [{ instrument: '公文写作规范', article: '文字精练', authority: 'convention' }],
    messages: {
      copy: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”词语重复，建议只保留“{{kept}}”',
        en: '"{{found}}" says the same twice; better keep "{{kept}}" once',
      },
      pair: {
        severity: 'warning',
        fixable: true,
        zh: '“{{found}}”意思重复，可能是修改时未删净，建议只保留“{{kept}}”',
        en: '"{{found}}" says the same in two ways, perhaps left by an edit; better keep "{{kept}}"',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    let looked = 0;
    for (const passage of report.passages) {
      if (passage.kind === 'table' || isInForm(report, passage.range[0])) continue;
      looked += 1;
      for (const duplicate of duplicatesIn(passage.text.text)) found(describe(report, passage.text, duplicate));
    }
    return checked(looked);
  },
});

function describe(report: Report, mapped: MappedText, { start, end, kept, kind }: Duplicate): Descriptor<MessageId> {
  const at = sourceRange(mapped, start, end);
  const written = mapped.text.slice(start, end);
  const isPlain = report.source.value.slice(...at) === written;
  return { messageId: kind, at, data: { found: written, kept }, ...(isPlain ? { fix: { range: at, text: kept } } : {}) };
}
