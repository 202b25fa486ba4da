import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { amountCells, amountDoubt, type AmountCell, type AmountDoubt, type Limits } from '../report/queries/amount-units.js';
import { cellNames } from '../report/queries/cell-names.js';
import { qualified } from '../report/queries/repair-findings.js';
import { accuracyOfForms } from '../standards/index.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'rate' | 'unit' | 'header' | 'prose' | 'magnitude';

interface Options {
  readonly most?: Partial<Limits>;
}

/**
 * In 万元. A whole city of ten million people collects some 300 000, its counties some thousands; the fees of all bodies of
 * the largest provinces together come to less than 5 000 000. Townships collect hardly anything.
 */
const defaults: Limits = {
  township: 10_000,
  countyDepartment: 200_000,
  county: 1_000_000,
  department: 5_000_000,
  government: 5_000_000,
  other: 5_000_000,
};

const limit = { type: 'integer', minimum: 1 };

export default defineRule<Options, MessageId>({
  meta: {
    id: 'table-unit',
    category: 'forms',
    docs: {
      zh: { title: '金额的单位', description: '表格中的金额应以格式规定的单位填写，不是以元填写，也不是收费标准。' },
      en: {
        title: 'Unit of amounts',
        description: 'Amounts in the form are in the unit it prescribes; they are not in yuan, and no rates.',
      },
    },
    recommended: 'default',
    editions: ['2021'],
    basis: [
      { instrument: '国办公开办函〔2021〕30号', article: '附件 表二', words: '本年收费金额（单位：万元）', authority: 'stated' },
      accuracyOfForms,
    ],
    messages: {
      rate: {
        severity: 'warning',
        zh: '{{cell}}写的是收费标准“{{actual}}”，建议改为全年收费的总额，以{{unit}}为单位',
        en: '{{cell}} holds a rate, "{{actual}}"; better the sum collected in the year, in {{unit}}',
      },
      unit: {
        severity: 'warning',
        zh: '{{cell}}写作“{{actual}}”，本格以{{unit}}为单位，建议改为 {{expected}}',
        en: '{{cell}} says "{{actual}}"; this cell is in {{unit}}: better {{expected}}',
      },
      header: {
        severity: 'warning',
        zh: '{{cell}}的表头写的单位是{{stated}}，应为{{unit}}；{{actual}} 如以{{stated}}计，建议改为 {{expected}}，并改正表头',
        en: 'The heading of {{cell}} says {{stated}} for its unit, which is {{unit}}; if {{actual}} is in {{stated}}, better {{expected}}, and the heading put right',
      },
      prose: {
        severity: 'warning',
        zh: '{{cell}}为 {{actual}}，单位是{{unit}}，正文写的却是“{{words}}”；可能是以元填写的，如是，建议改为 {{expected}}',
        en: '{{cell}} is {{actual}}, in {{unit}}, but the text says "{{words}}"; it may be in yuan: if so, better {{expected}}',
      },
      magnitude: {
        severity: 'warning',
        zh: '{{cell}}为 {{actual}} {{unit}}，这类行政机关的收费一般不超过 {{most}} {{unit}}；可能是以元填写的，如是，建议改为 {{expected}}',
        en: '{{cell}} is {{actual}} {{unit}}; agencies of this kind hardly collect more than {{most}} {{unit}}: it may be in yuan; if so, better {{expected}}',
      },
    },
    options: {
      type: 'object',
      additionalProperties: false,
      properties: {
        most: {
          type: 'object',
          description:
            '各类机关收费金额的上限，单位为万元；county、countyDepartment 为县、区的政府和部门 (The most that agencies of a kind collect, in 万元; county and countyDepartment: of counties and districts)',
          additionalProperties: false,
          properties: {
            township: limit,
            countyDepartment: limit,
            county: limit,
            department: limit,
            government: limit,
            other: limit,
          },
        },
      },
    },
    defaultOptions: { most: defaults },
  },
  check({ report, options, found }) {
    const amounts = amountCells(report);
    if (amounts.length === 0) return inapplicable('no-such-form');
    const limits = { ...defaults, ...options.most };
    for (const amount of amounts) {
      const doubt = amountDoubt(amount, report, limits);
      if (doubt !== null) found(findingOf(amount, doubt));
    }
    return checked(amounts.length);
  },
});

function findingOf({ form, cell, unit }: AmountCell, doubt: AmountDoubt): Descriptor<MessageId> {
  const actual = doubt.kind === 'rate' || doubt.kind === 'unit' ? cell.text.trim() : (cell.value ?? '');
  const name = cellNames(form).cell(cell);
  const common = {
    messageId: doubt.kind,
    at: cell.range,
    place: cell.place,
    section: form.standard.section,
    cells: [qualified(form, cell.id)],
  };
  const data = { cell: name, actual, unit };
  switch (doubt.kind) {
    case 'rate':
      return { ...common, data };
    case 'unit':
      return { ...common, data: { ...data, expected: doubt.expected } };
    case 'header': {
      const { header, expected } = doubt;
      const words = { zh: `表头的单位：${header.unit}`, en: `unit of the heading: ${header.unit}` };
      return { ...common, data: { ...data, stated: header.unit, expected }, related: [{ at: header.range, ...words }] };
    }
    case 'prose': {
      const { quantity, expected } = doubt;
      const words = { zh: `正文：${quantity.text}`, en: `the text: ${quantity.text}` };
      return { ...common, data: { ...data, words: quantity.text, expected }, related: [{ at: quantity.range, ...words }] };
    }
    case 'magnitude':
      return { ...common, data: { ...data, most: doubt.most, expected: doubt.expected } };
  }
}
