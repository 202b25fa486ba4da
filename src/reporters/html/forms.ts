import { distance } from '../../text/decimal.js';
import type { FormBlockDetail, FormDetail, RelationDetail, SideDetail } from '../../types/detail.js';
import type { Finding } from '../../types/rule.js';
import type { LabelNode } from '../../types/standard.js';
import { escapeHtml, type Say } from './words.js';

/** A finding with the number that it has in the list. */
export interface Numbered {
  readonly finding: Finding;
  readonly number: number;
  /** Of its place in the page. */
  readonly anchor: string;
}

/** What is said of a cell: it is at fault, may be, or must be looked at. */
interface Fault {
  readonly kind: 'bad' | 'suspect' | 'look';
  readonly by: Numbered;
}

/** The form as the edition prints it, with the report's own figures; below it the sums that do not come out. */
export function formHtml(form: FormDetail, relations: readonly RelationDetail[], numbered: readonly Numbered[], say: Say): string {
  const faults = faultsOf(form, numbered);
  const blocks = form.blocks.map((block) => blockHtml(form, block, faults, say)).join('');
  return `<h4>${escapeHtml(form.title)}</h4>${blocks}${sumsHtml(
    relations.filter((relation) => relation.form === form.id),
    say,
  )}`;
}

function faultsOf(form: FormDetail, numbered: readonly Numbered[]): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  const add = (cell: string, fault: Fault): void => {
    if (!cell.startsWith(`${form.id}:`)) return;
    const id = cell.slice(form.id.length + 1);
    if (!faults.has(id) || fault.kind === 'bad') faults.set(id, fault);
  };
  for (const by of numbered) {
    const { kind, cells = [], alternatives = [] } = by.finding;
    for (const cell of cells) add(cell, { kind: kind === 'review' ? 'look' : 'bad', by });
    for (const cell of alternatives.flat()) add(cell, { kind: 'suspect', by });
  }
  return faults;
}

function blockHtml(form: FormDetail, block: FormBlockDetail, faults: ReadonlyMap<string, Fault>, say: Say): string {
  const columns = block.columns.filter(hasValue);
  const leaves = columns.flatMap(valueLeaves);
  const rows = flatten(block.rows, 0);
  const hasLabels = rows.some(({ node }) => node.label !== '');
  const caption = block.caption === null || block.caption === '' ? '' : `<caption>${escapeHtml(block.caption)}</caption>`;
  const isGiven = (node: LabelNode, column: LabelNode): boolean => {
    const id = cellId(block, node, column);
    return Object.hasOwn(form.cells, id) || form.unreadable.includes(id);
  };
  // The document may have figures in a row that the edition divides; then the rows that it leaves out are not "not read".
  const isMerged = (node: LabelNode): boolean => !node.value && leaves.some((column) => isGiven(node, column));
  const divided = new Set(
    rows.filter(({ node }) => isMerged(node)).flatMap(({ node }) => flatten(node.children, 0).map((row) => row.node)),
  );
  const body = rows.map(({ node, depth }) => {
    const padding = ` style="padding-left:${String(0.45 + depth)}rem"`;
    if (!node.value && !isMerged(node))
      return `<tr><th class="label" scope="rowgroup"${padding} colspan="${String(leaves.length + 1)}">${escapeHtml(node.label)}</th></tr>`;
    const label = hasLabels ? `<th class="label" scope="row"${padding}>${escapeHtml(node.label)}</th>` : '';
    if (divided.has(node) && !leaves.some((column) => isGiven(node, column)))
      return `<tr>${label}<td class="number absent" colspan="${String(leaves.length)}">${say('未分列', 'not listed apart')}</td></tr>`;
    return `<tr>${label}${leaves.map((column) => cellHtml(form, cellId(block, node, column), faults, say)).join('')}</tr>`;
  });
  const head = headRows(columns, hasLabels, say);
  return `<div class="scroll"><table class="form">${caption}<thead>${head}</thead><tbody>${body.join('')}</tbody></table></div>`;
}

function cellId(block: FormBlockDetail, row: LabelNode, column: LabelNode): string {
  return `${block.id === '' ? '' : `${block.id}.`}${row.id}@${column.id}`;
}

function cellHtml(form: FormDetail, id: string, faults: ReadonlyMap<string, Fault>, say: Say): string {
  const cell = Object.hasOwn(form.cells, id) ? form.cells[id] : undefined;
  const fault = faults.get(id);
  const isUnread = form.unreadable.includes(id);
  const kind = fault?.kind ?? (isUnread ? 'look' : cell === undefined ? 'absent' : '');
  const text =
    cell === undefined
      ? say(isUnread ? '读不准' : '未读到', isUnread ? 'unclear' : 'not read')
      : cell.text === ''
        ? say('（空白）', '(blank)')
        : cell.text;
  const sign = { bad: '✗ ', suspect: '? ', look: '□ ', absent: '', '': '' }[kind];
  const link = fault === undefined ? '' : ` <sup><a href="#${fault.by.anchor}">${String(fault.by.number)}</a></sup>`;
  return `<td class="number${kind === '' ? '' : ` ${kind}`}">${sign}${escapeHtml(text)}${link}</td>`;
}

