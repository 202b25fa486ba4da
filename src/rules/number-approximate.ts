import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { overExactFigures, type OverExact } from '../report/queries/over-exact.js';
import { dutyOfAccuracy } from '../standards/index.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'exact' | 'single';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'number-approximate',
    category: 'numbers',
    docs: {
      zh: { title: '确数与约数', description: '精确到个位的数后面不应再写“余”“多”。' },
      en: { title: 'Exact or about', description: 'A number that is exact to the last digit is not followed by 余 or 多 (and more).' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      exact: {
        severity: 'warning',
        zh: '“{{text}}”中 {{number}} 是确数，“{{over}}”表示约数，建议写“{{exact}}”或“{{rounded}}”',
        en: 'In “{{text}}”, {{number}} is exact while {{over}} says “and more”; better write “{{exact}}” or “{{rounded}}”',
      },
      single: {
        severity: 'warning',
        zh: '“{{text}}”中 {{number}} 是确数，“{{over}}”表示约数，建议写“{{exact}}”',
        en: 'In “{{text}}”, {{number}} is exact while {{over}} says “and more”; better write “{{exact}}”',
      },
    },
  },
  check({ report, found }) {
    const { checked: count, found: figures } = overExactFigures(report);
    if (count === null) return inapplicable('no-such-part');
    for (const figure of figures) found(finding(figure));
    return checked(count);
  },
});

function finding({ at, text, number, over, exact, rounded }: OverExact): Descriptor<MessageId> {
  const data = { text, number, over, exact };
  return rounded === null ? { messageId: 'single', at, data } : { messageId: 'exact', at, data: { ...data, rounded } };
}
