import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { partName, totalName, valueOf } from '../report/queries/figure-name.js';
import { judgeLists } from '../report/queries/list-judgement.js';
import { largerNearParts, type NearPart } from '../report/queries/near-parts.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { distance } from '../text/decimal.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'exceeds' | 'near';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'prose-part-exceeds',
    category: 'numbers',
    docs: {
      zh: { title: '部分大于整体', description: '正文中“其中”所列的一项应不大于总数。' },
      en: { title: 'Part above its whole', description: 'No item that the prose lists under a total exceeds it.' },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      exceeds: {
        severity: 'error',
        zh: '{{part}}为 {{actual}}，应不大于所属的{{total}} {{limit}}，超出 {{difference}}',
        en: '{{part}} is {{actual}} and must not exceed {{total}}, {{limit}}, of which it is a part: {{difference}} above',
      },
      near: {
        severity: 'warning',
        zh: '{{part}}为 {{actual}}，大于所属的{{total}} {{limit}}，超出 {{difference}}，建议核对数字和计量单位',
        en: '{{part}} is {{actual}} and exceeds {{total}}, {{limit}}, of which it is said to be a part, by {{difference}}; better check numbers and units',
      },
    },
  },
  check({ report, found }) {
    const { count, faults } = judgeLists(report);
    const near = largerNearParts(report);
    if (report.quantityGroups.length + near.length === 0) return inapplicable('no-such-part');
    for (const fault of faults) if (fault.kind === 'part') found(finding('exceeds', { total: fault.list.total, part: fault.part }));
    for (const each of near) found(finding('near', each));
    return checked(count + near.length);
  },
});

function finding(messageId: MessageId, { total, part }: NearPart): Descriptor<MessageId> {
  const name = totalName(total.quantity);
  return {
    messageId,
    at: part.quantity.numberRange,
    data: {
      part: partName(part.quantity),
      actual: written(part),
      total: name,
      limit: written(total),
      difference: distance(valueOf(part), valueOf(total)),
    },
    related: [{ at: total.quantity.numberRange, zh: `${name}：${written(total)}`, en: `${name}: ${written(total)}` }],
  };
}

/** With the unit as written: 293篇. */
function written(figure: NearPart['part']): string {
  return `${valueOf(figure)}${figure.quantity.unit ?? ''}`;
}
