import { measureById } from '../../standards/measures.js';
import { parseDecimal } from '../../text/decimal.js';
import { fold } from '../../text/fold.js';
import { convertMoney, isRate, isSameUnit, readMoney } from '../../text/numbers/money.js';
import type { Form, FormCell } from '../../types/form.js';
import type { Quantity } from '../../types/quantity.js';
import type { Agency, Report } from '../../types/report.js';
import type { AgencyKind } from '../../types/standard.js';
import { unitInHeader, type StatedUnit } from './amount-header.js';

/** A cell of a form that holds money in the unit that the form prescribes. */
export interface AmountCell {
  readonly form: Form;
  readonly cell: FormCell;
  readonly unit: string;
}

/** What speaks against the unit of a cell. `expected`: what the cell says in the unit of the form. */
export type AmountDoubt =
  | { readonly kind: 'rate' }
  | { readonly kind: 'unit'; readonly unit: string; readonly expected: string }
  | { readonly kind: 'header'; readonly header: StatedUnit; readonly expected: string }
  | { readonly kind: 'prose'; readonly quantity: Quantity; readonly expected: string }
  | { readonly kind: 'magnitude'; readonly most: number; readonly expected: string };

/** Above this an amount is not plausible, by kind of agency, in the unit of the form. `county`: governments of a county or district. */
export type Limits = Readonly<Record<AgencyKind | 'county' | 'countyDepartment', number>>;

export function amountCells({ forms }: Pick<Report, 'forms'>): AmountCell[] {
  return forms.flatMap((form) =>
    [...form.cells.values()].flatMap((cell) => {
      const unit = cell.column.unit ?? cell.row.unit;
      return (cell.column.type ?? cell.row.type) === 'amount' && unit !== null ? [{ form, cell, unit }] : [];
    }),
  );
}

/** The surest doubt about the unit of a cell; null where there is none. */
export function amountDoubt(amount: AmountCell, report: Report, limits: Limits): AmountDoubt | null {
  const { cell, unit } = amount;
  const folded = fold(cell.text);
  if (isRate(folded)) return { kind: 'rate' };
  const money = readMoney(folded);
  if (money !== null && !isSameUnit(money.unit, unit)) {
    const expected = convertMoney(money.value, money.unit, unit);
    return expected === null ? null : { kind: 'unit', unit: money.unit, expected };
  }
  if (cell.kind !== 'number' || cell.value === null || isNothing(cell.value)) return null;
  return money === null ? bareDoubt(amount, cell.value, report, limits) : null;
}

/** Doubts about a number that stands without its unit. */
function bareDoubt({ form, cell, unit }: AmountCell, value: string, report: Report, limits: Limits): AmountDoubt | null {
  const header = unitInHeader(report, form, cell);
  const inHeader = header === null || isSameUnit(header.unit, unit) ? null : convertMoney(value, header.unit, unit);
  if (header !== null && inHeader !== null) return { kind: 'header', header, expected: inHeader };
  const expected = convertMoney(value, '元', unit);
  if (expected === null) return null;
  const quantity = sameDigitsInProse(report.quantities, value, report.year?.value ?? null);
  if (quantity !== null) return { kind: 'prose', quantity, expected };
  const most = limits[limitFor(report.agency)];
  return isAbove(value, most) && !isConfirmed(report.quantities, value, unit) ? { kind: 'magnitude', most, expected } : null;
}

/** Figures of the prose that may be told of the same money. */
const FEES = 'fees';

/**
 * A fee of the report's year that the prose states in 元 with the same digits as the cell. A single digit and zeros
 * (300元) may agree by chance; only what is said of such fees themselves counts then.
 */
export function sameDigitsInProse(quantities: readonly Quantity[], value: string, year: number | null): Quantity | null {
  const isRound = /^\d0*$/.test(value);
  return (
    quantities.find(
      (quantity) =>
        isAmountOfFees(quantity) &&
        quantity.value === value &&
        (year === null || quantity.period.year === null || quantity.period.year === year) &&
        (!isRound || quantity.measure === 'adminFee'),
    ) ?? null
  );
}

/** Whether the prose states the very sum that the cell says in its own unit. */
function isConfirmed(quantities: readonly Quantity[], value: string, unit: string): boolean {
  const sum = convertMoney(value, unit, '元');
  return quantities.some((quantity) => quantity.unit === '元' && quantity.value === sum);
}

function isAmountOfFees({ kind, measure, unit, approximation, to }: Quantity): boolean {
  return kind === 'count' && unit === '元' && approximation === null && to === null && measureById(measure)?.family === FEES;
}

/** Governments and departments of a county, a district or a banner: 区 of other kinds are as large as cities. */
const county = /[县旗]|(?<!自治|地|新|特|社|开发|实验|示范|高新|度假|保税|园|景|名胜|管理|合作|行政)区/u;

export function limitFor(agency: Pick<Agency, 'name' | 'kind'> | null): keyof Limits {
  if (agency === null) return 'other';
  const { kind, name } = agency;
  if (!county.test(name)) return kind;
  if (kind === 'government') return 'county';
  return kind === 'department' ? 'countyDepartment' : kind;
}

function isAbove(value: string, most: number): boolean {
  const [number, limit] = [parseDecimal(value), parseDecimal(String(most))];
  return number !== null && limit !== null && number > limit;
}

function isNothing(value: string): boolean {
  return value.startsWith('-') || parseDecimal(value) === 0n;
}
