import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { cellEdit } from '../report/queries/cell-edits.js';
import { cellNames } from '../report/queries/cell-names.js';
import { cellsOf } from '../report/queries/form-places.js';
import { qualified } from '../report/queries/repair-findings.js';
import { accuracyOfForms } from '../standards/index.js';
import { distance } from '../text/decimal.js';
import { few } from '../text/few.js';
import type { FormCell } from '../types/form.js';
import type { Report } from '../types/report.js';
import type { Descriptor } from '../types/rule.js';

const NAMED = 4;
const RELATED = 10;

export default defineRule({
  meta: {
    id: 'table-cell-blank',
    category: 'forms',
    docs: {
      zh: { title: '空白单元格', description: '表格中应填数字的单元格建议都填数字，没有的填 0。' },
      en: { title: 'Blank cells', description: 'Every cell of a form that is due a number holds one, 0 where there is none.' },
    },
    recommended: 'default',
    editions: ['2014', '2019', '2021'],
    basis: [accuracyOfForms, { instrument: '国办公开办函〔2021〕30号', article: '附件', authority: 'implied' }],
    messages: {
      blank: {
        severity: 'warning',
        suggests: true,
        zh: '“{{form}}”表有 {{count}} 格未填数字：{{cells}}，建议填写，没有的填 0',
        en: 'In the form "{{form}}" {{count}} cells hold no number: {{cells}}; better filled in, 0 where there is none',
      },
    },
  },
  check({ report, found }) {
    if (report.forms.length === 0) return inapplicable('no-such-form');
    let count = 0;
    for (const form of report.forms) {
      const due = cellsOf(form).filter(({ row, column }) => row.optional !== true && column.optional !== true);
      count += due.length;
      const blanks = due.filter(({ kind }) => kind === 'blank' || kind === 'dash' || kind === 'words');
      const [first, ...others] = blanks;
      if (first === undefined) continue;
      const names = cellNames(form);
      found({
        messageId: 'blank',
        at: first.range,
        section: form.standard.section,
        place: first.place,
        data: {
          form: form.standard.title,
          count: blanks.length,
          cells: few(
            blanks.map((cell) => `${names.cell(cell)}${written(cell)}`),
            NAMED,
          ),
        },
        cells: blanks.map((cell) => qualified(form, cell.id)),
        basis: form.standard.basis,
        ...zeros(report, blanks),
        related: others.slice(0, RELATED).map((cell) => ({ at: cell.range, zh: names.cell(cell), en: names.cell(cell) })),
      });
    }
    return checked(count);
  },
});

/** All of them or none: a form half filled in helps nobody, and a sum that 0 does not complete lacks another number. */
function zeros({ source, arithmetic }: Report, blanks: readonly FormCell[]): Pick<Descriptor, 'suggestions'> {
  const needsMore = arithmetic.results.some(
    ({ relation, outcome, left, right }) =>
      relation.kind === 'eq' &&
      outcome === 'undecidable' &&
      distance(left.sum, right.sum) !== '0' &&
      [...left.blanks, ...right.blanks].some((cell) => blanks.includes(cell)),
  );
  if (needsMore) return {};
  const edits = blanks.flatMap((cell) => cellEdit(source.value, cell, '0') ?? []);
  const places = new Set(edits.map(({ range }) => range[0]));
  if (places.size < blanks.length) return {};
  const count = String(blanks.length);
  return { suggestions: [{ zh: `${count} 格全部填 0`, en: `Fill in 0 in all ${count} cells`, edits }] };
}

function written({ kind, text }: FormCell): string {
  return kind === 'blank' ? '' : `(${text.trim()})`;
}
