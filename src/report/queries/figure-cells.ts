import { hasMeanings, meaningsOf, fitsKind } from '../../standards/measure-cells.js';
import { addDecimals, negate, parseDecimal, type Decimal } from '../../text/decimal.js';
import { convertMoney } from '../../text/numbers/money.js';
import type { Form, FormCell } from '../../types/form.js';
import type { CellMeaning } from '../../types/measure-cells.js';
import type { MeasureId, Quantity } from '../../types/quantity.js';
import type { Report } from '../../types/report.js';
import { cellOf, trustIn } from './cell-trust.js';

/** Cells of one form whose sum a figure of prose may mean. */
export interface CellSum {
  readonly form: Form;
  readonly meaning: CellMeaning;
  readonly terms: readonly { readonly cell: FormCell; readonly minus: boolean }[];
  /** In the unit of the figure. */
  readonly value: Decimal;
  /** `held`: by the sums of the form every term is right; `faulty`: some term is at fault. */
  readonly trust: 'held' | 'open' | 'faulty';
  /** Where terms are at fault, what the sum is once they are repaired; null where that is not told. */
  readonly repaired: Decimal | null;
}

/**
 * All readings of a figure as cells, the plainest first; empty where it has no cells, or where one of them holds no number, so
 * that nobody can tell.
 */
export function sumsFor(quantity: Quantity, report: Report): readonly CellSum[] {
  const measures = [quantity.measure, ...quantity.otherMeasures].filter((measure) => measure !== null);
  return sumsIn(report, measures, quantity.unit, (meaning) => fitsKind(quantity, meaning));
}

/** The cells of a measure, whatever its words, in the unit of the form. */
export function sumsOf(measure: MeasureId, report: Report): readonly CellSum[] {
  return sumsIn(report, [measure], null, () => true);
}

function sumsIn(
  report: Report,
  measures: readonly MeasureId[],
  unit: string | null,
  isMeant: (meaning: CellMeaning) => boolean,
): readonly CellSum[] {
  for (const form of report.forms) {
    const edition = editionOf(form, report);
    const meanings = measures.flatMap((measure) => meaningsOf(edition, measure)).filter(isMeant);
    const sums = meanings.flatMap((meaning) => meaning.sums.map((ids) => sumOf(ids, { form, meaning, unit, report })));
    if (sums.some((sum) => sum === 'unknown')) return [];
    const known = sums.filter((sum) => typeof sum === 'object');
    if (known.length > 0) return known;
  }
  return [];
}

/** An overlay has the cells of the edition that it extends. */
function editionOf({ edition }: Form, { standard }: Report): string {
  return hasMeanings(edition) ? edition : (standard?.extends ?? edition);
}

interface Given {
  readonly form: Form;
  readonly meaning: CellMeaning;
  readonly unit: string | null;
  readonly report: Report;
}

/** `absent`: the form prints none of the cells in this way; `unknown`: some hold no number or cannot be read. */
function sumOf(ids: readonly string[], { form, meaning, unit, report }: Given): CellSum | 'absent' | 'unknown' {
  const terms: CellSum['terms'][number][] = [];
  const values: Decimal[] = [];
  const repairs: (Decimal | null)[] = [];
  const states = new Set<CellSum['trust']>();
  let missing = 0;
  for (const id of ids) {
    const minus = id.startsWith('-');
    const cell = cellOf(form, minus ? id.slice(1) : id);
    if (cell === undefined) {
      missing += 1;
      continue;
    }
    const value = valueIn(cell, cell.value, unit);
    if (cell.kind !== 'number' || value === null) return 'unknown';
    const trust = trustIn(report, cell);
    const repaired = trust.state === 'faulty' ? valueIn(cell, trust.value, unit) : value;
    terms.push({ cell, minus });
    values.push(minus ? negate(value) : value);
    repairs.push(repaired !== null && minus ? negate(repaired) : repaired);
    states.add(trust.state);
  }
  if (missing > 0) return missing === ids.length && !isUnreadable(ids, form) ? 'absent' : 'unknown';
  const trust = states.has('faulty') ? 'faulty' : states.has('open') ? 'open' : 'held';
  const known = repairs.filter((value) => value !== null);
  return {
    form,
    meaning,
    terms,
    value: addDecimals(values),
    trust,
    repaired: trust === 'faulty' && known.length === repairs.length ? addDecimals(known) : null,
  };
}

/** Money of prose is in 元. */
function valueIn({ column, row }: FormCell, value: string | null, unit: string | null): Decimal | null {
  if (value === null) return null;
  const own = column.unit ?? row.unit;
  return parseDecimal(unit === null || own === null ? value : (convertMoney(value, own, unit) ?? value));
}

function isUnreadable(ids: readonly string[], form: Form): boolean {
  const unreadable = new Set(form.unreadable.flatMap(({ cells }) => cells.map((cell) => `${form.id}:${cell}`)));
  return ids.some((id) => unreadable.has(id.replace(/^-/, '')));
}
