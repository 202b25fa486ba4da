import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { cellNames } from '../report/queries/cell-names.js';
import { cellsOf, linesOfCells } from '../report/queries/form-places.js';
import { qualified } from '../report/queries/repair-findings.js';
import { accuracyOfForms } from '../standards/index.js';
import { few } from '../text/few.js';
import type { CellFault, Form, FormCell } from '../types/form.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'negative' | 'fraction' | 'unit' | 'several' | 'split' | 'notNumber' | 'fullWidth' | 'unread';

const NAMED = 4;
const RELATED = 10;
const messageOf: Readonly<Record<CellFault, MessageId>> = {
  negative: 'negative',
  fraction: 'fraction',
  'unit-in-cell': 'unit',
  'two-numbers': 'several',
  'not-a-number': 'notNumber',
  'full-width': 'fullWidth',
};

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'table-cell-number',
    category: 'forms',
    docs: {
      zh: { title: '单元格的数字', description: '单元格应只填一个合乎要求的数字：件数为不小于 0 的整数，不带单位和文字。' },
      en: {
        title: 'Numbers in cells',
        description: 'A cell holds one number as it is due: counts are whole and not negative, without unit or words.',
      },
    },
    recommended: 'default',
    editions: ['2014', '2019', '2021'],
    basis: [accuracyOfForms, { instrument: '国办公开办函〔2021〕30号', article: '附件', authority: 'implied' }],
    messages: {
      negative: { severity: 'error', zh: '{{cells}}为负数，应不小于 0', en: '{{cells}}: negative, must not be below 0' },
      fraction: { severity: 'error', zh: '{{cells}}有小数，应为整数', en: '{{cells}}: not whole, must be an integer' },
      unit: { severity: 'error', zh: '{{cells}}带有单位，应只填数字', en: '{{cells}}: with a unit, must be the number alone' },
      several: { severity: 'error', zh: '{{cells}}不是一个数字，应只填一个数字', en: '{{cells}}: more than one number, must be one' },
      split: {
        severity: 'warning',
        review: 'unreadable-number',
        zh: '{{cells}}的数字被空格隔开，是一个数还是几个数应人工核对',
        en: '{{cells}}: digits parted by spaces; a person must look whether they are one number',
      },
      notNumber: { severity: 'error', zh: '{{cells}}不是数字，应填数字', en: '{{cells}}: not a number, must be one' },
      fullWidth: {
        severity: 'warning',
        zh: '“{{form}}”表有 {{count}} 格用了全角数字：{{cells}}，建议改为半角',
        en: 'In the form "{{form}}" {{count}} cells have full-width digits: {{cells}}; better half-width',
      },
      unread: {
        severity: 'warning',
        review: 'unreadable-number',
        zh: '“{{form}}”表有 {{count}} 格无法确定地读出{{rows}}，未作检查，应对照原表核对',
        en: 'In the form "{{form}}" {{count}} cells cannot be read with certainty{{rows}}; they were not checked, a person must compare them with the original',
      },
    },
  },
  check({ report, found }) {
    if (report.forms.length === 0) return inapplicable('no-such-form');
    for (const form of report.forms) {
      for (const [messageId, cells] of faultyCells(form)) found(finding(form, messageId, cells));
      const review = unread(form);
      if (review !== null) found(review);
    }
    return checked(report.forms.reduce((count, form) => count + form.cells.size, 0));
  },
});

function faultyCells(form: Form): Map<MessageId, FormCell[]> {
  const groups = new Map<MessageId, FormCell[]>();
  for (const cell of cellsOf(form)) {
    for (const fault of cell.faults) {
      const messageId = fault === 'two-numbers' && isSplit(cell.text) ? 'split' : messageOf[fault];
      groups.set(messageId, [...(groups.get(messageId) ?? []), cell]);
    }
  }
  return groups;
}

/** Digits and nothing else but space between them: as likely one number that extraction broke. */
function isSplit(text: string): boolean {
  return /^[\d\s.]+$/.test(text.trim());
}

function finding(form: Form, messageId: MessageId, cells: readonly FormCell[]): Descriptor<MessageId> {
  const names = cellNames(form);
  const [first, ...others] = cells;
  const data = {
    cells: few(
      cells.map((cell) => `${names.cell(cell)}(${cell.text.trim()})`),
      NAMED,
    ),
  };
  return {
    messageId,
    at: first?.range ?? form.range,
    section: form.standard.section,
    ...(first === undefined ? {} : { place: first.place }),
    data: messageId === 'fullWidth' ? { ...data, form: form.standard.title, count: cells.length } : data,
    cells: messageId === 'split' ? [] : cells.map((cell) => qualified(form, cell.id)),
    basis: form.standard.basis,
    related: others
      .slice(0, RELATED)
      .map((cell) => ({ at: cell.range, zh: `${names.cell(cell)}(${cell.text.trim()})`, en: `${names.cell(cell)}(${cell.text.trim()})` })),
  };
}

/** What the form prints but cannot be read: once a form, with the rows concerned. */
function unread(form: Form): Descriptor<MessageId> | null {
  const [first] = form.unreadable;
  if (first === undefined) return null;
  const ids = [...new Set(form.unreadable.flatMap((entry) => entry.cells))];
  const rows = linesOfCells(form, ids);
  return {
    messageId: 'unread',
    at: first.range,
    reason: first.reason,
    section: form.standard.section,
    data: {
      form: form.standard.title,
      count: ids.length,
      rows:
        rows.length === 0
          ? ''
          : `(${few(
              rows.map((row) => `“${row}”`),
              NAMED,
            )})`,
    },
    basis: form.standard.basis,
  };
}
