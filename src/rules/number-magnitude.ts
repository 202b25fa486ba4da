import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { partName, totalName, valueOf } from '../report/queries/figure-name.js';
import { judgeLists, type ListFault } from '../report/queries/list-judgement.js';
import { itemsPlace, writtenParts } from '../report/queries/prose-sum-findings.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { formatDecimal } from '../text/decimal.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'total' | 'part';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'number-magnitude',
    category: 'numbers',
    docs: {
      zh: { title: '数量级', description: '总数与分项不应恰好相差十倍、百倍或一万倍：多为多写、漏写了零或“万”。' },
      en: {
        title: 'Order of magnitude',
        description: 'A total and its parts are not apart by a power of ten exactly: a nought or 万 was written too many or too few.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      total: {
        severity: 'warning',
        zh: '{{figure}}写作 {{actual}}，所列各项之和为 {{sum}}，恰好相差 {{factor}} 倍，建议核对数量级和计量单位',
        en: '{{figure}} is written {{actual}} while the items listed come to {{sum}}: {{factor}} times apart exactly; better check magnitude and unit',
      },
      part: {
        severity: 'warning',
        zh: '{{figure}}写作 {{actual}}，按总数 {{total}} 与其他各项应为 {{expected}}，恰好相差 {{factor}} 倍，建议核对数量级和计量单位',
        en: '{{figure}} is written {{actual}}; by the total {{total}} and the other items it is {{expected}}: {{factor}} times apart exactly; better check magnitude and unit',
      },
    },
  },
  check({ report, found }) {
    const { count, faults } = judgeLists(report);
    if (count === 0) return inapplicable('no-such-part');
    for (const fault of faults) if (fault.kind === 'magnitude') found(finding(fault));
    return checked(count);
  },
});

function finding({ list, counted, slip }: Extract<ListFault, { kind: 'magnitude' }>): Descriptor<MessageId> {
  const { total } = list;
  const { figure, expected, factor } = slip;
  const data = { figure: partName(figure.quantity), actual: figure.quantity.text, factor: factor.toString() };
  const at = figure.quantity.range;
  if (figure === total) {
    return {
      messageId: 'total',
      at,
      data: { ...data, figure: totalName(total.quantity), sum: writtenParts(counted) },
      related: [itemsPlace(counted)],
    };
  }
  const name = totalName(total.quantity);
  return {
    messageId: 'part',
    at,
    data: { ...data, total: valueOf(total), expected: formatDecimal(expected) },
    related: [{ at: total.quantity.range, zh: `${name}：${total.quantity.text}`, en: `${name}: ${total.quantity.text}` }],
  };
}
