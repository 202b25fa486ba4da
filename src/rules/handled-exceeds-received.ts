import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { relatedCells, relatedFigure } from '../report/queries/figure-words.js';
import { contrarySum } from '../report/queries/figures-against-cells.js';
import { writtenAddends } from '../report/queries/figures-against-figures.js';
import { addends, type Exceeding } from '../report/queries/handled-received.js';
import { proseFaults } from '../report/queries/prose-faults.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { distance, formatDecimal } from '../text/decimal.js';
import type { Quantity } from '../types/quantity.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'exceeds' | 'exceedsCarried' | 'unclear' | 'unclearCarried' | 'carriedUnknown';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'handled-exceeds-received',
    category: 'numbers',
    docs: {
      zh: { title: '办结与收到', description: '叙述中办结的申请应不多于收到的与上年结转的之和。' },
      en: { title: 'Handled and received', description: 'No more requests are handled than were received and carried over.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      exceeds: {
        severity: 'error',
        zh: '办结的申请为 {{handled}} 件，应不大于收到的 {{limit}} 件，超出 {{difference}}',
        en: '{{handled}} requests are said to be handled, which must not exceed the {{limit}} received: {{difference}} above',
      },
      exceedsCarried: {
        severity: 'error',
        zh: '办结的申请为 {{handled}} 件，应不大于收到与上年结转之和 {{limit}} 件，超出 {{difference}}',
        en: '{{handled}} requests are said to be handled, which must not exceed those received and carried over, {{limit}}: {{difference}} above',
      },
      unclear: {
        severity: 'warning',
        zh: '办结的申请为 {{handled}} 件，大于收到的 {{limit}} 件，超出 {{difference}}，建议核对',
        en: '{{handled}} requests are said to be handled, more than the {{limit}} received: {{difference}} above; better check',
      },
      unclearCarried: {
        severity: 'warning',
        zh: '办结的申请为 {{handled}} 件，大于收到与上年结转之和 {{limit}} 件，超出 {{difference}}，建议核对',
        en: '{{handled}} requests are said to be handled, more than those received and carried over, {{limit}}: {{difference}} above; better check',
      },
      carriedUnknown: {
        severity: 'warning',
        zh: '办结的申请为 {{handled}} 件，大于收到的 {{limit}} 件，超出 {{difference}}；上年结转了多少未写明，建议核对并写明',
        en: '{{handled}} requests are said to be handled, more than the {{limit}} received: {{difference}} above; how many were carried over is not said: better check and say so',
      },
    },
  },
  check({ report, found }) {
    const { looked, exceeding } = proseFaults(report).handled;
    if (looked === 0) return inapplicable('no-such-part');
    for (const each of exceeding) found(describe(each, report));
    return checked(looked);
  },
});

function describe(exceeding: Exceeding, report: Report): Descriptor<MessageId> {
  const { handled, handledSum, received, carried } = exceeding;
  const [first, ...others] = handled;
  if (first === undefined) throw new Error('nothing handled');
  const limit = addends(exceeding);
  return {
    messageId: messageFor(exceeding),
    at: first.range,
    section: first.section,
    data: {
      handled: writtenAddends(handled),
      limit: limit.written,
      difference: distance(formatDecimal(handledSum), formatDecimal(limit.sum)),
    },
    related: [
      ...[received, ...others].map(relatedFigure),
      ...[received, ...handled].flatMap((figure) => contraryCells(figure, report)),
      ...(carried.from === 'figure' ? [relatedFigure(carried.figure)] : carried.from === 'cell' ? relatedCells(carried.sum) : []),
    ],
  };
}

function messageFor({ carried, certain }: Exceeding): MessageId {
  if (carried.from === 'unknown') return 'carriedUnknown';
  if (carried.from === 'absent') return certain ? 'exceeds' : 'unclear';
  return certain ? 'exceedsCarried' : 'unclearCarried';
}

/** What the form says of it, where that is another number. */
function contraryCells(figure: Quantity, report: Report): NonNullable<Descriptor['related']> {
  const sum = contrarySum(figure, report);
  return sum === null ? [] : relatedCells(sum);
}
