import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { hasContent } from '../report/queries/contents.js';
import { outlineOf, partsOf } from '../report/queries/outline.js';
import { bodyOf } from '../report/queries/places.js';
import type { Passage, Section } from '../types/report.js';

export default defineRule({
  meta: {
    id: 'section-not-empty',
    category: 'structure',
    docs: {
      zh: { title: '部分不应为空', description: '标题之下应有内容：一句话或一张表格。' },
      en: { title: 'No empty section', description: 'Beneath a heading there is something: a sentence or a table.' },
    },
    recommended: 'default',
    editions: ['2019', '2021'],
    basis: [{ instrument: '《中华人民共和国政府信息公开条例》（国务院令第711号）', article: '第五十条', authority: 'stated' }],
    messages: {
      empty: {
        severity: 'error',
        zh: '“{{heading}}”之下没有任何文字或表格，应报告相应内容；原文为图片或表格的，应改为可读取的文字和表格',
        en: 'Beneath "{{heading}}" there is neither text nor table; it must report its contents; where the original has a picture or a table, it must be readable text',
      },
    },
  },
  check({ report, found }) {
    const { required } = outlineOf(report);
    const parts = partsOf(report);
    if (parts.length === 0) return inapplicable('no-such-part');
    const signed = report.signature?.range ?? null;
    for (const part of parts) {
      // A run-in heading is its own sentence, and what is signed beneath is no content.
      if (part.id === null && /[。：:]$/u.test(part.heading.text)) continue;
      if (sharesLine(report.passages, part)) continue;
      if (bodyOf(report, part).some((passage) => hasContent(passage, signed))) continue;
      const basis = required.find((section) => section.id === part.id)?.basis;
      found({
        messageId: 'empty',
        at: part.heading.range,
        section: part.id,
        data: { heading: part.heading.text },
        ...(basis === undefined ? {} : { basis }),
      });
    }
    return checked(parts.length);
  },
});

/** Two headings on a line of their own share what stands beneath it. */
function sharesLine(passages: readonly Passage[], part: Section): boolean {
  const [own, next] = [passages[part.first], passages[part.first + 1]];
  if (own?.kind !== 'heading' || next?.kind !== 'heading' || own.block !== next.block) return false;
  return ![passages[part.first - 1], passages[part.first + 2]].some((passage) => passage?.kind === 'text' && passage.block === own.block);
}
