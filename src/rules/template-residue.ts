import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { isInForm } from '../report/queries/places.js';
import { outside, wordFindings } from '../report/queries/word-findings.js';
import { wordHits } from '../report/queries/word-hits.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { blanksIn } from '../text/blanks.js';
import { sourceRange } from '../text/mapped-text.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'instruction' | 'blank' | 'blanks';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'template-residue',
    category: 'words',
    docs: {
      zh: { title: '模板残留', description: '报告中不应留有模板的填写说明（如“（文字描述）”）和未填写的空缺（如“20XX年”“××单位”）。' },
      en: {
        title: 'Left from a template',
        description: 'Neither instructions of a template nor blanks that were not filled in (20XX年, ××单位).',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      instruction: {
        severity: 'error',
        zh: '“{{found}}”是模板的填写说明，应删去或换成实际内容',
        en: '"{{found}}" is an instruction of a template; it must go or give way to the content',
      },
      blank: {
        severity: 'error',
        zh: '“{{found}}”是模板的空缺，应填写实际内容',
        en: '"{{found}}" is a blank of a template; it must be filled in',
      },
      blanks: {
        severity: 'error',
        zh: '模板的空缺共{{count}}处没有填写（如“{{found}}”），应填写实际内容',
        en: '{{count}} blanks of a template are not filled in ("{{found}}" and others); they must be',
      },
    },
  },
  check({ report, found }) {
    if (report.passages.length === 0) return inapplicable('no-such-part');
    const { entries, looked } = wordHits(report);
    const hits = outside(entries.residue, 'all');
    for (const finding of wordFindings(report, hits, { one: 'instruction', many: 'instruction', bare: 'instruction' })) found(finding);
    for (const finding of blanksOf(report)) found(finding);
    return checked(looked);
  },
});

function blanksOf(report: Report): Descriptor<MessageId>[] {
  const places = report.passages.flatMap((passage) =>
    passage.kind === 'table' || isInForm(report, passage.range[0])
      ? []
      : blanksIn(passage.text.text).map(([start, end]) => ({
          at: sourceRange(passage.text, start, end),
          found: passage.text.text.slice(start, end),
        })),
  );
  if (places.length <= 3) return places.map(({ at, found }) => ({ messageId: 'blank', at, data: { found } }));
  return places.slice(0, 1).map(({ at, found }) => ({
    messageId: 'blanks',
    at,
    data: { found, count: places.length },
    related: places.slice(1, 6).map((place) => ({ at: place.at, zh: `“${place.found}”`, en: `"${place.found}"` })),
  }));
}
