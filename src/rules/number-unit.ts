import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { bareFigures, type BareFigure } from '../report/queries/bare-figures.js';
import { figureName, quoted, relatedFigure } from '../report/queries/figure-words.js';
import { lostNumbers, type LostNumber } from '../report/queries/lost-numbers.js';
import { mixedLists, type MixedList } from '../report/queries/mixed-units.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { formatDecimal } from '../text/decimal.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'unit' | 'unitUnknown' | 'number' | 'mixed';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'number-unit',
    category: 'numbers',
    docs: {
      zh: { title: '计量单位', description: '正文中的数量应有计量单位，有单位的应有数字，同一列举应用同一单位。' },
      en: {
        title: 'Units',
        description: 'A count of the prose has its unit, a unit has its number, and the items of one list are counted in one unit.',
      },
    },
    recommended: 'default',
    editions: 'all',
    basis: dutyOfAccuracy,
    messages: {
      unit: {
        severity: 'warning',
        zh: '“{{figure}}”没有计量单位，建议写“{{expected}}”',
        en: '“{{figure}}” has no unit; better write “{{expected}}”',
      },
      unitUnknown: {
        severity: 'warning',
        zh: '“{{figure}}”没有计量单位，建议补写',
        en: '“{{figure}}” has no unit; better put it in',
      },
      number: {
        severity: 'warning',
        zh: '“{{text}}”有计量单位“{{unit}}”而没有数字，可能漏写了数字，建议补上',
        en: '“{{text}}” has the unit {{unit}} and no number; the number may have been lost: better put it in',
      },
      mixed: {
        severity: 'warning',
        zh: '“{{figure}}”为 {{total}}，计入单位不同的{{others}}才与所列各项之和 {{sum}} 相等，建议统一计量单位',
        en: '“{{figure}}” is {{total}}, which the items listed come to only with {{others}} of another unit: {{sum}}; better use one unit',
      },
    },
  },
  check({ report, found }) {
    if (report.quantities.length === 0) return inapplicable('no-such-part');
    for (const figure of bareFigures(report)) found(withoutUnit(figure));
    for (const member of lostNumbers(report)) found(withoutNumber(member));
    for (const list of mixedLists(report)) found(ofTwoUnits(list));
    return checked(report.quantities.length);
  },
});

function withoutUnit({ quantity, like }: BareFigure): Descriptor<MessageId> {
  const { range: at, text } = quantity;
  const figure = quoted(quantity);
  if (like === null) return { messageId: 'unitUnknown', at, data: { figure } };
  return { messageId: 'unit', at, data: { figure, expected: text + (like.unit ?? '') }, related: [relatedFigure(like)] };
}

function withoutNumber({ at, text, unit, beside }: LostNumber): Descriptor<MessageId> {
  const place = { at: beside.range, zh: `同一列举：${beside.text}`, en: `in the same list: ${beside.text}` };
  return { messageId: 'number', at, data: { text, unit }, related: [place] };
}

function ofTwoUnits({ total, counted, others }: MixedList): Descriptor<MessageId> {
  return {
    messageId: 'mixed',
    at: (others[0] ?? total).quantity.range,
    data: {
      figure: figureName(total.quantity),
      total: total.quantity.text,
      others: others.map(({ quantity }) => quantity.text).join('、'),
      sum: counted.map(({ quantity, value }) => formatDecimal(value) + (quantity.unit ?? '')).join('+'),
    },
    related: [total, ...others.slice(1)].map(({ quantity }) => relatedFigure(quantity)),
  };
}
