import { fold } from '../text/fold.js';
import { han } from '../text/han.js';
import type { Block, Cell, Root, Row, Table } from '../types/document.js';
import type { Lexicon } from './lexicon.js';
import { markAt } from './marks.js';
import { titleShape } from './title-shape.js';
import { wordingAt } from './wordings.js';

/** So many headings of a report in rows of their own make the table a page. */
const enoughHeadings = 2;
/** Rows that a title takes with what stands beneath it. */
const longestTitle = 6;
const character = new RegExp(`[${han}]`, 'u');

/**
 * Takes apart tables that hold the whole page (some sites print every line as a row): rows of one filled cell become
 * paragraphs, unless they are labels of a form; what stands between them stays a table.
 */
export function unfoldPageTables(document: Root, lexicon: Lexicon): Root {
  if (!document.children.some((block) => block.type === 'table' && isPage(block, lexicon))) return document;
  return {
    ...document,
    children: document.children.flatMap((block) => (block.type === 'table' && isPage(block, lexicon) ? unfold(block, lexicon) : [block])),
  };
}

/** A page: several headings in rows of their own, or nothing but such rows. */
function isPage(table: Table, lexicon: Lexicon): boolean {
  if (table.children.every((row) => isBlank(row) || isLoneText(row, lexicon)) || isTitle(table, lexicon)) return true;
  let headings = 0;
  for (const row of table.children) {
    const cell = loneCell(row);
    if (cell !== null && isHeading(cell.text.text, lexicon)) headings += 1;
    if (headings >= enoughHeadings) return true;
  }
  return false;
}

/** The title in a frame of its own: rows of one cell that the text of the page follows. */
function isTitle(table: Table, lexicon: Lexicon): boolean {
  if (table.children.length > longestTitle) return false;
  const cells = table.children.filter((row) => !isBlank(row)).map(loneCell);
  return (
    cells.every((cell) => cell !== null && !isLabel(cell.text.text, lexicon)) &&
    titleShape(cells.map((cell) => cell?.text.text ?? '').join('')) !== null
  );
}

function isHeading(text: string, lexicon: Lexicon): boolean {
  const start = text.search(/\S/u);
  const mark = start < 0 ? null : markAt(text, start);
  if (mark?.level !== 1) return false;
  const wording = wordingAt(lexicon, text, mark.end);
  return wording !== null && !isLabel(text, lexicon);
}

function unfold(table: Table, lexicon: Lexicon): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (first !== undefined && last !== undefined)
      blocks.push({ ...table, children: rows, position: { start: first.position.start, end: last.position.end } });
    rows = [];
  };
  for (const row of table.children) {
    const cell = loneCell(row);
    if (cell === null || isLabel(cell.text.text, lexicon)) {
      if (!isBlank(row)) rows.push(row);
      continue;
    }
    close();
    blocks.push({ type: 'paragraph', text: cell.text, position: cell.position, gap: 0 });
  }
  close();
  return blocks;
}

function isLabel(text: string, lexicon: Lexicon): boolean {
  const folded = fold(text);
  return lexicon.labels.whole.has(folded) || lexicon.statistics.whole.has(folded);
}

function isBlank(row: Row): boolean {
  return row.children.every((cell) => cell.text.text.trim() === '');
}

/** A row of one filled cell that holds words and is no label of a form. */
function isLoneText(row: Row, lexicon: Lexicon): boolean {
  const cell = loneCell(row);
  return cell !== null && row.children.length > 1 && character.test(cell.text.text) && !isLabel(cell.text.text, lexicon);
}

/** The only cell of a row that is filled. */
function loneCell(row: Row): Cell | null {
  let lone: Cell | null = null;
  for (const cell of row.children) {
    if (cell.text.text.trim() === '') continue;
    if (lone !== null) return null;
    lone = cell;
  }
  return lone;
}
