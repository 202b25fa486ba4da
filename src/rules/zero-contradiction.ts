import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { quoted, relatedCells, relatedFigure, sumName, sumValue } from '../report/queries/figure-words.js';
import { proseFaults } from '../report/queries/prose-faults.js';
import type { ZeroContradiction } from '../report/queries/said-zeros.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { formatDecimal } from '../text/decimal.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'figure' | 'cells';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'zero-contradiction',
    category: 'numbers',
    docs: {
      zh: { title: '一处说没有，另一处有数', description: '一处写明没有（未收到、未发生、0 件）的，其他叙述和表格不应有数。' },
      en: {
        title: 'None here, some there',
        description: 'Of what one sentence says that there was none, no other sentence and no table counts any.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      figure: {
        severity: 'warning',
        zh: '文中写“{{words}}”，另一处写“{{other}}”，两处矛盾，建议核对',
        en: 'This says "{{words}}", another place says "{{other}}"; the two contradict each other: better check',
      },
      cells: {
        severity: 'warning',
        zh: '文中写“{{words}}”，表格{{cell}}为 {{actual}}，两处矛盾，建议核对',
        en: 'This says "{{words}}", but the table has {{actual}} at {{cell}}; the two contradict each other: better check',
      },
    },
  },
  check({ report, found }) {
    const { looked, contradictions } = proseFaults(report).zeros;
    if (looked === 0) return inapplicable('no-such-part');
    for (const each of contradictions) found(describe(each));
    return checked(looked);
  },
});

function describe({ zero, figures, sum }: ZeroContradiction): Descriptor<MessageId> {
  const [other] = figures;
  const isOpen = [zero, ...figures.slice(0, 1)].some(({ otherMeasures }) => otherMeasures.length > 0);
  const common = { at: zero.range, section: zero.section, ...(isOpen ? ({ reason: 'two-readings' } as const) : {}) };
  const words = quoted(zero);
  if (sum !== null)
    return {
      messageId: 'cells',
      ...common,
      data: { words, cell: sumName(sum), actual: sumValue(sum, formatDecimal(sum.value)) },
      related: relatedCells(sum),
    };
  if (other === undefined) throw new Error('a contradiction without its other side');
  return {
    messageId: 'figure',
    ...common,
    data: { words, other: quoted(other) },
    related: figures.slice(0, 5).map(relatedFigure),
  };
}