function hasValue(node: LabelNode): boolean {
  return node.value || node.children.some(hasValue);
}

function valueLeaves(node: LabelNode): LabelNode[] {
  return [...(node.value ? [node] : []), ...node.children.flatMap(valueLeaves)];
}

function depthOf(node: LabelNode): number {
  return 1 + Math.max(0, ...node.children.filter(hasValue).map(depthOf));
}

function headRows(columns: readonly LabelNode[], hasLabels: boolean, say: Say): string {
  const depth = Math.max(1, ...columns.map(depthOf));
  const rows: string[][] = Array.from({ length: depth }, () => []);
  if (hasLabels) rows[0]?.push(`<th scope="col" rowspan="${String(depth)}">${say('项目', 'Item')}</th>`);
  const place = (node: LabelNode, level: number): void => {
    const children = node.children.filter(hasValue);
    const span = children.length > 0 ? `colspan="${String(valueLeaves(node).length)}"` : `rowspan="${String(depth - level)}"`;
    rows[level]?.push(`<th scope="col" ${span}>${escapeHtml(node.label)}</th>`);
    for (const child of children) place(child, level + 1);
  };
  for (const column of columns) place(column, 0);
  return rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('');
}

function flatten(nodes: readonly LabelNode[], depth: number): { readonly node: LabelNode; readonly depth: number }[] {
  return nodes.flatMap((node) => [{ node, depth }, ...flatten(node.children, depth + 1)]);
}

/** The sums that are broken or cannot be done, written out; of the others their number. */
function sumsHtml(relations: readonly RelationDetail[], say: Say): string {
  const open = relations.filter(({ outcome }) => outcome !== 'held');
  const held = relations.length - open.length;
  const items = open.map((relation) => `<li>${escapeHtml(written(relation, say))}</li>`);
  const rest =
    held === 0
      ? ''
      : `<p class="more">${say(`${items.length > 0 ? '其余 ' : ''}${String(held)} 项勾稽关系成立。`, `${String(held)} ${items.length > 0 ? 'other ' : ''}relations hold.`)}</p>`;
  return `${items.length === 0 ? '' : `<ul class="sum">${items.join('')}</ul>`}${rest}`;
}

/** `“自然人”：第一项加第二项等于…：12 + 3 = 15，14 + 0 = 14；15 ≠ 14，相差 1`. */
function written({ where, words, kind, left, right, outcome }: RelationDetail, say: Say): string {
  const told = say(words.zh, words.en);
  const place = nameOf(where);
  // Words that begin with the name of the place need not say it twice.
  const name = `${place !== '' && told.startsWith(place) ? '' : where}${told}${say('：', ': ')}`;
  const [open, apart] = [outcome === 'undecidable', distance(left.sum, right.sum)];
  if (open && left.terms.length + right.terms.length === 0) {
    const missing = String(left.missing + right.missing);
    return `□ ${name}${say(`${missing} 格没有读出，无法判定`, `${missing} cells not read; undecided`)}`;
  }
  const sums = `${side(left, place, say)}${say('，', ', ')}${side(right, place, say)}`;
  if (open) return `□ ${name}${sums}${say('。缺少数字，无法判定', '. Undecided for want of a number')}`;
  const sign = kind === 'eq' ? '≠' : kind === 'le' ? '＞' : '＜';
  return `✗ ${name}${sums}${say('；', '; ')}${left.sum} ${sign} ${right.sum}${say(`，相差 ${apart}`, `, ${apart} apart`)}`;
}

/** `“自然人”：` → `自然人`. */
function nameOf(quoted: string): string {
  return /^“(.*)”/su.exec(quoted)?.[1] ?? '';
}

/** So many addends are written in full; of more, those that are not 0. */
const mostAddends = 8;

function side({ terms, sum, missing }: SideDetail, place: string, say: Say): string {
  const blank = say('空白', 'blank');
  const [only, ...others] = terms;
  // A number alone says what it is: “总计”为 4.
  if (only !== undefined && others.length === 0 && missing === 0) {
    const label = nameOf(only.label)
      .split(' › ')
      .filter((part) => part !== place)
      .join(' › ');
    const value = only.value ?? (only.text === '' ? blank : only.text);
    return label === '' ? value : say(`“${label}”为 ${value}`, `“${label}” is ${value}`);
  }
  const written = terms.map(({ value, text }) => value ?? (text === '' ? blank : text));
  const isOpen = missing > 0 || terms.some(({ value }) => value === null);
  if (missing > 0) written.push(say(`（${String(missing)} 格没有读出）`, `(${String(missing)} not read)`));
  const told = written.length > mostAddends ? written.filter((value) => value !== '0') : written;
  const rest = told.length < written.length ? say('（其余各项为 0）', ' (the others are 0)') : '';
  if (told.length === 0) return `0${rest}`;
  if (isOpen || written.length === 1) return `${told.join(' + ')}${rest}`;
  return `${told.join(' + ')} = ${sum}${rest}`;
}
