import { checked, defineRule, inapplicable } from '../engine/define-rule.js';
import { figureName, relatedCells, relatedFigure, sumName, sumValue } from '../report/queries/figure-words.js';
import type { Mismatch } from '../report/queries/figures-against-cells.js';
import { proseFaults } from '../report/queries/prose-faults.js';
import { dutyOfAccuracy } from '../standards/index.js';
import { formatDecimal } from '../text/decimal.js';
import type { AgencyKind } from '../types/standard.js';
import type { Descriptor } from '../types/rule.js';

type MessageId = 'labelled' | 'mismatch' | 'figureOdd' | 'againstSums' | 'cellOdd' | 'both' | 'readings';

export default defineRule<Record<string, unknown>, MessageId>({
  meta: {
    id: 'prose-table-mismatch',
    category: 'numbers',
    docs: {
      zh: { title: '叙述与表格一致', description: '叙述中的数与表格中的同一项应一致。' },
      en: { title: 'Prose and tables agree', description: 'A figure of the prose and the cell of the form that counts the same agree.' },
    },
    recommended: 'default',
    editions: ['2014', '2019', '2021'],
    basis: dutyOfAccuracy,
    messages: {
      labelled: {
        severity: 'error',
        zh: '叙述中“{{name}}”为 {{actual}}，应与表格{{cell}}的 {{expected}} 一致',
        en: 'The prose says {{actual}} of "{{name}}"; it must agree with {{expected}} at {{cell}} of the table',
      },
      mismatch: {
        severity: 'warning',
        zh: '叙述中“{{name}}”为 {{actual}}，表格{{cell}}为 {{expected}}，建议核对一致',
        en: 'The prose says {{actual}} of "{{name}}", the table {{expected}} at {{cell}}; better make them agree',
      },
      figureOdd: {
        severity: 'warning',
        zh: '“{{name}}”写作 {{actual}}，表格{{cell}}和其他叙述均为 {{expected}}，可能有误，建议核对',
        en: 'Here "{{name}}" is {{actual}}, while the table at {{cell}} and other sentences say {{expected}}; this place may be wrong: better check',
      },
      againstSums: {
        severity: 'warning',
        zh: '叙述中“{{name}}”为 {{actual}}，表格{{cell}}为 {{expected}}，且与表内合计相符，可能是叙述有误，建议核对',
        en: 'The prose says {{actual}} of "{{name}}", the table {{expected}} at {{cell}}, as its sums do; the prose may be wrong: better check',
      },
      cellOdd: {
        severity: 'warning',
        zh: '表格{{cell}}为 {{expected}}，叙述中“{{name}}” {{count}} 处均为 {{actual}}，可能是表格有误，建议核对',
        en: 'The table says {{expected}} at {{cell}}, but {{count}} sentences say {{actual}} of "{{name}}"; the table may be wrong: better check',
      },
      both: {
        severity: 'warning',
        zh: '叙述中“{{name}}”为 {{actual}}，表格{{cell}}为 {{expected}}，按表内合计应为 {{repaired}}，三者不一致，建议核对',
        en: 'The prose says {{actual}} of "{{name}}", the table {{expected}} at {{cell}}, and by its sums it must be {{repaired}}; better check',
      },
      readings: {
        severity: 'warning',
        review: 'two-readings',
        zh: '叙述中“{{name}}”为 {{actual}}，可能指表格{{cell}}（{{expected}}），如是，建议核对一致',
        en: 'The prose says {{actual}} of "{{name}}", which may mean {{expected}} at {{cell}} of the table; if so, better make them agree',
      },
    },
  },
  check({ report, found }) {
    if (report.forms.length === 0) return inapplicable('no-such-form');
    const { looked, mismatches } = proseFaults(report).cells;
    if (looked === 0) return inapplicable('no-such-part');
    for (const mismatch of mismatches) found(describe(mismatch, report.agency?.kind ?? null));
    return checked(looked);
  },
});

const messages = { figure: 'figureOdd', 'against-sums': 'againstSums', cell: 'cellOdd', both: 'both', unknown: 'mismatch' } as const;

function describe(mismatch: Mismatch, kind: AgencyKind | null): Descriptor<MessageId> {
  const { places, sum, fitting } = mismatch;
  const [first, ...others] = places;
  if (first === undefined) throw new Error('a mismatch without a place');
  const [cell] = sum.terms;
  const messageId = messageFor(mismatch, kind);
  const isCell = messageId === 'cellOdd' && cell !== undefined;
  const sentences = [...(isCell ? places : others), ...fitting].slice(0, 5).map(relatedFigure);
  return {
    messageId,
    at: isCell ? cell.cell.range : first.range,
    section: isCell ? sum.form.standard.section : first.section,
    data: {
      name: figureName(first),
      actual: first.text.replace(/\s+/g, ''),
      cell: sumName(sum),
      expected: sumValue(sum, formatDecimal(sum.value)),
      ...(messageId === 'both' && sum.repaired !== null ? { repaired: formatDecimal(sum.repaired) } : {}),
      ...(messageId === 'cellOdd' ? { count: places.length } : {}),
    },
    related: isCell ? sentences : [...relatedCells(sum), ...sentences],
  };
}

/**
 * The words of the label mean one cell only. A government counts its own office and all its departments, and a sentence may leave
 * out which; others have but one figure.
 */
function messageFor({ places: [first], sum, odd }: Mismatch, kind: AgencyKind | null): MessageId {
  if (first !== undefined && first.otherMeasures.length > 0) return 'readings';
  const isLabel = sum.meaning.labels?.some((label) => first?.wording.includes(label)) === true;
  const isOne = kind === 'department' || kind === 'township';
  if (isLabel && isOne && first?.step === '1' && odd !== 'both' && odd !== 'cell') return 'labelled';
  return messages[odd];
}
