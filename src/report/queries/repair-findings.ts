import { distance } from '../../text/decimal.js';
import { few } from '../../text/few.js';
import type { Form, FormCell, RelationResult, RelationSide, Repair } from '../../types/form.js';
import type { Range } from '../../types/position.js';
import type { Report } from '../../types/report.js';
import type { Descriptor } from '../../types/rule.js';
import type { ArithmeticRuleId, Basis } from '../../types/standard.js';
import { cellEdit } from './cell-edits.js';
import { cellNames, type CellNames } from './cell-names.js';
import type { BoundMessageId, SumMessageId } from './repair-messages.js';
import { writtenSum } from './sums.js';

export interface ArithmeticFindings<MessageId extends string> {
  /** Null where the report holds no form to which the rule's relations could be put. */
  readonly checked: number | null;
  readonly findings: readonly Descriptor<MessageId>[];
}

type Cells = Repair['cells'];

/** So many changes are told in one message; `alternatives` holds more. */
const TOLD = 3;
const TOLD_CELLS = 8;

/** What an arithmetic rule about equalities has to say of a report. */
export function sumFindings(report: Report, rule: ArithmeticRuleId): ArithmeticFindings<SumMessageId> {
  return collect(report, rule, sumFinding);
}

/** The same for a rule about bounds. */
export function boundFindings(report: Report, rule: ArithmeticRuleId): ArithmeticFindings<BoundMessageId> {
  return collect(report, rule, boundFinding);
}

/** What a rule has to say of its repairs, and of its relations that blanks keep from being decided. */
export function collect<MessageId extends string>(
  report: Report,
  rule: ArithmeticRuleId,
  describe: (repair: Repair, source: string) => Descriptor<MessageId>,
): ArithmeticFindings<MessageId | 'undecided'> {
  const results = report.arithmetic.results.filter(({ relation }) => relation.rule === rule);
  if (results.length === 0) return { checked: null, findings: [] };
  const decided = results.filter(({ outcome }) => outcome === 'held' || outcome === 'broken');
  const repairs = report.arithmetic.repairs.filter((repair) => repair.rule === rule);
  return {
    checked: decided.length,
    findings: [
      ...repairs.map((repair) => describe(repair, report.source.value)),
      ...report.forms.flatMap((form) => undecidedIn(form, report, rule)),
    ],
  };
}

function sumFinding(repair: Repair, source: string): Descriptor<SumMessageId> {
  const names = cellNames(repair.form);
  const lead = repair.relations[0];
  if (lead === undefined) throw new Error('a repair without a relation');
  const message = sumMessage(repair, lead, names);
  return { ...message, ...common(repair, lead, names), ...suggestionsOf(source, repair, names, message.messageId === 'totalOrPart') };
}

/** The repair that is the only one, or the total recomputed, where its cells stand in the source as they were read. */
function suggestionsOf(
  source: string,
  { cells, alternatives, swap }: Repair,
  names: CellNames,
  isTotal: boolean,
): Pick<Descriptor, 'suggestions'> {
  if (cells.length === 0 || (alternatives.length > 0 && !isTotal) || swap) return {};
  const edits = cells.flatMap(({ cell, value }) => (value === null ? [] : (cellEdit(source, cell, value) ?? [])));
  if (edits.length < cells.length) return {};
  const changes = cells.map(({ cell, value }) => `${names.cell(cell)}${cell.value ?? ''}→${value ?? ''}`).join('、');
  return {
    suggestions: [{ zh: `改为勾稽关系成立的数：${changes}`, en: `Write the figures with which the relations hold: ${changes}`, edits }],
  };
}

function sumMessage(repair: Repair, lead: RelationResult, names: CellNames): Pick<Descriptor<SumMessageId>, 'messageId' | 'data'> {
  const [only] = repair.cells;
  const sides = {
    left: names.side(lead, lead.left),
    leftSum: writtenSum(lead.left),
    right: names.side(lead, lead.right),
    rightSum: writtenSum(lead.right),
    difference: distance(lead.left.sum, lead.right.sum),
  };
  const where = names.where(lead);
  const count = repair.relations.length;
  if (repair.cells.length === 0 && repair.alternatives.length === 0) return { messageId: 'mismatch', data: { where, ...sides } };
  if (repair.swap) return { messageId: 'swap', data: { where, ...sides, changes: changesIn(options(repair), names), count } };
  if (only !== undefined && repair.cells.length === 1 && isLoneTotal(repair, lead, only.cell))
    return totalMessage(repair, lead, only.cell, names);
  if (repair.alternatives.length > 0)
    return { messageId: 'candidates', data: { where, ...sides, changes: changesIn(options(repair), names), count } };
  if (only !== undefined && repair.cells.length === 1) {
    return {
      messageId: 'cell',
      data: { cell: names.cell(only.cell), actual: only.cell.value ?? '', expected: only.value ?? '', ...sides, count },
    };
  }
  return { messageId: 'cells', data: { where, ...sides, changes: changesIn([repair.cells], names), count } };
}

/** One relation alone, and its total is named. */
function isLoneTotal(repair: Repair, lead: RelationResult, cell: FormCell): boolean {
  return (
    repair.relations.length === 1 &&
    lead.relation.total !== null &&
    totalSide(lead).terms.length === 1 &&
    totalSide(lead).terms.includes(cell)
  );
}

function totalMessage(
  repair: Repair,
  lead: RelationResult,
  cell: FormCell,
  names: CellNames,
): Pick<Descriptor<SumMessageId>, 'messageId' | 'data'> {
  const parts = lead.relation.total === 'left' ? lead.right : lead.left;
  const data = {
    cell: names.cell(cell),
    actual: cell.value ?? '',
    parts: names.side(lead, parts),
    sum: writtenSum(parts),
    difference: distance(lead.left.sum, lead.right.sum),
  };
  if (repair.alternatives.length === 0) return { messageId: 'total', data };
  return { messageId: 'totalOrPart', data: { ...data, changes: changesIn(repair.alternatives, names) } };
}

function boundFinding(repair: Repair): Descriptor<BoundMessageId> {
  const names = cellNames(repair.form);
  const lead = repair.relations[0];
  if (lead === undefined) throw new Error('a repair without a relation');
  const { lower, upper } = boundSides(lead);
  const data = {
    lower: names.side(lead, lower),
    lowerSum: writtenSum(lower),
    upper: names.side(lead, upper),
    upperSum: writtenSum(upper),
    difference: distance(lead.left.sum, lead.right.sum),
  };
  return { messageId: upper.terms.length > 1 ? 'aboveSum' : 'above', data, ...common(repair, lead, names) };
}

/** The side that must not exceed, and the one that it must not exceed. */
export function boundSides({ relation, left, right }: RelationResult): { readonly lower: RelationSide; readonly upper: RelationSide } {
  return relation.kind === 'le' ? { lower: left, upper: right } : { lower: right, upper: left };
}

/** What all findings about repairs share; they stand at the cell at fault, or at the total. */
export function common(
  repair: Repair,
  lead: RelationResult,
  names: CellNames,
  placed: FormCell | undefined = repair.cells[0]?.cell ?? totalSide(lead).terms[0],
): Omit<Descriptor, 'messageId' | 'data'> {
  const { form, cells, alternatives, relations } = repair;
  if (placed === undefined) throw new Error('a relation without cells');
  const atCell = cells.flatMap(({ cell, value }) =>
    cell === placed || value === null ? [] : [{ at: cell.range, ...changeWords(cell, value, names) }],
  );
  return {
    at: placed.range,
    severity: repair.severity,
    place: placed.place,
    section: form.standard.section,
    cells: cells.map(({ cell }) => qualified(form, cell.id)),
    ...(alternatives.length === 0 ? {} : { alternatives: alternatives.map((set) => set.map(({ cell }) => qualified(form, cell.id))) }),
    basis: basesOf(relations),
    related: [...atCell, ...relations.map((result) => relationPlace(result, placed, names))],
  };
}

/** A broken relation, shown at its total unless the finding stands there. */
function relationPlace(
  result: RelationResult,
  placed: FormCell,
  names: CellNames,
): { readonly at: Range; readonly zh: string; readonly en: string } {
  const terms = [...totalSide(result).terms, ...result.left.terms, ...result.right.terms];
  const at = (terms.find((cell) => cell !== placed) ?? placed).range;
  const { words, kind } = result.relation;
  const where = names.where(result);
  const sign = kind === 'eq' ? '≠' : kind === 'le' ? '>' : '<';
  const sums = `${writtenSum(result.left)} ${sign} ${writtenSum(result.right)}`;
  // Words that begin with the name of the place need not say it twice.
  const isNamed = where !== '' && where.startsWith(`“${words.zh.split('：', 1)[0] ?? ''}”`);
  return { at, zh: `${isNamed ? '' : where}${words.zh}，实际 ${sums}`, en: `${where}${words.en}; here ${sums}` };
}

function changeWords(cell: FormCell, value: string, names: CellNames): { readonly zh: string; readonly en: string } {
  const name = names.cell(cell);
  return { zh: `${name}为 ${cell.value ?? ''}，应为 ${value}`, en: `${name} is ${cell.value ?? ''} and must be ${value}` };
}

function options(repair: Repair): readonly Cells[] {
  return repair.alternatives.length > 0 ? repair.alternatives : [repair.cells];
}

/** `“甲”5→4、“乙”3→4 / “丙”1→0`; a few, then `…`. */
function changesIn(sets: readonly Cells[], names: CellNames): string {
  const told = sets
    .slice(0, TOLD)
    .map((cells) => cells.map(({ cell, value }) => `${names.cell(cell)}${cell.value ?? ''}→${value ?? ''}`).join('、'));
  return `${told.join(' / ')}${sets.length > TOLD ? ' / …' : ''}`;
}

/** Relations of a form that only blanks keep from being decided: one review, said by the first of their rules for all of them. */
function undecidedIn(form: Form, { arithmetic }: Report, rule: ArithmeticRuleId): Descriptor<'undecided'>[] {
  const mine = arithmetic.results.filter(
    ({ relation, outcome, left, right }) =>
      relation.form === form.id && outcome === 'undecidable' && left.missing.length + right.missing.length === 0,
  );
  if (mine[0]?.relation.rule !== rule) return [];
  const blanks = [...new Set(mine.flatMap(({ left, right }) => [...left.blanks, ...right.blanks]))];
  const [first] = blanks;
  if (first === undefined) return [];
  const names = cellNames(form);
  const cells = few(blanks.map(names.cell), TOLD_CELLS);
  return [
    {
      messageId: 'undecided',
      at: first.range,
      data: { count: mine.length, cells },
      place: first.place,
      section: form.standard.section,
      cells: [],
      basis: basesOf(mine),
    },
  ];
}

function totalSide(result: RelationResult): RelationResult['left'] {
  return result.relation.total === 'left' ? result.left : result.right;
}

function basesOf(results: readonly RelationResult[]): Basis[] {
  const all = results.flatMap(({ relation }) => relation.basis);
  return [...new Map(all.map((basis) => [`${basis.instrument} ${basis.article} ${basis.words ?? ''}`, basis])).values()];
}

/** `requests:new@total`, as findings name cells. */
export function qualified(form: Pick<Form, 'id'>, cell: string): string {
  return `${form.id}:${cell}`;
}
